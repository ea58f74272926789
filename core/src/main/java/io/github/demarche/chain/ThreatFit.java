package io.github.demarche.chain;

import com.google.common.collect.Sets;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.util.Optional;
import java.util.Set;

/** Tells which deeds may carry out which threats. */
final class ThreatFit {
    private static final Set<Status> PROSPECTS =
            Sets.immutableEnumSet(Status.ANNOUNCED, Status.THREATENED, Status.CONDITIONAL);
    private static final Set<EventType> WORDS =
            Sets.immutableEnumSet(EventType.THREATEN, EventType.ACCUSE, EventType.REJECT, EventType.REQUEST);

    private ThreatFit() {}

    /** Tells whether the act announces another: a threat in words that occurred, or a hostile act in prospect. */
    static boolean isThreat(DyadicAct act) {
        boolean speech = act.status().isRealised() && act.type().orElse(EventType.REQUEST) == EventType.THREATEN;
        return speech || isProspect(act);
    }

    /** Tells whether the act is hostile, and has only been announced. */
    static boolean isProspect(DyadicAct act) {
        return act.isHostile() && PROSPECTS.contains(act.status());
    }

    static boolean isDeed(DyadicAct act) {
        return act.isHostile()
                && act.status().isRealised()
                && act.type().map(type -> !WORDS.contains(type)).orElse(true);
    }

    /** Returns in what the deed fits the threat, the finest told of both first; empty when it does not. */
    static Optional<String> of(DyadicAct threat, DyadicAct deed) {
        boolean speech = threat.status().isRealised();
        if (!agree(threat.instrument(), deed.instrument())
                || (speech ? !isMeantBy(threat, deed) : !agree(threat.type(), deed.type()))
                || (!speech && !agree(threat.mode(), deed.mode()))) {
            return Optional.empty();
        }
        if (threat.instrument().isPresent() && deed.instrument().isPresent()) {
            return Optional.of("instrument " + deed.instrument().get());
        }
        if (threat.mode().isPresent() && deed.type().isPresent()) {
            return Optional.of("mode " + threat.mode().get());
        }
        boolean typed = !speech && threat.type().isPresent() && deed.type().isPresent();
        return Optional.of(typed ? "type " + threat.type().get() : "no more is told of either");
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The modes of THREATEN name what is threatened: PLOVER manual 2021. */
    private static boolean isMeantBy(DyadicAct threat, DyadicAct deed) {
        if (threat.mode().isEmpty() || deed.type().isEmpty()) {
            return true;
        }
        EventType type = deed.type().get();
        return switch (threat.mode().get()) {
            case EXPEL -> is(deed, EventType.SANCTION, Mode.EXPEL) || is(deed, EventType.COERCE, Mode.DEPORT);
            case ARREST -> is(deed, EventType.COERCE, Mode.ARREST);
            case RELATIONS -> type == EventType.SANCTION;
            case RESTRICT -> type == EventType.SANCTION || type == EventType.COERCE;
            case TERRITORY, VIOLENCE -> type == EventType.ASSAULT || type == EventType.MOBILIZE;
            default -> true;
        };
    }

    private static boolean is(DyadicAct deed, EventType type, Mode mode) {
        return deed.type().equals(Optional.of(type)) && agree(deed.mode(), Optional.of(mode));
    }
}

package io.github.demarche.event;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.ontology.EventType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What PLOVER prints of a text: one category a statement, and nothing of what statements only speak about. The events
 * themselves keep all that was read; this view leaves out, beside what {@link PloverCoding} does,
 *
 * <ul>
 *   <li>acts that the text only refers to ({@link Provenance#inPassing()} in every mention);
 *   <li>acts that somebody denies;
 *   <li>acts between nobody in particular: of which neither a side with a code (or a collective) is named, nor both sides;
 *   <li>the act that a printed speech act carries, because the speech act is the statement: only the accusation is
 *       printed of an alleged act, only the refusal of a refused one. If both print the same type, the one that names a
 *       recipient stands for both.
 * </ul>
 *
 * <pre>{@code
 * PloverView view = PloverView.of(parsed.events(), parsed.relations());
 * view.codingOf(event).map(PloverCoding::type);
 * }</pre>
 */
public final class PloverView {
    private final ImmutableMap<String, PloverCoding> codings;

    private PloverView(ImmutableMap<String, PloverCoding> codings) {
        this.codings = codings;
    }

    /** Returns the view of one text's events; relations that name other events are left alone. */
    public static PloverView of(Iterable<DiplomaticEvent> events, Iterable<EventRelation> relations) {
        Map<String, DiplomaticEvent> byId = new HashMap<>();
        Map<String, PloverCoding> codings = new LinkedHashMap<>();
        for (DiplomaticEvent event : events) {
            byId.put(event.id(), event);
            if (!isInPassing(event) && !isDenied(event) && isBetweenSomebody(event)) {
                PloverCoding.of(event).ifPresent(coding -> codings.put(event.id(), coding));
            }
        }
        for (EventRelation relation : relations) {
            DiplomaticEvent speech = byId.get(relation.from());
            DiplomaticEvent act = byId.get(relation.to());
            if (relation.kind() == Kind.CONTENT && speech != null && act != null) {
                dropOne(speech, act, codings);
            }
        }
        return new PloverView(ImmutableMap.copyOf(codings));
    }

    /** Returns what is printed for the event; empty for nothing. */
    public Optional<PloverCoding> codingOf(DiplomaticEvent event) {
        return Optional.ofNullable(codings.get(event.id()));
    }

    private static void dropOne(DiplomaticEvent speech, DiplomaticEvent act, Map<String, PloverCoding> codings) {
        PloverCoding said = codings.get(speech.id());
        PloverCoding carried = codings.get(act.id());
        if (said == null || carried == null || isFact(speech, act)) {
            return;
        }
        boolean actSaysMore = said.type() == carried.type()
                && speech.recipients().isEmpty()
                && !act.recipients().isEmpty();
        codings.remove(actSaysMore ? speech.id() : act.id());
    }

    /** "thanked Oman for releasing them": praise and apology presuppose what they are about; to accuse is to allege. */
    private static boolean isFact(DiplomaticEvent speech, DiplomaticEvent act) {
        return act.status().isRealised()
                && speech.type()
                        .filter(type -> type == EventType.SUPPORT || type == EventType.CONCEDE)
                        .isPresent();
    }

    private static boolean isInPassing(DiplomaticEvent event) {
        return !event.mentions().isEmpty() && event.mentions().stream().allMatch(Provenance::inPassing);
    }

    private static boolean isBetweenSomebody(DiplomaticEvent event) {
        return (!event.actors().isEmpty() && !event.recipients().isEmpty())
                || event.actors().stream().anyMatch(PloverView::isKnown)
                || event.recipients().stream().anyMatch(PloverView::isKnown);
    }

    private static boolean isKnown(Actor actor) {
        return actor instanceof Collective || actor.code().isPresent();
    }

    private static boolean isDenied(DiplomaticEvent event) {
        return event.claims().stream().anyMatch(claim -> claim.stance() == Stance.DENIES);
    }
}

package io.github.demarche.chain;

import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Status;
import java.time.LocalDate;
import java.util.Set;

/** Finds the hostile acts of a view that wait for an answer. */
final class OpenProvocationFinder {
    private static final Set<Relation> IN_DEED = Sets.immutableEnumSet(
            Relation.RETALIATION, Relation.IMPUTED_GROUNDS, Relation.CONCESSION, Relation.COMPLIANCE);
    private static final Set<Status> IN_PROSPECT =
            Sets.immutableEnumSet(Status.ANNOUNCED, Status.THREATENED, Status.CONDITIONAL);

    private final GraphView view;
    private final AsOf asOf;

    private OpenProvocationFinder(GraphView view, LocalDate day) {
        this.view = view;
        this.asOf = new AsOf(view, day);
    }

    static OpenProvocations find(GraphView view, LocalDate asOf) {
        OpenProvocationFinder finder = new OpenProvocationFinder(view, asOf);
        OpenProvocations.Builder result = OpenProvocations.builder().asOf(asOf);
        for (DiplomaticEvent event : view.events()) {
            boolean waits = event.isHostile() && finder.asOf.isDone(event.id()) && !finder.isAnswered(event.id());
            if (waits && finder.isThreatened(event.id())) {
                result.addAnsweredOnlyByThreats(event);
            } else if (waits) {
                result.addOpen(event);
            }
            if (waits && finder.isForgone(event.id())) {
                result.addUnderRestraint(event);
            }
        }
        return result.build();
    }

    private boolean isAnswered(String provocation) {
        return view.linksFrom(provocation).stream()
                .anyMatch(link -> isDeed(link) || (isProspect(link) && isCarriedOut(link.response())));
    }

    private boolean isThreatened(String provocation) {
        return view.linksFrom(provocation).stream().anyMatch(link -> isProspect(link) && asOf.isBegun(link.response()));
    }

    private boolean isDeed(ResponseLink link) {
        return IN_DEED.contains(link.relation()) && asOf.isDone(link);
    }

    /** A threat, or an act that is not done yet. */
    private boolean isProspect(ResponseLink link) {
        return link.relation() == Relation.THREAT
                || (IN_DEED.contains(link.relation())
                        && (IN_PROSPECT.contains(link.status())
                                || IN_PROSPECT.contains(
                                        view.get(link.response()).status())));
    }

    private boolean isCarriedOut(String threat) {
        return view.linksFrom(threat).stream()
                .anyMatch(link -> link.relation() == Relation.FULFILMENT && asOf.isDone(link));
    }

    private boolean isForgone(String provocation) {
        return view.linksFrom(provocation).stream()
                .anyMatch(link -> link.relation() == Relation.RESTRAINT && asOf.isBegun(link.response()));
    }
}

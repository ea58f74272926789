package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Phase;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What reports of one act have in common whatever else they say: the principals of both sides, the act, and how real it
 * is, an act announced and one done being of one kind.
 */
record MergeKey(ImmutableList<String> actors, ImmutableList<String> recipients, String act, String row)
        implements Serializable {

    static MergeKey of(Report report, boolean sameDay) {
        DiplomaticEvent event = report.event();
        Optional<LocalDate> day = Optional.of(LocalDate.ofEpochDay(report.start()));
        return new MergeKey(
                parties(event.actors(), day),
                parties(event.recipients(), day),
                act(event),
                sameDay && Report.isRow(event) ? row(report) : "");
    }

    private static ImmutableList<String> parties(Set<Actor> side, Optional<LocalDate> day) {
        if (side.size() == 1) {
            return ImmutableList.of(Parties.label(side.iterator().next(), day));
        }
        return side.stream()
                .map(actor -> Parties.label(actor, day))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** A measure told without a phase is one imposed: a renewal or an end would have been said. */
    private static String act(DiplomaticEvent event) {
        return event.type().map(Enum::name).orElseGet(() -> event.hostility().name())
                + '/'
                + event.mode().map(Enum::name).orElse("")
                + '/'
                + event.instrument().map(Instrument::name).orElse("")
                + '/'
                + event.phase().orElse(Phase.IMPOSED)
                + '/'
                + reality(event.status());
    }

    private static Status reality(Status status) {
        return status.isRealised() || status == Status.ANNOUNCED ? Status.OCCURRED : status;
    }

    private static String row(Report report) {
        DiplomaticEvent event = report.event();
        StringBuilder row =
                new StringBuilder().append(report.start()).append('/').append(report.end());
        event.actors().forEach(actor -> row.append('/').append(actor.label()).append(actor.name()));
        row.append("//");
        event.recipients()
                .forEach(actor -> row.append('/').append(actor.label()).append(actor.name()));
        row.append("//").append(event.cameo().map(CameoCode::toString).orElse(""));
        event.codings()
                .forEach(coding -> row.append('/').append(coding.scheme()).append(coding.code()));
        return row.toString();
    }
}

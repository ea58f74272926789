package io.github.demarche.chain;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * One event on its way to be merged, with the days of its clock, both inclusive and counted from 1970, and the documents
 * that tell it. Rows of datasets are not among these: two rows of one dataset say nothing of each other.
 */
record Report(DiplomaticEvent event, EventDate clock, long start, long end, ImmutableSet<String> documents)
        implements Serializable {
    /** By day; equal for equal events only, so that any order of arrival comes to the same. */
    static final Comparator<Report> BY_DAY = Comparator.comparingLong(Report::start)
            .thenComparingLong(Report::end)
            .thenComparing(report -> report.event().id())
            .thenComparing((one, other) -> one.event().equals(other.event())
                    ? 0
                    : one.event().toString().compareTo(other.event().toString()));

    /** The more real first, then by day. */
    static final Comparator<Report> MOST_REAL_FIRST =
            Comparator.comparing((Report report) -> report.event().status()).thenComparing(BY_DAY);

    static Report of(DiplomaticEvent event, EventDate clock) {
        return new Report(
                event, clock, clock.start().toEpochDay(), clock.end().toEpochDay(), documents(event.mentions()));
    }

    private static ImmutableSet<String> documents(List<Provenance> mentions) {
        if (mentions.size() == 1) {
            Provenance mention = mentions.get(0);
            return mention.row().isPresent() ? ImmutableSet.of() : ImmutableSet.of(mention.source());
        }
        return mentions.stream()
                .filter(mention -> mention.row().isEmpty())
                .map(Provenance::source)
                .collect(ImmutableSet.toImmutableSet());
    }

    static boolean isRow(DiplomaticEvent event) {
        return !event.mentions().isEmpty()
                && event.mentions().stream().allMatch(mention -> mention.row().isPresent());
    }

    long days() {
        return end - start + 1;
    }

    /** Returns the days that lie between this and the other, 0 when the two have a day in common. */
    long daysFrom(Report other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }
}

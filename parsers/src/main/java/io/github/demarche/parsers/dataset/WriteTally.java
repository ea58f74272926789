package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of events and links that are written. */
final class WriteTally {
    private static final int SHOWN = 100;

    private final Map<String, Long> rules = new TreeMap<>();
    private final List<String> first = new ArrayList<>();
    private ImmutableList<String> unfilled = ImmutableList.of();
    private long events;
    private long leftOut;
    private long rows;
    private long verbatim;
    private long others;
    private long othersLeftOut;
    private long guarded;

    /** Counts an event that was written, as so many rows. */
    void written(long rowsOfIt) {
        events++;
        rows += rowsOfIt;
    }

    /** Returns the number of rows so far. */
    long rows() {
        return rows;
    }

    /** Counts an event that the form cannot hold. */
    void leftOut(DiplomaticEvent event, String rule, String message) {
        events++;
        leftOut++;
        note(event, rule, message);
    }

    /** Counts something in an event that was written otherwise than it is. */
    void note(DiplomaticEvent event, String rule, String message) {
        rules.merge(rule, 1L, Long::sum);
        if (first.size() < SHOWN) {
            first.add(event.id() + " " + rule + ": " + message);
        }
    }

    /** Counts a row that was written exactly as it was read. */
    void verbatim() {
        verbatim++;
    }

    /** Counts a cell that got an apostrophe, so that no spreadsheet takes it for a formula. */
    void guarded() {
        guarded++;
    }

    /** Counts a link or relation. */
    void other(boolean written) {
        others++;
        othersLeftOut += written ? 0 : 1;
    }

    /** Takes back that so many links were written. */
    void othersLost(long lost) {
        othersLeftOut += lost;
    }

    /** Says for which columns nothing was known in any row. */
    void unfilled(List<String> columns) {
        unfilled = ImmutableList.copyOf(columns);
    }

    WriteReport report(DatasetFormat format) {
        return WriteReport.builder()
                .format(format)
                .events(events)
                .leftOut(leftOut)
                .rows(rows)
                .verbatim(verbatim)
                .others(others)
                .othersLeftOut(othersLeftOut)
                .guarded(guarded)
                .rules(ImmutableSortedMap.copyOf(rules))
                .firstIssues(first)
                .unfilled(unfilled)
                .build();
    }
}

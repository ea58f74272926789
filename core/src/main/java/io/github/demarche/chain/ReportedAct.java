package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Reports that are of one act, as they are gathered. */
final class ReportedAct implements Serializable {
    /** How the numbers of two tellings go together. */
    enum Agreement {
        SAME,
        OPEN,
        CONFLICT
    }

    private final List<Report> reports = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Quantity> quantities = new HashSet<>();
    private long start = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;

    ReportedAct(Collection<Report> reports) {
        reports.forEach(this::add);
    }

    ReportedAct copy() {
        return new ReportedAct(reports);
    }

    void add(Report report) {
        hold(report);
        start = Math.min(start, report.start());
        end = Math.max(end, report.end());
    }

    /** Adds the reports that announced it; its days stay those on which it was carried out. */
    void addAnnouncement(ReportedAct announcement) {
        announcement.reports.forEach(this::hold);
    }

    private void hold(Report report) {
        reports.add(report);
        documents.addAll(report.documents());
        report.event().quantities().forEach(quantity -> quantities.add(bare(quantity)));
    }

    private static Quantity bare(Quantity quantity) {
        Quantity.Builder bare = Quantity.builder().unit(quantity.unit());
        quantity.min().ifPresent(bare::min);
        quantity.max().ifPresent(bare::max);
        return bare.build();
    }

    List<Report> reports() {
        return reports;
    }

    Report first() {
        return reports.get(0);
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    boolean isToldByOneOf(Report report) {
        return !Collections.disjoint(documents, report.documents());
    }

    boolean isToldByOneOf(ReportedAct other) {
        return !Collections.disjoint(documents, other.documents);
    }

    Agreement agreement(DiplomaticEvent event) {
        return agreement(event.quantities());
    }

    Agreement agreement(ReportedAct other) {
        return agreement(other.quantities);
    }

    /** One number that can be the same is agreement; numbers of one unit, none of which can be, are a conflict. */
    private Agreement agreement(Collection<Quantity> others) {
        Agreement found = Agreement.OPEN;
        for (Quantity other : others) {
            for (Quantity own : quantities) {
                if (own.agreesWith(other)) {
                    return Agreement.SAME;
                }
                if (own.unit().equals(other.unit())) {
                    found = Agreement.CONFLICT;
                }
            }
        }
        return found;
    }

    /** Returns how far the nearest numbers of one unit lie apart; 0 when there is nothing to compare. */
    long distance(DiplomaticEvent event) {
        long nearest = Long.MAX_VALUE;
        for (Quantity other : event.quantities()) {
            for (Quantity own : quantities) {
                if (own.unit().equals(other.unit())) {
                    nearest = Math.min(nearest, gap(own, other));
                }
            }
        }
        return nearest == Long.MAX_VALUE ? 0 : nearest;
    }

    private static long gap(Quantity one, Quantity other) {
        return Math.max(0, Math.max(below(one.max(), other.min()), below(other.max(), one.min())));
    }

    private static long below(OptionalLong upper, OptionalLong lower) {
        return upper.isPresent() && lower.isPresent() ? lower.getAsLong() - upper.getAsLong() : 0;
    }

    /** Returns the reports by day. */
    ImmutableList<Report> sorted() {
        return ImmutableList.sortedCopyOf(Report.BY_DAY, reports);
    }
}

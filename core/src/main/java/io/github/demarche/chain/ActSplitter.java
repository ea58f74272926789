package io.github.demarche.chain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Divides reports that are alike in all else into acts, so that what one document tells apart stays apart. The document
 * that tells most acts says how many there are; each report of the others goes to the act whose number it agrees with,
 * else to the one nearest in date, then in number, then to the first.
 */
final class ActSplitter {
    /** The reports of one document, or one report that none shares its documents with. */
    private record Telling(String document, ImmutableList<Report> reports) {
        private static final Comparator<Telling> MOST_FIRST = comparing(
                        (Telling telling) -> telling.reports().size(), reverseOrder())
                .thenComparing(Telling::counted, reverseOrder())
                .thenComparing(telling -> telling.reports().get(0), Report.BY_DAY)
                .thenComparing(Telling::document);

        long counted() {
            return reports.stream()
                    .filter(report -> !report.event().quantities().isEmpty())
                    .count();
        }
    }

    /** How well a report goes with an act. */
    private record Fit(Report report, int act, ReportedAct.Agreement agreement, long days, long distance) {
        private static final Comparator<Fit> BEST_FIRST = comparing(Fit::agreement)
                .thenComparingLong(Fit::days)
                .thenComparingLong(Fit::distance)
                .thenComparingInt(Fit::act)
                .thenComparing(Fit::report, Report.BY_DAY);
    }

    private final List<ReportedAct> acts = new ArrayList<>();

    private ActSplitter() {}

    /** Returns the acts, by the first day and report of each. */
    static ImmutableList<ReportedAct> split(ImmutableList<Report> reports) {
        if (isOneAct(reports)) {
            return ImmutableList.of(new ReportedAct(reports));
        }
        ActSplitter splitter = new ActSplitter();
        tellings(reports).forEach(splitter::add);
        return splitter.acts.stream()
                .map(act -> new ReportedAct(act.sorted()))
                .sorted(comparing(ReportedAct::first, Report.BY_DAY))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOneAct(ImmutableList<Report> reports) {
        Set<String> documents = new HashSet<>();
        for (Report report : reports) {
            for (String document : report.documents()) {
                if (!documents.add(document)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static ImmutableList<Telling> tellings(ImmutableList<Report> reports) {
        Multiset<String> counts = HashMultiset.create();
        reports.forEach(report -> counts.addAll(report.documents()));
        Map<String, List<Report>> byDocument = new TreeMap<>();
        ImmutableList.Builder<Telling> tellings = ImmutableList.builder();
        for (Report report : reports) {
            String document = report.documents().stream()
                    .max(comparingInt((String one) -> counts.count(one)).thenComparing(reverseOrder()))
                    .orElse("");
            if (counts.count(document) > 1) {
                byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(report);
            } else {
                tellings.add(new Telling(document, ImmutableList.of(report)));
            }
        }
        byDocument.forEach((document, told) -> tellings.add(new Telling(document, ImmutableList.copyOf(told))));
        return ImmutableList.sortedCopyOf(Telling.MOST_FIRST, tellings.build());
    }

    private void add(Telling telling) {
        Set<Report> left = new HashSet<>(telling.reports());
        for (Fit fit : fits(telling)) {
            ReportedAct act = acts.get(fit.act());
            if (left.contains(fit.report()) && !act.isToldByOneOf(fit.report())) {
                act.add(fit.report());
                left.remove(fit.report());
            }
        }
        telling.reports().stream()
                .filter(left::contains)
                .forEach(report -> acts.add(new ReportedAct(ImmutableList.of(report))));
    }

    private ImmutableList<Fit> fits(Telling telling) {
        List<Fit> fits = new ArrayList<>();
        for (Report report : telling.reports()) {
            for (int i = 0; i < acts.size(); i++) {
                ReportedAct act = acts.get(i);
                if (!act.isToldByOneOf(report)) {
                    fits.add(new Fit(
                            report,
                            i,
                            act.agreement(report.event()),
                            report.daysFrom(act.first()),
                            act.distance(report.event())));
                }
            }
        }
        return ImmutableList.sortedCopyOf(Fit.BEST_FIRST, fits);
    }
}

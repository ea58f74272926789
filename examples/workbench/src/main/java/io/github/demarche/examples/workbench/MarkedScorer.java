package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores the type that is told between marked actors. Of the predicted events whose spans overlap the marked ones, the best
 * counts: one of the right type, else of the right quad class, else the first.
 */
final class MarkedScorer {
    private static final int CAMEO_BASE_DIGITS = 3;

    private final Categories categories;

    MarkedScorer(Categories categories) {
        this.categories = categories;
    }

    /** A gold category with what was predicted in its place. */
    private record Pair(String gold, Optional<String> predicted) {
        boolean isRight() {
            return predicted.filter(gold::equals).isPresent();
        }
    }

    /** The running counts over the records. */
    private static final class Counts {
        private final List<Pair> roots = new ArrayList<>();
        private final List<Pair> quads = new ArrayList<>();
        private int covered;
        private int swapped;
        private int withoutRoot;
        private int withoutRootFired;
        private int cameo;
        private int cameoExact;
        private int cameoBase;
    }

    Report score(ImmutableList<GoldRecord> gold, Scorer.Predictions predictions) {
        Counts counts = new Counts();
        for (GoldRecord record : gold) {
            if (record.isMarked() && !record.events().isEmpty()) {
                count(record, predictions.of(record), counts);
            }
        }
        return report(counts);
    }

    private void count(GoldRecord record, ImmutableList<ScoredEvent> predicted, Counts counts) {
        List<ScoredEvent> candidates = predicted.stream()
                .filter(event -> fits(event, record.sources(), record.targets())
                        || (record.reciprocal() && fits(event, record.targets(), record.sources())))
                .toList();
        ScoredEvent wanted = record.events().get(0);
        Optional<String> root = categories.root(wanted);
        if (root.isEmpty()) {
            counts.withoutRoot++;
            counts.withoutRootFired +=
                    candidates.stream().anyMatch(event -> categories.root(event).isPresent()) ? 1 : 0;
            return;
        }
        Optional<ScoredEvent> best = best(wanted, candidates);
        if (best.isPresent()) {
            counts.covered++;
        } else if (!record.sources().isEmpty() && !record.targets().isEmpty()) {
            counts.swapped +=
                    predicted.stream().anyMatch(event -> fits(event, record.targets(), record.sources())) ? 1 : 0;
        }
        counts.roots.add(new Pair(root.get(), best.flatMap(categories::root)));
        categories
                .quad(wanted)
                .ifPresent(quad -> counts.quads.add(
                        new Pair(quad.toString(), best.flatMap(categories::quad).map(String::valueOf))));
        countCameo(wanted, best, counts);
    }

    private Optional<ScoredEvent> best(ScoredEvent wanted, List<ScoredEvent> candidates) {
        Optional<String> root = categories.root(wanted);
        Optional<Integer> quad = categories.quad(wanted);
        return candidates.stream()
                .min(Comparator.comparing(
                                (ScoredEvent event) -> !categories.root(event).equals(root))
                        .thenComparing(event -> !categories.quad(event).equals(quad)));
    }

    private static void countCameo(ScoredEvent wanted, Optional<ScoredEvent> best, Counts counts) {
        String code = wanted.cameo().orElse("");
        if (code.length() < CAMEO_BASE_DIGITS) {
            return;
        }
        String predicted = best.flatMap(ScoredEvent::cameo).orElse("");
        counts.cameo++;
        counts.cameoExact += predicted.equals(code) ? 1 : 0;
        counts.cameoBase += base(predicted).equals(base(code)) ? 1 : 0;
    }

    private static String base(String cameo) {
        return cameo.substring(0, Math.min(CAMEO_BASE_DIGITS, cameo.length()));
    }

    private static boolean fits(ScoredEvent event, ImmutableList<Span> sources, ImmutableList<Span> targets) {
        return overlaps(event.sourceSpan(), sources) && overlaps(event.targetSpan(), targets);
    }

    private static boolean overlaps(Optional<Span> predicted, ImmutableList<Span> marked) {
        return marked.isEmpty()
                || predicted
                        .filter(span -> marked.stream().anyMatch(span::overlaps))
                        .isPresent();
    }

    /** Returns a row for each category in gold, sorted by name. */
    private static SortedMap<String, Tally> table(List<Pair> pairs) {
        TreeSet<String> labels = new TreeSet<>();
        pairs.forEach(pair -> labels.add(pair.gold()));
        SortedMap<String, Tally> table = new TreeMap<>();
        for (String label : labels) {
            Tally tally = Tally.NONE;
            for (Pair pair : pairs) {
                tally = tally.plus(
                        pair.gold().equals(label),
                        pair.predicted().filter(label::equals).isPresent());
            }
            table.put(label, tally);
        }
        return ImmutableSortedMap.copyOfSorted(table);
    }

    private static double macroF1(Map<String, Tally> table) {
        return table.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    private static int right(List<Pair> pairs) {
        return (int) pairs.stream().filter(Pair::isRight).count();
    }

    private static Report report(Counts counts) {
        SortedMap<String, Tally> roots = table(counts.roots);
        SortedMap<String, Tally> quads = table(counts.quads);
        int records = counts.roots.size();
        int right = right(counts.roots);
        double[] interval = Tally.interval(right, records);
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("records", records)
                .put("covered", counts.covered)
                .put("coverage", Tally.share(counts.covered, records))
                .put("root_acc", Tally.share(right, records));
        figures.putArray("root_acc_ci95").add(interval[0]).add(interval[1]);
        figures.put("root_acc_covered", Tally.share(right, counts.covered))
                .put("root_macro_f1", macroF1(roots))
                .put("quad_acc", Tally.share(right(counts.quads), counts.quads.size()))
                .put("quad_macro_f1", macroF1(quads))
                .put("direction_swapped", counts.swapped)
                .put("no_plover_root_records", counts.withoutRoot)
                .put("no_plover_root_fired", counts.withoutRootFired)
                .put("cameo_records", counts.cameo)
                .put("cameo_exact", Tally.share(counts.cameoExact, counts.cameo))
                .put("cameo_3digit", Tally.share(counts.cameoBase, counts.cameo));
        figures.set("table", Scorer.rows(roots));
        return new Report(lines(figures, roots), figures);
    }

    private static ImmutableList<String> lines(ObjectNode figures, SortedMap<String, Tally> roots) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("(a) marked actors: " + figures.get("records") + " records, coverage " + three(figures, "coverage"));
        lines.add("    root accuracy " + three(figures, "root_acc") + " ["
                + Tally.three(figures.get("root_acc_ci95").get(0).asDouble()) + ", "
                + Tally.three(figures.get("root_acc_ci95").get(1).asDouble()) + "] (of covered "
                + three(figures, "root_acc_covered") + "), root macro-F1 " + three(figures, "root_macro_f1"));
        lines.add("    quad accuracy " + three(figures, "quad_acc") + ", quad macro-F1 "
                + three(figures, "quad_macro_f1"));
        if (figures.get("cameo_records").asInt() > 0) {
            lines.add("    cameo: " + figures.get("cameo_records") + " records, exact " + three(figures, "cameo_exact")
                    + ", first three digits " + three(figures, "cameo_3digit"));
        }
        lines.add("    uncovered but direction swapped " + figures.get("direction_swapped")
                + "; records without a PLOVER root " + figures.get("no_plover_root_records") + ", fired on "
                + figures.get("no_plover_root_fired"));
        return lines.addAll(Scorer.table(roots)).build();
    }

    private static String three(ObjectNode figures, String name) {
        return Tally.three(figures.get(name).asDouble());
    }
}

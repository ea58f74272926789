package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores events end to end: the sets of dyadic events of each record, micro-averaged over the records. Gold that codes no
 * actors is compared by type and quad class alone.
 */
final class EndToEndScorer {
    private final Categories categories;

    EndToEndScorer(Categories categories) {
        this.categories = categories;
    }

    /** What of an event is compared. */
    private enum View {
        DYAD_AND_ROOT("source+target+root", true),
        DYAD_AND_QUAD("source+target+quad", true),
        DYAD("source+target", true),
        ROOT("root", false),
        QUAD("quad", false);

        private final String label;
        private final boolean dyadic;

        View(String label, boolean dyadic) {
            this.label = label;
            this.dyadic = dyadic;
        }
    }

    /** One side of the comparison: two countries, where they count, and a category, where it counts. */
    private record Item(String source, String target, Optional<?> category) {}

    /** The running counts over the records. */
    private static final class Counts {
        private final Map<View, Tally> tallies = new EnumMap<>(View.class);
        private final Map<View, Integer> used = new EnumMap<>(View.class);
        private final SortedMap<String, Tally> roots = new TreeMap<>();
        private int negatives;
        private int negativesFired;
    }

    Report score(ImmutableList<GoldRecord> gold, Scorer.Predictions predictions) {
        Counts counts = new Counts();
        gold.forEach(record -> count(record, predictions.of(record), counts));
        return report(counts);
    }

    private void count(GoldRecord record, ImmutableList<ScoredEvent> predicted, Counts counts) {
        ImmutableList<ScoredEvent> wanted = typed(record.events());
        Set<String> roots = roots(wanted);
        Set<String> contested =
                record.contested().stream().map(categories::root).collect(ImmutableSet.toImmutableSet());
        ImmutableList<ScoredEvent> found = typed(predicted).stream()
                .filter(event -> {
                    String root = categories.root(event).orElseThrow();
                    return roots.contains(root) || !contested.contains(root);
                })
                .collect(ImmutableList.toImmutableList());
        if (wanted.isEmpty()) {
            counts.negatives++;
            counts.negativesFired += found.isEmpty() ? 0 : 1;
        }
        boolean coded =
                record.events().stream().noneMatch(event -> event.source().isEmpty());
        for (View view : View.values()) {
            if (coded || !view.dyadic) {
                counts.used.merge(view, 1, Integer::sum);
                counts.tallies.put(
                        view,
                        counts.tallies.getOrDefault(view, Tally.NONE).plus(items(wanted, view), items(found, view)));
            }
        }
        Set<String> foundRoots = roots(found);
        for (String root : Sets.union(roots, foundRoots)) {
            counts.roots.put(
                    root,
                    counts.roots.getOrDefault(root, Tally.NONE).plus(roots.contains(root), foundRoots.contains(root)));
        }
    }

    private ImmutableList<ScoredEvent> typed(ImmutableList<ScoredEvent> events) {
        return events.stream()
                .filter(event -> categories.root(event).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private Set<String> roots(ImmutableList<ScoredEvent> events) {
        return events.stream()
                .map(event -> categories.root(event).orElseThrow())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<Item> items(ImmutableList<ScoredEvent> events, View view) {
        return events.stream().flatMap(event -> items(event, view).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<Item> items(ScoredEvent event, View view) {
        Optional<?> category = switch (view) {
            case DYAD_AND_ROOT, ROOT -> categories.root(event);
            case DYAD_AND_QUAD, QUAD -> categories.quad(event);
            case DYAD -> Optional.empty();
        };
        return view.dyadic ? dyads(event, category) : ImmutableList.of(new Item("", "", category));
    }

    /** Pairs each source with each target; a side of several that stands on both ends is not paired with itself. */
    private static ImmutableList<Item> dyads(ScoredEvent event, Optional<?> category) {
        ImmutableList<String> sources = Categories.countries(event.source());
        ImmutableList<String> targets = Categories.countries(event.target());
        boolean joint = sources.size() > 1 && sources.equals(targets);
        ImmutableList.Builder<Item> dyads = ImmutableList.builder();
        for (String source : sources) {
            for (String target : targets) {
                if (!joint || !source.equals(target)) {
                    dyads.add(new Item(source, target, category));
                }
            }
        }
        return dyads.build();
    }

    private static Report report(Counts counts) {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("negatives", counts.negatives).put("negatives_fired", counts.negativesFired);
        figures.set("table", Scorer.rows(counts.roots));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("(b) end to end");
        for (View view : View.values()) {
            Tally tally = counts.tallies.getOrDefault(view, Tally.NONE);
            int used = counts.used.getOrDefault(view, 0);
            figures.putObject(view.label)
                    .put("p", tally.precision())
                    .put("r", tally.recall())
                    .put("f1", tally.f1())
                    .put("tp", tally.hits())
                    .put("predicted", tally.predicted())
                    .put("gold", tally.gold())
                    .put("records", used);
            lines.add(line(view, tally, used));
        }
        lines.add("    records without gold events " + counts.negatives + ", fired on " + counts.negativesFired);
        return new Report(lines.addAll(Scorer.table(counts.roots)).build(), figures);
    }

    private static String line(View view, Tally tally, int used) {
        return String.format(
                Locale.ROOT,
                "    %-20s P %s R %s F1 %s  (tp %d, predicted %d, gold %d, records %d)",
                view.label,
                Tally.three(tally.precision()),
                Tally.three(tally.recall()),
                Tally.three(tally.f1()),
                tally.hits(),
                tally.predicted(),
                tally.gold(),
                used);
    }
}

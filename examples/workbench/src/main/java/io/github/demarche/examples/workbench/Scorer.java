package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;

/**
 * Compares predictions with the benchmark's gold: the type of the event between marked actors, and events end to end.
 * The rules and the names of the figures are those of the benchmark's {@code score.py} with its defaults.
 */
final class Scorer {
    private final ImmutableList<GoldRecord> gold;
    private final Predictions predictions;
    private final Categories categories;

    Scorer(ImmutableList<GoldRecord> gold, Map<String, ImmutableList<ScoredEvent>> predictions) {
        this.gold = gold;
        this.predictions = new Predictions(ImmutableMap.copyOf(predictions));
        this.categories = Categories.of(gold);
    }

    /** The predicted events by record; a record without a line has no events. */
    record Predictions(ImmutableMap<String, ImmutableList<ScoredEvent>> byId) {
        ImmutableList<ScoredEvent> of(GoldRecord record) {
            return byId.getOrDefault(record.id(), ImmutableList.of());
        }
    }

    Report score() {
        Report marked = new MarkedScorer(categories).score(gold, predictions);
        Report endToEnd = new EndToEndScorer(categories).score(gold, predictions);
        ImmutableSet<String> known = gold.stream().map(GoldRecord::id).collect(ImmutableSet.toImmutableSet());
        int predicted = (int)
                predictions.byId().keySet().stream().filter(known::contains).count();
        int unknown = predictions.byId().size() - predicted;
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("gold_records", gold.size())
                .put("predicted_records", predicted)
                .put("unknown_ids", unknown)
                .put("yield_merged", categories.yieldMerged());
        figures.set("marked", marked.figures());
        figures.set("e2e", endToEnd.figures());
        ImmutableList<String> lines = ImmutableList.<String>builder()
                .add(String.format(
                        Locale.ROOT,
                        "gold %d, predictions for %d, unknown ids %d, YIELD merged: %s",
                        gold.size(),
                        predicted,
                        unknown,
                        categories.yieldMerged() ? "yes" : "no"))
                .addAll(marked.lines())
                .addAll(endToEnd.lines())
                .build();
        return new Report(lines, figures);
    }

    /** Returns a table of types for people. */
    static ImmutableList<String> table(Map<String, Tally> rows) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(String.format(
                Locale.ROOT, "    %-10s %6s %6s %6s %5s %5s %5s", "root", "P", "R", "F1", "tp", "pred", "gold"));
        rows.forEach((root, tally) -> lines.add(String.format(
                Locale.ROOT,
                "    %-10s %6s %6s %6s %5d %5d %5d",
                root,
                Tally.three(tally.precision()),
                Tally.three(tally.recall()),
                Tally.three(tally.f1()),
                tally.hits(),
                tally.predicted(),
                tally.gold())));
        return lines.build();
    }

    /** Returns a table of types for programs. */
    static ObjectNode rows(Map<String, Tally> rows) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        rows.forEach((root, tally) -> table.set(root, tally.row()));
        return table;
    }
}

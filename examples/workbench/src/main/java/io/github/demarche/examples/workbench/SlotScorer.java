package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

/**
 * Scores what stands around the type: the share of sentences whose event has the right actors, recipients and type
 * ("core"), and also the right instrument, status and quantity ("full"). The rules are those of the benchmark's
 * {@code score_slots.py}.
 */
final class SlotScorer {
    private static final Splitter ALTERNATIVES = Splitter.on('/');
    private static final int COUNTRY_LETTERS = 3;

    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private int sentences;
    private int core;
    private int full;
    private int empty;
    private int falseAlarms;

    /** Tells whether there is anything to score. */
    static boolean applies(ImmutableList<GoldRecord> gold) {
        return gold.stream().anyMatch(GoldRecord::hasSlots);
    }

    static Report score(ImmutableList<GoldRecord> gold, Scorer.Predictions predictions) {
        SlotScorer scorer = new SlotScorer();
        gold.forEach(record -> scorer.count(record, predictions.of(record)));
        return scorer.report();
    }

    private void count(GoldRecord record, ImmutableList<ScoredEvent> predicted) {
        if (record.events().isEmpty()) {
            empty++;
            falseAlarms += predicted.isEmpty() ? 0 : 1;
            return;
        }
        sentences++;
        ScoredEvent wanted = record.events().get(0);
        ImmutableList<ScoredEvent> sameSides =
                predicted.stream().filter(event -> sidesMatch(wanted, event)).collect(ImmutableList.toImmutableList());
        boolean coreFound = sameSides.stream().anyMatch(event -> accepts(wanted.root(), event.root()));
        boolean slotsFound = sameSides.stream().anyMatch(event -> slotsMatch(wanted, event));
        core += coreFound ? 1 : 0;
        full += coreFound && slotsFound ? 1 : 0;
        if (!coreFound) {
            lines.add("    missed: " + record.id());
        } else if (!slotsFound) {
            lines.add("    missed instrument, status or quantity: " + record.id());
        }
    }

    private static boolean sidesMatch(ScoredEvent wanted, ScoredEvent found) {
        Set<String> sources = countries(found.source());
        Set<String> targets = countries(found.target());
        boolean joint = wanted.source().size() > 1 && wanted.target().isEmpty();
        return joint
                ? covers(wanted.source(), Sets.union(sources, targets))
                : covers(wanted.source(), sources) && covers(wanted.target(), targets);
    }

    private static boolean covers(ImmutableList<String> wanted, Set<String> found) {
        return wanted.stream()
                .allMatch(code -> ALTERNATIVES.splitToStream(code).anyMatch(one -> found.contains(country(one))));
    }

    private static ImmutableSet<String> countries(ImmutableList<String> codes) {
        return codes.stream()
                .filter(code -> !code.isEmpty() && !code.equals(Categories.UNKNOWN))
                .map(SlotScorer::country)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String country(String code) {
        return code.substring(0, Math.min(COUNTRY_LETTERS, code.length()));
    }

    /** Gold that says nothing accepts anything. */
    private static boolean accepts(Optional<String> wanted, Optional<String> found) {
        return wanted.isEmpty()
                || found.filter(ALTERNATIVES.splitToList(wanted.get())::contains)
                        .isPresent();
    }

    private static boolean slotsMatch(ScoredEvent wanted, ScoredEvent found) {
        return accepts(wanted.instrument(), found.instrument())
                && accepts(wanted.status(), found.status())
                && wanted.quantities().stream()
                        .allMatch(number -> found.quantities().stream().anyMatch(amount -> amount.holds(number.min())));
    }

    private Report report() {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("sentences", sentences)
                .put("core", Tally.share(core, sentences))
                .put("full", Tally.share(full, sentences))
                .put("false_alarms", falseAlarms)
                .put("empty", empty);
        ImmutableList<String> summary = ImmutableList.of(
                "(c) slots: " + sentences + " sentences with an event, core "
                        + Tally.three(Tally.share(core, sentences)) + ", full "
                        + Tally.three(Tally.share(full, sentences)),
                "    sentences without an event " + empty + ", fired on " + falseAlarms);
        return new Report(
                ImmutableList.<String>builder()
                        .addAll(summary)
                        .addAll(lines.build())
                        .build(),
                figures);
    }
}

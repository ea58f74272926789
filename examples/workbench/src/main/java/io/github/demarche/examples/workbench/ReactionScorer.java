package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Scores what statements were found to react to. The rules are those of the benchmark's {@code score_react.py}; the
 * bootstrap's intervals differ from its in the third digit, the random numbers being others.
 */
final class ReactionScorer {
    private static final ImmutableSet<String> HOSTILE = ImmutableSet.of("reject", "accuse", "disapprove");
    private static final int RESAMPLES = 500;
    private static final int LOWER = 12;
    private static final int UPPER = 487;
    private static final int SEED = 1;
    private static final int DECIMALS = 4;
    private static final int INTERVAL_DECIMALS = 3;

    private final ImmutableList<ReactionGold.Link> gold;
    private final ImmutableSet<ReactionPrediction> predictions;

    private ReactionScorer(ReactionGold gold, Iterable<ReactionPrediction> predictions) {
        this.gold = gold.links();
        this.predictions = ImmutableSet.copyOf(predictions);
    }

    static Report score(ReactionGold gold, Iterable<ReactionPrediction> predictions) {
        ReactionScorer scorer = new ReactionScorer(gold, predictions);
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        scorer.add(figures, lines, "all", link -> true);
        scorer.add(figures, lines, "hostile", ReactionScorer::isHostile);
        scorer.add(
                figures,
                lines,
                "hostile_cross",
                link -> isHostile(link) && !link.provocations().contains(link.response()));
        return new Report(lines.build(), figures);
    }

    private static boolean isHostile(ReactionGold.Link link) {
        return HOSTILE.contains(link.kind());
    }

    /** The counts of one crisis. */
    private record Counts(int predicted, int right, int gold, int found) {
        static Counts sum(List<Counts> all) {
            return new Counts(
                    all.stream().mapToInt(Counts::predicted).sum(),
                    all.stream().mapToInt(Counts::right).sum(),
                    all.stream().mapToInt(Counts::gold).sum(),
                    all.stream().mapToInt(Counts::found).sum());
        }

        double precision() {
            return Tally.share(right, predicted);
        }

        double recall() {
            return Tally.share(found, gold);
        }
    }

    private void add(
            ObjectNode figures, ImmutableList.Builder<String> lines, String name, Predicate<ReactionGold.Link> subset) {
        ImmutableList<Counts> crises = ImmutableList.copyOf(count(subset).values());
        Counts all = Counts.sum(crises);
        List<Counts> resampled = resample(crises);
        double[] precision = interval(resampled, Counts::precision);
        double[] recall = interval(resampled, Counts::recall);
        ObjectNode figure = figures.putObject(name);
        figure.put("gold", all.gold()).put("predicted", all.predicted());
        figure.put("precision", rounded(all.precision(), DECIMALS));
        figure.putArray("precision_ci").add(precision[0]).add(precision[1]);
        figure.put("recall", rounded(all.recall(), DECIMALS));
        figure.putArray("recall_ci").add(recall[0]).add(recall[1]);
        lines.add(name.replace('_', ' ') + ": precision " + Tally.three(all.precision()) + " [" + precision[0] + ", "
                + precision[1] + "], recall " + Tally.three(all.recall()) + " [" + recall[0] + ", " + recall[1] + "], "
                + all.gold() + " links, " + all.predicted() + " predicted");
    }

    /** Counts by crisis: of the predictions those about statements of the subset. */
    private Map<Integer, Counts> count(Predicate<ReactionGold.Link> subset) {
        ImmutableListMultimap<Integer, ReactionGold.Link> links =
                Multimaps.index(gold.stream().filter(subset).toList(), ReactionGold.Link::crisis);
        ImmutableListMultimap<Integer, ReactionGold.Link> others =
                Multimaps.index(gold.stream().filter(subset.negate()).toList(), ReactionGold.Link::crisis);
        ImmutableListMultimap<Integer, ReactionPrediction> found =
                Multimaps.index(predictions, ReactionPrediction::crisis);
        Map<Integer, Counts> counts = new TreeMap<>();
        for (int crisis : links.keySet()) {
            counts.put(crisis, count(links.get(crisis), others.get(crisis), found.get(crisis)));
        }
        return counts;
    }

    private static Counts count(
            List<ReactionGold.Link> links, List<ReactionGold.Link> others, List<ReactionPrediction> found) {
        List<ReactionPrediction> counted = found.stream()
                .filter(one -> links.stream().anyMatch(link -> link.response() == one.response()))
                .filter(one -> links.stream().anyMatch(link -> link.isAnsweredBy(one))
                        || others.stream().noneMatch(link -> link.isAnsweredBy(one)))
                .toList();
        return new Counts(
                counted.size(),
                (int) counted.stream()
                        .filter(one -> links.stream().anyMatch(link -> link.isHitBy(one)))
                        .count(),
                links.size(),
                (int) links.stream()
                        .filter(link -> counted.stream().anyMatch(link::isHitBy))
                        .count());
    }

    private static List<Counts> resample(List<Counts> crises) {
        Random random = new Random(SEED);
        List<Counts> sums = new ArrayList<>();
        for (int resample = 0; resample < RESAMPLES; resample++) {
            List<Counts> drawn = new ArrayList<>();
            for (int at = 0; at < crises.size(); at++) {
                drawn.add(crises.get(random.nextInt(crises.size())));
            }
            sums.add(Counts.sum(drawn));
        }
        return sums;
    }

    private static double[] interval(List<Counts> resampled, ToDoubleFunction<Counts> figure) {
        double[] sorted = resampled.stream().mapToDouble(figure).sorted().toArray();
        return new double[] {rounded(sorted[LOWER], INTERVAL_DECIMALS), rounded(sorted[UPPER], INTERVAL_DECIMALS)};
    }

    private static double rounded(double figure, int decimals) {
        return new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}

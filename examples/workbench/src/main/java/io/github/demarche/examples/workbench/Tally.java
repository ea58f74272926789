package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Counts of hits, of what was predicted and of what there was to find, with precision, recall and F1 from them. A share of
 * nothing is 0.
 */
record Tally(int hits, int predicted, int gold) {
    static final Tally NONE = new Tally(0, 0, 0);

    private static final double Z_95 = 1.96;
    private static final int DECIMALS = 3;

    /** Returns this with the elements of two sets added. */
    Tally plus(Set<?> wanted, Set<?> found) {
        return new Tally(
                hits + Sets.intersection(wanted, found).size(), predicted + found.size(), gold + wanted.size());
    }

    /** Returns this with one prediction added; a null stands for none. */
    Tally plus(boolean inGold, boolean inPrediction) {
        return new Tally(
                hits + (inGold && inPrediction ? 1 : 0), predicted + (inPrediction ? 1 : 0), gold + (inGold ? 1 : 0));
    }

    double precision() {
        return share(hits, predicted);
    }

    double recall() {
        return share(hits, gold);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Returns precision, recall, F1, hits, predicted, gold: a row of the scorer's tables. */
    ArrayNode row() {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(precision())
                .add(recall())
                .add(f1())
                .add(hits)
                .add(predicted)
                .add(gold);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Returns Wilson's 95 % interval of a share, lower end first (Wilson 1927); 0 and 0 for a share of nothing. */
    static double[] interval(int part, int whole) {
        if (whole == 0) {
            return new double[] {0, 0};
        }
        double p = share(part, whole);
        double square = Z_95 * Z_95;
        double scale = 1 + square / whole;
        double centre = p + square / (2 * whole);
        double half = Z_95 * Math.sqrt(p * (1 - p) / whole + square / (4.0 * whole * whole));
        return new double[] {Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)};
    }

    /** Returns a figure with three decimals, rounded half to even from its exact value, as the reference script prints it. */
    static String three(double figure) {
        return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}

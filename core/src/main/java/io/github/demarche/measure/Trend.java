package io.github.demarche.measure;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Trends of short series of values at numbered places, some of which may be empty. */
final class Trend {
    private Trend() {}

    /** Returns the median of the slopes of all pairs, by place, after Theil (1950) and Sen (1968); empty below two values. */
    static OptionalDouble theilSen(SortedMap<Integer, Double> values) {
        List<Double> slopes = new ArrayList<>();
        values.forEach((earlier, from) ->
                values.tailMap(earlier + 1).forEach((later, to) -> slopes.add((to - from) / (later - earlier))));
        return slopes.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(Doubles.toArray(slopes)));
    }

    /**
     * Returns the two-sided p of Mann (1945) and Kendall (1975), by the normal approximation with the correction for
     * continuity and for ties: {@code var = (n(n-1)(2n+5) - sum t(t-1)(2t+5)) / 18}.
     */
    static double mannKendall(double[] values) {
        int n = values.length;
        long s = 0;
        for (int later = 1; later < n; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += Double.compare(values[later], values[earlier]);
            }
        }
        double variance = (term(n) - ties(values)) / 18.0;
        if (s == 0 || variance == 0) {
            return 1;
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    private static double ties(double[] values) {
        Map<Double, Integer> sizes = new HashMap<>();
        for (double value : values) {
            sizes.merge(value, 1, Integer::sum);
        }
        // Sums of integers: the order of the table is of no account.
        return sizes.values().stream().mapToDouble(Trend::term).sum();
    }

    private static double term(int n) {
        return (double) n * (n - 1) * (2L * n + 5);
    }
}

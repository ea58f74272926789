package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The nonparametric maximum-likelihood estimate of a distribution from closed intervals of days (Turnbull 1976), by
 * self-consistency: each interval's weight is spread over the innermost intervals within it in proportion to their
 * estimates, until no innermost interval would gain. Exact data reduce to the empirical distribution.
 */
final class Turnbull {
    /** Bounds by how much the mean log likelihood can still rise: max d_j - 1, as sum p_j d_j = 1 (Lindsay 1983). */
    private static final double GAIN = 1e-9;

    private static final int ROUNDS = 20_000;
    /** Shares below this part of one observation may be on their way to 0. */
    private static final double VANISHING = 0.1;

    /** An interval of days, how often it was observed, and which innermost intervals lie within it. */
    private record Observed(Span days, int times, int first, int last) {}

    private record Span(long min, long max) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return min != other.min ? Long.compare(min, other.min) : Long.compare(max, other.max);
        }
    }

    private final List<Observed> observed;
    private final List<Span> innermost;
    private final int total;

    private Turnbull(List<Observed> observed, List<Span> innermost, int total) {
        this.observed = observed;
        this.innermost = innermost;
        this.total = total;
    }

    /** Estimates from the lower ends and, in the same order, the upper ends; empty for none. */
    static ImmutableList<LatencyShare> estimate(long[] min, long[] max) {
        if (min.length == 0) {
            return ImmutableList.of();
        }
        TreeMap<Span, Integer> counts = new TreeMap<>();
        for (int i = 0; i < min.length; i++) {
            counts.merge(new Span(min[i], max[i]), 1, Integer::sum);
        }
        List<Span> innermost = innermost(min, max);
        List<Observed> observed = new ArrayList<>();
        counts.forEach((days, times) -> observed.add(within(days, times, innermost)));
        return new Turnbull(observed, innermost, min.length).shares();
    }

    /** The intervals from a lower end to the next upper end with no other end between; lower ends go first on a day. */
    private static List<Span> innermost(long[] min, long[] max) {
        long[] lower = Arrays.stream(min).sorted().distinct().toArray();
        long[] upper = Arrays.stream(max).sorted().distinct().toArray();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lower.length; i++) {
            while (at < upper.length && upper[at] < lower[i]) {
                at++;
            }
            boolean closesFirst = i + 1 == lower.length || upper[at] < lower[i + 1];
            if (closesFirst) {
                spans.add(new Span(lower[i], upper[at]));
            }
        }
        return spans;
    }

    private static Observed within(Span days, int times, List<Span> innermost) {
        int first = 0;
        int high = innermost.size();
        while (first < high) {
            int middle = (first + high) >>> 1;
            if (innermost.get(middle).min < days.min) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = first;
        while (last + 1 < innermost.size() && innermost.get(last + 1).max <= days.max) {
            last++;
        }
        return new Observed(days, times, first, last);
    }

    private ImmutableList<LatencyShare> shares() {
        double[] p = new double[innermost.size()];
        Arrays.fill(p, 1.0 / p.length);
        improve(p);
        return toShares(sparse(p));
    }

    /** Raises the likelihood until it can hardly rise; tells whether that was reached. What is 0 stays 0. */
    private boolean improve(double[] p) {
        for (int round = 0; round < ROUNDS; round++) {
            double[] gain = gains(p);
            double most = 0;
            for (int j = 0; j < p.length; j++) {
                most = Math.max(most, gain[j]);
                p[j] *= gain[j];
            }
            if (most <= 1 + GAIN) {
                return true;
            }
        }
        return false;
    }

    /** Shares that vanish do so ever more slowly; if the estimate is the greatest without them as well, they are none. */
    private double[] sparse(double[] p) {
        double[] fewer = p.clone();
        for (int j = 0; j < p.length; j++) {
            fewer[j] = p[j] < VANISHING / total ? 0 : p[j];
        }
        return improve(fewer) ? fewer : p;
    }

    /** Returns d_j, the mean over all observations of whether j lies within, over the estimate of what does. */
    private double[] gains(double[] p) {
        double[] below = new double[p.length + 1];
        for (int j = 0; j < p.length; j++) {
            below[j + 1] = below[j] + p[j];
        }
        double[] change = new double[p.length + 1];
        for (Observed one : observed) {
            // Exact data must not suffer from the subtraction of sums.
            double inside = one.first == one.last ? p[one.first] : below[one.last + 1] - below[one.first];
            double weight = one.times / Math.max(inside, Double.MIN_NORMAL) / total;
            change[one.first] += weight;
            change[one.last + 1] -= weight;
        }
        double[] gain = new double[p.length];
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += change[j];
            gain[j] = Math.max(0, sum);
        }
        return gain;
    }

    private ImmutableList<LatencyShare> toShares(double[] p) {
        ImmutableList.Builder<LatencyShare> shares = ImmutableList.builder();
        for (int j = 0; j < p.length; j++) {
            if (p[j] > 0) {
                shares.add(LatencyShare.of(innermost.get(j).min, innermost.get(j).max, p[j]));
            }
        }
        return shares.build();
    }
}

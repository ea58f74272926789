package io.github.demarche.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The nonparametric maximum-likelihood estimate of a distribution from closed intervals of days (Turnbull 1976), by
 * self-consistency: each interval's weight is spread over the innermost intervals within it in proportion to their
 * estimates, until no innermost interval would gain. Exact data reduce to the empirical distribution, exact data with open
 * ends to the product limit. With several causes each has its own innermost intervals (Hudgens, Satten and Longini 2001).
 */
final class Turnbull {
    /** Bounds by how much the mean log likelihood can still rise: max d_j - 1, as sum p_j d_j = 1 (Lindsay 1983). */
    private static final double GAIN = 1e-9;

    private static final int ROUNDS = 20_000;
    private static final double NOTHING = 1e-12;

    /** How often something was observed, and the runs of innermost intervals within it: first and last of each. */
    private record Observed(int times, List<int[]> runs) {}

    private final List<Share> innermost;
    private final List<Observed> observed = new ArrayList<>();
    private final int total;

    private Turnbull(List<Spell> spells) {
        this.innermost = innermost(spells);
        this.total = spells.size();
        TreeMap<Spell, Integer> counts = new TreeMap<>();
        spells.forEach(spell -> counts.merge(spell, 1, Integer::sum));
        Map<Integer, int[]> blocks = blocks();
        counts.forEach((spell, times) -> observed.add(new Observed(times, runs(spell, blocks))));
    }

    /** Estimates the shares, ordered by cause and then by days, what lies beyond observation last; empty for none. */
    static List<Share> estimate(List<Spell> spells) {
        return spells.isEmpty() ? List.of() : new Turnbull(spells).shares();
    }

    private static List<Share> innermost(List<Spell> spells) {
        TreeSet<Integer> causes = new TreeSet<>();
        spells.stream().filter(spell -> !spell.isOpen()).forEach(spell -> causes.add(spell.cause()));
        List<Share> found = new ArrayList<>();
        for (int cause : causes) {
            found.addAll(innermost(spells, cause));
        }
        long last = found.stream().mapToLong(Share::max).max().orElse(-1);
        spells.stream()
                .filter(Spell::isOpen)
                .mapToLong(Spell::min)
                .max()
                .stream()
                .filter(open -> open > last)
                .forEach(open -> found.add(new Share(Spell.OPEN, open, Long.MAX_VALUE, 0)));
        return found;
    }

    /** The intervals from a lower end to the next upper end with no other end between; lower ends go first on a day. */
    private static List<Share> innermost(List<Spell> spells, int cause) {
        long[] lower = ends(spells.stream().filter(spell -> spell.isOpen() || spell.cause() == cause), Spell::min);
        long[] upper = ends(spells.stream().filter(spell -> spell.cause() == cause), Spell::max);
        List<Share> found = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lower.length; i++) {
            while (at < upper.length && upper[at] < lower[i]) {
                at++;
            }
            if (at < upper.length && (i + 1 == lower.length || upper[at] < lower[i + 1])) {
                found.add(new Share(cause, lower[i], upper[at], 0));
            }
        }
        return found;
    }

    private static long[] ends(
            Stream<Spell> spells, ToLongFunction<Spell> end) {
        return spells.mapToLong(end).sorted().distinct().toArray();
    }

    /** Returns where the innermost intervals of each cause start, and where they end, exclusive. */
    private Map<Integer, int[]> blocks() {
        Map<Integer, int[]> blocks = new TreeMap<>();
        for (int j = 0; j < innermost.size(); j++) {
            int from = j;
            blocks.computeIfAbsent(innermost.get(j).cause(), any -> new int[] {from, from})[1] = j + 1;
        }
        return blocks;
    }

    private List<int[]> runs(Spell spell, Map<Integer, int[]> blocks) {
        List<int[]> runs = new ArrayList<>();
        blocks.forEach((cause, block) -> {
            if (spell.isOpen() || spell.cause() == cause) {
                int first = firstFrom(spell.min(), block[0], block[1]);
                int end = spell.isOpen() ? block[1] : firstFrom(spell.max() + 1, first, block[1]);
                if (first < end) {
                    runs.add(new int[] {first, end - 1});
                }
            }
        });
        return runs;
    }

    /** Returns the first of a cause's intervals that starts on the day or later. */
    private int firstFrom(long day, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (innermost.get(middle).min() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Share> shares() {
        double[] p = new double[innermost.size()];
        Arrays.fill(p, 1.0 / p.length);
        double most = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && most > 1 + GAIN; round++) {
            double[] gain = gains(p);
            most = 0;
            for (int j = 0; j < p.length; j++) {
                most = Math.max(most, gain[j]);
                p[j] *= gain[j];
            }
        }
        List<Share> shares = new ArrayList<>();
        for (int j = 0; j < p.length; j++) {
            if (p[j] > NOTHING) {
                shares.add(innermost.get(j).of(p[j]));
            }
        }
        return shares;
    }

    /** Returns d_j, the mean over all observations of whether j lies within, over the estimate of what does. */
    private double[] gains(double[] p) {
        double[] below = new double[p.length + 1];
        for (int j = 0; j < p.length; j++) {
            below[j + 1] = below[j] + p[j];
        }
        double[] change = new double[p.length + 1];
        for (Observed one : observed) {
            double inside = 0;
            for (int[] run : one.runs) {
                // Exact data must not suffer from the subtraction of sums.
                inside += run[0] == run[1] ? p[run[0]] : below[run[1] + 1] - below[run[0]];
            }
            for (int[] run : one.runs) {
                double weight = one.times / inside / total;
                change[run[0]] += weight;
                change[run[1] + 1] -= weight;
            }
        }
        double[] gain = new double[p.length];
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += change[j];
            gain[j] = Math.max(0, sum);
        }
        return gain;
    }
}

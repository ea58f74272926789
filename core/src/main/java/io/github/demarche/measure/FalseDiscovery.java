package io.github.demarche.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Controls the false discovery rate over many dyads (Benjamini and Hochberg 1995). */
final class FalseDiscovery {
    private FalseDiscovery() {}

    static ImmutableList<ReciprocityResult> withQ(ImmutableList<ReciprocityResult> results) {
        double[] q = qValues(results.stream().mapToDouble(ReciprocityResult::p).toArray());
        return IntStream.range(0, q.length)
                .mapToObj(i ->
                        ReciprocityResult.builder().from(results.get(i)).q(q[i]).build())
                .collect(toImmutableList());
    }

    /** Returns {@code q_(i) = min over j >= i of n p_(j) / j}, in the order given. */
    static double[] qValues(double[] p) {
        int[] descending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double lowest = 1;
        for (int i = 0; i < p.length; i++) {
            int rank = p.length - i;
            lowest = Math.min(lowest, p[descending[i]] * p.length / rank);
            q[descending[i]] = lowest;
        }
        return q;
    }
}

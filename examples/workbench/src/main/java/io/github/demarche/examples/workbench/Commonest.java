package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Counts names in bounded memory: of more than so many different ones only those that came first are counted. */
final class Commonest {
    /** So many different names are told apart. */
    static final int MOST = 100_000;

    private static final Comparator<Map.Entry<String, long[]>> MOST_FIRST = Comparator.comparingLong(
                    (Map.Entry<String, long[]> entry) -> -entry.getValue()[0])
            .thenComparing(Map.Entry::getKey);

    private final Map<String, long[]> counts = new HashMap<>();
    private final int most;
    private long uncounted;

    Commonest() {
        this(MOST);
    }

    Commonest(int most) {
        this.most = most;
    }

    void add(String name) {
        long[] count = counts.get(name);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < most) {
            counts.put(name, new long[] {1});
        } else {
            uncounted++;
        }
    }

    /** Returns the number of different names, at most {@link #MOST}. */
    int distinct() {
        return counts.size();
    }

    /** Tells whether there are more different names than were counted. */
    boolean isCapped() {
        return uncounted > 0;
    }

    /** Returns the commonest names, at most so many, each with its number; of equally common ones the alphabet decides. */
    ImmutableMap<String, Long> top(int wanted) {
        ImmutableMap.Builder<String, Long> top = ImmutableMap.builder();
        counts.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(wanted)
                .forEach(entry -> top.put(entry.getKey(), entry.getValue()[0]));
        return top.buildOrThrow();
    }
}

package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;

/** The days of one side's acts, by offset, each with its jitter; a day stands once for each jitter that its acts have. */
final class ActDays {
    private final int[] days;
    private final int[] jitters;
    private final int distinct;

    private ActDays(int[] days, int[] jitters) {
        this.days = days;
        this.jitters = jitters;
        this.distinct = bits(days).cardinality();
    }

    static ActDays of(ImmutableList<Tally> acts, CoveredDays covered, ReciprocityTest test) {
        long[] both = acts.stream()
                .mapToLong(act -> pack(covered.offset(act.day()), jitter(act, test)))
                .distinct()
                .toArray();
        return unpack(both);
    }

    private static int jitter(Tally act, ReciprocityTest test) {
        return act.instrument() == null
                ? test.jitterDays()
                : test.jitterByInstrument().getOrDefault(act.instrument(), test.jitterDays());
    }

    private static long pack(int day, int jitter) {
        return (long) day << Integer.SIZE | jitter;
    }

    private static ActDays unpack(long[] both) {
        return new ActDays(
                Arrays.stream(both)
                        .mapToInt(pair -> (int) (pair >>> Integer.SIZE))
                        .toArray(),
                Arrays.stream(both).mapToInt(pair -> (int) pair).toArray());
    }

    /** Returns these acts on other days, and more acts with one jitter. */
    ActDays moved(int[] to, int[] more, int jitter) {
        int[] allJitters = Arrays.copyOf(jitters, to.length + more.length);
        Arrays.fill(allJitters, to.length, allJitters.length, jitter);
        return new ActDays(Ints.concat(to, more), allJitters);
    }

    int size() {
        return days.length;
    }

    int day(int number) {
        return days[number];
    }

    int jitter(int number) {
        return jitters[number];
    }

    /** Returns the number of days. */
    int distinct() {
        return distinct;
    }

    /** Returns the days in their order, each once. */
    BitSet toBits() {
        return bits(days);
    }

    static BitSet bits(int[] days) {
        BitSet bits = new BitSet();
        for (int day : days) {
            bits.set(day);
        }
        return bits;
    }
}

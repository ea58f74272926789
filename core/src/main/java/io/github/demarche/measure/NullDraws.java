package io.github.demarche.measure;

import java.util.BitSet;
import java.util.SplittableRandom;

/** Moves the days of acts about as a null model says. */
final class NullDraws {
    private final NullModel model;
    private final CoveredDays days;
    private final SplittableRandom random;

    NullDraws(NullModel model, CoveredDays days, SplittableRandom random) {
        this.model = model;
        this.days = days;
        this.random = random;
    }

    /** Returns the offsets on which the acts fall in one draw, in any order; a day may stand twice. */
    int[] draw(ActDays acts) {
        return switch (model) {
            case LOCAL_JITTER -> jitter(acts);
            case CIRCULAR_SHIFT -> shift(acts);
            case DAY_PERMUTATION -> permute(acts.distinct());
        };
    }

    private int[] jitter(ActDays acts) {
        int[] drawn = new int[acts.size()];
        for (int i = 0; i < drawn.length; i++) {
            int width = acts.jitter(i);
            do {
                drawn[i] = acts.day(i) + random.nextInt(-width, width + 1);
            } while (!days.isCovered(drawn[i]));
        }
        return drawn;
    }

    private int[] shift(ActDays acts) {
        int by = days.size() == 1 ? 0 : random.nextInt(1, days.size());
        int[] drawn = new int[acts.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = days.offsetOf((days.numberOf(acts.day(i)) + by) % days.size());
        }
        return drawn;
    }

    /** Draws without replacement, by Floyd's method. */
    private int[] permute(int count) {
        BitSet taken = new BitSet();
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            int last = days.size() - count + i;
            int number = random.nextInt(last + 1);
            int free = taken.get(number) ? last : number;
            taken.set(free);
            drawn[i] = days.offsetOf(free);
        }
        return drawn;
    }
}

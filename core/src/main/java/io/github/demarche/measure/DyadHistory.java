package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each party has done to each other up to a day, as models of relational events use it. Acts are added in the order
 * of their days; on any day it can be asked what happened before it. Acts of the day itself do not count yet, whenever they
 * were added.
 *
 * <pre>{@code
 * DyadHistory history = DyadHistory.with(Memory.decay(30, 0.01));
 * history.add(DirectedDyad.of("USA", "RUS"), LocalDate.of(2021, 4, 15), -5.5);
 * history.reciprocity(DirectedDyad.of("RUS", "USA"), LocalDate.of(2021, 5, 15)); // 2.75: half after 30 days
 * }</pre>
 *
 * <p>With decay, {@code R_t(a,b) = sum over acts e of b upon a before t of |w_e| 2^(-(t - t_e) / h)}: the reciprocation of
 * eventnet (a dyad statistic of direction IN) and of remstats ({@code reciprocity} with memory "decay").
 *
 * <p>A dyad takes memory as long as it is remembered: with a floor, a window or an interval, the state does not grow with the
 * number of events. Not safe for use by several threads.
 */
public final class DyadHistory implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_SWEEP = 1024;

    private final Memory memory;
    private final Map<DirectedDyad, Remembered> acts = new HashMap<>();
    private int sweepAt = FIRST_SWEEP;
    private @Nullable LocalDate today;

    private DyadHistory(Memory memory) {
        this.memory = memory;
    }

    /** Returns an empty history. */
    public static DyadHistory with(Memory memory) {
        return new DyadHistory(memory);
    }

    /** Returns how far this history looks back. */
    public Memory memory() {
        return memory;
    }

    /**
     * Adds an act.
     *
     * @param weight a value on some scale, of which the sign is left out; 1 to count acts
     * @throws IllegalArgumentException if the day is before one added or asked for, or the weight is not finite
     */
    public void add(DirectedDyad dyad, LocalDate day, double weight) {
        checkArgument(Double.isFinite(weight), "the weight must be finite, was %s", weight);
        int epochDay = advance(day);
        acts.computeIfAbsent(dyad, any -> Remembered.with(memory)).add(epochDay, Math.abs(weight));
        if (acts.size() > sweepAt) {
            acts.values().removeIf(remembered -> remembered.isForgotten(epochDay));
            sweepAt = Math.max(FIRST_SWEEP, 2 * acts.size());
        }
    }

    /**
     * Returns what the dyad's recipient did to its actor before the day: what there is to answer. 0 or more.
     *
     * @throws IllegalArgumentException if the day is before one added or asked for
     */
    public double reciprocity(DirectedDyad dyad, LocalDate day) {
        return inertia(dyad.reversed(), day);
    }

    /**
     * Returns what the dyad's actor did to its recipient before the day: eventnet's repetition, remstats's inertia. 0 or more.
     *
     * @throws IllegalArgumentException if the day is before one added or asked for
     */
    public double inertia(DirectedDyad dyad, LocalDate day) {
        int epochDay = advance(day);
        Remembered remembered = acts.get(dyad);
        return remembered == null ? 0 : remembered.before(epochDay);
    }

    /** Returns the number of dyads, each direction by itself, that take memory at the moment. */
    public int remembered() {
        return acts.size();
    }

    private int advance(LocalDate day) {
        checkArgument(today == null || !day.isBefore(today), "days must not go backward, was %s after %s", day, today);
        today = day;
        return Coverage.epochDay(day);
    }
}

package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How far a {@link DyadHistory} looks back, and how much an act weighs after some days: the four memories of R's package
 * remstats, and the decay of eventnet. Immutable.
 *
 * <pre>{@code
 * Memory memory = Memory.decay(30, 0.01); // as eventnet with a half-life of 30 days and "zero if below" 0.01
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class Memory implements Serializable {
    private static final long serialVersionUID = 1;

    Memory() {}

    /** The forms of memory. */
    public enum Kind {
        /** All acts before the day count in full. */
        FULL,
        /** Acts that are {@link Memory#minimumDays()} to {@link Memory#maximumDays()} old count in full, others not at all. */
        INTERVAL,
        /** All acts before the day count, each half as much after every half-life. */
        DECAY
    }

    /** Returns the form. */
    public abstract Kind kind();

    /** Returns the least age at which an act counts, in days, at least 1. */
    @Value.Default
    public int minimumDays() {
        return 1;
    }

    /** Returns the greatest age at which an act counts, in days, inclusive; without bound unless an interval. */
    @Value.Default
    public int maximumDays() {
        return Integer.MAX_VALUE;
    }

    /** Returns the days after which an act counts half; infinite unless a decay. */
    @Value.Default
    public double halfLifeDays() {
        return Double.POSITIVE_INFINITY;
    }

    /** Returns below which value the decayed sum of a dyad is 0 from then on; 0 if it never is. */
    @Value.Default
    public double floor() {
        return 0;
    }

    /** Returns the memory that forgets nothing: remstats's "full". */
    public static Memory full() {
        return builder().kind(Kind.FULL).build();
    }

    /**
     * Returns the memory of acts at most so many days old: remstats's "window".
     *
     * @throws IllegalArgumentException if the window is below 1 day
     */
    public static Memory window(int days) {
        return interval(1, days);
    }

    /**
     * Returns the memory of acts from the least to the greatest age, in days and both inclusive: remstats's "interval".
     *
     * @throws IllegalArgumentException if the least age is below 1 or above the greatest
     */
    public static Memory interval(int minimumDays, int maximumDays) {
        return builder()
                .kind(Kind.INTERVAL)
                .minimumDays(minimumDays)
                .maximumDays(maximumDays)
                .build();
    }

    /**
     * Returns the memory in which an act of {@code d} days ago weighs {@code 2^(-d / halfLife)}: remstats's "decay".
     *
     * @throws IllegalArgumentException if the half-life is not above 0
     */
    public static Memory decay(double halfLifeDays) {
        return decay(halfLifeDays, 0);
    }

    /**
     * Returns the memory that decays, and in which a dyad whose sum has fallen below the floor has none: eventnet's
     * attributes with a half-life and "zero if below".
     *
     * @throws IllegalArgumentException if the half-life is not above 0, or the floor below 0
     */
    public static Memory decay(double halfLifeDays, double floor) {
        return builder()
                .kind(Kind.DECAY)
                .halfLifeDays(halfLifeDays)
                .floor(floor)
                .build();
    }

    @Value.Check
    void check() {
        checkArgument(
                minimumDays() >= 1 && minimumDays() <= maximumDays(),
                "ages must be at least 1 day and the least not above the greatest, were %s to %s",
                minimumDays(),
                maximumDays());
        checkArgument(halfLifeDays() > 0, "the half-life must be above 0 days, was %s", halfLifeDays());
        checkArgument(floor() >= 0 && Double.isFinite(floor()), "the floor must be 0 or more, was %s", floor());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds memories. */
    static final class Builder extends ImmutableMemory.Builder {
        Builder() {}
    }
}

package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A share of latencies that lies between two numbers of days, the data do not tell where; on one day if they are equal.
 * Immutable.
 */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class LatencyShare implements Serializable {
    private static final long serialVersionUID = 1;

    LatencyShare() {}

    /** Returns the fewest days, inclusive, at least 0. */
    @Value.Parameter
    public abstract long minDays();

    /** Returns the most days, inclusive. */
    @Value.Parameter
    public abstract long maxDays();

    /** Returns the share, above 0 and at most 1. */
    @Value.Parameter
    public abstract double share();

    static LatencyShare of(long minDays, long maxDays, double share) {
        return ImmutableLatencyShare.of(minDays, maxDays, share);
    }

    @Value.Check
    void check() {
        checkArgument(
                minDays() >= 0 && maxDays() >= minDays(),
                "days must be 0 or more, and not end (%s) before they start (%s)",
                maxDays(),
                minDays());
        checkArgument(share() > 0 && share() <= 1 + 1e-9, "a share must be above 0 and at most 1, was %s", share());
    }

    /** Returns the days and the share. */
    @Override
    public final String toString() {
        String days = minDays() == maxDays() ? Long.toString(minDays()) : minDays() + " to " + maxDays();
        return String.format(Locale.ROOT, "%s days: %.4f", days, share());
    }
}

package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The response follows the provocation within a window, sooner than the responder's usual rate of hostile acts would
 * have it. It says nothing of intent: most of what a window finds is tension.
 *
 * <p>The responsibility is that of an exponential Hawkes process, as in Blundell, Beck and Heller (NIPS 2012).
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Timing implements LinkEvidence {
    Timing() {}

    /** Returns the days from provocation to response, counted exclusively: 0 for the same day. */
    public abstract int lagDays();

    /** Returns the length of the window in days, not below the lag. */
    public abstract int windowDays();

    /** Returns how many provocations stood open in the window, this one among them: 1 or more. */
    public abstract int candidates();

    /** Returns the share of the response that this provocation accounts for against the others and the base rate, 0 to 1. */
    public abstract double responsibility();

    /** Returns the responder's usual rate of hostile acts against the provoker, in acts a day, 0 or more. */
    public abstract double baseRate();

    /** Returns in what the act fits the threat that it may carry out, such as {@code mode EXPEL}; empty for an answer. */
    public abstract Optional<String> fit();

    /** Returns {@link Tier#INFERRED}. */
    @Override
    public final Tier tier() {
        return Tier.INFERRED;
    }

    @Override
    public final String explain() {
        return String.format(
                Locale.ROOT,
                "%d days later%s, in a window of %d days with %d candidates; "
                        + "responsibility %.2f against a base rate of %.3f a day",
                lagDays(),
                fit().map(words -> " and fits the threat (" + words + ")").orElse(""),
                windowDays(),
                candidates(),
                responsibility(),
                baseRate());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(fit().map(words -> !words.isBlank()).orElse(true), "a fit needs words");
        checkArgument(lagDays() >= 0, "lag must be zero or more days, was %s", lagDays());
        checkArgument(
                windowDays() >= lagDays(),
                "window must not be below the lag (%s days), was %s",
                lagDays(),
                windowDays());
        checkArgument(candidates() >= 1, "candidates must be 1 or more, was %s", candidates());
        checkArgument(
                responsibility() >= 0 && responsibility() <= 1,
                "responsibility must be from 0 to 1, was %s",
                responsibility());
        checkArgument(
                baseRate() >= 0 && Double.isFinite(baseRate()),
                "base rate must be zero or more acts a day, was %s",
                baseRate());
    }

    /** Builds timings. */
    public static final class Builder extends ImmutableTiming.Builder {
        Builder() {}
    }
}

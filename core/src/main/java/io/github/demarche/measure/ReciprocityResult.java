package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How much more often one party answers the other than under the null model that is named with it. Immutable.
 *
 * <p>All shares are of provocation days, from 0 to 1.
 */
@Value.Immutable
@DemarcheStyle
public abstract class ReciprocityResult implements Serializable {
    private static final long serialVersionUID = 1;

    ReciprocityResult() {}

    /** Returns who answers whom: the acts of the recipient provoke, those of the actor answer. */
    public abstract DirectedDyad dyad();

    /** Returns the test, with its null model, jitter, window, draws and seed. */
    public abstract ReciprocityTest test();

    /** Returns the number of provocation days whose whole window is covered, at least 1. */
    public abstract int provocations();

    /** Returns how many of them were answered within the window. */
    public abstract int answered();

    /** Returns the mean share answered over the draws from the null model. */
    public abstract double nullMean();

    /** Returns the standard deviation of that share over the draws, with draws - 1 below. */
    public abstract double nullSd();

    /** Returns in how many draws at least as many were answered as in truth. */
    public abstract int drawsAtLeast();

    /** Returns the false discovery rate (Benjamini and Hochberg 1995) at which this dyad stands out; empty if tested alone. */
    public abstract OptionalDouble q();

    /** Returns the share answered: {@code rho_W}. */
    public final double rate() {
        return (double) answered() / provocations();
    }

    /** Returns the share answered less the mean under the null model: the reciprocity index. */
    public final double excess() {
        return rate() - nullMean();
    }

    /** Returns the excess in standard deviations; empty if all draws were alike. */
    public final OptionalDouble z() {
        return nullSd() > 0 ? OptionalDouble.of(excess() / nullSd()) : OptionalDouble.empty();
    }

    /** Returns the one-sided {@code p = (1 + #{draw >= observed}) / (draws + 1)}. */
    public final double p() {
        return (1.0 + drawsAtLeast()) / (test().draws() + 1);
    }

    /** Returns the dyad, the shares, z and p, and the test. */
    @Override
    public final String toString() {
        return String.format(
                Locale.ROOT,
                "%s answered %d of %d, %.3f (by chance %.3f), z %s, p %.3f%s under %s",
                dyad(),
                answered(),
                provocations(),
                rate(),
                nullMean(),
                z().isPresent() ? String.format(Locale.ROOT, "%.2f", z().getAsDouble()) : "undefined",
                p(),
                q().isPresent() ? String.format(Locale.ROOT, ", q %.3f", q().getAsDouble()) : "",
                test());
    }

    @Value.Check
    void check() {
        checkArgument(
                provocations() >= 1 && answered() >= 0 && answered() <= provocations(),
                "of %s provocations %s cannot have been answered",
                provocations(),
                answered());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    static final class Builder extends ImmutableReciprocityResult.Builder {
        Builder() {}
    }
}

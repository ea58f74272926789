package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Answers of a known number and delay, planted into a series to learn whether a test finds them. Immutable.
 *
 * <p>The lag is an exponential time rounded up to whole days, so that it is 1 at the least. A share of 0 plants nothing,
 * and what is then detected is false.
 */
@Value.Immutable
@DemarcheStyle
public abstract class PlantedLinks implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double ALPHA = 0.05;
    private static final int REPETITIONS = 100;

    PlantedLinks() {}

    /** Returns the probability with which each provocation day is answered, from 0 to 1. */
    public abstract double share();

    /** Returns the mean of the exponential time before an answer, in days, above 0. */
    public abstract double meanLagDays();

    /** Returns the p at or below which answers count as detected; 0.05 by default. */
    @Value.Default
    public double alpha() {
        return ALPHA;
    }

    /** Returns how often answers are planted and looked for; 100 by default. */
    @Value.Default
    public int repetitions() {
        return REPETITIONS;
    }

    @Value.Check
    void check() {
        checkArgument(share() >= 0 && share() <= 1, "the share must be between 0 and 1, was %s", share());
        checkArgument(
                meanLagDays() > 0 && Double.isFinite(meanLagDays()),
                "the mean lag must be above 0 days, was %s",
                meanLagDays());
        checkArgument(alpha() > 0 && alpha() < 1, "alpha must be between 0 and 1, was %s", alpha());
        checkArgument(repetitions() >= 1, "there must be at least 1 repetition, were %s", repetitions());
    }

    /** Returns a builder that needs the share and the mean lag. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds planted links. */
    public static final class Builder extends ImmutablePlantedLinks.Builder {
        Builder() {}
    }
}

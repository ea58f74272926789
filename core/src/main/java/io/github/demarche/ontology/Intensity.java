package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How cooperative or conflictual an act is on one named scale: negative is conflict, positive cooperation.
 *
 * <p>A number without its scale means nothing here: published scales differ by up to 8.4 points on one code, so that
 * {@link #minus(Intensity)} refuses to mix them. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class Intensity implements Serializable {
    Intensity() {}

    /** Returns a builder that needs all of scale, version, value, minimum and maximum. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the scale, such as {@code ICEWS}. */
    public abstract String scale();

    /** Returns the version of the scale. */
    public abstract String version();

    /** Returns the value, between minimum and maximum inclusive. */
    public abstract double value();

    /** Returns the most conflictual end of the scale, inclusive. */
    public abstract double minimum();

    /** Returns the most cooperative end of the scale, inclusive. */
    public abstract double maximum();

    /** Returns the distance from 0, whatever the sign. */
    public double magnitude() {
        return Math.abs(value());
    }

    /** Returns whether the value is below 0. */
    public boolean isConflictual() {
        return value() < 0;
    }

    /**
     * Returns this value less the other.
     *
     * @throws IllegalArgumentException if the other is of another scale or version
     */
    public double minus(Intensity other) {
        checkArgument(
                scale().equals(other.scale()) && version().equals(other.version()),
                "cannot compare an intensity of %s %s with one of %s %s",
                scale(),
                version(),
                other.scale(),
                other.version());
        return value() - other.value();
    }

    /** Returns value and scale, such as {@code -8.0 (ICEWS)}. */
    @Override
    public String toString() {
        return value() + " (" + scale() + ")";
    }

    @Value.Check
    void check() {
        checkArgument(
                Double.isFinite(minimum()) && Double.isFinite(maximum()) && minimum() < maximum(),
                "the ends of a scale must be finite and the minimum less than the maximum, were %s and %s",
                minimum(),
                maximum());
        checkArgument(
                value() >= minimum() && value() <= maximum(),
                "the value must be between %s and %s, was %s",
                minimum(),
                maximum(),
                value());
    }

    /** Builds an intensity. */
    public static final class Builder extends ImmutableIntensity.Builder {
        Builder() {}
    }
}

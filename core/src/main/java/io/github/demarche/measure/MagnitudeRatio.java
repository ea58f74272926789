package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How large an answer is against its provocation, in one unit: {@code m = ln(sum of responses / sum of provocations)}, as
 * an interval. 0 is as large (ten for ten), {@code ln 2} twice as large. An end that the counts do not give is missing:
 * against "over 20" no upper count is made up. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class MagnitudeRatio implements Serializable {
    MagnitudeRatio() {}

    /** Returns what is counted on both sides. */
    public abstract String unit();

    /** Returns the lowest logarithm that the counts allow; empty if they set no lower end. */
    public abstract OptionalDouble lower();

    /** Returns the highest logarithm that the counts allow; empty if they set no upper end. */
    public abstract OptionalDouble upper();

    /** Returns the logarithm if the counts allow only one, else empty. */
    public final OptionalDouble exact() {
        return lower().equals(upper()) ? lower() : OptionalDouble.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(lower().isPresent() || upper().isPresent(), "a ratio of %s needs one end at least", unit());
        checkArgument(
                lower().orElse(Double.NEGATIVE_INFINITY) <= upper().orElse(Double.POSITIVE_INFINITY),
                "the lower end %s must not be above the upper end %s",
                lower(),
                upper());
    }

    /** Builds ratios. */
    static final class Builder extends ImmutableMagnitudeRatio.Builder {
        Builder() {}
    }
}

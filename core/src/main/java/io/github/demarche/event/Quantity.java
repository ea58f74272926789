package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A number or range of something: "10 diplomats", "over 20 officials", "dozens of entities". A missing end stays
 * missing: "over 20" has no upper end, and none is made up.
 */
@Value.Immutable
@DemarcheStyle
public abstract class Quantity implements Serializable {
    private static final long serialVersionUID = 1;

    Quantity() {}

    /** Returns the smallest number that the source allows, inclusive, zero or more; empty when it gives none. */
    public abstract OptionalLong min();

    /** Returns the largest number that the source allows, inclusive; empty when it gives none. */
    public abstract OptionalLong max();

    /** Returns what is counted, as a lower-case plural ({@code diplomats}) or an ISO 4217 code ({@code USD}). */
    public abstract String unit();

    /** Returns the words of the text; empty when the number comes from elsewhere. */
    public abstract Optional<String> text();

    /** Returns where the words stand. */
    public abstract Optional<Span> span();

    /** Tells whether the number is exact: both ends given and equal. */
    public final boolean isExact() {
        return min().isPresent() && min().equals(max());
    }

    /** Tells whether this and {@code other} can be the same number of the same thing. */
    public final boolean agreesWith(Quantity other) {
        return unit().equals(other.unit())
                && min().orElse(0) <= other.max().orElse(Long.MAX_VALUE)
                && other.min().orElse(0) <= max().orElse(Long.MAX_VALUE);
    }

    /**
     * Returns an exact number.
     *
     * @throws IllegalArgumentException if {@code number} is negative or {@code unit} is blank
     */
    public static Quantity of(long number, String unit) {
        return builder().min(number).max(number).unit(unit).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!unit().isBlank(), "a quantity needs a unit");
        checkArgument(min().orElse(0) >= 0, "quantity min must be zero or more, was %s", min());
        checkArgument(
                max().orElse(Long.MAX_VALUE) >= min().orElse(0),
                "quantity max must not be below min (%s), was %s",
                min(),
                max());
    }

    /** Builds quantities. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}

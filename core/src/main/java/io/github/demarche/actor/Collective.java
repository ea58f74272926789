package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Several actors named together: "Western allies", "over 20 capitals", "both countries". Its members may be known,
 * partly known, or not known at all; they are never guessed.
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Collective implements Actor {
    private static final long serialVersionUID = 1;

    Collective() {}

    @Override
    public abstract String name();

    @Override
    public abstract Optional<ActorCode> code();

    @Override
    public abstract ImmutableList<Sector> sectors();

    /** Returns the members that are known, in the order of their codes. */
    @Override
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Country> members();

    /** Returns the smallest number of members that the text allows, at least 1; empty when it gives no number. */
    public abstract OptionalInt atLeast();

    /** Returns the largest number of members that the text allows; empty when it gives no number, or no upper end. */
    public abstract OptionalInt atMost();

    /** Returns empty: a collective acts for no single state. */
    @Override
    public final Optional<Country> principal(LocalDate date) {
        return Optional.empty();
    }

    /** Returns empty: a collective acts for no single state. */
    @Override
    public final Optional<Country> principal() {
        return Optional.empty();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(atLeast().orElse(1) >= 1, "atLeast must be 1 or more, was %s", atLeast());
        checkArgument(
                atMost().orElse(Integer.MAX_VALUE) >= atLeast().orElse(1),
                "atMost must not be below atLeast (%s), was %s",
                atLeast(),
                atMost());
    }

    /** Builds collectives. */
    public static final class Builder extends ImmutableCollective.Builder {
        Builder() {}
    }
}

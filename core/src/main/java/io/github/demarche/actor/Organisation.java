package io.github.demarche.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An international body or one of its organs: the United Nations, NATO, the European Commission, the Red Cross. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Organisation implements Actor {
    private static final long serialVersionUID = 1;

    Organisation() {}

    @Override
    public abstract String name();

    /** Returns the code, such as {@code IGOUNO}. */
    public abstract ActorCode organisationCode();

    @Override
    @Value.Default
    public ImmutableList<Sector> sectors() {
        return ImmutableList.of(Sector.IGO);
    }

    /** Returns the member states as the lexicon lists them, in the order of their codes; empty when it lists none. */
    @Override
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Country> members();

    @Override
    public final Optional<ActorCode> code() {
        return Optional.of(organisationCode());
    }

    /** Returns empty: a body acts for itself. */
    @Override
    public final Optional<Country> principal(LocalDate date) {
        return Optional.empty();
    }

    /** Returns empty: a body acts for itself. */
    @Override
    public final Optional<Country> principal() {
        return Optional.empty();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds organisations. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}

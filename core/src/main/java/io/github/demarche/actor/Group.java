package io.github.demarche.actor;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An armed group, party or movement that acts for itself and not for a state: the Taliban, FARC, Hezbollah. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Group implements Actor {
    private static final long serialVersionUID = 1;

    Group() {}

    @Override
    public abstract String name();

    /** Returns the country in which the group is at home; empty for those that have none. */
    public abstract Optional<Country> home();

    @Override
    public abstract Optional<ActorCode> code();

    @Override
    public abstract ImmutableList<Sector> sectors();

    /** Returns empty: a group acts for itself, whatever country it is at home in. */
    @Override
    public final Optional<Country> principal(LocalDate date) {
        return Optional.empty();
    }

    /** Returns empty: a group acts for itself, whatever country it is at home in. */
    @Override
    public final Optional<Country> principal() {
        return Optional.empty();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds groups. */
    public static final class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}

package io.github.demarche.actor;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, or a part of it: with no sector the country as such, with sectors its government, its army, its business.
 *
 * <pre>{@code
 * State.of("RUS").label();                     // RUS
 * State.of("RUS", Sector.GOV).code().get();    // RUSGOV
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class State implements Actor {
    private static final long serialVersionUID = 1;

    State() {}

    /** Returns the country. */
    public abstract Country country();

    @Override
    public abstract ImmutableList<Sector> sectors();

    @Override
    @Value.Default
    public String name() {
        return sectors().isEmpty()
                ? country().name()
                : country().name() + " (" + sectors().get(0).label() + ")";
    }

    /**
     * Returns the code that a coder's dictionary gives, where it says more than the country and the sectors do, as
     * {@code EGYGOVDEV} does; empty for all others.
     */
    public abstract Optional<ActorCode> codeAsGiven();

    /** Returns the code as a coder's dictionary gives it, else the country's with the sectors behind it. */
    @Override
    public final Optional<ActorCode> code() {
        return codeAsGiven().isPresent()
                ? codeAsGiven()
                : Optional.of(ActorCode.of(country().code(), sectors()));
    }

    @Override
    public final Optional<Country> principal(LocalDate date) {
        return Optional.of(country());
    }

    @Override
    public final Optional<Country> principal() {
        return Optional.of(country());
    }

    /**
     * Returns the state of that country code, or the named parts of it.
     *
     * @throws IllegalArgumentException if no country has the code
     */
    public static State of(String countryCode, Sector... sectors) {
        return builder().country(Country.of(countryCode)).addSectors(sectors).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds states and their parts. */
    public static final class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}

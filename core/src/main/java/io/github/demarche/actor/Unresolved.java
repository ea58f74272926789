package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor that a text names and no lexicon knows, kept with its words so that a lexicon can be extended. The country
 * and sectors are what its words tell on their own, as "a Danish shipowner" does.
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Unresolved implements Actor {
    private static final long serialVersionUID = 1;

    Unresolved() {}

    /** Returns the words of the text, not empty. */
    @Override
    public abstract String name();

    /** Returns the country that the words name; empty when they name none. */
    public abstract Optional<Country> country();

    @Override
    public abstract ImmutableList<Sector> sectors();

    /** Returns the code of the country and sectors that the words tell; empty when they name no country. */
    @Override
    public final Optional<ActorCode> code() {
        return country().map(home -> ActorCode.of(home.code(), sectors()));
    }

    @Override
    public final Optional<Country> principal(LocalDate date) {
        return country();
    }

    @Override
    public final Optional<Country> principal() {
        return country();
    }

    /** Returns an actor of whom only the words are known. */
    public static Unresolved of(String name) {
        return builder().name(name).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "an unresolved actor needs the words of the text");
    }

    /** Builds unresolved actors. */
    public static final class Builder extends ImmutableUnresolved.Builder {
        Builder() {}
    }
}

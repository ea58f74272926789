package io.github.demarche.actor;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named person. In office, a person acts for the state or body whose office it is; out of office, for nobody but
 * himself or herself, and belongs to the elites ({@link Sector#ELI}).
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class Person implements Actor {
    private static final long serialVersionUID = 1;

    Person() {}

    @Override
    public abstract String name();

    /** Returns the code of the country or body whose offices the person has held, such as {@code RUS} or {@code IGOUNO}. */
    public abstract ActorCode affiliation();

    /** Returns the sectors at the time of the act: {@link Sector#GOV} in office, {@link Sector#ELI} out of it. */
    @Override
    public abstract ImmutableList<Sector> sectors();

    /** Returns the terms in office, in the order of the lexicon. */
    public abstract ImmutableList<Tenure> tenures();

    /** Returns the code at the time of the act, such as {@code RUSGOV}. */
    @Override
    public final Optional<ActorCode> code() {
        return Optional.of(ActorCode.of(affiliation().value(), sectors()));
    }

    /**
     * Returns the person's country if a term covers {@code date}, or if no terms are recorded and the person is not one
     * of the elites.
     */
    @Override
    public final Optional<Country> principal(LocalDate date) {
        boolean inOffice = tenures().isEmpty()
                ? !sectors().contains(Sector.ELI)
                : tenures().stream().anyMatch(term -> term.covers(date));
        return inOffice ? affiliation().country() : Optional.empty();
    }

    @Override
    public final Optional<Country> principal() {
        return affiliation().country();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds persons. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}

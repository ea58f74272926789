package io.github.demarche.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One who acts or is acted upon. Immutable; two actors are equal when all they say is equal.
 *
 * <p>The kinds are closed, so that a {@code switch} over them can be complete: {@link State}, {@link Organisation},
 * {@link Group}, {@link Person}, {@link Collective}, {@link Unresolved}.
 */
public sealed interface Actor extends Serializable permits State, Organisation, Group, Person, Collective, Unresolved {

    /** Returns the name in plain English, for people to read. */
    String name();

    /** Returns the CAMEO-style code, such as {@code RUSGOV} or {@code IGOUNO}; empty when the actor has none. */
    Optional<ActorCode> code();

    /** Returns the sectors that the actor belongs to, the most important first; empty when nothing is said. */
    ImmutableList<Sector> sectors();

    /**
     * Returns the state that the actor acts for on {@code date}: the state itself for a state and its institutions, the
     * state whose office a person then held. Empty for organisations, for groups that act for themselves, for
     * collectives, and for whoever is not resolved. It is the default key of a dyad.
     */
    Optional<Country> principal(LocalDate date);

    /**
     * Returns the state that the actor acts for when no date is known: that of {@link #principal(LocalDate)} if it is
     * the same on all dates, else the latest.
     */
    Optional<Country> principal();

    /** Returns the members of a collective or organisation that are known, in the order of their codes; empty for others. */
    default ImmutableSortedSet<Country> members() {
        return ImmutableSortedSet.of();
    }

    /** Returns the shortest text that tells the actor apart in a table: the country's or actor's code, else the name. */
    default String label() {
        return principal()
                .map(Country::code)
                .orElseGet(() -> code().map(ActorCode::value).orElse(name()));
    }
}

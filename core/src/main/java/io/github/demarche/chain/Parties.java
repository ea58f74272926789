package io.github.demarche.chain;

import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.event.DiplomaticEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names the parties to an event: the code of the state that an actor acts for on the event's day, or the actor's own code
 * or name when it acts for none. These are the labels that a {@link Dyad} is made of.
 */
public final class Parties {
    private Parties() {}

    /** Returns the parties that act, in the order of the alphabet; empty when the event has no actors. */
    public static ImmutableSortedSet<String> actors(DiplomaticEvent event) {
        return labels(event.actors(), event.day());
    }

    /** Returns the parties acted upon, in the order of the alphabet; empty when the event has no recipients. */
    public static ImmutableSortedSet<String> recipients(DiplomaticEvent event) {
        return labels(event.recipients(), event.day());
    }

    /** The actors' parties, and the known members of collectives and organisations. */
    static ImmutableSortedSet<String> actorsAndMembers(DiplomaticEvent event) {
        return withMembers(actors(event), event.actors());
    }

    /** The recipients' parties, and the known members of collectives and organisations. */
    static ImmutableSortedSet<String> recipientsAndMembers(DiplomaticEvent event) {
        return withMembers(recipients(event), event.recipients());
    }

    /** Tells whether the two speak for one party, whatever the date. */
    static boolean same(Actor one, Actor other) {
        return one.equals(other)
                || (one.principal().isPresent() && one.principal().equals(other.principal()));
    }

    private static ImmutableSortedSet<String> labels(Set<Actor> side, Optional<LocalDate> day) {
        // Most events have one party a side, and files have millions of events.
        return side.size() == 1
                ? ImmutableSortedSet.of(label(side.iterator().next(), day))
                : sorted(side.stream().map(actor -> label(actor, day)));
    }

    static String label(Actor actor, DiplomaticEvent event) {
        return label(actor, event.day());
    }

    static String label(Actor actor, Optional<LocalDate> day) {
        return day.map(actor::principal)
                .orElseGet(actor::principal)
                .map(Country::code)
                .orElseGet(() -> actor.code().map(ActorCode::value).orElse(actor.name()));
    }

    private static ImmutableSortedSet<String> withMembers(ImmutableSortedSet<String> parties, Set<Actor> side) {
        for (Actor actor : side) {
            if (!actor.members().isEmpty()) {
                return joined(parties, side);
            }
        }
        return parties;
    }

    private static ImmutableSortedSet<String> joined(Set<String> parties, Set<Actor> side) {
        return sorted(Stream.concat(
                parties.stream(),
                side.stream().flatMap(actor -> actor.members().stream().map(Country::code))));
    }

    private static ImmutableSortedSet<String> sorted(Stream<String> labels) {
        return labels.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}

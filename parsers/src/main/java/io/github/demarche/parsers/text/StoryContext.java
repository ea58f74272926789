package io.github.demarche.parsers.text;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sentences of one story have said so far: who was named, and who was the last to act. */
final class StoryContext {
    private static final int REMEMBERED = 12;

    private final Optional<LocalDate> date;
    private final Set<ActorEntry> named = new HashSet<>();
    private final Deque<Actor> subjects = new ArrayDeque<>();
    private final Deque<Country> countries = new ArrayDeque<>();
    private final Map<String, ActorEntry> entries = new LinkedHashMap<>();

    StoryContext(Optional<LocalDate> date) {
        this.date = date;
    }

    /** Returns the day on which names and offices are looked up. */
    Optional<LocalDate> date() {
        return date;
    }

    /** Returns the state that an actor acts for on that day. */
    Optional<Country> principal(Actor actor) {
        return date.isPresent() ? actor.principal(date.get()) : actor.principal();
    }

    /** Tells whether the person's full name has been read. */
    boolean isNamed(ActorEntry person) {
        return named.contains(person);
    }

    void name(ActorEntry person) {
        named.add(person);
    }

    /** Remembers that a state or body was named. */
    void named(ActorEntry entry) {
        entries.remove(entry.code());
        entries.put(entry.code(), entry);
    }

    /** Returns which of those with the given codes was named last. */
    Optional<ActorEntry> lastNamed(Set<String> codes) {
        ActorEntry last = null;
        for (ActorEntry entry : entries.values()) {
            last = codes.contains(entry.code()) ? entry : last;
        }
        return Optional.ofNullable(last);
    }

    /** Remembers who acted last. */
    void acted(Actor actor) {
        subjects.remove(actor);
        subjects.addFirst(actor);
        if (subjects.size() > REMEMBERED) {
            subjects.removeLast();
        }
    }

    /** Remembers a state that was named. */
    void mentioned(Country country) {
        countries.remove(country);
        countries.addFirst(country);
        if (countries.size() > REMEMBERED) {
            countries.removeLast();
        }
    }

    /** Returns the states that were named, the last first. */
    Iterable<Country> countries() {
        return countries;
    }

    /** Returns those who acted, the last first. */
    Iterable<Actor> subjects() {
        return subjects;
    }
}

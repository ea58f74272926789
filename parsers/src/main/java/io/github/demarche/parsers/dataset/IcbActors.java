package io.github.demarche.parsers.dataset;

import com.google.common.primitives.Ints;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the actors behind ICB's numbers: Gleditsch–Ward or Correlates of War numbers without leading zeros, and three
 * that are not one state. No published text explains those three; this is what the rows show.
 */
final class IcbActors {
    private static final String INTERNAL = "995";
    private static final String NO_STATE = "996";
    private static final String SEVERAL = "997";

    private IcbActors() {}

    /** Returns the actor of the number at that time; empty when the cell is. {@code home} is the crisis actor's number. */
    static Optional<Actor> actor(String number, String home, LocalDate day) {
        return switch (number) {
            case "" -> Optional.empty();
            case INTERNAL ->
                Optional.of(Group.builder()
                        .name("internal challenger")
                        .home(country(home, day))
                        .build());
            case NO_STATE -> Optional.of(Unresolved.of("non-state or other actor"));
            case SEVERAL ->
                Optional.of(
                        Collective.builder().name("several states").atLeast(2).build());
            default ->
                Optional.of(country(number, day)
                        .<Actor>map(found -> State.builder().country(found).build())
                        .orElseGet(() -> Unresolved.of("state " + number)));
        };
    }

    /** Several states have had one number; the one that existed is meant, or else the one that came nearest to it. */
    private static Optional<Country> country(String cell, LocalDate day) {
        Integer number = Ints.tryParse(cell);
        if (number == null) {
            return Optional.empty();
        }
        return Country.findByGleditschWard(number, day)
                .or(() -> Country.findByCow(number, day))
                .or(() -> Country.all().stream()
                        .filter(one -> one.gleditschWard().orElse(-1) == number
                                || one.cow().orElse(-1) == number)
                        .min(Comparator.comparingLong(one -> daysFrom(one, day))));
    }

    private static long daysFrom(Country country, LocalDate day) {
        long before =
                country.from().map(first -> ChronoUnit.DAYS.between(day, first)).orElse(0L);
        long after =
                country.until().map(end -> ChronoUnit.DAYS.between(end, day)).orElse(0L);
        return Math.max(0, Math.max(before, after));
    }
}

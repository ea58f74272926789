package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.PloverCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What coded files write for what an event says. */
final class CodedValues {
    /** How PETRARCH and its kin write that nobody knows who. */
    static final String NOBODY = "---";

    private static final Splitter THREES = Splitter.fixedLength(3);
    private static final int YEARS = 10_000;
    private static final int MONTHS = 100;

    private CodedValues() {}

    /** Returns the event's CAMEO code, or else the one that the standard crosswalk gives its category. */
    static Optional<CameoCode> cameo(DiplomaticEvent event) {
        if (event.cameo().isPresent()) {
            return event.cameo();
        }
        Crosswalk crosswalk = Crosswalk.standard();
        Optional<PloverCategory> category = event.type()
                .map(type -> event.mode()
                        .map(mode -> PloverCategory.of(type, mode))
                        .orElseGet(() -> PloverCategory.of(type)));
        if (category.isPresent()) {
            return event.instrument().isPresent()
                    ? crosswalk.cameo(category.get(), event.instrument().get())
                    : crosswalk.cameo(category.get());
        }
        return event.instrument().flatMap(crosswalk::cameo);
    }

    /** Returns the codes of a side, with slashes between them; {@link #NOBODY} where there is none. */
    static String actor(Set<Actor> side) {
        String codes = side.stream()
                .flatMap(actor -> actor.code().stream())
                .map(ActorCode::value)
                .collect(Collectors.joining("/"));
        return codes.isEmpty() ? NOBODY : codes;
    }

    /** Returns the same, and says in {@code findings} whom it leaves out for want of a code. */
    static String actor(String column, Set<Actor> side, List<Finding> findings) {
        for (Actor actor : side) {
            if (actor.code().isEmpty()) {
                findings.add(noCode(column, actor));
            }
        }
        return actor(side);
    }

    static Finding noCode(String column, Actor actor) {
        String message = "\"" + actor.label() + "\" has no actor code and is left out as " + column;
        return Finding.repaired(column, actor.label(), "NO_ACTOR_CODE", message);
    }

    /** Returns the threes of letters that an actor code is made of; none for {@link #NOBODY}. */
    static ImmutableList<String> parts(String code) {
        return code.equals(NOBODY) ? ImmutableList.of() : ImmutableList.copyOf(THREES.split(code));
    }

    /** Returns a value of that name that a dataset gave the event along with a CAMEO code. */
    static Optional<String> travelled(DiplomaticEvent event, String name) {
        return event.codings().stream()
                .filter(coding -> coding.scheme().equals(CodingScheme.CAMEO.name()))
                .flatMap(coding -> Optional.ofNullable(coding.values().get(name)).stream())
                .findFirst();
    }

    /**
     * Returns why a form that needs a day and a CAMEO code cannot hold an event; empty if it can. The other cells are set all
     * the same: with a code that travelled, though nobody knows it, they give the row back.
     */
    static Optional<Finding> lacking(Optional<LocalDate> day, Optional<?> code) {
        if (day.isEmpty()) {
            return Optional.of(Finding.rejected("date", "", "NO_DATE", "the form needs a date"));
        }
        return code.isPresent()
                ? Optional.empty()
                : Optional.of(Finding.rejected("code", "", "NO_CODE", "the form needs a CAMEO code"));
    }

    /** Returns the day as YYYYMMDD. */
    static String compact(LocalDate day) {
        return Integer.toString(day.getYear() * YEARS + day.getMonthValue() * MONTHS + day.getDayOfMonth());
    }

    /** Sets a day as YYYYMMDD, and its parts. */
    static void day(LocalDate day, Cells cells, String date, String year, String month, String dayOfMonth) {
        cells.set(date, compact(day))
                .set(year, Integer.toString(day.getYear()))
                .set(month, twoDigits(day.getMonthValue()))
                .set(dayOfMonth, twoDigits(day.getDayOfMonth()));
    }

    /** Returns the number as files of the field write it, without a fraction where it is whole. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

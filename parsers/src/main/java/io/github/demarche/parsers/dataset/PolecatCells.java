package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.Tenure;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what events say in the cells of POLECAT. */
final class PolecatCells {
    private static final String NONE = "None";
    private static final Columns COLUMNS = PolecatFormat.COLUMNS;
    private static final int SIDE = 8;
    private static final ImmutableList<String> SIDES = ImmutableList.of("Actor", "Recipient");

    private PolecatCells() {}

    static void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<EventType> type = event.type();
        if (day.isEmpty() || type.isEmpty()) {
            String what = day.isEmpty() ? "date" : "type";
            findings.add(Finding.rejected(
                    what, "", day.isEmpty() ? "NO_DATE" : "NO_TYPE", "the form needs a " + what + " of PLOVER"));
            return;
        }
        event.dates().stream()
                .filter(date -> date.basis() != EventDate.Basis.REPORTED)
                .findFirst()
                .ifPresent(date -> cells.set("Event Date", day.get().toString()));
        event.date(EventDate.Basis.REPORTED)
                .ifPresent(date -> cells.set("Publication Date", date.start().toString()));
        type(event, type.get(), cells);
        side("Actor", event.actors(), event, day.get(), cells);
        side("Recipient", event.recipients(), event, day.get(), cells);
        PlaceCells.describe(event, cells, CodingScheme.PLOVER, Country::code);
        identify(event, cells);
    }

    /** Sets the event's own id where no id of the form travelled, and the source that another form told. */
    private static void identify(DiplomaticEvent event, Cells cells) {
        if (PlaceCells.of(event, CodingScheme.PLOVER, "Event ID").isEmpty()) {
            cells.set("Event ID", event.id());
        }
        String source = PlaceCells.of(event, CodingScheme.CAMEO, "Publisher");
        if (!source.isEmpty()) {
            cells.set("Source", source);
        }
    }

    private static void type(DiplomaticEvent event, EventType type, Cells cells) {
        IntensityScale scale = IntensityScale.plover2021();
        Optional<Intensity> intensity =
                event.mode().map(mode -> scale.intensity(type, mode)).orElseGet(() -> scale.intensity(type));
        cells.set("Event Type", type.name());
        cells.set("Event Mode", event.mode().map(mode -> mode.code()).orElse(""));
        cells.set(
                "Intensity",
                intensity.map(value -> CodedValues.number(value.value())).orElse(""));
        cells.set("Quad Code", Crosswalk.standard().quad(type).name().replace('_', ' '));
        cells.set("Contexts", event.contexts().stream().map(Context::code).collect(Collectors.joining(";")));
    }

    /** Sets the cells of a side: those that travelled with the event where they say who it is, on whichever side they stood. */
    private static void side(String side, Set<Actor> actors, DiplomaticEvent event, LocalDate day, Cells cells) {
        int first = COLUMNS.at(side + " Name");
        Optional<ImmutableList<String>> travelled = event.codings().stream()
                .flatMap(coding -> SIDES.stream().map(own -> travelled(coding.values(), own)))
                .filter(own -> !actors.isEmpty() && reads(own, day).equals(actors))
                .findFirst();
        ImmutableList<String> found = travelled.orElseGet(() -> made(actors, day));
        for (int at = 0; at < SIDE; at++) {
            cells.set(first + at, found.get(at));
        }
    }

    private static ImmutableList<String> travelled(ImmutableMap<String, String> values, String side) {
        int first = COLUMNS.at(side + " Name");
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int at = first; at < first + SIDE; at++) {
            cells.add(PlaceCells.known(values.getOrDefault(COLUMNS.name(at), "")));
        }
        return cells.build();
    }

    private static Set<Actor> reads(ImmutableList<String> cells, LocalDate day) {
        return new PolecatActors("")
                .side(cells.subList(0, PolecatActors.TOLD), day)
                .actors();
    }

    private static ImmutableList<String> made(Set<Actor> actors, LocalDate day) {
        return ImmutableList.of(
                list(actors, Actor::name),
                list(actors, actor -> home(actor).map(Country::code).orElse("")),
                list(actors, PolecatCells::cow),
                list(
                        actors,
                        actor -> actor.sectors().stream()
                                .findFirst()
                                .map(Sector::name)
                                .orElse("")),
                list(actors, actor -> actor.sectors().stream().map(Sector::name).collect(Collectors.joining(","))),
                list(actors, actor -> title(actor, day)),
                "",
                "");
    }

    /** Returns what is told of each actor, with semicolons between; nothing if it is told of none. */
    private static String list(Set<Actor> actors, Function<Actor, String> told) {
        List<String> values = actors.stream().map(told).toList();
        return values.stream().allMatch(String::isEmpty)
                ? ""
                : values.stream()
                        .map(value -> value.isEmpty() ? NONE : value.replace(';', ','))
                        .collect(Collectors.joining("; "));
    }

    private static Optional<Country> home(Actor actor) {
        if (actor instanceof Group group) {
            return group.home();
        }
        return actor instanceof Person person ? person.affiliation().country() : actor.principal();
    }

    private static String cow(Actor actor) {
        Optional<Country> home = home(actor);
        return home.isPresent() && home.get().cow().isPresent()
                ? Integer.toString(home.get().cow().getAsInt())
                : "";
    }

    private static String title(Actor actor, LocalDate day) {
        return actor instanceof Person person
                ? person.tenures().stream()
                        .filter(term -> term.covers(day))
                        .map(Tenure::office)
                        .findFirst()
                        .orElse("")
                : "";
    }
}

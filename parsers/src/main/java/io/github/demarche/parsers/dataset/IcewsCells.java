package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.IntensityScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what events say in the words of ICEWS. */
final class IcewsCells {
    private static final IcewsCountries COUNTRIES = IcewsCountries.standard();
    private static final IcewsSectors SECTORS = IcewsSectors.standard();

    private IcewsCells() {}

    /** Who is meant, as three cells have it; empty text is nothing. */
    private record Named(String name, String sectors, String country) {
        static final Named NOBODY = new Named(IcewsActors.NOBODY, "Unspecified", "");
    }

    static void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<CameoCode> code = CodedValues.cameo(event);
        CodedValues.lacking(day, code).ifPresent(findings::add);
        day.ifPresent(date -> cells.set("Event Date", date.toString()));
        code.ifPresent(known -> set(known, cells));
        set("Source", event.actors(), event, cells);
        set("Target", event.recipients(), event, cells);
        PlaceCells.describe(event, cells, CodingScheme.CAMEO, COUNTRIES::column);
        identify(event, cells);
    }

    private static void set(CameoCode code, Cells cells) {
        cells.set("Event Text", IcewsTexts.standard().text(code));
        cells.set("CAMEO Code", code.code());
        IntensityScale.icews()
                .intensity(code)
                .ifPresent(intensity -> cells.set("Intensity", CodedValues.number(intensity.value())));
    }

    /** Sets the number of the row as id where no id of the form travelled, and the publisher that another form told. */
    private static void identify(DiplomaticEvent event, Cells cells) {
        if (PlaceCells.of(event, CodingScheme.CAMEO, "Event ID").isEmpty()) {
            cells.set("Event ID", Long.toString(cells.number()));
        }
        String publisher = PlaceCells.of(event, CodingScheme.PLOVER, "Source");
        if (!publisher.isEmpty()) {
            cells.set("Publisher", publisher);
        }
    }

    private static void set(String side, Set<Actor> actors, DiplomaticEvent event, Cells cells) {
        Named named = actors.stream()
                .findFirst()
                .map(actor -> travelled(actor, event).orElseGet(() -> named(actor)))
                .orElse(Named.NOBODY);
        cells.set(side + " Name", named.name);
        cells.set(side + " Sectors", named.sectors);
        cells.set(side + " Country", named.country);
    }

    /** Returns the cells that travelled with the event and name that actor, on whichever side. */
    private static Optional<Named> travelled(Actor actor, DiplomaticEvent event) {
        return event.codings().stream()
                .flatMap(coding -> ImmutableList.of("Source", "Target").stream().map(side -> {
                    ImmutableMap<String, String> values = coding.values();
                    return new Named(
                            value(values, side + " Name"),
                            value(values, side + " Sectors"),
                            value(values, side + " Country"));
                }))
                .filter(named -> !named.name.isEmpty() && reads(named, actor))
                .findFirst();
    }

    private static boolean reads(Named named, Actor actor) {
        return new IcewsActors("")
                .side(named.name, named.sectors, named.country)
                .actors()
                .equals(ImmutableSet.of(actor));
    }

    private static String value(ImmutableMap<String, String> values, String name) {
        return PlaceCells.known(values.getOrDefault(name, ""));
    }

    private static Named named(Actor actor) {
        Optional<Country> home = home(actor);
        String country = home.map(COUNTRIES::column).orElse("");
        return new Named(name(actor, home), SECTORS.list(sectors(actor)), country);
    }

    /** Returns the sectors, and before them that of the kind of body that a person without a country acts for. */
    private static ImmutableList<Sector> sectors(Actor actor) {
        if (actor instanceof Person person && Sector.isCode(person.affiliation().base())) {
            return ImmutableList.<Sector>builder()
                    .add(Sector.parse(person.affiliation().base()))
                    .addAll(person.sectors())
                    .build();
        }
        return actor.sectors();
    }

    private static Optional<Country> home(Actor actor) {
        if (actor instanceof Group group) {
            return group.home();
        }
        if (actor instanceof Person person) {
            return person.affiliation().country();
        }
        return actor instanceof Unresolved unresolved ? unresolved.country() : actor.principal();
    }

    private static String name(Actor actor, Optional<Country> home) {
        ImmutableList<Sector> sectors = actor.sectors();
        if (home.isEmpty() || !hasNoNameOfItsOwn(actor, home.get())) {
            return actor.name();
        }
        String country = COUNTRIES.actor(home.get());
        if (sectors.isEmpty()) {
            return country;
        }
        return SECTORS.agent(sectors.get(0))
                .map(agent -> agent + " (" + country + ")")
                .orElse(actor.name());
    }

    /** Tells whether the actor is called after its country and its sectors only. */
    private static boolean hasNoNameOfItsOwn(Actor actor, Country home) {
        if (!(actor instanceof State) && !(actor instanceof Group)) {
            return false;
        }
        return actor.name().equals(home.name())
                || (actor.name().startsWith(home.name() + " (") && actor.name().endsWith(")"));
    }
}

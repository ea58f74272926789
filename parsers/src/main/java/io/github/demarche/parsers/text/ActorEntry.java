package io.github.demarche.parsers.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Tenure;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An actor of the lexicon, ready to become a value on a date. */
final class ActorEntry {
    /** The kinds of actor that the lexicon knows. */
    enum Kind {
        STATE,
        ORGANISATION,
        GROUP,
        COLLECTIVE,
        PERSON,
        /** A phrase that holds an actor's name and means no actor: "Indian Ocean". */
        PHRASE
    }

    private final Kind kind;
    private final String code;
    private final String name;
    private final ImmutableList<Sector> sectors;
    private final ImmutableSortedSet<Country> members;
    private final Optional<Country> home;
    private final ImmutableList<Tenure> tenures;

    private final Map<String, Sector> offices;

    private ActorEntry(LexiconEntry entry, Map<String, Sector> offices) {
        this.offices = offices;
        kind = Kind.valueOf(Ascii.toUpperCase(entry.kind()));
        code = entry.head();
        name = entry.value("name").orElse(code);
        sectors = entry.values("sector").stream().map(Sector::parse).collect(ImmutableList.toImmutableList());
        members = entry.values("members").stream()
                .flatMap(codes -> List.of(codes.split(" ")).stream())
                .flatMap(member -> Country.find(member).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        home = entry.value("of").flatMap(Country::find);
        tenures = OfficeTerms.read(entry);
    }

    /** Returns the entry; {@code offices} tells the sector of each office. */
    static ActorEntry of(LexiconEntry entry, Map<String, Sector> offices) {
        return new ActorEntry(entry, offices);
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Optional<Country> country() {
        return kind == Kind.STATE || kind == Kind.PERSON ? Country.find(code) : Optional.empty();
    }

    /** Returns the actor as such. */
    Actor actor(Optional<Sector> part, Optional<LocalDate> date) {
        return switch (kind) {
            case STATE -> state(part);
            case ORGANISATION -> organisation();
            case GROUP -> group();
            case COLLECTIVE -> collective(name);
            case PERSON -> person(date);
            case PHRASE -> Unresolved.of(name);
        };
    }

    private Actor state(Optional<Sector> part) {
        State.Builder state = State.builder().country(Country.of(code));
        part.ifPresent(state::addSectors);
        return state.build();
    }

    private Organisation organisation() {
        Organisation.Builder body = Organisation.builder()
                .name(name)
                .organisationCode(ActorCode.parse(code))
                .members(members);
        return sectors.isEmpty() ? body.build() : body.sectors(sectors).build();
    }

    private Group group() {
        return Group.builder()
                .name(name)
                .code(ActorCode.parse(code))
                .home(home)
                .sectors(sectors)
                .build();
    }

    /** Returns the collective under the words of the text. */
    Collective collective(String words) {
        return Collective.builder()
                .name(words)
                .code(ActorCode.parse(code))
                .members(members)
                .build();
    }

    /** Returns whether a person holds some office on {@code date}; without a date, whether one was ever held. */
    boolean inOffice(Optional<LocalDate> date) {
        return tenures.isEmpty()
                ? !sectors.contains(Sector.ELI)
                : date.map(day -> tenures.stream().anyMatch(term -> term.covers(day)))
                        .orElse(true);
    }

    /** Returns whether a person holds {@code office} on {@code date}. */
    boolean holds(String office, Optional<LocalDate> date) {
        return tenures.stream()
                .anyMatch(term ->
                        term.office().equals(office) && date.map(term::covers).orElse(true));
    }

    /** In office the office's sector, else the person's own, else the elites. */
    private Sector sectorOn(Optional<LocalDate> date) {
        if (date.isEmpty() && !tenures.isEmpty()) {
            return offices.getOrDefault(tenures.get(0).office(), Sector.GOV);
        }
        return tenures.stream()
                .filter(term -> date.map(term::covers).orElse(true))
                .map(term -> offices.getOrDefault(term.office(), Sector.GOV))
                .findFirst()
                .orElseGet(() -> sectors.isEmpty() ? Sector.ELI : sectors.get(0));
    }

    private Person person(Optional<LocalDate> date) {
        Sector sector = sectorOn(date);
        // Who holds an office of a body that is no state's is of that body, and of no government.
        boolean ofBody = sector == Sector.GOV && Country.find(code).isEmpty();
        return Person.builder()
                .name(name)
                .affiliation(ActorCode.parse(code))
                .sectors(ofBody ? ImmutableList.of() : ImmutableList.of(sector))
                .tenures(tenures)
                .build();
    }
}

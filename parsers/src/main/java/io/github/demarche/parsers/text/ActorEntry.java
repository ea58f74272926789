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
import org.jspecify.annotations.Nullable;

/** An actor of the lexicon, ready to become a value on a date. */
final class ActorEntry {
    /** The kinds of actor that the lexicon knows. */
    enum Kind {
        STATE,
        ORGANISATION,
        GROUP,
        COLLECTIVE,
        PERSON,
        /** Names of a coder's dictionary: whom they mean stands in codes, by date. */
        CODED,
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
    private final Optional<Country> country;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;
    private final Map<String, Sector> offices;
    private final Map<String, String> successors;
    private final @Nullable CodedName coded;

    private ActorEntry(LexiconEntry entry, Map<String, Sector> offices, Map<String, String> successors) {
        this.offices = offices;
        this.successors = successors;
        kind = Kind.valueOf(Ascii.toUpperCase(entry.kind()));
        coded = null;
        code = entry.head();
        country = kind == Kind.STATE || kind == Kind.PERSON ? Country.find(code) : Optional.empty();
        name = entry.value("name").orElse(code);
        sectors = entry.values("sector").stream().map(Sector::parse).collect(ImmutableList.toImmutableList());
        members = entry.values("members").stream()
                .flatMap(codes -> List.of(codes.split(" ")).stream())
                .flatMap(member -> Country.find(member).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        home = entry.value("of").flatMap(Country::find);
        tenures = OfficeTerms.read(entry);
        from = entry.value("from").map(LocalDate::parse);
        until = entry.value("until").map(LocalDate::parse);
    }

    private ActorEntry(LexiconEntry entry, CodedName coded) {
        this.coded = coded;
        kind = Kind.CODED;
        code = String.join("/", coded.codes(Optional.empty()));
        country = coded.country(Optional.empty());
        name = entry.head();
        sectors = ImmutableList.of();
        members = ImmutableSortedSet.of();
        home = Optional.empty();
        tenures = ImmutableList.of();
        from = Optional.empty();
        until = Optional.empty();
        offices = Map.of();
        successors = Map.of();
    }

    /**
     * Returns the entry; {@code offices} tells the sector of each office, and {@code successors} the state that the news
     * of today means by the name of one that is no more.
     */
    static ActorEntry of(LexiconEntry entry, Map<String, Sector> offices, Map<String, String> successors) {
        return entry.kind().equals("coded")
                ? new ActorEntry(entry, CodedName.read(entry))
                : new ActorEntry(entry, offices, successors);
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

    /** Tells whether this is the state, one of its people, or a group that is at home there. */
    boolean isOf(ActorEntry state) {
        return code.equals(state.code)
                || home.map(Country::code).filter(state.code::equals).isPresent();
    }

    /** Returns the state under its own code, existing or not. */
    Optional<Country> country() {
        return country;
    }

    /** Returns the codes that a coder's dictionary gives on {@code date}; empty for nobody, and for all others. */
    ImmutableList<String> codes(Optional<LocalDate> date) {
        return coded == null ? ImmutableList.of() : coded.codes(date);
    }

    /** Tells whether there are days on which no code of a coder's dictionary holds. */
    boolean isDated() {
        return coded != null && coded.isDated();
    }

    /** Tells whether the names are common nouns of a coder's dictionary, which need no capital. */
    boolean isCommon() {
        return coded != null && coded.isCommon();
    }

    /** Returns the state on {@code date}, for one that is no more its successor; without a date the present one. */
    Optional<Country> country(Optional<LocalDate> date) {
        if (coded != null) {
            return coded.country(date);
        }
        if (country.isEmpty() || existed(country.get(), date)) {
            return country;
        }
        return Optional.ofNullable(successors.get(code)).flatMap(Country::find).or(() -> country);
    }

    /** A state that is yet to come is no past one: Russia in 1990. */
    private static boolean existed(Country country, Optional<LocalDate> date) {
        return country.until().isEmpty()
                || date.map(country.until().get()::isAfter).orElse(false);
    }

    /** Tells whether what the name names existed on {@code date}; without a date, whether it does at present. */
    boolean existsOn(Optional<LocalDate> date) {
        if (kind == Kind.STATE) {
            return date.map(country.orElseThrow()::existsAt)
                    .orElseGet(() -> country.orElseThrow().until().isEmpty());
        }
        if (coded != null) {
            return coded.holds(date);
        }
        return date.map(day -> from.map(first -> !day.isBefore(first)).orElse(true)
                        && until.map(day::isBefore).orElse(true))
                .orElse(until.isEmpty());
    }

    /** Returns the actor as such. */
    Actor actor(Optional<Sector> part, Optional<LocalDate> date) {
        return switch (kind) {
            case STATE -> state(part, date);
            case ORGANISATION -> organisation();
            case GROUP -> group();
            case COLLECTIVE -> collective(name);
            case PERSON -> person(date);
            case CODED ->
                codes(date).isEmpty()
                        ? Unresolved.of(name)
                        : CodedActor.of(codes(date).get(0), name);
            case PHRASE -> Unresolved.of(name);
        };
    }

    private Actor state(Optional<Sector> part, Optional<LocalDate> date) {
        State.Builder state = State.builder()
                .country(country(date).orElseThrow(() -> new IllegalArgumentException("no country " + code)));
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
        if (tenures.isEmpty()) {
            return !sectors.contains(Sector.ELI);
        }
        if (date.isEmpty()) {
            return true;
        }
        for (Tenure term : tenures) {
            if (term.covers(date.get())) {
                return true;
            }
        }
        return false;
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
        boolean ofBody = sector == Sector.GOV && country.isEmpty();
        return Person.builder()
                .name(name)
                .affiliation(ActorCode.parse(country(date).map(Country::code).orElse(code)))
                .sectors(ofBody ? ImmutableList.of() : ImmutableList.of(sector))
                .tenures(tenures)
                .build();
    }
}

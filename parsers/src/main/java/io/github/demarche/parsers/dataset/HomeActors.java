package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.dataset.KnownBodies.Body;
import io.github.demarche.parsers.internal.CodedSectors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes actors of names with a country and sectors, as ICEWS and POLECAT have them. */
final class HomeActors {

    private HomeActors() {}

    /**
     * Returns the part of the country that has these sectors, the most telling first: a state, or a group at home there if
     * the first is of those who act for themselves. An empty name, or the country's own, leaves the actor its usual one.
     */
    static Actor part(Country home, ImmutableList<Sector> sectors, String name) {
        boolean own = !sectors.isEmpty() && CodedSectors.ACT_FOR_THEMSELVES.contains(sectors.get(0));
        if (own) {
            String called = name.isEmpty() ? home.name() + " (" + sectors.get(0).label() + ")" : name;
            return group(called, sectors, Optional.of(home));
        }
        State.Builder state = State.builder().country(home).sectors(sectors);
        if (!name.isEmpty() && !(sectors.isEmpty() && name.equals(home.name()))) {
            state.name(name);
        }
        return state.build();
    }

    static Actor group(String name, ImmutableList<Sector> sectors, Optional<Country> home) {
        return Group.builder()
                .name(name)
                .code(code(home, sectors))
                .home(home)
                .sectors(sectors)
                .build();
    }

    private static ActorCode code(Optional<Country> home, List<Sector> sectors) {
        return home.map(country -> ActorCode.of(country.code(), sectors))
                .orElseGet(() -> ActorCode.of(sectors.get(0).name(), sectors.subList(1, sectors.size())));
    }

    /** Returns the person, who acts for whoever the affiliation is the code of; no terms in office are known. */
    static Actor person(String name, String affiliation, ImmutableList<Sector> sectors) {
        return Person.builder()
                .name(name)
                .affiliation(ActorCode.parse(affiliation))
                .sectors(sectors)
                .build();
    }

    /** Tells whether a body that acts for no single state is among the sectors. */
    static boolean isBody(List<Sector> sectors) {
        return sectors.stream().anyMatch(CodedSectors.BODIES::contains);
    }

    /** Returns an actor without a country: an organisation or one of its people, a group, or one of whom only the words are known. */
    static Actor homeless(String name, ImmutableList<Sector> sectors, boolean isPerson) {
        Sector kind = sectors.stream()
                .filter(CodedSectors.BODIES::contains)
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return !sectors.isEmpty() && CodedSectors.ACT_FOR_THEMSELVES.contains(sectors.get(0))
                    ? group(name, sectors, Optional.empty())
                    : Unresolved.builder().name(name).sectors(sectors).build();
        }
        ImmutableList<Sector> others =
                sectors.stream().filter(sector -> sector != kind).collect(ImmutableList.toImmutableList());
        return isPerson
                ? person(name, kind.name(), others)
                : Organisation.builder()
                        .name(name)
                        .organisationCode(ActorCode.of(kind.name(), others))
                        .sectors(sectors)
                        .build();
    }

    /** Returns a body of the lexicon, or a part of it with another name; sectors that are not given are its own. */
    static Actor known(Body body, String name, ImmutableList<Sector> sectors, @Nullable Country country) {
        ImmutableList<Sector> told = sectors.isEmpty() ? body.sectors() : sectors;
        return body.organisation()
                ? Organisation.builder()
                        .name(name)
                        .organisationCode(body.code())
                        .sectors(told)
                        .build()
                : Group.builder()
                        .name(name)
                        .code(body.code())
                        .home(body.home().or(() -> Optional.ofNullable(country)))
                        .sectors(told)
                        .build();
    }
}

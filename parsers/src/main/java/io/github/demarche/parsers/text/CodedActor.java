package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.parsers.internal.CodedSectors;
import java.util.Optional;

/**
 * The actor that a code of a coder's dictionary stands for: with a country's code one of its parts, a group that is at
 * home there, or a person out of office; without one a body, or a group. Its printed code is always the dictionary's.
 */
final class CodedActor {
    private static final int PART = 3;
    private static final char MARK = '~';

    private CodedActor() {}

    /** Tells whether a code that begins with this sector names a body or group of no country. */
    static boolean isWorldwide(Sector first) {
        return CodedSectors.BODIES.contains(first) || first == Sector.IMG || first == Sector.INT;
    }

    /** Returns the actor; {@code name} is what it is called where the country does not tell. */
    static Actor of(String text, String name) {
        ActorCode code = ActorCode.parse(text);
        Optional<Country> home = code.country();
        ImmutableList<Sector> sectors = code.sectors();
        if (home.isPresent() && !Sector.isCode(code.base())) {
            return within(home.get(), code, sectors, name);
        }
        if (Sector.isCode(code.base()) && CodedSectors.BODIES.contains(Sector.parse(code.base()))) {
            ImmutableList<Sector> all = ImmutableList.<Sector>builder()
                    .add(Sector.parse(code.base()))
                    .addAll(sectors)
                    .build();
            return Organisation.builder()
                    .name(name)
                    .organisationCode(code)
                    .sectors(ImmutableSet.copyOf(all).asList())
                    .build();
        }
        return group(code, sectors, name, Optional.empty());
    }

    private static Actor within(Country home, ActorCode code, ImmutableList<Sector> sectors, String name) {
        for (Sector sector : sectors) {
            if (CodedSectors.ACT_FOR_THEMSELVES.contains(sector)) {
                return group(code, sectors, name, Optional.of(home));
            }
        }
        if (sectors.size() == 1
                && sectors.get(0) == Sector.ELI
                && code.suffixes().size() == 1) {
            return Person.builder()
                    .name(name)
                    .affiliation(ActorCode.parse(code.base()))
                    .sectors(sectors)
                    .build();
        }
        State state = State.builder().country(home).sectors(sectors).build();
        return state.code().equals(Optional.of(code))
                ? state
                : State.builder()
                        .country(home)
                        .sectors(sectors)
                        .codeAsGiven(code)
                        .build();
    }

    private static Group group(ActorCode code, ImmutableList<Sector> sectors, String name, Optional<Country> home) {
        return Group.builder().name(name).code(code).home(home).sectors(sectors).build();
    }

    /**
     * Returns the code of an agent who belongs to an actor: {@code RUS} and {@code ~MIL} give {@code RUSMIL}, {@code USA}
     * and {@code IGO~} give {@code IGOUSA}. A part that the actor's code has is not repeated.
     */
    static String joined(String actor, String agent) {
        boolean before = agent.charAt(0) != MARK;
        String letters = before ? agent.substring(0, agent.length() - 1) : agent.substring(1);
        StringBuilder added = new StringBuilder();
        for (int at = 0; at < letters.length(); at += PART) {
            String part = letters.substring(at, Math.min(at + PART, letters.length()));
            if (!hasPart(actor, part)) {
                added.append(part);
            }
        }
        return before ? added + actor : actor + added;
    }

    private static boolean hasPart(String code, String part) {
        for (int at = 0; at < code.length(); at += PART) {
            if (code.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first sector of an agent's code, empty when it has none: {@code ~MUSRAD} is RAD. */
    static Optional<Sector> sector(String agent) {
        String letters = agent.replace(String.valueOf(MARK), "");
        for (int at = 0; at + PART <= letters.length(); at += PART) {
            String part = letters.substring(at, at + PART);
            if (Sector.isCode(part)) {
                return Optional.of(Sector.parse(part));
            }
        }
        return Optional.empty();
    }
}

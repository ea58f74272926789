package io.github.demarche.parsers.dataset;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a country's or actor's code, sectors and a name into an actor who bears that name. */
final class PloverActors {
    private static final int MOST_KEPT = 1 << 14;

    private final CodedActors codes = new CodedActors(CodingScheme.PLOVER);
    private final Map<String, Actor> known = new HashMap<>();

    /** Adds the actor to {@code side}; nobody where neither code nor name is given. */
    void add(String column, String code, String name, Set<Actor> side, List<Finding> findings) {
        String key = code + "|" + name;
        Actor actor = known.get(key);
        if (actor != null) {
            side.add(actor);
            return;
        }
        if (code.isEmpty()) {
            if (!name.isBlank()) {
                side.add(Unresolved.of(name));
            }
            return;
        }
        CodedActors.Side read = codes.side(column, code);
        findings.addAll(read.findings());
        for (Actor each : read.actors()) {
            Actor named = name.isBlank() ? each : named(each, name);
            side.add(named);
            if (read.findings().isEmpty() && read.actors().size() == 1) {
                keep(key, named);
            }
        }
    }

    private void keep(String key, Actor actor) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(key, actor);
    }

    /** Returns the code with the sector behind it, unless it is there. */
    static String withSector(String code, String sector) {
        return sector.isEmpty() || (code.length() > 3 && code.indexOf(sector, 3) > 0) ? code : code + sector;
    }

    private static Actor named(Actor actor, String name) {
        if (actor instanceof State state) {
            return State.builder().from(state).name(name).build();
        }
        if (actor instanceof Organisation body) {
            return Organisation.builder().from(body).name(name).build();
        }
        if (actor instanceof Group group) {
            return Group.builder().from(group).name(name).build();
        }
        if (actor instanceof Collective collective) {
            return Collective.builder().from(collective).name(name).build();
        }
        if (actor instanceof Person person) {
            return Person.builder().from(person).name(name).build();
        }
        return Unresolved.builder().from(actor).name(name).build();
    }

    /** Returns the actor's code, else its sectors one behind the other, by which an unknown body was read. */
    static String code(Actor actor) {
        Optional<ActorCode> code = actor.code();
        if (code.isPresent()) {
            return code.get().value();
        }
        StringBuilder sectors = new StringBuilder();
        for (Sector sector : actor.sectors()) {
            sectors.append(sector.name());
        }
        return sectors.toString();
    }
}

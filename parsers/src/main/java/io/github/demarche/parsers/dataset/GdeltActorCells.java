package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Sector;
import java.util.Optional;

/** Writes an actor into the ten cells that GDELT has for each. */
final class GdeltActorCells {
    private static final ImmutableList<String> TYPES = ImmutableList.of("Type1Code", "Type2Code", "Type3Code");

    private GdeltActorCells() {}

    /** Sets the cells of the columns whose names begin so. */
    static void set(Actor actor, String prefix, Cells cells) {
        cells.set(prefix + "Code", code(actor)).set(prefix + "Name", Ascii.toUpperCase(actor.name()));
        String country = country(actor);
        cells.set(prefix + "CountryCode", country);
        cells.set(prefix + "KnownGroupCode", group(actor));
        int type = 0;
        for (Sector sector : actor.sectors()) {
            if (type < TYPES.size()) {
                cells.set(prefix + TYPES.get(type++), sector.name());
            }
        }
    }

    /** Returns the code with GDELT's name of the country; without a code the roles, as GDELT writes "GOV" for a president. */
    private static String code(Actor actor) {
        Optional<ActorCode> code = actor.code();
        if (code.isEmpty()) {
            StringBuilder roles = new StringBuilder();
            actor.sectors().forEach(sector -> roles.append(sector.name()));
            return roles.toString();
        }
        String value = code.get().value();
        return code.get()
                .country()
                .map(country -> GdeltCodes.written(country)
                        + value.substring(country.code().length()))
                .orElse(value);
    }

    private static String country(Actor actor) {
        Optional<Country> country = actor instanceof Group group ? group.home() : actor.principal();
        if (country.isPresent()) {
            return GdeltCodes.written(country.get());
        }
        return actor.code()
                .map(ActorCode::base)
                .filter(base -> GdeltCodes.place(base) != null)
                .orElse("");
    }

    /** Returns the first known group that the code names. */
    private static String group(Actor actor) {
        return actor.code().stream()
                .flatMap(code -> code.suffixes().stream())
                .filter(part -> GdeltCodes.group(part) != null)
                .findFirst()
                .orElse("");
    }
}

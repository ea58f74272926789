package io.github.demarche.parsers.dataset;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Country;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.QuadScale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes that GDELT has for countries, regions, known groups and quad classes. */
final class GdeltCodes {
    private static final ImmutableMap<String, Place> PLACES =
            ResourceTable.rows("gdelt-countries.tsv").stream().collect(toImmutableMap(row -> row.get(0), Place::parse));

    /** GDELT's code of a country, where it differs. */
    private static final ImmutableMap<Country, String> WRITTEN = ResourceTable.rows("gdelt-countries.tsv").stream()
            .filter(row -> row.get(3).equals("written"))
            .collect(toImmutableMap(row -> Country.of(row.get(2)), row -> row.get(0)));

    private static final ImmutableMap<String, Known> GROUPS =
            ResourceTable.rows("gdelt-groups.tsv").stream().collect(toImmutableMap(row -> row.get(0), Known::parse));

    private static final ImmutableMap<String, String> QUADS = CameoCode.all().stream()
            .filter(code -> code.equals(code.root()))
            .collect(toImmutableMap(CameoCode::code, GdeltCodes::quad));

    private GdeltCodes() {}

    /** A country, or the name of a region. */
    record Place(Optional<Country> country, String name) {
        private static Place parse(List<String> row) {
            return row.get(1).equals("state") ? of(Country.of(row.get(2))) : new Place(Optional.empty(), row.get(2));
        }

        private static Place of(Country country) {
            return new Place(Optional.of(country), country.name());
        }
    }

    /** A known group: a body, a group that acts for itself, or a state. */
    record Known(Kind kind, String meaning) {
        /** What it is. */
        enum Kind {
            ORGANISATION,
            GROUP,
            STATE
        }

        private static Known parse(List<String> row) {
            return new Known(
                    switch (row.get(1)) {
                        case "organisation" -> Kind.ORGANISATION;
                        case "group" -> Kind.GROUP;
                        default -> Kind.STATE;
                    },
                    row.get(2));
        }
    }

    /** Returns the country or region of that code; null if there is none. */
    static @Nullable Place place(String code) {
        Place own = PLACES.get(code);
        return own != null ? own : Country.find(code).map(Place::of).orElse(null);
    }

    /** Returns the known group of that code; null if there is none. */
    static @Nullable Known group(String code) {
        return GROUPS.get(code);
    }

    /** Returns the code by which GDELT knows the country. */
    static String written(Country country) {
        return WRITTEN.getOrDefault(country, country.code());
    }

    private static String quad(CameoCode root) {
        return QuadScale.of("GDELT")
                .quad(root)
                .map(quad -> Integer.toString(quad.number()))
                .orElse("");
    }

    /** Returns the quad class, 1 to 4, of a code of that root; empty text if it is no root. */
    static String quad(String root) {
        return QUADS.getOrDefault(root, "");
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.parsers.dataset.CodedActors.Side;
import io.github.demarche.parsers.dataset.KnownBodies.Body;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns name, sectors and country of ICEWS into actors, for one side of the rows of a file. A country, and what its state and
 * society consist of, is a state; those who act for themselves, such as rebels and parties, are groups at home there; names of
 * people are persons with the country that the row gives; what has no country is an organisation, a collective of many
 * states, or not resolved.
 */
final class IcewsActors {
    /** How ICEWS writes that nobody knows who. */
    static final String NOBODY = "Unspecified Actor";

    private static final int MOST_KEPT = 1 << 16;
    private static final ImmutableMap<String, String> REGIONS = ResourceTable.rows("icews-regions.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

    private final IcewsCountries countries = IcewsCountries.standard();
    private final IcewsSectors sectors = IcewsSectors.standard();
    private final KnownBodies bodies = KnownBodies.standard();
    private final String side;
    private final Map<String, Side> known = new HashMap<>();

    /** @param side what the columns of the side begin with: "Source" or "Target" */
    IcewsActors(String side) {
        this.side = side;
    }

    /** Returns the side that the three cells name; empty text is nothing. */
    Side side(String name, String sectorList, String country) {
        String key = name + '\0' + sectorList + '\0' + country;
        Side found = known.get(key);
        if (found == null) {
            found = read(name, sectorList, country);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }

    private Side read(String name, String sectorList, String countryName) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Country country = countries.find(countryName);
        if (country == null && !countryName.isEmpty()) {
            String message = "no country of that name is known; kept verbatim, and the actor is read without it";
            findings.add(Finding.repaired(side + " Country", countryName, "COUNTRY", message));
        }
        IcewsSectors.Reading list = sectors.read(sectorList);
        if (!list.unknown().isEmpty()) {
            String message = "no sector of that name is known; kept verbatim, and the actor is read without it";
            findings.add(Finding.repaired(side + " Sectors", String.join(",", list.unknown()), "SECTOR", message));
        }
        return new Side(actor(name, list, country).map(ImmutableSet::of).orElse(ImmutableSet.of()), findings.build());
    }

    private Optional<Actor> actor(String name, IcewsSectors.Reading list, @Nullable Country country) {
        if (name.equals(NOBODY) || (name.isEmpty() && country == null)) {
            return Optional.empty();
        }
        Country itself = name.isEmpty() ? country : countries.find(name);
        if (itself != null && (country == null || country.equals(itself))) {
            return Optional.of(HomeActors.part(itself, list.sectors(), ""));
        }
        Actor body = body(name, list, country);
        return Optional.of(
                body != null
                        ? body
                        : country != null
                                ? athome(name, list, country)
                                : HomeActors.homeless(name, list.sectors(), isPerson(name, list)));
    }

    /** Returns the actor if the name, or what it has in parentheses behind a role, is a body that is known. */
    private @Nullable Actor body(String name, IcewsSectors.Reading list, @Nullable Country country) {
        Body whole = bodies.find(name);
        if (whole != null && (country == null || !whole.organisation() || HomeActors.isBody(whole.sectors()))) {
            return HomeActors.known(whole, whole.name(), ImmutableList.of(), country);
        }
        String of = inParentheses(name);
        Country home = countries.find(of);
        if (home != null) {
            return country == null ? HomeActors.part(home, list.sectors(), name) : null;
        }
        Body part = bodies.find(of);
        if (part != null && (country == null || !part.organisation())) {
            return HomeActors.known(part, name, list.sectors(), country);
        }
        String region = country != null ? null : REGIONS.get(of.isEmpty() ? name : of);
        return region == null ? null : region(name, region, list.sectors());
    }

    private static Actor region(String name, String code, ImmutableList<Sector> sectors) {
        return Collective.builder()
                .name(name)
                .code(code.equals("-") ? Optional.empty() : Optional.of(ActorCode.of(code, sectors)))
                .sectors(sectors)
                .build();
    }

    /** Returns what stands in parentheses at the end of the name, such as "Kenya" in "Police (Kenya)"; else empty text. */
    static String inParentheses(String name) {
        int open = name.indexOf(" (");
        return open > 0 && name.endsWith(")") ? name.substring(open + 2, name.length() - 1) : "";
    }

    private static boolean isPerson(String name, IcewsSectors.Reading list) {
        return inParentheses(name).isEmpty() && IcewsNames.isPerson(name, list.names());
    }

    private static Actor athome(String name, IcewsSectors.Reading list, Country country) {
        return isPerson(name, list)
                ? HomeActors.person(name, country.code(), list.sectors())
                : HomeActors.part(country, list.sectors(), name);
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of countries in ICEWS, from the resource. Immutable. */
final class IcewsCountries {
    private static final Splitter BARS = Splitter.on('|');
    private static final String SAME = "-";
    private static final IcewsCountries STANDARD = new IcewsCountries();

    private final ImmutableMap<String, Country> byName;
    private final ImmutableMap<String, String> columnNames;
    private final ImmutableMap<String, String> actorNames;

    private IcewsCountries() {
        Map<String, Country> names = new HashMap<>();
        ImmutableMap.Builder<String, String> columns = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> actors = ImmutableMap.builder();
        for (List<String> row : ResourceTable.rows("icews-countries.tsv")) {
            Country country = Country.of(row.get(0));
            String column = row.get(1);
            String actor = row.get(2).equals(SAME) ? column : row.get(2);
            columns.put(country.code(), column);
            actors.put(country.code(), actor);
            names.put(column, country);
            names.put(actor, country);
            if (!row.get(3).equals(SAME)) {
                BARS.split(row.get(3)).forEach(name -> names.put(name, country));
            }
        }
        byName = ImmutableMap.copyOf(names);
        columnNames = columns.buildOrThrow();
        actorNames = actors.buildOrThrow();
    }

    static IcewsCountries standard() {
        return STANDARD;
    }

    /** Returns the country of that name, or null. */
    @Nullable
    Country find(String name) {
        return byName.get(name);
    }

    /** Returns the country as the columns of countries have it. */
    String column(Country country) {
        return Optional.ofNullable(columnNames.get(country.code())).orElse(country.name());
    }

    /** Returns the country as it is named as an actor. */
    String actor(Country country) {
        return Optional.ofNullable(actorNames.get(country.code())).orElse(country.name());
    }
}

package io.github.demarche.actor;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.CharStreams;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The countries that ship, read once from {@code countries.tsv}. */
final class CountryTable {
    static final CountryTable STANDARD = read();
    private static final int COLUMNS = 8;

    private final ImmutableSortedMap<String, Country> byCode;
    private final ImmutableMap<String, Optional<Country>> found;

    private CountryTable(ImmutableSortedMap<String, Country> byCode) {
        this.byCode = byCode;
        this.found = ImmutableMap.copyOf(Maps.transformValues(byCode, Optional::of));
    }

    ImmutableList<Country> all() {
        return byCode.values().asList();
    }

    Optional<Country> find(String code) {
        return found.getOrDefault(code, Optional.empty());
    }

    private static CountryTable read() {
        try {
            ImmutableSortedMap.Builder<String, Country> table = ImmutableSortedMap.naturalOrder();
            lines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(CountryTable::parse)
                    .forEach(country -> table.put(country.code(), country));
            return new CountryTable(table.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("countries.tsv cannot be read", e);
        }
    }

    /** The class itself opens the resource: within a named module nobody else can. */
    private static List<String> lines() throws IOException {
        try (InputStream in = CountryTable.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new FileNotFoundException("countries.tsv is not beside " + CountryTable.class);
            }
            return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static Country parse(String line) {
        List<String> cell = Splitter.on('\t').splitToList(line + "\t".repeat(COLUMNS));
        Country.Builder country = Country.builder().code(cell.get(0)).name(cell.get(1));
        filled(cell.get(2)).map(LocalDate::parse).ifPresent(country::from);
        filled(cell.get(3)).map(LocalDate::parse).ifPresent(country::until);
        filled(cell.get(4)).ifPresent(country::iso3);
        filled(cell.get(5)).ifPresent(country::iso2);
        filled(cell.get(6)).map(Integer::valueOf).ifPresent(country::cow);
        filled(cell.get(7)).map(Integer::valueOf).ifPresent(country::gleditschWard);
        return country.build();
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell.strip()).filter(value -> !value.isEmpty());
    }
}

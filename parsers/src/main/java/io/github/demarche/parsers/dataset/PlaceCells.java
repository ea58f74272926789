package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Country;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places as one text, "Hanoi, Ha Noi, Vietnam", and as the columns that ICEWS and POLECAT have for them. */
final class PlaceCells {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final ImmutableList<String> NAMES = ImmutableList.of("Placename", "City", "Province", "Country");
    private static final ImmutableList<String> OTHERS =
            ImmutableList.of("District", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type");

    private PlaceCells() {}

    /** Returns the parts that are not empty, from the smallest, each once. */
    static String text(String... parts) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String part : parts) {
            if (!part.isEmpty() && !part.equals(last)) {
                text.append(text.length() == 0 ? "" : ", ").append(part);
                last = part;
            }
        }
        return text.toString();
    }

    /**
     * Sets city, province and country as far as the event's first place tells them: a country only where the last part of the
     * place is the name of one. Cells that travelled with the event and say the same place are left to it, or, where they
     * are of another form, taken from it.
     */
    static void describe(
            DiplomaticEvent event, Cells cells, CodingScheme scheme, Function<Country, String> countryName) {
        String place = event.places().isEmpty() ? "" : event.places().get(0);
        for (SourceCoding coding : event.codings()) {
            if (saysPlace(coding, place)) {
                if (!coding.scheme().equals(scheme.name())) {
                    copy(coding.values(), cells, countryName);
                }
                return;
            }
        }
        NAMES.forEach(name -> cells.setIfThere(name, ""));
        OTHERS.forEach(name -> cells.setIfThere(name, ""));
        split(place, cells, countryName);
    }

    private static void copy(ImmutableMap<String, String> values, Cells cells, Function<Country, String> countryName) {
        NAMES.forEach(name -> cells.setIfThere(name, known(values.getOrDefault(name, ""))));
        OTHERS.forEach(name -> cells.setIfThere(name, known(values.getOrDefault(name, ""))));
        Country country = country(known(values.getOrDefault("Country", "")));
        if (country != null) {
            cells.set("Country", countryName.apply(country));
        }
    }

    private static void split(String place, Cells cells, Function<Country, String> countryName) {
        List<String> parts = COMMAS.splitToList(place);
        int last = parts.size() - 1;
        Country country = last < 0 ? null : country(parts.get(last));
        if (country != null) {
            cells.set("Country", countryName.apply(country));
            last--;
        }
        if (last >= 0) {
            cells.set("City", parts.get(0));
        }
        if (last >= 1) {
            cells.set("Province", parts.get(last));
        }
    }

    private static @Nullable Country country(String name) {
        Country country = IcewsCountries.standard().find(name);
        return country == null ? Country.find(name).orElse(null) : country;
    }

    private static boolean saysPlace(SourceCoding coding, String place) {
        ImmutableMap<String, String> values = coding.values();
        return NAMES.stream().anyMatch(values::containsKey)
                && place.equals(text(NAMES.stream()
                        .map(name -> known(values.getOrDefault(name, "")))
                        .toArray(String[]::new)));
    }

    /** Returns what a coding of that scheme has under that name; empty text if nothing. */
    static String of(DiplomaticEvent event, CodingScheme scheme, String name) {
        return event.codings().stream()
                .filter(coding -> coding.scheme().equals(scheme.name()))
                .map(coding -> known(coding.values().getOrDefault(name, "")))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the cell, empty where it says in the manner of these forms that nothing is known. */
    static String known(String cell) {
        return switch (cell) {
            case "NA", "NULL", "None" -> "";
            default -> cell.isBlank() ? "" : cell;
        };
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import io.github.demarche.actor.Country;
import java.util.List;

/** Places as one text, "Hanoi, Ha Noi, Vietnam", and as the columns that ICEWS and POLECAT have for them. */
final class IcewsPlaces {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private IcewsPlaces() {}

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

    /** Sets city, province and country as far as the text tells them: a country only where its last part is the name of one. */
    static void describe(String place, Cells cells, boolean codes) {
        List<String> parts = COMMAS.splitToList(place);
        if (parts.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        Country country = IcewsCountries.standard().find(parts.get(last));
        int above = country == null ? last : last - 1;
        if (country != null) {
            cells.set(
                    "Country",
                    codes ? country.code() : IcewsCountries.standard().column(country));
        }
        if (above >= 0) {
            cells.set("City", parts.get(0));
        }
        if (above >= 1) {
            cells.set("Province", parts.get(above));
        }
    }
}

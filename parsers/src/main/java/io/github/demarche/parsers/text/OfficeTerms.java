package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Tenure;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.time.LocalDate;

/** Reads the {@code office WORD RANGE | RANGE} lines of a person. */
final class OfficeTerms {
    private static final String BETWEEN = "..";

    private OfficeTerms() {}

    static ImmutableList<Tenure> read(LexiconEntry entry) {
        ImmutableList.Builder<Tenure> terms = ImmutableList.builder();
        for (LexiconEntry.Property line : entry.properties("office")) {
            String first = line.values().get(0);
            int blank = first.indexOf(' ');
            checkArgument(blank > 0, "%s:%s office needs a word and a range", entry.file(), line.line());
            String office = first.substring(0, blank);
            terms.add(term(office, first.substring(blank + 1)));
            line.values().stream().skip(1).forEach(range -> terms.add(term(office, range)));
        }
        return terms.build();
    }

    private static Tenure term(String office, String range) {
        int between = range.indexOf(BETWEEN);
        checkArgument(between > 0, "office %s needs a range such as 2021-01-20..2025-01-20, was '%s'", office, range);
        Tenure.Builder term = Tenure.builder()
                .office(office)
                .from(day(range.substring(0, between).strip()));
        String end = range.substring(between + BETWEEN.length()).strip();
        return end.isEmpty() ? term.build() : term.until(day(end)).build();
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to == text.length() || text.charAt(to) == '-';
    }

    /** A missing month or day is the first. */
    static LocalDate day(String text) {
        if (text.length() == 10 && isDigits(text, 0, 4) && isDigits(text, 5, 7) && isDigits(text, 8, 10)) {
            // Thousands of dates are read at every start: a formatter takes ten times as long.
            int year = Integer.parseInt(text, 0, 4, 10);
            int month = Integer.parseInt(text, 5, 7, 10);
            return LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
        }
        return LocalDate.parse(
                switch (text.length()) {
                    case 4 -> text + "-01-01";
                    case 7 -> text + "-01";
                    default -> text;
                });
    }
}

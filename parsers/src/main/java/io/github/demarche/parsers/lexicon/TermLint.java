package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.LintDates.Range;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the terms of offices: dates that cannot be, and offices that two hold on one day. */
final class TermLint implements LintRule<Lexicon> {
    /** Of so many terms of one office each is compared with: a file of one office only takes no time without end. */
    private static final int MOST = 1000;

    private record Term(String person, Range range, String written, Place place) {
        /** Terms without a first day are not kept. */
        LocalDate from() {
            return Objects.requireNonNull(range.from());
        }
    }

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        ImmutableSet.Builder<String> offices = ImmutableSet.builder();
        ImmutableSet.Builder<String> shared = ImmutableSet.builder();
        for (LexiconEntry office : lexicon.entries("offices")) {
            String word = LintWords.first(office.head());
            offices.add(word);
            if (office.values("holders").contains("many")) {
                shared.add(word);
            }
        }
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (LexiconEntry entry : lexicon.entries("actors")) {
            if (entry.kind().equals("person")) {
                entry.properties("office").forEach(line -> read(entry, line, offices.build(), terms, report));
            }
            lifetime(entry, report);
        }
        terms.forEach((office, all) -> overlaps(office, all, shared.build(), report));
    }

    /** {@code office WORD RANGE | RANGE}. */
    private static void read(
            LexiconEntry entry,
            LexiconEntry.Property line,
            ImmutableSet<String> offices,
            Map<String, List<Term>> terms,
            LintReport report) {
        Place place = new Place(entry.file(), line.line());
        String first = line.values().isEmpty() ? "" : line.values().get(0);
        String office = LintWords.first(first);
        if (!offices.contains(office)) {
            report.warning(
                    "UNKNOWN_OFFICE", place, office, "is an office that no file of offices has: its sector is GOV");
        }
        String name = entry.value("name").orElse(entry.head());
        for (int i = 0; i < line.values().size(); i++) {
            String value = line.values().get(i);
            String written = i == 0 ? value.substring(office.length()).strip() : value;
            Optional<Range> range = LintDates.range(written);
            if (range.isEmpty()) {
                report.error("BAD_DATE", place, value, "needs a range such as 2021-01-20..2025-01-20");
            } else if (range.get().isReversed()) {
                report.error("REVERSED_DATES", place, value, "ends before it begins; the last day is exclusive");
            } else {
                terms.computeIfAbsent(entry.head() + " " + office, key -> new ArrayList<>())
                        .add(new Term(name, range.get(), value, place));
            }
        }
    }

    /** The {@code from} and {@code until} of bodies and groups. */
    private static void lifetime(LexiconEntry entry, LintReport report) {
        Range range = new Range(date(entry, "from", report), date(entry, "until", report));
        if (range.isReversed()) {
            Place place = new Place(entry.file(), entry.line());
            report.error("REVERSED_DATES", place, range.toString(), "ends before it begins; the last day is exclusive");
        }
    }

    private static @Nullable LocalDate date(LexiconEntry entry, String key, LintReport report) {
        Optional<String> value = entry.value(key);
        Optional<LocalDate> day = value.flatMap(LintDates::day);
        if (value.isPresent() && (day.isEmpty() || value.get().length() != 10)) {
            Place place = new Place(entry.file(), entry.properties(key).get(0).line());
            report.error("BAD_DATE", place, value.get(), "needs a day such as 2021-01-20");
        }
        return day.orElse(null);
    }

    private static void overlaps(String office, List<Term> all, ImmutableSet<String> shared, LintReport report) {
        all.sort(Comparator.comparing(Term::from));
        boolean several = shared.contains(office.substring(office.indexOf(' ') + 1));
        for (int i = 1; i < all.size(); i++) {
            for (int k = Math.max(0, i - MOST); k < i; k++) {
                Term earlier = all.get(k);
                Term later = all.get(i);
                boolean same = earlier.person().equals(later.person());
                if (earlier.range().overlaps(later.range()) && (same || !several)) {
                    overlap(office, earlier, later, report);
                }
            }
        }
    }

    private static void overlap(String office, Term earlier, Term later, LintReport report) {
        boolean open = earlier.range().until() == null;
        String message = open
                ? "has no end, and from " + later.from() + " on " + office + " is " + later.person()
                : "and " + later.person() + " " + later.range() + " hold " + office + " on one day";
        String rule = open ? "OPEN_ENDED_DATES" : "OVERLAPPING_DATES";
        String phrase = earlier.person() + " " + earlier.range();
        report.add(Severity.WARNING, rule, earlier.place(), phrase, message, later.place());
    }
}

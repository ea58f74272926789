package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.LintDates.Range;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at phrases that several actors claim, and tells which of them the parser never takes. */
final class NameLint implements LintRule<Lexicon> {
    private static final ImmutableSet<String> NAMINGS = ImmutableSet.of(
            "name", "adjective", "people", "capital", "seat", "region", "epithet", "city", "shortname", "surname");
    /** A form of the same word for a country and for its people is no conflict: "Swiss". */
    private static final ImmutableSet<String> OF_PEOPLE = ImmutableSet.of("adjective", "people");

    /** Of so many that claim one phrase each is compared with: a file of one name only takes no time without end. */
    private static final int MOST = 200;

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        Map<String, List<NameClaim>> byPhrase = new LinkedHashMap<>();
        for (LexiconEntry entry : lexicon.entries("actors")) {
            ImmutableList<Range> days = NameClaim.days(entry);
            for (LexiconEntry.Property line : entry.properties()) {
                for (String phrase : phrases(line)) {
                    byPhrase.computeIfAbsent(phrase, key -> new ArrayList<>(1))
                            .add(new NameClaim(entry, line.key(), phrase, new Place(entry.file(), line.line()), days));
                }
            }
        }
        byPhrase.values().forEach(claims -> check(claims, report));
    }

    /** The names of a line; the first of {@code organ SECTOR name | name} has the sector before it. */
    private static ImmutableList<String> phrases(LexiconEntry.Property line) {
        if (NAMINGS.contains(line.key())) {
            return line.values();
        }
        if (!line.key().equals("organ") || line.values().isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.<String>builder()
                .add(LintWords.rest(line.values().get(0)))
                .addAll(line.values().subList(1, line.values().size()))
                .build();
    }

    private static void check(List<NameClaim> claims, LintReport report) {
        for (int later = 1; later < claims.size(); later++) {
            for (int earlier = Math.max(0, later - MOST); earlier < later; earlier++) {
                check(claims.get(earlier), claims.get(later), report);
            }
        }
    }

    private static void check(NameClaim earlier, NameClaim later, LintReport report) {
        if (earlier.isSameActor(later)) {
            sameActor(earlier, later, report);
        } else if (earlier.entry().layer() != later.entry().layer()) {
            String message = "means " + later + " and no longer " + earlier;
            report.add(Severity.NOTE, "OVERRIDES", later.place(), later.written(), message, earlier.place());
        } else if (!earlier.isOfStory() && !later.isOfStory()) {
            decide(earlier, later, report);
        }
    }

    private static void sameActor(NameClaim earlier, NameClaim later, LintReport report) {
        boolean decidesItself = earlier.isOfStory()
                || later.isOfStory()
                || earlier.entry().kind().equals("person");
        boolean ofPeople = OF_PEOPLE.contains(earlier.key()) && OF_PEOPLE.contains(later.key());
        if (earlier.key().equals(later.key())) {
            String message = "stands twice as " + later.key() + " of " + later;
            report.add(Severity.NOTE, "DUPLICATE_NAME", later.place(), later.written(), message, earlier.place());
        } else if (!decidesItself && !ofPeople) {
            String message = "is " + later.key() + " of " + later + ", and no longer its " + earlier.key();
            report.add(Severity.NOTE, "TWO_NAMINGS", later.place(), later.written(), message, earlier.place());
        }
    }

    private static void decide(NameClaim earlier, NameClaim later, LintReport report) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(SOME_DAY);
        earlier.addDays(days);
        later.addDays(days);
        boolean wins = false;
        LocalDate both = null;
        for (LocalDate day : days) {
            wins |= earlier.rank(day) > later.rank(day);
            if (both == null && earlier.holds(day) && later.holds(day) && earlier.rank(day) == later.rank(day)) {
                both = day;
            }
        }
        // Of two states the one named besides is taken: the earlier is not lost where both exist.
        boolean states = both != null
                && earlier.entry().kind().equals(later.entry().kind())
                && later.entry().kind().equals("state");
        if (!wins && !states) {
            String message = "never means " + earlier + ": " + later + " always goes before it";
            report.add(Severity.ERROR, "SHADOWED", earlier.place(), earlier.written(), message, later.place());
        } else if (both != null) {
            String message = "means " + earlier + " as well as " + later + ", on " + both + " for example";
            report.add(Severity.WARNING, "AMBIGUOUS", earlier.place(), earlier.written(), message, later.place());
        }
    }
}

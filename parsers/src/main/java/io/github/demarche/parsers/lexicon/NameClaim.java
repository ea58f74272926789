package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Country;
import io.github.demarche.parsers.lexicon.LintDates.Range;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that an entry claims for its actor, and on which days it does.
 *
 * @param entry the actor
 * @param key how it is named: {@code name}, {@code capital}, …
 * @param written the phrase
 * @param place the line
 * @param days the spans in which the actor holds office or exists; empty for one that never does
 */
record NameClaim(LexiconEntry entry, String key, String written, Place place, ImmutableList<Range> days) {
    /** The order in which the parser prefers kinds of actor; a state that is no more ranks with bodies. */
    private static final int PERSON_IN_OFFICE = 5;

    private static final int STATE = 2;

    static ImmutableList<Range> days(LexiconEntry entry) {
        Optional<LocalDate> from = entry.value("from").flatMap(LintDates::day);
        Optional<LocalDate> until = entry.value("until").flatMap(LintDates::day);
        switch (entry.kind()) {
            case "state" -> {
                Optional<Country> country = Country.find(entry.head());
                from = country.flatMap(Country::from);
                until = country.flatMap(Country::until);
            }
            case "person" -> {
                return terms(entry);
            }
            default -> {}
        }
        return ImmutableList.of(new Range(from.orElse(null), until.orElse(null)));
    }

    /** Who has no office at all speaks always, unless only as one of the elites. */
    private static ImmutableList<Range> terms(LexiconEntry entry) {
        ImmutableList<String> lines = entry.values("office");
        if (lines.isEmpty()) {
            return entry.values("sector").contains("ELI")
                    ? ImmutableList.of()
                    : ImmutableList.of(new Range(null, null));
        }
        ImmutableList.Builder<Range> terms = ImmutableList.builder();
        for (String line : lines) {
            LintDates.range(line.substring(line.indexOf(' ') + 1)).ifPresent(terms::add);
        }
        return terms.build();
    }

    /** Adds the days on which something may change. */
    void addDays(Set<LocalDate> all) {
        for (Range range : days) {
            Optional.ofNullable(range.from()).ifPresent(day -> {
                all.add(day.minusDays(1));
                all.add(day);
            });
            Optional.ofNullable(range.until()).ifPresent(day -> {
                all.add(day.minusDays(1));
                all.add(day);
            });
        }
    }

    boolean holds(LocalDate day) {
        for (Range range : days) {
            if (range.holds(day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how much the parser prefers this actor on a day; of equals it takes the later entry. */
    int rank(LocalDate day) {
        boolean holds = holds(day);
        return switch (entry.kind()) {
            case "person" -> holds ? PERSON_IN_OFFICE : 1;
            case "state" -> holds ? STATE : 1;
            default -> holds ? 1 : 0;
        };
    }

    /** Tells whether both are names of one actor. */
    boolean isSameActor(NameClaim other) {
        return entry.kind().equals(other.entry.kind())
                && entry.head().equals(other.entry.head())
                && (!entry.kind().equals("person") || entry.value("name").equals(other.entry.value("name")));
    }

    /** Tells whether the story decides what the name means, and no order of files: surnames and epithets. */
    boolean isOfStory() {
        return key.equals("surname") || key.equals("epithet");
    }

    @Override
    public String toString() {
        String name = entry.kind().equals("person") ? " " + entry.value("name").orElse("") : "";
        return entry.kind() + " " + entry.head() + name;
    }
}

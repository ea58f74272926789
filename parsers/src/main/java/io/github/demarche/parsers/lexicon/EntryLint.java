package io.github.demarche.parsers.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.ontology.Context;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.List;

/** Looks at the kinds, keys and codes of entries: those that nothing reads, and those that no table has. */
final class EntryLint implements LintRule<Lexicon> {
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    /** What stands below an entry, by section and kind. */
    private static final ImmutableMap<String, ImmutableSet<String>> KEYS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put(
                            "actors state",
                            ImmutableSet.of(
                                    "name",
                                    "adjective",
                                    "people",
                                    "capital",
                                    "seat",
                                    "organ",
                                    "region",
                                    "city",
                                    "epithet",
                                    "successor"))
                    .put(
                            "actors organisation",
                            ImmutableSet.of(
                                    "name",
                                    "adjective",
                                    "part-of",
                                    "members",
                                    "sector",
                                    "seat",
                                    "epithet",
                                    "from",
                                    "until"))
                    .put(
                            "actors group",
                            ImmutableSet.of("name", "adjective", "people", "of", "sector", "epithet", "from", "until"))
                    .put("actors collective", ImmutableSet.of("name", "adjective", "members"))
                    .put("actors person", ImmutableSet.of("name", "shortname", "surname", "office", "sector"))
                    .put("actors phrase", ImmutableSet.of("name", "stem", "adjective"))
                    .put("actors coded", ImmutableSet.of("name", "stem", "adjective", "code"))
                    .put("offices office", ImmutableSet.of("title", "state", "holders"))
                    .put("roles role", ImmutableSet.of("word"))
                    .put("roles agent", ImmutableSet.of("word"))
                    .put("classes class", ImmutableSet.of("word", "exact", "include"))
                    .put("contexts context", ImmutableSet.of("word"))
                    .put("frames verb", ImmutableSet.of("also", "sense", "form"))
                    .put("frames noun", ImmutableSet.of("also", "sense", "form"))
                    .put("cues noun", ImmutableSet.of("shape", "with", "relation", "proportion"))
                    .put("cues verb", ImmutableSet.of("shape", "with", "relation", "proportion"))
                    .put("cues adjective", ImmutableSet.of("shape", "with", "relation", "proportion"))
                    .put("cues phrase", ImmutableSet.of("shape", "with", "relation", "proportion"))
                    .put("forms verb", ImmutableSet.of())
                    .put("forms noun", ImmutableSet.of())
                    .buildOrThrow();

    private static final ImmutableSet<String> SECTIONS =
            ImmutableSet.of("actors", "offices", "roles", "classes", "contexts", "frames", "cues", "forms");

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        bodies(lexicon.entries("actors"), report);
        for (LexiconEntry entry : lexicon.entries()) {
            if (SECTIONS.contains(entry.section())) {
                keys(entry, report);
                codes(entry, report);
            }
        }
    }

    private static void keys(LexiconEntry entry, LintReport report) {
        ImmutableSet<String> keys = KEYS.get(entry.section() + " " + entry.kind());
        if (keys == null) {
            report.error(
                    "UNKNOWN_KIND", Place.of(entry), entry.kind(), "is no kind of entry in section " + entry.section());
            return;
        }
        if (entry.head().isEmpty()) {
            report.error("EMPTY_ENTRY", Place.of(entry), entry.kind(), "needs a code or a word behind it");
        }
        for (LexiconEntry.Property line : entry.properties()) {
            if (!keys.contains(line.key())) {
                String message =
                        "is not read in an entry of kind " + entry.kind() + ", which has " + String.join(", ", keys);
                report.error("UNKNOWN_KEY", Place.of(entry, line), line.key(), message);
            } else if (line.values().isEmpty()) {
                report.error("EMPTY_LINE", Place.of(entry, line), line.key(), "needs a value behind it");
            }
        }
    }

    /** A person speaks for a country or for a body that some entry names, and so does an organ for the body it is part of. */
    private static void bodies(List<LexiconEntry> actors, LintReport report) {
        ImmutableSet<String> bodies = actors.stream()
                .filter(entry -> entry.kind().equals("organisation")
                        || entry.kind().equals("group")
                        || entry.kind().equals("collective"))
                .map(LexiconEntry::head)
                .collect(ImmutableSet.toImmutableSet());
        for (LexiconEntry entry : actors) {
            if (entry.kind().equals("person")) {
                body(entry.head(), bodies, Place.of(entry), report);
            }
            for (LexiconEntry.Property line : entry.properties("part-of")) {
                line.values().forEach(code -> body(code, bodies, Place.of(entry, line), report));
            }
        }
    }

    private static void body(String code, ImmutableSet<String> bodies, Place place, LintReport report) {
        if (!code.isEmpty() && !bodies.contains(code) && Country.find(code).isEmpty()) {
            report.warning("UNKNOWN_BODY", place, code, "is neither a country nor a body that an entry names");
        }
    }

    private static void codes(LexiconEntry entry, LintReport report) {
        switch (entry.section() + " " + entry.kind()) {
            case "actors state" -> country(entry.head(), Place.of(entry), report);
            case "roles role" -> sector(entry.head(), Place.of(entry), report);
            case "offices office" -> sector(LintWords.rest(entry.head()), Place.of(entry), report);
            case "contexts context" -> {
                if (Context.parse(entry.head()).isEmpty()) {
                    report.error("UNKNOWN_CONTEXT", Place.of(entry), entry.head(), "is no context of PLOVER");
                }
            }
            default -> {}
        }
        if (entry.section().equals("actors")) {
            entry.properties().forEach(line -> codes(line, Place.of(entry, line), report));
        }
    }

    private static void codes(LexiconEntry.Property line, Place place, LintReport report) {
        for (String value : line.values()) {
            switch (line.key()) {
                case "members" -> BLANKS.split(value).forEach(code -> country(code, place, report));
                case "of", "successor" -> country(value, place, report);
                case "sector" -> sector(value, place, report);
                case "code" -> code(value, place, report);
                default -> {}
            }
        }
        if (line.key().equals("organ") && !line.values().isEmpty()) {
            String first = line.values().get(0);
            sector(LintWords.first(first), place, report);
            if (LintWords.rest(first).isEmpty()) {
                report.error("EMPTY_LINE", place, first, "needs a name behind the sector");
            }
        }
    }

    /** {@code KORGOVBUS 2004-01-17..2006-12-02}, either end left out or both. */
    private static void code(String value, Place place, LintReport report) {
        try {
            ActorCodes.parse(LintWords.first(value));
        } catch (IllegalArgumentException e) {
            report.error("BAD_CODE", place, value, String.valueOf(e.getMessage()));
        }
        String range = LintWords.rest(value);
        int between = range.indexOf("..");
        if (!range.isEmpty()
                && (between < 0 || !isDay(range.substring(0, between)) || !isDay(range.substring(between + 2)))) {
            report.error("BAD_DATE", place, value, "needs a range such as 2004-01-17..2006-12-02, or none");
        }
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || LintDates.day(text).isPresent();
    }

    private static void country(String code, Place place, LintReport report) {
        if (Country.find(code).isEmpty()) {
            report.error("UNKNOWN_COUNTRY", place, code, "is no code of a country");
        }
    }

    private static void sector(String code, Place place, LintReport report) {
        if (!Sector.isCode(code)) {
            report.error("UNKNOWN_SECTOR", place, code, "is no code of a sector");
        }
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at the words of roles, titles, classes and contexts: words twice, and plurals that mean another sector. */
final class WordLint implements LintRule<Lexicon> {
    /** What a form of a word is taken for. */
    private record Use(String meaning, String word, Place place, LexiconEntry entry) {
        /** A coder's agents stand with all their forms. */
        Iterable<String> forms(Inflection inflection) {
            return entry.kind().equals("agent") ? ImmutableSet.of(word) : inflection.nounForms(word);
        }
    }

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        List<LexiconEntry> forms = lexicon.entries("forms");
        Inflection inflection = new Inflection(heads(forms, "verb"), heads(forms, "noun"));
        roles(lexicon, inflection, report);
        titles(lexicon, inflection, report);
        classes(lexicon.entries("classes"), report);
        lexicon.entries("classes").forEach(entry -> once(entry, "word", report));
        lexicon.entries("contexts").forEach(entry -> once(entry, "word", report));
    }

    /** Lines of inflection with two words at least; others have a finding of their own. */
    static List<String> heads(List<LexiconEntry> forms, String kind) {
        return forms.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.head().indexOf(' ') > 0)
                .map(LexiconEntry::head)
                .toList();
    }

    private static void roles(Lexicon lexicon, Inflection inflection, LintReport report) {
        Map<String, Use> uses = new HashMap<>();
        for (LexiconEntry entry : lexicon.entries("roles")) {
            String meaning = (entry.kind().equals("agent") ? "agent " : "sector ") + entry.head();
            for (LexiconEntry.Property line : entry.properties("word")) {
                for (String word : line.values()) {
                    use(uses, inflection, new Use(meaning, word, Place.of(entry, line), entry), report);
                }
            }
        }
    }

    private static void titles(Lexicon lexicon, Inflection inflection, LintReport report) {
        Map<String, Use> uses = new HashMap<>();
        for (LexiconEntry entry : lexicon.entries("offices")) {
            String office = "office " + LintWords.first(entry.head());
            for (LexiconEntry.Property line : entry.properties("title")) {
                for (String title : line.values()) {
                    use(uses, inflection, new Use(office, title, Place.of(entry, line), entry), report);
                }
            }
        }
    }

    /** Of two words with a form in common the one of the later layer is taken, in one layer the first. */
    private static void use(Map<String, Use> uses, Inflection inflection, Use use, LintReport report) {
        for (String form : use.forms(inflection)) {
            Use before = uses.get(form);
            if (before == null) {
                uses.put(form, use);
            } else if (before.entry().layer() != use.entry().layer()) {
                overrides(form, before, use, report);
                uses.put(form, use);
            } else if (before.word().equals(use.word())) {
                if (form.equals(use.word())) {
                    twice(before, use, report);
                }
            } else {
                twoForms(before, use, report);
            }
        }
    }

    private static void overrides(String form, Use before, Use use, LintReport report) {
        if (!before.meaning().equals(use.meaning())) {
            String message = "is " + use.meaning() + " and no longer " + before.meaning();
            report.add(Severity.NOTE, "OVERRIDES", use.place(), form, message, before.place());
        }
    }

    private static void twice(Use before, Use use, LintReport report) {
        boolean same = before.meaning().equals(use.meaning());
        String message = "is " + before.meaning() + (same ? " already" : ", not " + use.meaning());
        String rule = same ? "DUPLICATE_WORD" : "SHADOWED";
        report.add(same ? Severity.NOTE : Severity.ERROR, rule, use.place(), use.word(), message, before.place());
    }

    private static void twoForms(Use before, Use use, LintReport report) {
        boolean same = before.meaning().equals(use.meaning());
        String message = "and '" + before.word() + "' are one word in singular and plural"
                + (same ? "" : ", of " + use.meaning() + " and of " + before.meaning());
        String rule = same ? "DUPLICATE_WORD" : "SINGULAR_PLURAL";
        report.add(same ? Severity.NOTE : Severity.WARNING, rule, use.place(), use.word(), message, before.place());
    }

    private static void classes(List<LexiconEntry> entries, LintReport report) {
        ImmutableSet<String> names = entries.stream().map(LexiconEntry::head).collect(ImmutableSet.toImmutableSet());
        Map<String, Place> seen = new LinkedHashMap<>();
        for (LexiconEntry entry : entries) {
            Place before = seen.putIfAbsent(entry.layer() + " " + entry.head(), Place.of(entry));
            if (before != null) {
                String message = "is defined twice; other classes include the words of the later only";
                report.add(Severity.NOTE, "DUPLICATE_CLASS", Place.of(entry), entry.head(), message, before);
            }
            for (LexiconEntry.Property line : entry.properties("include")) {
                for (String name : line.values()) {
                    if (!names.contains(name)) {
                        report.error("UNKNOWN_CLASS", Place.of(entry, line), name, "is a class that no file defines");
                    }
                }
            }
        }
    }

    private static void once(LexiconEntry entry, String key, LintReport report) {
        Map<String, Place> seen = new HashMap<>();
        for (LexiconEntry.Property line : entry.properties(key)) {
            for (String word : line.values()) {
                Place before = seen.putIfAbsent(word, Place.of(entry, line));
                if (before != null) {
                    String message = "stands twice in one entry";
                    report.add(Severity.NOTE, "DUPLICATE_WORD", Place.of(entry, line), word, message, before);
                }
            }
        }
    }
}

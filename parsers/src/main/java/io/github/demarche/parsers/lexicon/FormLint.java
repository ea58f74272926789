package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for event words of one kind that have a form in common: a text with it is read by the senses of one of them. */
final class FormLint implements LintRule<Lexicon> {
    /** A word with the lines of its senses, and the first line that has it. */
    private static final class Word {
        private final String kind;
        private final String lemma;
        private final Place place;
        private final int layer;
        private final Set<Place> senses = new HashSet<>();
        private final Set<String> forms = new HashSet<>();

        Word(String kind, String lemma, Place place, int layer) {
            this.kind = kind;
            this.lemma = lemma;
            this.place = place;
            this.layer = layer;
        }
    }

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        List<LexiconEntry> lines = lexicon.entries("forms");
        Inflection inflection = new Inflection(WordLint.heads(lines, "verb"), WordLint.heads(lines, "noun"));
        Map<String, Word> words = new LinkedHashMap<>();
        for (LexiconEntry entry : lexicon.entries("frames")) {
            add(entry, entry.head(), Place.of(entry), words);
            for (LexiconEntry.Property line : entry.properties("also")) {
                line.values().forEach(word -> add(entry, word, Place.of(entry, line), words));
            }
        }
        Map<String, Word> byForm = new HashMap<>();
        for (Word word : words.values()) {
            for (String form : forms(word, inflection)) {
                Word before = byForm.put(word.layer + " " + word.kind + " " + form, word);
                if (before != null) {
                    shared(form, before, word, report);
                }
            }
        }
    }

    private static void add(LexiconEntry entry, String lemma, Place place, Map<String, Word> words) {
        String key = entry.layer() + " " + entry.kind() + " " + lemma;
        words.putIfAbsent(key, new Word(entry.kind(), lemma, place, entry.layer()));
        Word word = Objects.requireNonNull(words.get(key));
        entry.properties("sense").forEach(line -> word.senses.add(Place.of(entry, line)));
        if (lemma.equals(entry.head())) {
            word.forms.addAll(entry.values("form"));
        }
    }

    private static Iterable<String> forms(Word word, Inflection inflection) {
        if (!word.forms.isEmpty()) {
            return ImmutableSet.copyOf(word.forms);
        }
        return word.kind.equals("verb") ? inflection.verbForms(word.lemma) : inflection.nounForms(word.lemma);
    }

    /** Of two verbs the later is taken, of two nouns the earlier. */
    private static void shared(String form, Word before, Word word, LintReport report) {
        boolean verb = word.kind.equals("verb");
        Word lost = verb ? before : word;
        Word taken = verb ? word : before;
        boolean same = lost.senses.equals(taken.senses);
        String message = "is a form of '" + lost.lemma + "' and of '" + taken.lemma + "'"
                + (same ? ", which mean the same" : ", and is always read as the latter");
        report.add(same ? Severity.NOTE : Severity.WARNING, "SAME_FORM", lost.place, form, message, taken.place);
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.internal.IssuePattern;
import io.github.demarche.parsers.internal.PhraseFinder;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The phrases of a lexicon that tell what a sentence is about, and those that say that it is not. Immutable once built.
 */
final class IssuePhrases {
    private static final String ALL = "*";

    /** One form of a phrase; {@code category} holds its file as well. */
    private record Phrase(String category, String code, String form) {}

    /** A form of a phrase of a code, in whatever category. */
    private record Counted(String code, String form) {}

    /** Codes that do not count: those of a category, or one of it. */
    private record Barred(String category, String code) {}

    private final PhraseFinder<Phrase> phrases = new PhraseFinder<>();
    private final PhraseFinder<Barred> barredInSentence = new PhraseFinder<>();
    private final PhraseFinder<Barred> barredInStory = new PhraseFinder<>();

    IssuePhrases(List<LexiconEntry> entries, Inflection inflection) {
        for (LexiconEntry entry : entries) {
            String category = entry.file() + ' ' + entry.head();
            for (LexiconEntry.Property line : entry.properties()) {
                String code = line.values().get(0);
                for (String form : IssuePattern.expand(line.values().get(1), inflection)) {
                    add(line.key(), category, code, form);
                }
            }
        }
    }

    private void add(String key, String category, String code, String form) {
        switch (key) {
            case "not-sentence" -> barredInSentence.addWhole(form, new Barred(category, code));
            case "not-story" -> barredInStory.addWhole(form, new Barred(category, code));
            default -> phrases.addWhole(form, new Phrase(category, code, form));
        }
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** What is known of one story: the codes that do not count in it. */
    final class InStory {
        private final Set<Barred> barred = new HashSet<>();

        /** Reads a sentence of the story, before any is counted. */
        void bar(String text, int from, int to) {
            barredInStory.find(text, from, to, (start, end, one) -> barred.add(one));
        }

        /** Returns how many phrases of each code stand in a sentence, the same phrase counted once. */
        Map<String, Integer> count(String text, int from, int to) {
            Set<Barred> here = new HashSet<>(barred);
            barredInSentence.find(text, from, to, (start, end, one) -> here.add(one));
            Set<Counted> found = new HashSet<>();
            phrases.find(text, from, to, (start, end, one) -> {
                if (!here.contains(new Barred(one.category(), ALL))
                        && !here.contains(new Barred(one.category(), one.code()))) {
                    found.add(new Counted(one.code(), one.form()));
                }
            });
            Map<String, Integer> counts = new TreeMap<>();
            found.forEach(one -> counts.merge(one.code(), 1, Integer::sum));
            return counts;
        }
    }
}

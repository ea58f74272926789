package io.github.demarche.parsers.text;

import io.github.demarche.parsers.internal.PhraseFinder;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of a lexicon whose sentence or story is not coded. Immutable once built. */
final class DiscardPhrases {
    /** A phrase in a text, and the entry that discards by it. */
    record Hit(int from, int to, LexiconEntry entry) {}

    private final PhraseFinder<LexiconEntry> sentences = new PhraseFinder<>();
    private final PhraseFinder<LexiconEntry> stories = new PhraseFinder<>();

    DiscardPhrases(List<LexiconEntry> entries) {
        for (LexiconEntry entry : entries) {
            PhraseFinder<LexiconEntry> phrases = entry.kind().equals("story") ? stories : sentences;
            if (entry.properties("whole").isEmpty()) {
                phrases.addStem(entry.head(), entry);
            } else {
                phrases.addWhole(entry.head(), entry);
            }
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty() && stories.isEmpty();
    }

    /** Returns the first phrase that discards a sentence, or null. */
    @Nullable
    Hit inSentence(String text, int from, int to) {
        return first(sentences, text, from, to);
    }

    /** Returns the first phrase of a sentence that discards its story, or null. */
    @Nullable
    Hit inStory(String text, int from, int to) {
        return first(stories, text, from, to);
    }

    private static @Nullable Hit first(PhraseFinder<LexiconEntry> phrases, String text, int from, int to) {
        if (phrases.isEmpty()) {
            return null;
        }
        Hit[] first = new Hit[1];
        phrases.find(text, from, to, (start, end, entry) -> {
            if (first[0] == null) {
                first[0] = new Hit(start, end, entry);
            }
        });
        return first[0];
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Tells English paragraphs from others, by their script and by the share of words that English cannot do without. What is
 * too short to tell is taken for what the whole document is.
 */
final class LanguageCheck {
    /** Words that are frequent in English and are no frequent words of another language that is written in Latin letters. */
    private static final ImmutableSet<String> MARKERS = ImmutableSet.of(
            "the", "and", "of", "to", "that", "with", "from", "by", "its", "it", "were", "been", "have", "has", "their",
            "which", "this", "will", "would", "said", "says", "after", "against", "not", "who", "are", "but", "they",
            "over", "his", "be");

    /** Words that are frequent in English, and each of them in a few other languages too. */
    private static final ImmutableSet<String> SHARED =
            ImmutableSet.of("a", "in", "on", "for", "is", "was", "an", "as", "at", "had");

    /** The fewest words in small letters by which a text is judged; names tell nothing. */
    private static final int FEWEST = 20;

    /**
     * The least share of markers in English. Running English has a quarter, lists of headlines a tenth; other languages in
     * Latin letters have less than a thirtieth.
     */
    private static final double LEAST = 0.05;
    /** The least share of markers and shared words together, in a sentence that is poor in markers. */
    private static final double LEAST_WITH_SHARED = 0.15;

    private enum Verdict {
        ENGLISH,
        FOREIGN,
        TOO_SHORT
    }

    private final boolean foreign;
    private final IdentityHashMap<List<Tokens>, Verdict> verdicts;

    private LanguageCheck(boolean foreign, IdentityHashMap<List<Tokens>, Verdict> verdicts) {
        this.foreign = foreign;
        this.verdicts = verdicts;
    }

    /** Returns the check for a document that consists of these paragraphs. */
    static LanguageCheck of(List<List<Tokens>> paragraphs) {
        Count whole = new Count();
        IdentityHashMap<List<Tokens>, Verdict> verdicts = new IdentityHashMap<>();
        for (List<Tokens> paragraph : paragraphs) {
            Count count = Count.of(paragraph);
            verdicts.put(paragraph, count.verdict());
            whole.add(count);
        }
        return new LanguageCheck(whole.verdict() == Verdict.FOREIGN, verdicts);
    }

    /** Tells whether a paragraph of the document is in English, or too short to tell in a document that is. */
    boolean isEnglish(List<Tokens> paragraph) {
        Verdict known = verdicts.get(paragraph);
        Verdict verdict = known != null ? known : Count.of(paragraph).verdict();
        return verdict == Verdict.ENGLISH || (verdict == Verdict.TOO_SHORT && !foreign);
    }

    private static final class Count {
        private int words;
        private int markers;
        private int shared;
        private int latin;
        private int otherLetters;

        static Count of(List<Tokens> paragraph) {
            Count count = new Count();
            for (Tokens sentence : paragraph) {
                for (int i = 0; i < sentence.size(); i++) {
                    count.add(sentence, i);
                }
            }
            return count;
        }

        void add(Count other) {
            words += other.words;
            markers += other.markers;
            shared += other.shared;
            latin += other.latin;
            otherLetters += other.otherLetters;
        }

        private void add(Tokens sentence, int at) {
            int first = sentence.document().codePointAt(sentence.start(at));
            if (!Character.isLetter(first)) {
                return;
            }
            if (first < 0x80 || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN) {
                latin += sentence.end(at) - sentence.start(at);
                words += Character.isLowerCase(first) ? 1 : 0;
                if (MARKERS.contains(sentence.lower(at))) {
                    markers++;
                } else if (SHARED.contains(sentence.lower(at))) {
                    shared++;
                }
            } else {
                otherLetters += sentence.end(at) - sentence.start(at);
            }
        }

        Verdict verdict() {
            if (otherLetters > latin) {
                return Verdict.FOREIGN;
            }
            if (words < FEWEST) {
                return Verdict.TOO_SHORT;
            }
            boolean english =
                    markers >= words * LEAST || (markers > 0 && markers + shared >= words * LEAST_WITH_SHARED);
            return english ? Verdict.ENGLISH : Verdict.FOREIGN;
        }
    }
}

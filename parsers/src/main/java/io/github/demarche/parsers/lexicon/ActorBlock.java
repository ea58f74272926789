package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The phrases of a dictionary of actors that share their codes: an entry with its synonyms. Immutable. */
record ActorBlock(String file, Use use, ImmutableList<Phrase> phrases, ImmutableList<Code> codes) {
    /** What the section of a TABARI dictionary says of its phrases. */
    enum Use {
        ACTOR,
        NOUN,
        ADJECTIVE
    }

    /**
     * A phrase.
     *
     * @param text its words with single blanks between them, as they are written
     * @param key what phrases are alike by, as PETRARCH and TABARI know no case
     * @param stem whether longer words that begin like its last one are meant as well
     */
    record Phrase(String text, String key, boolean stem, int line) {
        static Phrase of(String text, boolean stem, int line) {
            return new Phrase(text, text.toUpperCase(Locale.ROOT), stem, line);
        }
    }

    /**
     * A code and when it holds.
     *
     * @param actors the codes of the actors, several for a compound; empty for {@code ---}, nobody
     * @param written what stands between the brackets
     */
    record Code(ImmutableList<String> actors, CodeSpan span, String written, int line) {}

    /** Tells whether a code holds for a span of dates only. */
    boolean isDated() {
        for (Code code : codes) {
            if (!code.span().isDefault()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether both have the same codes for the same days, in the same order. */
    boolean hasSameCodes(ActorBlock other) {
        if (codes.size() != other.codes.size()) {
            return false;
        }
        for (int i = 0; i < codes.size(); i++) {
            Code own = codes.get(i);
            Code its = other.codes.get(i);
            if (!own.actors().equals(its.actors()) || !own.span().equals(its.span())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the codes as they are written, in brackets. */
    String writtenCodes() {
        StringBuilder text = new StringBuilder();
        codes.forEach(code -> text.append('[').append(code.written()).append(']'));
        return text.toString();
    }

    int line() {
        return phrases.get(0).line();
    }
}

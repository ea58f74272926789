package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Term.ActorName;

/** Whether a name of the lexicon may be read in words of the text, by their capitals: "US" is not "us". */
final class Capitals {
    /** A name of up to so many letters, all capitals, must stand in capitals: "WHO", "ISIS". */
    private static final int SHORT = 4;

    /** Words that begin a sentence far more often than they name anybody. */
    private static final ImmutableSet<String> FUNCTION_WORDS = ImmutableSet.of(
            "all", "and", "any", "are", "but", "can", "did", "for", "had", "has", "her", "him", "his", "how", "its",
            "may", "nor", "not", "now", "one", "our", "out", "own", "she", "that", "the", "then", "they", "this", "too",
            "was", "were", "what", "when", "who", "why", "will", "with", "you");

    private Capitals() {}

    static boolean agree(ActorName name, Tokens tokens, int from, int last) {
        return name.actor().kind() == ActorEntry.Kind.CODED
                ? agreeCoded(name, tokens, from, last)
                : agree(name.written(), tokens, from, last);
    }

    /**
     * A coder's dictionary has no small letters. Its names want a capital in one of their words: "former President Ford";
     * a word of two letters, and one that often begins a sentence, want capitals only: "US", "WHO".
     */
    private static boolean agreeCoded(ActorName name, Tokens tokens, int from, int last) {
        if (name.actor().isCommon()) {
            return true;
        }
        if (from == last) {
            boolean wantsCapitals = tokens.word(from).length() <= 2 || FUNCTION_WORDS.contains(tokens.lower(from));
            return wantsCapitals ? isCapitals(tokens.word(from)) : hasCapital(tokens.word(from));
        }
        for (int i = from; i <= last; i++) {
            if (hasCapital(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Words in scripts without capitals, and numbers, have none to show. */
    private static boolean hasCapital(String word) {
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isUpperCase(letter)) {
                return true;
            }
            letters |= Character.isLowerCase(letter);
        }
        return !letters;
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String written, Tokens tokens, int from, int last) {
        char first = written.charAt(0);
        if (!Character.isUpperCase(first)) {
            return true;
        }
        String word = tokens.word(from);
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return from != last || !isShortAcronym(written) || word.equals(written);
    }

    private static boolean isShortAcronym(String written) {
        if (written.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (!Character.isUpperCase(letter) && letter != '.') {
                return false;
            }
        }
        return true;
    }
}

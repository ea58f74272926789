package io.github.demarche.parsers.lexicon;

import java.util.Optional;

/** The words of a dictionary's phrase, which underscores join. */
final class PhraseText {
    private PhraseText() {}

    /** Returns the words with single blanks between them. */
    static String words(String written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean gap = c == '_' || Character.isWhitespace(c) || c == '\u00A0';
            if (!gap) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        int end = words.length();
        return words.substring(0, end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Returns what is wrong with a phrase: a blank, which is read as an underscore, or a character that no text has. */
    static Optional<LexiconIssue> doubt(String file, int line, String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\uFFFD' || (Character.isISOControl(c) && c != '\t')) {
                return Optional.of(new LexiconIssue(
                        file,
                        line,
                        "a phrase has no such character as U+" + hex(c) + ", which no text will match, was \"" + written
                                + "\""));
            }
            if (Character.isWhitespace(c)) {
                return Optional.of(LexiconIssue.readOtherwise(
                        file,
                        line,
                        "words of a phrase are joined by \"_\", was \"" + written + "\"; the blank is read as \"_\""));
            }
        }
        return Optional.empty();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

package io.github.demarche.parsers.lexicon;

/** Takes lines of a lexicon apart. */
final class LintWords {
    private LintWords() {}

    /** Returns the first word, empty of empty text. */
    static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** Returns what stands behind the first word, without blanks around it. */
    static String rest(String text) {
        return text.substring(first(text).length()).strip();
    }
}

package io.github.demarche.parsers.text;

/** Whether a name of the lexicon may be read in words of the text, by their capitals: "US" is not "us". */
final class Capitals {
    /** A name of up to so many letters, all capitals, must stand in capitals: "WHO", "ISIS". */
    private static final int SHORT = 4;

    private Capitals() {}

    static boolean agree(String written, Tokens tokens, int from, int last) {
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

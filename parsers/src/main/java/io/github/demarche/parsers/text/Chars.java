package io.github.demarche.parsers.text;

/** What a character of a text is to the scanner. */
final class Chars {
    private Chars() {}

    /** Says whether this separates tokens: white space of any kind, controls, marks of direction and width. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7f) {
            return false;
        }
        return c <= 0xa0
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\u200e' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || Character.isSpaceChar(c);
    }

    /** Returns a stretch of text with one blank for each run of ASCII white space. */
    static String collapsed(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        boolean before = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                out.append(c);
            } else if (!before) {
                out.append(' ');
            }
            before = blank;
        }
        return out.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
    }

    /** Says whether the character at an offset can be part of a word, be it half of one outside the basic plane. */
    static boolean isWord(String text, int i, int end) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return isLetterOrDigit(c) || c == '_';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLetterOrDigit(text.codePointAt(i));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isLetterOrDigit(text.codePointBefore(i + 1));
        }
        return Character.isLetterOrDigit(c) || isJoiner(c) || isMark(c);
    }

    private static boolean isJoiner(char c) {
        return c == '\u00ad' || c == '\u200c' || c == '\u200d';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return (c >= '\u2012' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isCurrency(char c) {
        return c == '$' || (c > 0x7f && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isClosingBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** Says whether this only ever closes a quotation; the straight quotes and the apostrophe may do so too. */
    static boolean isClosingQuote(char c) {
        return c == '”' || c == '»' || c == '›';
    }

    /** Says whether this ends a sentence, in Latin script or another. */
    static boolean isTerminal(char c) {
        return c == '!' || c == '?' || c == '‽' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }
}

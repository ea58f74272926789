package io.github.demarche.parsers.text;

/** Finds where a word ends: what of hyphens, apostrophes, stops and commas belongs to it. Looks a few characters ahead. */
final class WordExtent {
    private final String text;
    private final int end;

    WordExtent(String text, int end) {
        this.text = text;
        this.end = end;
    }

    private char at(int i) {
        return i < end ? text.charAt(i) : ' ';
    }

    /** Returns the end of the word that begins here, without clitics and without a last full stop. */
    int of(int start) {
        int address = address(start);
        if (address > start) {
            return address;
        }
        int i = start + 1;
        while (i < end) {
            if (Chars.isWord(text, i, end)) {
                i++;
            } else if (isNegation(start, i)) {
                return i - 1;
            } else {
                int inner = inner(start, i);
                if (inner == i) {
                    return i;
                }
                i = inner;
            }
        }
        return end;
    }

    /** Returns where the word goes on after the punctuation mark here, or the same offset if the mark ends it. */
    private int inner(int start, int i) {
        char before = text.charAt(i - 1);
        char after = at(i + 1);
        boolean inside = switch (text.charAt(i)) {
            case '-', '\u2010', '\u2011' ->
                Chars.isLetterOrDigit(after) && (Chars.isLetterOrDigit(before) || before == '.');
            case '\'', '’' -> Chars.isLetter(before) && Chars.isLetter(after) && clitic(i) == 0;
            case '.' -> isInnerStop(start, i, before, after);
            case ',' -> Chars.isDigit(before) && isThousands(i + 1);
            case ':', '/' -> Chars.isDigit(before) && Chars.isDigit(after);
            case '&' -> Chars.isUpper(before) && Chars.isUpper(after);
            case '@' -> Chars.isLetterOrDigit(before) && Chars.isLetterOrDigit(after);
            default -> false;
        };
        return inside ? i + 1 : i;
    }

    private boolean isInnerStop(int start, int i, char before, char after) {
        if (Chars.isDigit(before)) {
            return Chars.isDigit(after);
        }
        if (!Chars.isLetter(before)) {
            return false;
        }
        if (Chars.isHyphen(after)) {
            return isAcronym(start, i) && Chars.isLetterOrDigit(at(i + 2));
        }
        if (!Chars.isLetter(after)) {
            return false;
        }
        boolean single = i - 1 == start || !Chars.isLetterOrDigit(text.charAt(i - 2));
        boolean degree = i - 2 == start && Chars.isUpper(after) && at(i + 2) == '.';
        boolean name = Chars.isLower(after) && Chars.isLower(before);
        return single || degree || name;
    }

    /** Says whether single letters with a stop between any two stand here, as "U.S"; one letter alone is not enough. */
    boolean isAcronym(int start, int stop) {
        if (stop - start < 3 || stop - start > 15) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if ((i - start) % 2 == 0 ? !Chars.isLetter(c) : c != '.') {
                return false;
            }
        }
        return (stop - start) % 2 == 1;
    }

    private boolean isThousands(int i) {
        return Chars.isDigit(at(i))
                && Chars.isDigit(at(i + 1))
                && Chars.isDigit(at(i + 2))
                && !Chars.isDigit(at(i + 3));
    }

    /** Returns the length of the clitic that begins with the apostrophe here, as in "'s" or "'ll", or 0. */
    int clitic(int i) {
        char first = Character.toLowerCase(at(i + 1));
        if ("smd".indexOf(first) >= 0) {
            return isBoundary(i + 2) ? 2 : 0;
        }
        boolean two = matches(i + 1, "re") || matches(i + 1, "ve") || matches(i + 1, "ll");
        return two && isBoundary(i + 3) ? 3 : 0;
    }

    private boolean matches(int i, String lower) {
        return i + lower.length() <= end && text.regionMatches(true, i, lower, 0, lower.length());
    }

    /** Says whether the apostrophe here is that of a "n't" whose verb began at {@code start}. */
    private boolean isNegation(int start, int i) {
        return Chars.isApostrophe(text.charAt(i))
                && i - 1 > start
                && Character.toLowerCase(text.charAt(i - 1)) == 'n'
                && Character.toLowerCase(at(i + 1)) == 't'
                && isBoundary(i + 2);
    }

    /** Says whether "n't" stands here, whatever came before it. */
    boolean isNegation(int i) {
        return i + 2 < end && Character.toLowerCase(text.charAt(i)) == 'n' && isNegation(i - 1, i + 1);
    }

    private boolean isBoundary(int i) {
        return i >= end || !Chars.isLetterOrDigit(text.charAt(i));
    }

    /** Returns the end of the web address that begins here, or the same offset if none does. */
    private int address(int start) {
        boolean address = text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("ftp://", start)
                || text.startsWith("www.", start);
        if (!address) {
            return start;
        }
        int i = start;
        int depth = 0;
        while (i < end && !Chars.isSpace(text.charAt(i)) && "<>\"“”«»".indexOf(text.charAt(i)) < 0) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            i++;
        }
        while (i > start + 4 && ".,;:!?'’…*]".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}

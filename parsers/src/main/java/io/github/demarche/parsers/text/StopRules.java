package io.github.demarche.parsers.text;

import org.jspecify.annotations.Nullable;

/** Decides what a full stop is: part of the word before it, the end of the sentence, both, or neither. */
final class StopRules {

    enum Stop {
        PART,
        PART_AND_END,
        END,
        /** A token of its own inside the sentence. */
        APART
    }

    private static final int LOOK_AHEAD = 120;
    private static final int LONGEST_UNKNOWN = 4;
    private static final int LONGEST_PART = 15;

    private final String text;
    private final int end;
    private final WordExtent extent;
    private final Abbreviations abbreviations;

    StopRules(String text, int end, WordExtent extent, Abbreviations abbreviations) {
        this.text = text;
        this.end = end;
        this.extent = extent;
        this.abbreviations = abbreviations;
    }

    private char at(int i) {
        return i >= 0 && i < end ? text.charAt(i) : ' ';
    }

    /**
     * Decides on the full stop at {@code stop}.
     *
     * @param start where the word before it begins
     * @param first whether the word is the first of its sentence
     * @param before the last character of the token before the word
     */
    Stop at(int start, int stop, boolean first, char before) {
        char after = at(stop + 1);
        int next = nextWord(stop + 1);
        if (first && isEnumerator(start, stop) && next > stop + 1) {
            return Stop.PART;
        }
        if (extent.isAcronym(afterHyphen(start, stop), stop)) {
            return acronym(start, next);
        }
        if (stop - start == 1 && Chars.isUpper(text.charAt(start))) {
            return initial(start, next, first, before);
        }
        Abbreviations.@Nullable Kind kind = abbreviations.kind(text, start, stop);
        if (kind != null) {
            return abbreviation(kind, next, before);
        }
        if (Chars.isLower(at(next)) && Chars.isSpace(after)) {
            boolean known = stop - start <= LONGEST_UNKNOWN && Chars.isLetter(text.charAt(stop - 1));
            return known ? Stop.PART : Chars.isDigit(text.charAt(start)) ? Stop.APART : Stop.END;
        }
        return Chars.isLetterOrDigit(after) && !isRunOn(stop) ? Stop.APART : Stop.END;
    }

    /** Returns where the last part of a compound begins, if it is a short one. */
    private int afterHyphen(int start, int stop) {
        int limit = Math.max(start, stop - LONGEST_PART);
        for (int i = stop - 1; i > limit; i--) {
            if (Chars.isHyphen(text.charAt(i))) {
                return i + 1;
            }
        }
        return start;
    }

    /** Says whether a new sentence follows the stop without a space, as in "left.The". */
    private boolean isRunOn(int stop) {
        char before = text.charAt(stop - 1);
        char after = at(stop + 1);
        return (Chars.isUpper(after) && Chars.isLower(before)) || (Chars.isLetter(after) && Chars.isDigit(before));
    }

    private boolean isEnumerator(int start, int stop) {
        boolean digits = stop - start <= 2 && Chars.isDigit(text.charAt(start)) && Chars.isDigit(text.charAt(stop - 1));
        return digits || (stop - start == 1 && "abcdefg".indexOf(text.charAt(start)) >= 0);
    }

    private Stop acronym(int start, int next) {
        if (text.startsWith("e.g", start) || text.startsWith("i.e", start)) {
            return Stop.PART;
        }
        boolean clock = text.startsWith("a.m", start) || text.startsWith("p.m", start);
        boolean ends = clock ? startsUpper(next) && !followsClock(next) : beginsWithStarter(next);
        return ends ? Stop.PART_AND_END : Stop.PART;
    }

    /** A single capital: an initial in a name, unless what follows plainly begins a sentence. */
    private Stop initial(int start, int next, boolean first, char before) {
        if (next < 0) {
            return Stop.END;
        }
        if (text.charAt(start) == 'I' && !first && before != '.') {
            return startsUpper(next) ? Stop.END : Stop.PART;
        }
        if (beginsWithStarter(next)) {
            return Stop.END;
        }
        return startsUpper(next) || first || Chars.isLetterOrDigit(at(next)) ? Stop.PART : Stop.END;
    }

    private Stop abbreviation(Abbreviations.Kind kind, int next, char before) {
        char begin = at(next);
        return switch (kind) {
            case TITLE -> next < 0 ? Stop.END : Stop.PART;
            case INSIDE -> next < 0 ? Stop.PART_AND_END : Stop.PART;
            case NUMBER -> Chars.isDigit(begin) ? Stop.PART : Chars.isLower(begin) ? Stop.APART : Stop.END;
            case DATE -> tail(next, begin);
            case TAIL -> tail(next, begin);
            case STATE -> before == ',' ? tail(next, begin) : Chars.isLower(begin) ? Stop.PART : Stop.END;
        };
    }

    private Stop tail(int next, char begin) {
        if (next < 0 || beginsWithStarter(next)) {
            return Stop.PART_AND_END;
        }
        return Chars.isLetterOrDigit(begin) || ",;:)-–—?!".indexOf(begin) >= 0 ? Stop.PART : Stop.PART_AND_END;
    }

    /** Returns where the next token begins, or -1 if a blank line or the end of the text comes first. */
    private int nextWord(int from) {
        int lines = 0;
        int limit = Math.min(end, from + LOOK_AHEAD);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (!Chars.isSpace(c)) {
                return lines > 1 ? -1 : i;
            }
            lines += c == '\n' ? 1 : 0;
        }
        return -1;
    }

    private boolean startsUpper(int next) {
        int i = skipOpening(next);
        return next < 0 || Chars.isUpper(at(i));
    }

    /** Says whether a sentence plainly begins here: with a word that usually does, or a quotation, or nothing follows. */
    private boolean beginsWithStarter(int next) {
        if (next < 0) {
            return true;
        }
        int i = skipOpening(next);
        if (!Chars.isUpper(at(i))) {
            return false;
        }
        if (i > next && !Chars.isOpeningBracket(text.charAt(next))) {
            return true;
        }
        int to = wordEnd(i);
        boolean word = to >= end || (text.charAt(to) != '.' && !Chars.isHyphen(text.charAt(to)));
        return word && abbreviations.isStarter(text, i, to);
    }

    private boolean followsClock(int next) {
        return next >= 0 && abbreviations.followsClock(text, next, wordEnd(next));
    }

    /** Returns the end of the run of letters here, which is cut at 13 letters. */
    private int wordEnd(int from) {
        int to = from;
        while (to < end && to < from + 13 && Chars.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int skipOpening(int next) {
        int i = Math.max(next, 0);
        while (i < end && i < next + 3 && "\"'“‘«([".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Says whether a capital begins the next word, whatever the word. */
    boolean beginsSentence(int from) {
        int next = nextWord(from);
        return next < 0 || (next > from && startsUpper(next));
    }

    /** Says whether the next word begins with a small letter, in the same paragraph. */
    boolean goesOnSmall(int from) {
        int next = nextWord(from);
        return next >= 0 && Chars.isLower(at(next));
    }

    /** Returns the length of a note's number in brackets here, as in "[12]", or 0. */
    int noteLength(int from) {
        int i = from + 1;
        while (i < end && i < from + 5 && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from + 1 && at(i) == ']' ? i + 1 - from : 0;
    }

    /** Says whether the letters before a currency sign belong to it, as in "US$" and "A$". */
    boolean isCurrencyPrefix(int start, int stop) {
        if (stop - start > 3) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            if (!Chars.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Tags of tokens whose look alone decides: punctuation, numbers, currency signs, addresses, compounds such as "US-led".
 * Follows one sentence in order.
 */
final class SurfaceTags {
    /** Last parts of compounds that stand before a noun. */
    private static final ImmutableSet<String> ADJECTIVE_ENDINGS = ImmutableSet.of(
            "led",
            "backed",
            "based",
            "brokered",
            "sponsored",
            "mediated",
            "supported",
            "funded",
            "financed",
            "trained",
            "made",
            "built",
            "supplied",
            "owned",
            "run",
            "held",
            "controlled",
            "occupied",
            "administered",
            "ruled",
            "dominated",
            "aligned",
            "allied",
            "linked",
            "affiliated",
            "appointed",
            "elected",
            "imposed",
            "mandated",
            "negotiated",
            "drafted",
            "proposed",
            "born",
            "speaking",
            "style",
            "era",
            "wide",
            "related",
            "flagged",
            "registered",
            "hosted",
            "armed",
            "origin",
            "friendly");

    private static final int LONGEST_ENDING = 12;

    private final Tokens tokens;
    private boolean open;

    SurfaceTags(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the tag of the token, or null if it takes more than its look. To be asked once for each, in order. */
    @Nullable
    Tag tag(int i) {
        String text = tokens.document();
        int start = tokens.start(i);
        int length = tokens.end(i) - start;
        char c = text.charAt(start);
        if (Chars.isLetterOrDigit(c)) {
            return word(text, start, start + length);
        }
        char last = text.charAt(start + length - 1);
        return switch (c) {
            case ',' -> Tag.COMMA;
            case '.', '…' -> length > 1 || c == '…' ? dots(c, last) : Tag.PERIOD;
            case '!', '?' -> Tag.PERIOD;
            case ':', ';' -> length == 1 ? Tag.COLON : null;
            case '(', '[', '{' -> length == 1 ? Tag.LPAREN : Tag.COLON;
            case ')', ']', '}' -> length == 1 ? Tag.RPAREN : null;
            case '“', '‘', '«', '„', '`' -> Tag.LQUOTE;
            case '”', '»' -> Tag.RQUOTE;
            case '"' -> straightQuote(i);
            case '\'', '’' -> length == 1 ? apostrophe(i) : length == 2 && last == c ? Tag.RQUOTE : null;
            case '#', '@' -> length > 1 ? Tag.ADD : c == '#' ? Tag.HASH : null;
            case '$', '£', '€', '¥', '₽', '₹' -> Tag.DOLLAR;
            case '%' -> Tag.NN;
            case '-', '\u2010', '\u2011' -> hyphens(i, length);
            case '–', '—', '―', '\u2212' -> Tag.COLON;
            default -> null;
        };
    }

    private static @Nullable Tag word(String text, int start, int end) {
        if (isNumber(text, start, end)) {
            return Tag.CD;
        }
        if (isAddress(text, start)) {
            return Tag.ADD;
        }
        return isAttributive(text, start, end) ? Tag.JJ : null;
    }

    /** Says whether a participle, or the like, ends a compound, which then is an adjective however it is written. */
    private static boolean isAttributive(String text, int start, int end) {
        int limit = Math.max(start, end - LONGEST_ENDING - 1);
        for (int i = end - 2; i > limit; i--) {
            if (Chars.isHyphen(text.charAt(i))) {
                return ADJECTIVE_ENDINGS.contains(text.substring(i + 1, end));
            }
        }
        return false;
    }

    private static @Nullable Tag dots(char first, char last) {
        return Chars.isDigit(last)
                ? null
                : last == '?' || last == '!' ? Tag.PERIOD : first == '…' || last == '.' ? Tag.COLON : null;
    }

    /** A lone hyphen may be a dash, or divide a word; a longer run is a dash. */
    private @Nullable Tag hyphens(int i, int length) {
        boolean left = tokens.isAttached(i);
        boolean right = i + 1 < tokens.size() && tokens.isAttached(i + 1);
        if (length == 1) {
            return left && right ? Tag.HYPH : (left || right) ? Tag.COLON : null;
        }
        return Chars.isHyphen(tokens.document().charAt(tokens.end(i) - 1)) ? Tag.COLON : null;
    }

    /** An apostrophe opens before a word; after one it may close or be a possessive, which takes more to tell. */
    private @Nullable Tag apostrophe(int i) {
        boolean left = tokens.isAttached(i);
        boolean right = i + 1 < tokens.size() && tokens.isAttached(i + 1);
        if (right && !left) {
            return Tag.LQUOTE;
        }
        char before = left ? tokens.document().charAt(tokens.start(i) - 1) : 's';
        return Chars.isLetter(before) && Character.toLowerCase(before) == 's' ? null : left ? Tag.RQUOTE : null;
    }

    private Tag straightQuote(int i) {
        boolean last = i + 1 == tokens.size();
        boolean spaceBefore = !tokens.isAttached(i);
        boolean spaceAfter = last || !tokens.isAttached(i + 1);
        boolean opens = spaceBefore == spaceAfter ? !open && (i == 0 || !last) : spaceBefore;
        open = opens;
        return opens ? Tag.LQUOTE : Tag.RQUOTE;
    }

    /** Says whether this is written in figures, with a letter or two for millions and the like at most. */
    private static boolean isNumber(String text, int start, int end) {
        if (!Chars.isDigit(text.charAt(start))) {
            return false;
        }
        int i = start;
        while (i < end && (Chars.isDigit(text.charAt(i)) || ".,:/-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int rest = end - i;
        return rest == 0 || (rest == 1 && "mMkKbB".indexOf(text.charAt(i)) >= 0) || (rest == 2 && isMagnitude(text, i));
    }

    private static boolean isMagnitude(String text, int i) {
        return text.regionMatches(true, i, "bn", 0, 2)
                || text.regionMatches(true, i, "mn", 0, 2)
                || text.regionMatches(true, i, "tn", 0, 2);
    }

    private static boolean isAddress(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * One pass over a text that finds its sentences and tokens. Time is linear: whatever is looked at ahead is bounded, and
 * a sentence is cut after {@value #MAX_TOKENS} tokens, or at the last comma or "and" shortly before.
 */
final class TextScanner {
    static final int MAX_TOKENS = 2000;
    private static final int LOOK_AHEAD = 200;

    private final String text;
    private final int end;
    private final WordExtent extent;
    private final StopRules stops;
    private final ImmutableList.Builder<Tokens> sentences = ImmutableList.builder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private int pos;
    private boolean singleQuote;

    private TextScanner(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.pos = start;
        this.extent = new WordExtent(text, end);
        this.stops = new StopRules(text, end, extent, Abbreviations.STANDARD);
    }

    static ImmutableList<Tokens> scan(String text, int start, int end) {
        TextScanner scanner = new TextScanner(text, start, end);
        while (scanner.pos < end) {
            scanner.next();
        }
        scanner.flush();
        return scanner.sentences.build();
    }

    /** Tells whether a sentence is not at its end but was cut for its length, if something stands behind it. */
    static boolean isCut(Tokens sentence) {
        if (sentence.size() < MAX_TOKENS - LOOK_AHEAD) {
            return false;
        }
        char last = sentence.document().charAt(sentence.end() - 1);
        return last != '.' && last != '…' && !Chars.isTerminal(last);
    }

    private char at(int i) {
        return i < end ? text.charAt(i) : ' ';
    }

    private void add(int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = pos;
        ends[count] = to;
        count++;
        pos = to;
        if (count == MAX_TOKENS) {
            cut();
        }
    }

    /** Ends the sentence where it can best be parted, and goes on with the rest. */
    private void cut() {
        int all = count;
        int at = all;
        while (at > all - LOOK_AHEAD && !isJoint(at - 1)) {
            at--;
        }
        count = at > all - LOOK_AHEAD ? at : all;
        int rest = count;
        flush();
        System.arraycopy(starts, rest, starts, 0, all - rest);
        System.arraycopy(ends, rest, ends, 0, all - rest);
        count = all - rest;
    }

    private boolean isJoint(int token) {
        int length = ends[token] - starts[token];
        return (length == 1 && ",;:".indexOf(text.charAt(starts[token])) >= 0)
                || (length == 3 && text.startsWith("and", starts[token]));
    }

    private void flush() {
        if (count > 0) {
            sentences.add(new Tokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count)));
            count = 0;
        }
    }

    private boolean isAttached() {
        return count > 0 && ends[count - 1] == pos;
    }

    private void next() {
        char c = text.charAt(pos);
        if (Chars.isSpace(c)) {
            space();
        } else if (Chars.isWord(text, pos, end)) {
            word();
        } else if (Chars.isApostrophe(c) || c == '‘' || c == '‛' || c == '`') {
            quote(c);
        } else if (c == '.' || c == '…') {
            dots();
        } else if (Chars.isTerminal(c)) {
            terminal();
        } else if (Chars.isHyphen(c) || Chars.isDash(c)) {
            dash(c);
        } else if (c == '#' || c == '@') {
            tagged();
        } else if (c == '[' && omission() > 0) {
            add(pos + omission());
        } else {
            symbol(c);
        }
    }

    /** Passes white space; a blank line, or a paragraph separator, ends the sentence. */
    private void space() {
        int lines = 0;
        while (pos < end && Chars.isSpace(text.charAt(pos))) {
            char c = text.charAt(pos);
            if (c == '\n' || c == '\u2028' || (c == '\r' && at(pos + 1) != '\n')) {
                lines++;
            } else if (c == '\u2029') {
                lines += 2;
            }
            pos++;
        }
        if (lines > 1) {
            flush();
            singleQuote = false;
        }
    }

    private void word() {
        if (isAttached() && extent.isNegation(pos)) {
            add(pos + 3);
            return;
        }
        int start = pos;
        int to = extent.of(start);
        boolean first = count == 0;
        if (to - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
            add(start + 3);
        }
        if (at(to) == '.' && at(to + 1) != '.') {
            stop(start, to, first);
        } else if (Chars.isCurrency(at(to)) && stops.isCurrencyPrefix(start, to)) {
            add(to + 1);
        } else {
            add(to);
        }
    }

    /** Deals with the full stop after a word: part of it, end of the sentence, both, or neither. */
    private void stop(int start, int stop, boolean first) {
        char before = count > 0 ? text.charAt(ends[count - 1] - 1) : ' ';
        switch (stops.at(start, stop, first, before)) {
            case PART -> add(stop + 1);
            case PART_AND_END -> {
                add(stop + 1);
                finish(false);
            }
            case END -> {
                add(stop);
                add(stop + 1);
                finish(false);
            }
            case APART -> {
                add(stop);
                add(stop + 1);
            }
        }
    }

    /** Takes a run of stops or an ellipsis that no word before has claimed. */
    private void dots() {
        if (text.charAt(pos) == '.' && Chars.isDigit(at(pos + 1)) && !isAttached()) {
            add(extent.of(pos));
            return;
        }
        int to = pos;
        int dots = 0;
        while (to < end && (text.charAt(to) == '.' || text.charAt(to) == '…')) {
            dots += text.charAt(to) == '.' ? 1 : 3;
            to++;
        }
        boolean ellipsis = dots > 1;
        while (to < end && Chars.isTerminal(text.charAt(to))) {
            ellipsis = false;
            to++;
        }
        boolean opening = count < 2;
        add(to);
        if (!ellipsis) {
            finish(false);
        } else if (!opening && stops.beginsSentence(pos)) {
            finish(true);
        }
    }

    private void terminal() {
        int to = pos;
        while (to < end && (Chars.isTerminal(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        add(to);
        finish(true);
    }

    /** Takes what closes with the sentence, and ends it unless a small letter shows that it goes on. */
    private void finish(boolean mayGoOn) {
        if (count == 0) {
            return;
        }
        boolean closed = false;
        while (pos < end && count > 0) {
            char c = text.charAt(pos);
            if (isClosing(c)) {
                closed |= !Chars.isClosingBracket(c);
                add(pos + (c == '\'' && at(pos + 1) == '\'' ? 2 : 1));
            } else if (c == '[' && stops.noteLength(pos) > 0) {
                int to = pos + stops.noteLength(pos);
                add(pos + 1);
                add(to - 1);
                add(to);
            } else {
                break;
            }
        }
        if (!((mayGoOn || closed) && stops.goesOnSmall(pos))) {
            flush();
        }
    }

    private boolean isClosing(char c) {
        if (Chars.isClosingQuote(c) || Chars.isClosingBracket(c)) {
            return true;
        }
        if (Chars.isApostrophe(c)) {
            boolean closes = !Chars.isLetterOrDigit(at(pos + 1));
            singleQuote &= !closes;
            return closes;
        }
        return c == '"' && !Chars.isLetterOrDigit(at(pos + 1));
    }

    /** Tells apostrophes, clitics, possessives and single quotation marks apart. */
    private void quote(char c) {
        if (at(pos + 1) == c && c != '‘' && c != '’') {
            add(pos + 2);
            return;
        }
        if (c == '‘' || c == '‛' || c == '`') {
            singleQuote = true;
            add(pos + 1);
            return;
        }
        if (isAttached()) {
            attachedApostrophe();
        } else if (isElision()) {
            add(extent.of(pos));
        } else {
            singleQuote |= c == '\'' && !Chars.isSpace(at(pos + 1));
            add(pos + 1);
        }
    }

    private void attachedApostrophe() {
        int clitic = extent.clitic(pos);
        if (clitic > 0) {
            add(pos + clitic);
            return;
        }
        if (singleQuote && !isPossessiveWithin()) {
            singleQuote = false;
        }
        add(pos + 1);
    }

    /** Says whether, inside a single quotation, this apostrophe after "s" is a possessive since another one closes. */
    private boolean isPossessiveWithin() {
        char before = text.charAt(pos - 1);
        boolean genitive = before == 's' || before == 'S';
        if (!genitive || !Chars.isSpace(at(pos + 1)) || !Chars.isLetter(at(pos + 2))) {
            return false;
        }
        int limit = Math.min(end, pos + LOOK_AHEAD);
        for (int i = pos + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '‘' || (Chars.isApostrophe(c) && Chars.isSpace(text.charAt(i - 1)))) {
                return false;
            }
            if (Chars.isApostrophe(c) && !Chars.isLetterOrDigit(at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the apostrophe here stands for something left out, as in "'90s". */
    private boolean isElision() {
        if (Chars.isDigit(at(pos + 1)) && Chars.isDigit(at(pos + 2)) && !Chars.isDigit(at(pos + 3))) {
            return true;
        }
        for (String word : new String[] {"em", "til", "tis", "twas", "cause", "bout"}) {
            int to = pos + 1 + word.length();
            if (text.regionMatches(true, pos + 1, word, 0, word.length()) && !Chars.isLetterOrDigit(at(to))) {
                return true;
            }
        }
        return false;
    }

    private void dash(char c) {
        int to = pos + 1;
        while (to < end && (Chars.isHyphen(text.charAt(to)) || Chars.isDash(text.charAt(to)))) {
            to++;
        }
        boolean negative = c == '-' && to == pos + 1 && !isAttached() && Chars.isDigit(at(to));
        add(negative ? extent.of(to) : to);
    }

    /** Takes a hashtag or a user's name, or the sign alone. */
    private void tagged() {
        char after = at(pos + 1);
        boolean one = Chars.isLetter(after) || after == '_' || Character.isHighSurrogate(after);
        if (!one || !Chars.isWord(text, pos + 1, end)) {
            add(pos + 1);
            return;
        }
        int to = pos + 1;
        while (to < end && Chars.isWord(text, to, end)) {
            to++;
        }
        add(to);
    }

    /** Returns the length of a bracketed ellipsis here, or 0. */
    private int omission() {
        if (text.startsWith("[…]", pos) && pos + 3 <= end) {
            return 3;
        }
        return text.startsWith("[...]", pos) && pos + 5 <= end ? 5 : 0;
    }

    /** Takes one sign, or a run of the same one, or a run of pictographs. */
    private void symbol(char c) {
        int to = pos + 1;
        if (Character.isSurrogate(c)) {
            while (to < end && isPictograph(to)) {
                to++;
            }
        } else if ("*=~_•|+^\\".indexOf(c) >= 0) {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
        }
        add(to);
    }

    private boolean isPictograph(int i) {
        char c = text.charAt(i);
        return c == '\u200d' || c == '\ufe0f' || (Character.isSurrogate(c) && !Chars.isWord(text, i, end));
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the paragraphs of a text and divides them into stories. Boilerplate, link lists, hashtags and repeated captions
 * are passed over; nothing is deleted, so that all offsets stay those of the text.
 */
final class Cleaner {
    private static final ImmutableSet<String> CALLS = ImmutableSet.of(
            "subscribe",
            "follow us",
            "find us",
            "check our",
            "check out our",
            "like us",
            "watch more",
            "watch live",
            "read more",
            "click here",
            "sign up",
            "download our",
            "join us",
            "visit our",
            "share this",
            "get our",
            "listen to our",
            "support us",
            "all rights reserved",
            "copyright",
            "©",
            "advertisement",
            "most read",
            "related:");
    private static final ImmutableSet<String> OPEN_ENDS = ImmutableSet.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "with", "by", "from", "at", "and", "or", "its", "their",
            "his", "her", "that", "which", "who", "has", "have", "had", "was", "were", "is", "are", "be", "been", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "against", "between",
            "into");
    private static final int REPEATED = 40;
    private static final int WRAP_LEAST = 50;
    private static final int WRAP_MOST = 100;

    private final String text;
    private final List<Story> stories = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<int[]> blocks = new ArrayList<>();
    private int open = -1;
    private int openEnd = -1;

    private Cleaner(String text) {
        this.text = text;
    }

    static List<Story> stories(String text) {
        Cleaner cleaner = new Cleaner(text);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            cleaner.line(start, end);
            start = end + 1;
        }
        cleaner.endStory();
        return cleaner.stories;
    }

    private void line(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            endBlock();
            return;
        }
        if (isRule(from, to)) {
            endBlock();
            endStory();
            return;
        }
        if (to - from > REPEATED && !seen.add(text.substring(from, to))) {
            endBlock();
            return;
        }
        pieces(from, to);
    }

    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("-*=_~#".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to - from >= 3;
    }

    /** Reads a line, dividing off the pieces between dashes and bars that only call the reader elsewhere. */
    private void pieces(int from, int to) {
        int calls = 0;
        int start = from;
        int content = from;
        while (start < to) {
            int end = pieceEnd(start, to);
            if (isCall(start, end)) {
                calls++;
                flush(content, start);
                content = end;
            }
            start = end;
        }
        int tagless = beforeHashtags(content, to);
        int tags = tagless < to ? 1 : 0;
        if (tagless > content) {
            paragraph(content, tagless);
        }
        boolean cut = endsWith(from, to, "[…]") || endsWith(from, to, "[...]");
        if (calls >= 2 || calls + tags >= 2 || cut) {
            endBlock();
            endStory();
        } else if (calls + tags > 0) {
            endBlock();
        }
    }

    private boolean endsWith(int from, int to, String mark) {
        return to - from >= mark.length() && text.startsWith(mark, to - mark.length());
    }

    private void flush(int from, int to) {
        if (to > from) {
            paragraph(from, to);
            endBlock();
        }
    }

    /** A piece ends before " – " or " | ". */
    private int pieceEnd(int start, int to) {
        for (int i = start + 1; i + 1 < to; i++) {
            char c = text.charAt(i);
            boolean divider = c == '–' || c == '—' || c == '|' || c == '•';
            if (divider && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ' && i > start + 1) {
                return i;
            }
        }
        return to;
    }

    private boolean isCall(int start, int end) {
        int from = start;
        while (from < end && !Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '©') {
            from++;
        }
        String head = text.substring(from, Math.min(end, from + 40)).toLowerCase(Locale.ROOT);
        return CALLS.stream().anyMatch(head::startsWith);
    }

    /** Returns where a run of two or more hashtags at the end of the range begins; its end when there is none. */
    private int beforeHashtags(int from, int to) {
        int at = to;
        int tags = 0;
        while (at > from) {
            int word = at;
            while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
                word--;
            }
            if (text.charAt(Math.min(word, to - 1)) != '#') {
                break;
            }
            tags++;
            at = word;
            while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return tags >= 2 ? at : to;
    }

    private void paragraph(int from, int to) {
        if (open >= 0 && !isWrapped(from)) {
            endBlock();
        }
        open = open < 0 ? from : open;
        openEnd = to;
    }

    /** A line that ends in the midst of a sentence goes on in the next, when that begins small or the line is full. */
    private boolean isWrapped(int next) {
        char last = text.charAt(openEnd - 1);
        if (".!?:;\"”’]".indexOf(last) >= 0) {
            return lastLineLength() >= WRAP_LEAST && lastLineLength() <= WRAP_MOST && isFull();
        }
        char first = text.charAt(next);
        return Character.isLowerCase(first) || Character.isDigit(first) || last == ',' || isFull() || endsOpen();
    }

    /** Tells whether the last line ends with a word that no line of its own ends with: "two", "of", "the". */
    private boolean endsOpen() {
        int start = openEnd;
        while (start > open && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return OPEN_ENDS.contains(text.substring(start, openEnd).toLowerCase(Locale.ROOT));
    }

    private int lastLineLength() {
        return openEnd - (text.lastIndexOf('\n', openEnd - 1) + 1);
    }

    /** Text wrapped at a column has lines of 50 to 100 characters, and the first word of the next would not have fitted. */
    private boolean isFull() {
        int length = lastLineLength();
        int next = text.indexOf('\n', openEnd) + 1;
        int word = next;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return length >= WRAP_LEAST && length <= WRAP_MOST && length + (word - next) >= 65 && next > 0;
    }

    private void endBlock() {
        if (open >= 0) {
            blocks.add(new int[] {Dateline.skip(text, open, openEnd), openEnd});
            open = -1;
        }
    }

    private void endStory() {
        endBlock();
        if (!blocks.isEmpty()) {
            stories.add(new Story(blocks));
            blocks = new ArrayList<>();
        }
    }
}

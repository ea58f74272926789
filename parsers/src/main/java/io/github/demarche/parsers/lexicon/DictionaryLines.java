package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a dictionary that say something, with their numbers and without comments: {@code #} or {@code ;} at the
 * start of a line or behind a blank, a bracket or an underscore, and {@code <!-- -->} over any number of lines. Immutable.
 */
final class DictionaryLines {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final String file;
    private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
    private int openedAt;
    private boolean tabari;

    private DictionaryLines(String file) {
        this.file = file;
    }

    /** What {@code text} holds, the text of the dictionary of that name. */
    static DictionaryLines of(String file, String text) {
        DictionaryLines lines = new DictionaryLines(file);
        lines.read(text);
        return lines;
    }

    /** Returns the name of the file. */
    String file() {
        return file;
    }

    /** Tells whether the file has what only TABARI's dictionaries have: comments behind {@code ;}, or its sections. */
    boolean isTabari() {
        return tabari;
    }

    /** Returns the lines that are not blank, in their order. */
    ImmutableList<Line> lines() {
        return lines.build();
    }

    /** Returns what was wrong with the comments. */
    ImmutableList<LexiconIssue> issues() {
        return issues.build();
    }

    /**
     * One line.
     *
     * @param number of the line, from 1
     * @param text what stands before the comment, without blanks at its end; those at its start are kept
     * @param comment what stands behind the mark of the comment, stripped; empty without one
     */
    record Line(int number, String text, String comment) {
        /** Tells whether the line begins with a blank or a tab. */
        boolean indented() {
            return Character.isWhitespace(text.charAt(0));
        }
    }

    private void read(String text) {
        int number = 0;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            add(++number, text.substring(start, end));
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (both ? 2 : 1);
        }
        if (openedAt > 0) {
            issues.add(new LexiconIssue(
                    file, openedAt, "the comment that \"<!--\" opens is never closed; \"-->\" is expected"));
        }
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void add(int number, String raw) {
        String open = withoutMarkup(number, raw);
        if (open == null) {
            return;
        }
        int mark = commentMark(open);
        String text = open.substring(0, mark).stripTrailing();
        tabari |= (mark < open.length() && open.charAt(mark) == ';')
                || text.equals("<NOUN>")
                || text.equals("<ADJECTIVE>");
        if (!text.isEmpty()) {
            String comment = mark < open.length() ? open.substring(mark + 1).strip() : "";
            lines.add(new Line(number, text, comment));
        }
    }

    /** Returns what stands outside of {@code <!-- -->}; null when that is nothing. */
    private @Nullable String withoutMarkup(int number, String raw) {
        String line = raw;
        if (openedAt > 0) {
            int close = line.indexOf(CLOSE);
            if (close < 0) {
                return null;
            }
            openedAt = 0;
            line = line.substring(close + CLOSE.length());
        }
        int open = line.indexOf(OPEN);
        while (open >= 0 && open < commentMark(line)) {
            int close = line.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                openedAt = number;
                return line.substring(0, open);
            }
            line = line.substring(0, open) + line.substring(close + CLOSE.length());
            open = line.indexOf(OPEN);
        }
        return line;
    }

    /** Returns where the first {@code #} or {@code ;} stands that begins a comment, or the length of the line. */
    private static int commentMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '#' || c == ';') && (i == 0 || endsEntry(line.charAt(i - 1)))) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean endsEntry(char c) {
        return Character.isWhitespace(c) || c == ']' || c == '}' || c == ')' || c == '_';
    }
}

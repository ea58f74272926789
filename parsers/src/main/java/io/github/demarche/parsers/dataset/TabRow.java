package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * A line, cut at its tabs. One object serves all lines of a file in turn; cells are asked for by the place of their column in
 * the published form, wherever the file at hand has it.
 */
final class TabRow {
    private static final int EXPECTED = 64;
    private static final CharMatcher TAB = CharMatcher.is('\t');

    private String line = "";
    private final Letters letters = new Letters();
    private int[] ends = new int[EXPECTED];
    private int count;
    private Layout file = Layout.NONE;
    private Layout layout = Layout.NONE;
    private final boolean quotes;
    private boolean tabsWithin;

    /** @param quotes whether cells may stand in double quotes */
    TabRow(boolean quotes) {
        this.quotes = quotes;
    }

    /** Takes a line. Where quotes make cells whose number does not fit and the tabs alone do, the quotes are letters. */
    void split(String text) {
        if (!quotes || text.indexOf('"') < 0) {
            cutAtTabs(text);
            return;
        }
        unquote(text);
        if (!layout.fits(count)) {
            cutAtTabs(text);
            if (!layout.fits(count)) {
                unquote(text);
            }
        }
    }

    private void unquote(String text) {
        count = 0;
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at <= text.length()) {
            if (at > 0) {
                plain.append('\t');
            }
            at = QuotedCell.append(text, at, plain) + 1;
            add(plain.length());
        }
        take(plain.toString());
        layout = file.of(count);
        tabsWithin = TAB.countIn(line) >= count;
    }

    private void cutAtTabs(String text) {
        take(text);
        tabsWithin = false;
        if (ends.length <= text.length()) {
            ends = new int[2 * text.length() + 1];
        }
        int tabs = letters.tabs(ends);
        ends[tabs] = text.length();
        count = tabs + 1;
        layout = file.of(count);
    }

    private void take(String text) {
        line = text;
        letters.take(text);
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    /** Says where the file has its columns. */
    void lieAs(Layout found) {
        file = found;
        layout = found.of(count);
    }

    /** Returns how this row lies. */
    Layout layout() {
        return layout;
    }

    String line() {
        return line;
    }

    /** Tells whether the row was cut of that very text, without taking quotes or anything else away. */
    @SuppressWarnings("ReferenceEquality") // that it is the same object is enough, and what is asked
    boolean isAsItStood(String text) {
        return line == text;
    }

    /** Returns the number of cells of the line as it stands. */
    int count() {
        return count;
    }

    /** Returns a cell of the line as it stands. */
    String raw(int at) {
        return line.substring(start(at), ends[at]);
    }

    /** Returns the cells of the line as it stands. */
    ImmutableList<String> cells() {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int at = 0; at < count; at++) {
            cells.add(raw(at));
        }
        return cells.build();
    }

    private int start(int at) {
        return at == 0 ? 0 : ends[at - 1] + 1;
    }

    /**
     * Returns the cell of a column, without the apostrophe with which {@link CellGuard} may have written it; empty text
     * where the file has no such column.
     */
    String get(int column) {
        int at = layout.at(column);
        if (at < 0 || at >= count) {
            return "";
        }
        if (layout.isOpen(column)) {
            return CellGuard.unguardedLine(line.substring(start(at)));
        }
        String cell = line.substring(start(at), ends[at]);
        return cell.isEmpty() || (cell.charAt(0) != '\'' && cell.charAt(0) != '"') ? cell : CellGuard.unguarded(cell);
    }

    boolean isEmpty(int column) {
        int at = layout.at(column);
        return at < 0 || at >= count || start(at) == ends[at];
    }

    /** Returns the first character of the cell, or NUL if it is empty. */
    char first(int column) {
        return isEmpty(column) ? '\0' : line.charAt(start(layout.at(column)));
    }

    /** Tells whether all cells from that place of the line on are empty. */
    boolean isEmptyFrom(int at) {
        for (int cell = at; cell < count; cell++) {
            if (start(cell) != ends[cell]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the cells of the columns from {@code from} to before {@code to} stand side by side in the line, and their
     * text tells where each ends.
     */
    boolean isTogether(int from, int to) {
        return layout.isPublished() && to <= count && !tabsWithin;
    }

    /** Returns a hash of the line. */
    int hash() {
        return (int) letters.hash(0, line.length());
    }

    /** Returns a hash of the text of cells that stand side by side. */
    int hash(int from, int to) {
        return (int) letters.hash(start(from), ends[to - 1]);
    }

    /** Tells whether cells that stand side by side are that {@link #text}, with the tabs between them. */
    boolean says(int from, int to, byte[] text) {
        return letters.are(start(from), ends[to - 1], text);
    }

    /** Returns the number of characters of cells that stand side by side, tabs included. */
    int length(int from, int to) {
        return ends[to - 1] - start(from);
    }

    /** Returns the text of cells that stand side by side, with the tabs between them, as bytes to compare with. */
    byte[] text(int from, int to) {
        return letters.copy(start(from), ends[to - 1]);
    }

    /** Says in {@code findings} if the row has more or fewer cells than it may have, with what stands between them. */
    void checkCount(String between, List<Finding> findings) {
        if (count >= layout.fewest() && count <= layout.most()) {
            return;
        }
        if (count > layout.most() && isEmptyFrom(layout.most())) {
            String message = "the row has " + (count - layout.most()) + " empty cells too many; they were left out";
            findings.add(Finding.repaired("", Integer.toString(count), "SURPLUS_COLUMNS", message));
            return;
        }
        String wanted = layout.fewest() == layout.most()
                ? Integer.toString(layout.most())
                : layout.fewest() + (layout.most() == Integer.MAX_VALUE ? " or more" : " to " + layout.most());
        String message = "a row must have " + wanted + " cells with " + between + " between them";
        findings.add(Finding.rejected("", Integer.toString(count), "COLUMNS", message));
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/** What rows of the forms that descend from KEDS look like. */
final class KedsShape {
    private static final Splitter TABS = Splitter.on('\t');
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher ACTOR =
            CharMatcher.inRange('A', 'Z').or(DIGITS).or(CharMatcher.anyOf("/~"));
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 4;
    /** Date, source, target and code stand before the description, which has blanks of its own. */
    private static final int CELLS = 4;

    private KedsShape() {}

    /** Returns the cells of a line, which may have blanks in place of the first tabs. */
    static List<String> cells(String line) {
        return TABS.splitToList(tabbed(line));
    }

    /**
     * Returns the line with tabs between its cells: files of the 1980s have blanks there. What does not begin with a day, two
     * actors and a code stays as it is.
     */
    static String tabbed(String line) {
        if (line.indexOf('\t') >= 0 || line.isEmpty() || !DIGITS.matches(line.charAt(0))) {
            return line;
        }
        StringBuilder tabbed = new StringBuilder(line.length());
        int at = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int end = CharMatcher.whitespace().indexIn(line, at);
            int stop = end < 0 ? line.length() : end;
            if (end < 0 && cell < CELLS - 1) {
                return line;
            }
            tabbed.append(cell == 0 ? "" : "\t").append(line, at, stop);
            at = stop;
            while (at < line.length() && CharMatcher.whitespace().matches(line.charAt(at))) {
                at++;
            }
        }
        if (at < line.length()) {
            tabbed.append('\t').append(line, at, line.length());
        }
        List<String> cells = TABS.splitToList(tabbed);
        return isDyad(cells) && isCode(cells.get(CELLS - 1)) ? tabbed.toString() : line;
    }

    /** Tells whether the first three cells are a day and two actor codes. */
    static boolean isDyad(List<String> cells) {
        return cells.size() >= CELLS
                && CodedDates.day(cells.get(0).strip()) != null
                && isActor(cells.get(1).strip())
                && isActor(cells.get(2).strip());
    }

    private static boolean isActor(String cell) {
        return cell.isEmpty() || cell.equals(CodedValues.NOBODY) || ACTOR.matchesAllOf(cell);
    }

    /** Tells whether it begins as event codes do, or stands for none. */
    static boolean isCode(String cell) {
        String code = cell.strip();
        int digits = 0;
        while (digits < code.length() && DIGITS.matches(code.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && code.length() <= digits + 1;
        return numbered || code.equals(CodedValues.NOBODY) || code.equals("***");
    }
}

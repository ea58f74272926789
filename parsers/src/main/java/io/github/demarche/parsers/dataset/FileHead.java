package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** The name of a file and its first lines that are not blank: what its form is told by. Immutable. */
record FileHead(String name, ImmutableList<String> lines) {
    private static final Splitter TABS = Splitter.on('\t');

    /** Returns the first line, or empty text. */
    String first() {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** Returns the cells of the first line. */
    List<String> firstCells() {
        return cells(0);
    }

    /** Returns the cells of that line. */
    List<String> cells(int line) {
        return line < lines.size() ? TABS.splitToList(lines.get(line)) : List.of();
    }

    /** Tells whether most lines, from that one on, have a number of cells between the two. */
    boolean hasColumns(int from, int fewest, int most) {
        long fitting = lines.stream()
                .skip(from)
                .mapToInt(line -> 1 + CharMatcher.is('\t').countIn(line))
                .filter(count -> count >= fewest && count <= most)
                .count();
        return fitting > 0 && 2 * fitting > lines.size() - from;
    }
}

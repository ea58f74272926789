package io.github.demarche.io;

import java.util.ArrayList;
import java.util.List;

/** Lays text out in columns: wraps at spaces, cuts what has none, and leaves no space at the end of a line. */
final class TextColumns {
    private static final String GAP = "  ";

    private final int[] widths;

    /** Columns of these widths; one of width 0 is left out. */
    TextColumns(int... widths) {
        this.widths = widths.clone();
    }

    /** Returns the cells side by side, as many lines as the longest of them needs. */
    List<String> row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = widths[column] == 0 ? List.of() : wrap(cells[column], widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> rows = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > 0) {
                    List<String> lines = wrapped.get(column);
                    String cell = line < lines.size() ? lines.get(line) : "";
                    row.append(cell)
                            .append(" ".repeat(widths[column] - length(cell)))
                            .append(GAP);
                }
            }
            rows.add(row.toString().stripTrailing());
        }
        return rows;
    }

    static List<String> wrap(String text, int width) {
        if (length(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(cut(word, width));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the text, its end replaced by three points if it is longer than {@code width} characters. */
    static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        int kept = Math.max(1, width - 3);
        return text.substring(0, text.offsetByCodePoints(0, kept)).stripTrailing() + "...".substring(0, width - kept);
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}

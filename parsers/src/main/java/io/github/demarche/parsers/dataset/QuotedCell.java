package io.github.demarche.parsers.dataset;

/**
 * Reads cells in double quotes, as some releases write text. Within them a tab is text, and a quote stands doubled or behind
 * a backslash. What only begins with a quote is taken as it stands.
 */
final class QuotedCell {
    private QuotedCell() {}

    /** Adds the cell that begins at {@code start} to {@code plain}; returns where it ends, at a tab or the end of the text. */
    static int append(String text, int start, StringBuilder plain) {
        int from = plain.length();
        if (start < text.length() && text.charAt(start) == '"') {
            int at = start + 1;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && ends(text, at + 1)) {
                    return at + 1;
                }
                if ((c == '"' || c == '\\') && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at += ends(text, at + 2) && c == '\\' ? 0 : 1;
                }
                plain.append(text.charAt(at++));
            }
            plain.setLength(from);
        }
        int tab = text.indexOf('\t', start);
        int end = tab < 0 ? text.length() : tab;
        plain.append(text, start, end);
        return end;
    }

    /** Returns the text in quotes, its own doubled. */
    static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\t';
    }
}

package io.github.demarche.parsers.text;

/** Where the report begins behind its dateline: "PRAGUE, April 8 (Wire) - ". Its place and day are those of the report. */
final class Dateline {
    private static final int LONGEST = 80;
    private static final int AGENCY = 30;

    private Dateline() {}

    /** Returns where the text from {@code from} to {@code to} begins behind its dateline; {@code from} when it has none. */
    static int skip(String text, int from, int to) {
        int end = Math.min(to - 2, from + LONGEST);
        for (int i = from + 3; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && text.charAt(i + 1) == ' ' && Character.isLowerCase(text.charAt(i - 1))) {
                return from;
            }
            boolean dash = (c == '-' || c == '–' || c == '—') && isBlank(text.charAt(i - 1));
            if (dash) {
                int behind = text.charAt(i + 1) == '-' ? i + 2 : i + 1;
                return isDateline(text, from, i - 1) && isBlank(text.charAt(behind)) ? behind + 1 : from;
            }
        }
        return from;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    /** A place in capitals, or any place with the agency in brackets. */
    private static boolean isDateline(String text, int from, int to) {
        int end = to;
        if (text.charAt(to - 1) == ')') {
            int open = text.lastIndexOf('(', to - 1);
            if (open <= from || to - open > AGENCY) {
                return false;
            }
            end = open;
        }
        boolean agency = end < to;
        boolean place = true;
        int words = 0;
        int at = from;
        while (at < end) {
            int word = at;
            while (at < end && !isBlank(text.charAt(at))) {
                at++;
            }
            if (at > word) {
                char first = text.charAt(word);
                boolean capitals = at - word >= 2 && Character.isUpperCase(text.charAt(word + 1));
                place &= words > 0 || capitals || agency;
                if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
                    return false;
                }
                if (!agency && !capitals && text.charAt(Math.max(from, word - 2)) != ',' && !Character.isDigit(first)) {
                    return false;
                }
                words++;
            }
            at++;
        }
        return place && words > 0 && words <= 6;
    }
}

package io.github.demarche.parsers.dataset;

/**
 * Makes cells that no spreadsheet runs and that hold no tab or line feed. A spreadsheet takes for a formula what begins with
 * {@code = + - @}, a tab or a carriage return; a number is none.
 */
final class CellGuard {
    private static final String DANGEROUS = "=+-@\r";

    private final WriteTally tally;

    CellGuard(WriteTally tally) {
        this.tally = tally;
    }

    /** Returns the cell, flat and with an apostrophe in front if a spreadsheet would run it. */
    String cell(String value) {
        String flat = flat(value);
        int danger = danger(flat, 0, flat.length());
        if (danger < 0) {
            return flat;
        }
        tally.guarded();
        return flat.substring(0, danger) + '\'' + flat.substring(danger);
    }

    /** Returns the line with an apostrophe before each cell that a spreadsheet would run. */
    String line(String line) {
        int start = 0;
        StringBuilder guarded = null;
        int copied = 0;
        while (start <= line.length()) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            int danger = danger(line, start, end);
            if (danger >= 0) {
                guarded = guarded == null ? new StringBuilder() : guarded;
                guarded.append(line, copied, danger).append('\'');
                copied = danger;
                tally.guarded();
            }
            start = end + 1;
        }
        return guarded == null
                ? line
                : guarded.append(line, copied, line.length()).toString();
    }

    /** Returns cells with tabs between them, guarded each, with ends of lines as spaces. */
    String cells(String values) {
        return line(values.replace('\n', ' ').replace('\r', ' '));
    }

    /** Returns the text with tabs and ends of lines as spaces. */
    static String flat(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (breaks(value.charAt(at))) {
                return flatten(value);
            }
        }
        return value;
    }

    private static String flatten(String value) {
        StringBuilder flat = new StringBuilder(value);
        for (int at = 0; at < flat.length(); at++) {
            if (breaks(flat.charAt(at))) {
                flat.setCharAt(at, ' ');
            }
        }
        return flat.toString();
    }

    private static boolean breaks(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** Returns the cell without the apostrophe that guards it, or as it stands. */
    static String unguarded(String cell) {
        int guard = !cell.isEmpty() && cell.charAt(0) == '"' ? 1 : 0;
        return cell.length() > guard + 1 && cell.charAt(guard) == '\'' && DANGEROUS.indexOf(cell.charAt(guard + 1)) >= 0
                ? cell.substring(0, guard) + cell.substring(guard + 1)
                : cell;
    }

    /** Returns where the text begins that a spreadsheet would run, which takes a quote in front away; -1 if it would not. */
    private static int danger(String text, int start, int end) {
        if (start < end && text.charAt(start) == '"') {
            int last = end > start + 2 && text.charAt(end - 1) == '"' ? end - 1 : end;
            return runs(text, start + 1, last) ? start + 1 : -1;
        }
        return runs(text, start, end) ? start : -1;
    }

    /** Returns the line without the apostrophes that guard its cells. */
    static String unguardedLine(String line) {
        if (line.indexOf('\'') < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        int start = 0;
        while (start <= line.length()) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            plain.append(start == 0 ? "" : "\t").append(unguarded(line.substring(start, end)));
            start = end + 1;
        }
        return plain.toString();
    }

    private static boolean runs(String text, int start, int end) {
        return start < end && DANGEROUS.indexOf(text.charAt(start)) >= 0 && !isNumber(text, start, end);
    }

    /** Tells whether a signed number stands there, or signs of minus alone ("---" for nobody), which compute nothing. */
    private static boolean isNumber(String text, int start, int end) {
        char sign = text.charAt(start);
        if (sign != '-' && sign != '+') {
            return false;
        }
        int at = digits(text, start + 1, end);
        int digits = at - start - 1;
        if (at < end && text.charAt(at) == '.') {
            int point = at + 1;
            at = digits(text, point, end);
            digits += at - point;
        }
        if (digits > 0 && at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int power = at + 1;
            boolean signed = power < end && (text.charAt(power) == '+' || text.charAt(power) == '-');
            at = digits(text, signed ? power + 1 : power, end);
        }
        return (at == end && digits > 0) || onlyMinus(text, start, end);
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean onlyMinus(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != '-') {
                return false;
            }
        }
        return true;
    }
}

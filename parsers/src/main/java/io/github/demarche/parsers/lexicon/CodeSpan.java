package io.github.demarche.parsers.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a code of a dictionary holds, first and last included.
 *
 * @param from the first day, null for all before {@code until}
 * @param until the last day, null for all after {@code from}
 */
record CodeSpan(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** All days: the code is a default. */
    static final CodeSpan ALWAYS = new CodeSpan(null, null);

    private static final int YEAR_OF_FOUR = 8;
    /** Years of two digits up to this one are of this century. */
    private static final int PIVOT = 30;

    /** A restriction of a dictionary, and what was wrong with it although it could be read. */
    record Reading(CodeSpan span, @Nullable String doubt) {}

    boolean isDefault() {
        return from == null && until == null;
    }

    /** Tells whether no day fits: the last day is before the first. */
    boolean isReversed() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Tells whether both hold on at least one day. */
    boolean overlaps(CodeSpan other) {
        return !isReversed() && !other.isReversed() && startsBy(other.until) && other.startsBy(until);
    }

    /** Tells whether exactly one day is common to both. */
    boolean sharesOneDay(CodeSpan other) {
        boolean end = until != null && until.equals(other.from);
        boolean start = from != null && from.equals(other.until);
        return end || start;
    }

    /** Tells whether this holds on all days of the other. */
    boolean covers(CodeSpan other) {
        boolean start = from == null || (other.from != null && !other.from.isBefore(from));
        boolean end = until == null || (other.until != null && !other.until.isAfter(until));
        return start && end;
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }

    /**
     * Reads {@code <d}, {@code >d} or {@code d-d}, d being YYMMDD or YYYYMMDD, or empty text.
     *
     * @throws IllegalArgumentException if it is none of these; the message says why
     */
    static Reading parse(String restriction) {
        String text = withoutBlanks(restriction);
        if (text.isEmpty()) {
            return new Reading(ALWAYS, null);
        }
        char first = text.charAt(0);
        if (first == '<' || first == '>') {
            LocalDate day = day(text.substring(1));
            CodeSpan span = first == '<' ? new CodeSpan(null, day) : new CodeSpan(day, null);
            return new Reading(span, doubt(text.substring(1)));
        }
        int dash = text.indexOf('-');
        if (dash < 0) {
            return new Reading(new CodeSpan(day(text), null), "a date needs \"<\", \">\" or \"-\"; read as >" + text);
        }
        String last = text.substring(dash + 1);
        CodeSpan span = new CodeSpan(day(text.substring(0, dash)), day(last));
        String doubt = doubt(text.substring(0, dash));
        return new Reading(span, doubt != null ? doubt : doubt(last));
    }

    private static @Nullable String doubt(String day) {
        if (day.length() == 6 || day.length() == YEAR_OF_FOUR) {
            return null;
        }
        return "a date has 6 digits (YYMMDD) or 8 (YYYYMMDD), was \"" + day + "\"; read as " + day(day);
    }

    /** Up to seven digits begin with a year of two, more with one of four; digits behind the day do not count. */
    private static LocalDate day(String text) {
        int year = text.length() < YEAR_OF_FOUR ? 2 : 4;
        if (text.length() < year + 4 || !isDigits(text)) {
            throw new IllegalArgumentException("a date has 6 digits (YYMMDD) or 8 (YYYYMMDD), was \"" + text + "\"");
        }
        int number = number(text, 0, year);
        int full = year == 4 ? number : number <= PIVOT ? 2000 + number : 1900 + number;
        try {
            return LocalDate.of(full, number(text, year, year + 2), number(text, year + 2, year + 4));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of the calendar is \"" + text + "\"", e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}

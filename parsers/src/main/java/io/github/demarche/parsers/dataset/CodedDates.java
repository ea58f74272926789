package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as files of event data write them: 1979-04-15, 4/15/1979, 19790415, or 790415, where 00 to 30 is of this century. Files
 * are mostly in the order of their days, so an object keeps the last one.
 */
final class CodedDates {
    /** Why an event of another year is left out. */
    static final String YEARS = "the form holds years from 1000 to 9999";

    /** An earlier year is a misread number, and YYYYMMDD does not hold it. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private static final int PIVOT = 30;
    private static final int CENTURY = 100;
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private String last = "";
    private @Nullable ImmutableList<EventDate> lastDates;

    /** Returns the day as an event's dates; a cell that is no day rejects the row, as it cannot be placed. */
    ImmutableList<EventDate> read(String column, String cell, List<Finding> findings) {
        if (lastDates == null || !cell.equals(last)) {
            last = cell;
            lastDates = dates(cell.strip());
        }
        if (lastDates == null) {
            String message =
                    "a date must be a day of the year 1000 or later, as 1979-04-15, 4/15/1979, 19790415 or 790415";
            findings.add(Finding.rejected(column, cell, "DATE", message));
            return ImmutableList.of();
        }
        return lastDates;
    }

    /** Returns the day as an event's dates, or null when the text is no day. */
    static @Nullable ImmutableList<EventDate> dates(String text) {
        LocalDate day = day(text);
        return day == null ? null : ImmutableList.of(EventDate.on(day));
    }

    /** Tells whether the files can say in which year the event began; one without a date is another matter. */
    static boolean holds(DiplomaticEvent event) {
        return event.day().map(LocalDate::getYear).filter(year -> !isYear(year)).isEmpty();
    }

    /** Tells whether a year is one that the files can say. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static @Nullable LocalDate day(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return american(text, slash, text.indexOf('/', slash + 1));
        }
        return switch (text.length()) {
            case 10 ->
                text.charAt(4) == '-' && text.charAt(7) == '-'
                        ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        : null;
            case 8 -> day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            case 6 -> day(year(number(text, 0, 2)), number(text, 2, 4), number(text, 4, 6));
            default -> null;
        };
    }

    /** Reads month, day and a year of four digits with strokes between them. */
    private static @Nullable LocalDate american(String text, int first, int second) {
        if (first > 2 || second < 0 || second - first > 3 || text.length() - second != 5) {
            return null;
        }
        return day(number(text, second + 1, text.length()), number(text, 0, first), number(text, first + 1, second));
    }

    private static int year(int ofCentury) {
        return ofCentury < 0 || ofCentury >= CENTURY
                ? -1
                : ofCentury + (ofCentury <= PIVOT ? THIS_CENTURY : LAST_CENTURY);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (!isYear(year)) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Returns the number that the digits make, or -1 if one is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}

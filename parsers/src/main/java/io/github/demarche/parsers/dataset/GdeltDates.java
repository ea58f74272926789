package io.github.demarche.parsers.dataset;

import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of GDELT, and what its files derive from them. */
final class GdeltDates {
    private static final int COMPACT = 8;
    private static final int LONG = 10;
    private static final int MONTH_DAYS = 30;
    private static final int YEAR_DAYS = 365;
    private static final int PLACES = 10_000;
    private static final int MONTHS = 100;

    private GdeltDates() {}

    /** Returns the day that begins a cell such as 20161013, 2016-10-13 or 20161013151500; null if none does. */
    static @Nullable LocalDate day(String cell) {
        String text = cell.strip();
        int length = text.length() >= LONG && text.charAt(4) == '-' ? LONG : COMPACT;
        if (text.length() < length) {
            return null;
        }
        return CodedDates.day(text.substring(0, length));
    }

    /**
     * Returns the day of the act. Where the cell holds none, the day on which GDELT took the event up is the day of the report,
     * and no more is known; null where that is not known either.
     */
    static @Nullable EventDate read(String cell, String added, List<Finding> findings) {
        LocalDate day = cell.strip().length() == COMPACT || cell.strip().length() == LONG ? day(cell) : null;
        if (day != null) {
            return EventDate.on(day);
        }
        LocalDate reported = day(added);
        if (reported == null) {
            String message =
                    "a date must be a day of the year 1000 or later, as 20161013, and DATEADDED is none either";
            findings.add(Finding.rejected("SQLDATE", cell, "DATE", message));
            return null;
        }
        String message =
                "a date must be a day of the year 1000 or later, as 20161013; the day of DATEADDED is taken as the"
                        + " day of the report";
        findings.add(Finding.repaired("SQLDATE", cell, "DATE", message));
        return EventDate.on(reported, EventDate.Basis.REPORTED);
    }

    /** Returns YYYYMM. */
    static String monthYear(LocalDate day) {
        return Integer.toString(day.getYear() * MONTHS + day.getMonthValue());
    }

    /** Returns the year and its fraction, as if each month had thirty days, to four places. */
    static String fraction(LocalDate day) {
        int days = (day.getMonthValue() - 1) * MONTH_DAYS + day.getDayOfMonth();
        int fraction = (2 * days * PLACES + YEAR_DAYS) / (2 * YEAR_DAYS);
        return day.getYear() + "." + Integer.toString(PLACES + fraction).substring(1);
    }
}

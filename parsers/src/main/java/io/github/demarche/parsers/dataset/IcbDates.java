package io.github.demarche.parsers.dataset;

import com.google.common.primitives.Ints;
import io.github.demarche.event.EventDate;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates that ICB splits into year, month and day. Days 66, 77 and 88 are the early, middle and late part of the
 * month, read as its days 1 to 10, 11 to 20, and 21 to the last; without a day it is the month, without a month the year.
 */
final class IcbDates {
    private static final int EARLY = 66;
    private static final int MIDDLE = 77;
    private static final int LATE = 88;

    private IcbDates() {}

    /** Returns the date; empty when there is no year, or no such day. */
    static Optional<EventDate> date(String year, String month, String day) {
        Integer y = Ints.tryParse(year.strip());
        if (y == null || !CodedDates.isYear(y)) {
            return Optional.empty();
        }
        try {
            Integer m = Ints.tryParse(month.strip());
            if (m == null) {
                return Optional.of(EventDate.in(Year.of(y)));
            }
            return Optional.of(within(YearMonth.of(y, m), day.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static EventDate within(YearMonth month, String day) {
        Integer d = Ints.tryParse(day);
        if (d == null) {
            return EventDate.in(month);
        }
        return switch (d) {
            case EARLY -> part(month, 1, 10);
            case MIDDLE -> part(month, 11, 20);
            case LATE -> part(month, 21, month.lengthOfMonth());
            default -> EventDate.on(month.atDay(d));
        };
    }

    private static EventDate part(YearMonth month, int first, int last) {
        return EventDate.builder()
                .start(month.atDay(first))
                .end(month.atDay(last))
                .precision(EventDate.Precision.INTERVAL)
                .basis(EventDate.Basis.OCCURRED)
                .build();
    }
}

package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something happened: an interval of days, inclusive at both ends, with the precision with which it was told and
 * what it is the date of. "In March" stays a month; no day in it is chosen.
 */
@Value.Immutable
@DemarcheStyle
public abstract class EventDate implements Serializable {
    private static final long serialVersionUID = 1;

    EventDate() {}

    /** How finely a date is told. */
    public enum Precision {
        /** A day. */
        DAY,
        /** A calendar week, or seven days. */
        WEEK,
        /** A calendar month. */
        MONTH,
        /** A quarter or a season. */
        QUARTER,
        /** A calendar year. */
        YEAR,
        /** Some other interval: "since May", "in recent weeks". */
        INTERVAL
    }

    /** What a date is the date of. */
    public enum Basis {
        /** The act itself. */
        OCCURRED,
        /** The day on which the act became known. */
        DISCLOSED,
        /** The day on which an author was named. */
        ATTRIBUTED,
        /** The day on which the act was announced. */
        ANNOUNCED,
        /** The day from which it takes effect, or by which it must be done. */
        EFFECTIVE,
        /** The day of the report: the latest that the act, or the word of it, can be. */
        REPORTED
    }

    /** Returns the first day, inclusive. */
    public abstract LocalDate start();

    /** Returns the last day, inclusive; equal to {@link #start()} for a single day. */
    public abstract LocalDate end();

    /** Returns how finely the date is told. */
    public abstract Precision precision();

    /** Returns what it is the date of. */
    public abstract Basis basis();

    /** Tells whether the date was supplied from context and not told of this act. */
    @Value.Default
    public boolean inferred() {
        return false;
    }

    /** Returns where the date stands in the text. */
    public abstract Optional<Span> span();

    /** Tells whether the interval is one day. */
    public final boolean isDay() {
        return start().equals(end());
    }

    /** Tells whether all of this lies before all of {@code other}. */
    public final boolean isBefore(EventDate other) {
        return end().isBefore(other.start());
    }

    /** Tells whether some day lies in both. */
    public final boolean overlaps(EventDate other) {
        return !end().isBefore(other.start()) && !other.end().isBefore(start());
    }

    /** Returns one day as the date of the act. */
    public static EventDate on(LocalDate day) {
        return on(day, Basis.OCCURRED);
    }

    /** Returns one day. */
    public static EventDate on(LocalDate day, Basis basis) {
        return builder()
                .start(day)
                .end(day)
                .precision(Precision.DAY)
                .basis(basis)
                .build();
    }

    /** Returns a month as the date of the act. */
    public static EventDate in(YearMonth month) {
        return builder()
                .start(month.atDay(1))
                .end(month.atEndOfMonth())
                .precision(Precision.MONTH)
                .basis(Basis.OCCURRED)
                .build();
    }

    /** Returns a year as the date of the act. */
    public static EventDate in(Year year) {
        return builder()
                .start(year.atDay(1))
                .end(year.atMonth(12).atEndOfMonth())
                .precision(Precision.YEAR)
                .basis(Basis.OCCURRED)
                .build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!end().isBefore(start()), "date must not end (%s) before it starts (%s)", end(), start());
        checkArgument(
                precision() != Precision.DAY || isDay(),
                "a date told to the day must be one day, was %s to %s",
                start(),
                end());
    }

    /** Builds dates. */
    public static final class Builder extends ImmutableEventDate.Builder {
        Builder() {}
    }
}

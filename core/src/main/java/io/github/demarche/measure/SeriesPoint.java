package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What one party did to another in a day, a week or a month. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class SeriesPoint implements Serializable {
    private static final long serialVersionUID = 1;

    SeriesPoint() {}

    /** Returns the first day of the period, covered or not. */
    public abstract LocalDate start();

    /** Returns the last day of the period, inclusive. */
    public abstract LocalDate end();

    /** Returns on how many of the period's days the sources report; 0 if on none. */
    public abstract int coveredDays();

    /** Returns the number of acts on the covered days; empty, and never 0, when no day is covered. */
    public abstract OptionalInt count();

    /** Returns the sum of the scale's values of those acts; empty when no day is covered or no scale was chosen. */
    public abstract OptionalDouble sum();

    /** Returns how many of the acts the scale has no value for; they are counted, and add nothing to the sum. */
    public abstract int unscored();

    /** Tells whether every day of the period is covered. */
    public final boolean isWhole() {
        return coveredDays() == ChronoUnit.DAYS.between(start(), end()) + 1;
    }

    @Value.Check
    void check() {
        checkArgument(
                count().isPresent() == coveredDays() > 0,
                "a period has a count where a day is covered, was %s with %s covered days",
                count(),
                coveredDays());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds points. */
    static final class Builder extends ImmutableSeriesPoint.Builder {
        Builder() {}
    }
}

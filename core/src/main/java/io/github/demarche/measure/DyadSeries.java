package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one party did to another, day by day: how many acts, and how grave on a scale. Days that the sources do not cover
 * are missing, not empty.
 *
 * <pre>{@code
 * DyadSeries series = panel.series(DirectedDyad.of("RUS", "USA"));
 * for (SeriesPoint month : series.by(DyadSeries.Step.MONTH)) {
 *     month.count(); // empty where the sources report nothing
 * }
 * }</pre>
 *
 * <p>Made by {@link DyadPanel}. Immutable.
 */
public final class DyadSeries implements Serializable {
    private static final long serialVersionUID = 1;

    private final DirectedDyad dyad;
    private final Coverage coverage;
    private final @Nullable String scale;
    private final ImmutableList<Tally> tallies;

    /** @param tallies in the order of their keys, all on covered days */
    DyadSeries(DirectedDyad dyad, Coverage coverage, @Nullable String scale, ImmutableList<Tally> tallies) {
        this.dyad = dyad;
        this.coverage = coverage;
        this.scale = scale;
        this.tallies = tallies;
    }

    /** How long a period of a series is. */
    public enum Step {
        /** A day. */
        DAY,
        /** A week of ISO 8601, from Monday to Sunday. */
        WEEK,
        /** A calendar month. */
        MONTH;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }

    /** Returns who acts upon whom. */
    public DirectedDyad dyad() {
        return dyad;
    }

    /** Returns the days that the sources report on. */
    public Coverage coverage() {
        return coverage;
    }

    /** Returns the name and version of the scale that the sums are in; empty when none was chosen. */
    public Optional<String> scale() {
        return Optional.ofNullable(scale);
    }

    /** Returns the number of acts. */
    public int total() {
        return tallies.stream().mapToInt(Tally::count).sum();
    }

    /** Returns the days with at least one act, in their order. */
    public ImmutableSortedSet<LocalDate> days() {
        return tallies.stream()
                .map(tally -> LocalDate.ofEpochDay(tally.day()))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns one point a period, without gaps, from the period of the first covered day to that of the last. A period that
     * is covered in part has the acts of its covered days, and says how many there are.
     */
    public ImmutableList<SeriesPoint> by(Step step) {
        ImmutableList.Builder<SeriesPoint> points = ImmutableList.builder();
        int next = 0;
        for (LocalDate start = step.start(coverage.first()); !start.isAfter(coverage.last()); ) {
            LocalDate following = step.next(start);
            int from = next;
            while (next < tallies.size() && tallies.get(next).day() < following.toEpochDay()) {
                next++;
            }
            points.add(point(start, following.minusDays(1), tallies.subList(from, next)));
            start = following;
        }
        return points.build();
    }

    private SeriesPoint point(LocalDate start, LocalDate end, ImmutableList<Tally> acts) {
        SeriesPoint.Builder point = SeriesPoint.builder()
                .start(start)
                .end(end)
                .coveredDays(coverage.daysBetween(start, end))
                .unscored(acts.stream().mapToInt(Tally::unscored).sum());
        if (coverage.daysBetween(start, end) > 0) {
            point.count(acts.stream().mapToInt(Tally::count).sum());
            if (scale != null) {
                point.sum(acts.stream().mapToDouble(Tally::sum).sum());
            }
        }
        return point.build();
    }

    /**
     * Returns how evenly the two sides act: {@code 1 - |H_ab - H_ba| / (H_ab + H_ba)} over the numbers of acts; 1 if both
     * did as much, 0 if one alone acted, empty if neither did.
     *
     * @throws IllegalArgumentException if the other series is not the other side of this dyad
     */
    public OptionalDouble balance(DyadSeries opposite) {
        checkOpposite(opposite);
        double here = total();
        double there = opposite.total();
        return here + there == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - Math.abs(here - there) / (here + there));
    }

    void checkOpposite(DyadSeries other) {
        checkArgument(other.dyad.equals(dyad.reversed()), "the other side of %s is wanted, was %s", dyad, other.dyad);
        checkArgument(
                other.coverage.equals(coverage),
                "both sides must be covered alike, were %s and %s",
                coverage,
                other.coverage);
    }

    /** Returns the acts by day and instrument, in that order. */
    ImmutableList<Tally> tallies() {
        return tallies;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DyadSeries that
                && dyad.equals(that.dyad)
                && coverage.equals(that.coverage)
                && Objects.equals(scale, that.scale)
                && tallies.equals(that.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dyad, coverage, scale, tallies);
    }

    /** Returns the dyad, the number of acts and the coverage. */
    @Override
    public String toString() {
        return dyad + ": " + total() + " acts in " + coverage;
    }
}

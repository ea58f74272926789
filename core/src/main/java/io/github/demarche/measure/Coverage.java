package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days that the sources report on, as spans of dates. A covered day on which nothing is told is a day on which nothing
 * was done; of any other day nothing is known, and it is missing rather than empty.
 *
 * <pre>{@code
 * Coverage wire = Coverage.of(LocalDate.of(1990, 1, 1), LocalDate.of(1994, 12, 31))
 *         .and(LocalDate.of(1996, 1, 1), LocalDate.of(1999, 12, 31)); // 1995 is lost
 * }</pre>
 *
 * <p>Immutable. Two coverages are equal if they have the same days.
 */
public final class Coverage implements Serializable {
    private static final long serialVersionUID = 1;

    /** Epoch days, each range closed below and open above, never adjacent to the next. */
    private final ImmutableRangeSet<Integer> days;

    private Coverage(ImmutableRangeSet<Integer> days) {
        this.days = days;
    }

    /**
     * Returns the days from the first to the last, both inclusive.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Coverage of(LocalDate first, LocalDate last) {
        return new Coverage(ImmutableRangeSet.of(range(first, last)));
    }

    /**
     * Returns this coverage and the days from the first to the last, both inclusive; what overlaps or adjoins becomes one.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Coverage and(LocalDate first, LocalDate last) {
        TreeRangeSet<Integer> all = TreeRangeSet.create(days);
        all.add(range(first, last));
        return new Coverage(ImmutableRangeSet.copyOf(all));
    }

    private static Range<Integer> range(LocalDate first, LocalDate last) {
        checkArgument(!last.isBefore(first), "coverage must not end (%s) before it starts (%s)", last, first);
        return Range.closedOpen(epochDay(first), epochDay(last) + 1);
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Returns the first covered day. */
    public LocalDate first() {
        return LocalDate.ofEpochDay(days.span().lowerEndpoint());
    }

    /** Returns the last covered day. */
    public LocalDate last() {
        return LocalDate.ofEpochDay(days.span().upperEndpoint() - 1L);
    }

    /** Returns the spans in the order of time, closed at both ends. */
    public ImmutableList<Range<LocalDate>> spans() {
        return days.asRanges().stream()
                .map(span -> Range.closed(
                        LocalDate.ofEpochDay(span.lowerEndpoint()), LocalDate.ofEpochDay(span.upperEndpoint() - 1L)))
                .collect(toImmutableList());
    }

    /** Tells whether the day is covered. */
    public boolean contains(LocalDate day) {
        return contains(epochDay(day));
    }

    boolean contains(int epochDay) {
        return days.contains(epochDay);
    }

    /** Tells whether every day is covered from the first epoch day to the last, both inclusive. */
    boolean contains(int first, int last) {
        return days.encloses(Range.closedOpen(first, last + 1));
    }

    /** Returns how many days are covered from the first to the last, both inclusive. */
    int daysBetween(LocalDate first, LocalDate last) {
        return days.subRangeSet(range(first, last)).asRanges().stream()
                .mapToInt(span -> span.upperEndpoint() - span.lowerEndpoint())
                .sum();
    }

    /** Returns the number of covered days, at least 1. */
    public int size() {
        return daysBetween(first(), last());
    }

    /** Returns the covered epoch days in their order. */
    IntStream epochDays() {
        return days.asRanges().stream()
                .flatMapToInt(span -> ContiguousSet.create(span, DiscreteDomain.integers()).stream()
                        .mapToInt(Integer::intValue));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** Returns the spans as ISO 8601 intervals, separated by commas. */
    @Override
    public String toString() {
        return spans().stream()
                .map(span -> span.lowerEndpoint() + "/" + span.upperEndpoint())
                .collect(joining(", "));
    }
}

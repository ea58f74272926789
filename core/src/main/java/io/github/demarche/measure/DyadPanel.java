package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The series of all dyads over one coverage, with an account of what could not be counted.
 *
 * <pre>{@code
 * DyadPanel panel = DyadPanel.builder()
 *         .coverage(Coverage.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
 *         .scale(IntensityScale.plover2021())
 *         .addAll(events)
 *         .build();
 * panel.series(DirectedDyad.of("RUS", "USA")).by(DyadSeries.Step.MONTH);
 * panel.leftOut(); // UNDATED: 3, ...
 * }</pre>
 *
 * <p>The order in which events are added makes no difference. Immutable.
 */
public final class DyadPanel implements Serializable {
    private static final long serialVersionUID = 1;

    private final Coverage coverage;
    private final @Nullable String scale;
    private final ImmutableSortedMap<DirectedDyad, ImmutableList<Tally>> tallies;
    private final ImmutableSortedMap<LeftOut, Integer> leftOut;
    private final int counted;

    DyadPanel(
            Coverage coverage,
            @Nullable String scale,
            Map<DirectedDyad, ImmutableList<Tally>> tallies,
            Map<LeftOut, Integer> leftOut,
            int counted) {
        this.coverage = coverage;
        this.scale = scale;
        this.tallies = ImmutableSortedMap.copyOf(tallies);
        this.leftOut = ImmutableSortedMap.copyOf(leftOut);
        this.counted = counted;
    }

    /** Why an event is in no series; the first reason that holds. */
    public enum LeftOut {
        /** It is not of the kind that is counted: see {@link DyadPanelBuilder#where}. */
        FILTERED,
        /** It has no date. */
        UNDATED,
        /** Its date is told less precisely than to the day. */
        IMPRECISE,
        /** It has no actor. */
        NO_ACTOR,
        /** It has no recipient. */
        NO_RECIPIENT,
        /** All its actors and recipients are one party. */
        SELF_DIRECTED,
        /** Its day is not covered. */
        OUTSIDE_COVERAGE
    }

    /** Returns a builder; it needs a coverage, given or taken from the events. */
    public static DyadPanelBuilder builder() {
        return new DyadPanelBuilder();
    }

    /** Returns the days that the sources report on. */
    public Coverage coverage() {
        return coverage;
    }

    /** Returns the name and version of the scale that sums are in; empty when none was chosen. */
    public Optional<String> scale() {
        return Optional.ofNullable(scale);
    }

    /** Returns the dyads with at least one act, in their order. */
    public ImmutableSortedSet<DirectedDyad> dyads() {
        return tallies.keySet();
    }

    /** Returns the series of a dyad; one without acts, on the same coverage, if nothing was told of it. */
    public DyadSeries series(DirectedDyad dyad) {
        return new DyadSeries(dyad, coverage, scale, tallies.getOrDefault(dyad, ImmutableList.of()));
    }

    /** Returns all series by their dyads. */
    public ImmutableSortedMap<DirectedDyad, DyadSeries> series() {
        return dyads().stream()
                .collect(
                        ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), dyad -> dyad, this::series));
    }

    /** Returns how many events are in a series; a joint act is one, though it is in several. */
    public int counted() {
        return counted;
    }

    /** Returns how many events are in no series, by the reason, in the order of the enum; reasons that never held are absent. */
    public ImmutableSortedMap<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DyadPanel that
                && counted == that.counted
                && coverage.equals(that.coverage)
                && scale().equals(that.scale())
                && tallies.equals(that.tallies)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return tallies.hashCode() * 31 + coverage.hashCode();
    }

    /** Returns the numbers of dyads and events, and what was left out. */
    @Override
    public String toString() {
        return tallies.size() + " dyads, " + counted + " events in " + coverage + ", left out " + leftOut;
    }
}

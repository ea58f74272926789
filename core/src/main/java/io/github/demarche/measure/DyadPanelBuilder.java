package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import io.github.demarche.chain.Parties;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.DyadPanel.LeftOut;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.IntensityScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts events into a {@link DyadPanel}. What is counted, and on which scale, is chosen before the first event. The
 * parties are those of {@link Parties}; each pair of an actor and a recipient of a joint act gets the act once. Not safe
 * for use by several threads.
 */
public final class DyadPanelBuilder {
    private final Map<DirectedDyad, NavigableMap<Tally.Key, List<Double>>> acts = new TreeMap<>();
    private final Multiset<LocalDate> days = TreeMultiset.create();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    private Predicate<DiplomaticEvent> filter =
            event -> event.isHostile() && event.status().isRealised();
    private @Nullable IntensityScale scale;
    private @Nullable Coverage coverage;
    private boolean coverageOfEvents;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    DyadPanelBuilder() {}

    /**
     * Says which events are counted; by default the hostile acts that occurred or go on.
     *
     * @param filter gives the same answer for the same event
     * @throws IllegalStateException if an event has been added
     */
    public DyadPanelBuilder where(Predicate<DiplomaticEvent> filter) {
        checkFresh();
        this.filter = filter;
        return this;
    }

    /**
     * Says on which scale sums are made: by the event's CAMEO code, its type and mode, or the WEIS code that its dataset
     * gave, after the scheme of the scale. There is none by default, and no sums.
     *
     * @throws IllegalStateException if an event has been added
     */
    public DyadPanelBuilder scale(IntensityScale scale) {
        checkFresh();
        this.scale = scale;
        return this;
    }

    private void checkFresh() {
        checkState(first == null && leftOut.isEmpty(), "choose what to count before adding events");
    }

    /** Says on which days the sources report. */
    public DyadPanelBuilder coverage(Coverage coverage) {
        this.coverage = coverage;
        this.coverageOfEvents = false;
        return this;
    }

    /**
     * Takes the days from the first event added to the last, counted or not, for covered. Right for a file that was written
     * in one go from sources that never pause; wrong for one that is a selection.
     */
    public DyadPanelBuilder coverageOfEvents() {
        this.coverageOfEvents = true;
        return this;
    }

    /** Adds events. */
    public DyadPanelBuilder addAll(Iterable<DiplomaticEvent> events) {
        events.forEach(this::add);
        return this;
    }

    /** Adds an event: to series, or to those left out. */
    public DyadPanelBuilder add(DiplomaticEvent event) {
        event.clock().filter(EventDate::isDay).ifPresent(date -> extend(date.start()));
        List<DirectedDyad> pairs = pairs(event);
        LeftOut reason = reason(event, pairs.isEmpty());
        if (reason != null) {
            leftOut.merge(reason, 1, Integer::sum);
            return this;
        }
        LocalDate day = event.day().orElseThrow();
        OptionalDouble value = scale == null ? OptionalDouble.empty() : ScaleValues.of(scale, event);
        days.add(day);
        pairs.forEach(pair -> put(pair, day, event.instrument().orElse(null), value));
        return this;
    }

    /**
     * Adds an act that one has coded oneself, past the filter and the scale: no other party or kind is made of it.
     *
     * @throws IllegalStateException if a scale was chosen: the act would have no value on it
     */
    public DyadPanelBuilder add(DirectedDyad dyad, LocalDate day) {
        checkState(scale == null, "an act needs a value on %s; add events, or choose no scale", scale);
        extend(day);
        days.add(day);
        put(dyad, day, null, OptionalDouble.empty());
        return this;
    }

    private void extend(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    private @Nullable LeftOut reason(DiplomaticEvent event, boolean noPairs) {
        if (!filter.test(event)) {
            return LeftOut.FILTERED;
        }
        if (event.clock().isEmpty()) {
            return LeftOut.UNDATED;
        }
        if (!event.clock().get().isDay()) {
            return LeftOut.IMPRECISE;
        }
        if (event.actors().isEmpty()) {
            return LeftOut.NO_ACTOR;
        }
        if (event.recipients().isEmpty()) {
            return LeftOut.NO_RECIPIENT;
        }
        return noPairs ? LeftOut.SELF_DIRECTED : null;
    }

    private static List<DirectedDyad> pairs(DiplomaticEvent event) {
        List<DirectedDyad> pairs = new ArrayList<>();
        for (String actor : Parties.actors(event)) {
            for (String recipient : Parties.recipients(event)) {
                if (!actor.equals(recipient)) {
                    pairs.add(DirectedDyad.of(actor, recipient));
                }
            }
        }
        return pairs;
    }

    /** Values are kept apart until all are there, for their sum depends on the order in the last digits. */
    private void put(DirectedDyad dyad, LocalDate day, @Nullable Instrument instrument, OptionalDouble value) {
        acts.computeIfAbsent(dyad, any -> new TreeMap<>())
                .computeIfAbsent(new Tally.Key(Coverage.epochDay(day), instrument), any -> new ArrayList<>())
                .add(value.orElse(Double.NaN));
    }

    /**
     * Returns the panel.
     *
     * @throws IllegalStateException if no coverage was chosen, or it is to be the events' and none has a day
     */
    public DyadPanel build() {
        Coverage covered = covered();
        Map<LeftOut, Integer> reasons = new TreeMap<>(leftOut);
        int outside = Multisets.filter(days, day -> !covered.contains(day)).size();
        if (outside > 0) {
            reasons.put(LeftOut.OUTSIDE_COVERAGE, outside);
        }
        Map<DirectedDyad, ImmutableList<Tally>> tallies = new TreeMap<>();
        acts.forEach((dyad, byKey) -> {
            ImmutableList<Tally> counted = byKey.entrySet().stream()
                    .filter(entry -> covered.contains(entry.getKey().day()))
                    .map(entry -> tally(entry.getKey(), entry.getValue()))
                    .collect(ImmutableList.toImmutableList());
            if (!counted.isEmpty()) {
                tallies.put(dyad, counted);
            }
        });
        return new DyadPanel(covered, scale == null ? null : scale.toString(), tallies, reasons, days.size() - outside);
    }

    private Coverage covered() {
        if (!coverageOfEvents) {
            checkState(coverage != null, "choose a coverage, or coverageOfEvents() where the events tell it");
            return coverage;
        }
        checkState(first != null && last != null, "no event has a day to take the coverage from; give a coverage");
        return Coverage.of(first, last);
    }

    private Tally tally(Tally.Key key, List<Double> values) {
        double[] scored = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double sum = DoubleStream.of(scored).sum();
        int unscored = scale == null ? 0 : values.size() - scored.length;
        return new Tally(key.day(), key.instrument(), values.size(), sum, unscored);
    }
}

package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a timeline shows, before anything has a place: lanes, slots of time, and which event stands in which. */
final class TimelineModel {
    /** Lanes beyond these are one lane. */
    private static final int MOST_LANES = 12;

    private static final String OTHERS = "others";
    private static final String UNKNOWN = "?";

    private final GraphView view;
    private final boolean isMap;
    private final Folding folding;
    private final ImmutableList<DiplomaticEvent> events;
    private final ImmutableList<String> lanes;
    private final Map<String, String> names = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** A day, an interval, or a place in the order of telling. */
    static final class Slot {
        private final Optional<EventDate> date;
        private final int level;
        private final Set<String> taken = new HashSet<>();
        private int columns = 1;

        Slot(Optional<EventDate> date, int level) {
            this.date = date;
            this.level = level;
        }

        Optional<EventDate> date() {
            return date;
        }

        /** Returns how many marks stand side by side here, 1 or more. */
        int columns() {
            return columns;
        }

        boolean holds(Optional<EventDate> other, int otherLevel) {
            if (date.isEmpty() || other.isEmpty()) {
                return date.isEmpty() && other.isEmpty() && level == otherLevel;
            }
            return date.get().start().equals(other.get().start())
                    && date.get().end().equals(other.get().end());
        }
    }

    /** Where an event stands: the number of its slot, and the column within. */
    record Place(int slot, int column) {}

    private TimelineModel(GraphView view, boolean isMap) {
        this.view = view;
        this.isMap = isMap;
        this.folding = Folding.of(view);
        ImmutableList<DiplomaticEvent> shown = folding.shown();
        ImmutableList<DiplomaticEvent> linked =
                shown.stream().filter(this::isLinked).collect(ImmutableList.toImmutableList());
        this.lanes = LaneOrder.of(view, ranked(linked.isEmpty() || isMap ? shown : linked), this::onLanes);
        this.events = shown.stream()
                .filter(event -> isMap
                        || isLinked(event)
                        || lanesOf(event).stream().anyMatch(lane -> !lane.equals(OTHERS) && lanes.contains(lane)))
                .collect(ImmutableList.toImmutableList());
        Map<String, Integer> levels = view.levels();
        events.forEach(event -> place(event, levels.getOrDefault(event.id(), 0)));
    }

    /** Returns what a timeline shows: lanes for those who act, and marks of one day on several lanes in one column. */
    static TimelineModel of(GraphView view) {
        return new TimelineModel(view, false);
    }

    /** Returns what a map shows: all acts, lanes for recipients too, and a column for each act, so that arrows have room. */
    static TimelineModel ofMap(GraphView view) {
        return new TimelineModel(view, true);
    }

    /** Returns the parties that get a lane: those of most events, in the order in which they come first. */
    private List<String> ranked(List<DiplomaticEvent> shown) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DiplomaticEvent event : shown) {
            for (Actor actor : event.actors()) {
                names.putIfAbsent(EventWords.label(event, actor), EventWords.name(event, actor));
            }
            for (Actor recipient : event.recipients()) {
                names.putIfAbsent(EventWords.label(event, recipient), EventWords.name(event, recipient));
            }
            onLanes(event).forEach(party -> counts.merge(party, 1, Integer::sum));
        }
        if (counts.size() <= MOST_LANES) {
            return List.copyOf(counts.keySet());
        }
        Set<String> kept = new HashSet<>(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_LANES - 1)
                .map(Map.Entry::getKey)
                .toList());
        List<String> lanesInOrder =
                new ArrayList<>(counts.keySet().stream().filter(kept::contains).toList());
        lanesInOrder.add(OTHERS);
        return lanesInOrder;
    }

    private static Set<String> parties(DiplomaticEvent event) {
        return event.actors().isEmpty() ? Set.of(UNKNOWN) : EventWords.labels(event, event.actors());
    }

    /** Returns who gets a lane for the event's sake. */
    private Set<String> onLanes(DiplomaticEvent event) {
        return isMap
                ? Sets.union(parties(event), EventWords.labels(event, event.recipients()))
                        .immutableCopy()
                : parties(event);
    }

    private boolean isLinked(DiplomaticEvent event) {
        return !view.linksFrom(event.id()).isEmpty()
                || !view.linksTo(event.id()).isEmpty();
    }

    private void place(DiplomaticEvent event, int level) {
        if (slots.isEmpty() || !slots.get(slots.size() - 1).holds(event.clock(), level)) {
            slots.add(new Slot(event.clock(), level));
        }
        int number = slots.size() - 1;
        Slot last = slots.get(number);
        int column = isMap && !last.taken.isEmpty() ? last.columns : 0;
        for (ResponseLink link : view.linksTo(event.id())) {
            Place before = places.get(link.provocation());
            if (before != null && before.slot() == number) {
                column = Math.max(column, before.column() + 1);
            }
        }
        while (isTaken(last, event, column)) {
            column++;
        }
        for (String lane : lanesOf(event)) {
            last.taken.add(lane + "|" + column);
        }
        last.columns = Math.max(last.columns, column + 1);
        places.put(event.id(), new Place(number, column));
    }

    private boolean isTaken(Slot slot, DiplomaticEvent event, int column) {
        return lanesOf(event).stream().anyMatch(lane -> slot.taken.contains(lane + "|" + column));
    }

    GraphView view() {
        return view;
    }

    Folding folding() {
        return folding;
    }

    /** Returns the events to draw, in the view's order. */
    ImmutableList<DiplomaticEvent> events() {
        return events;
    }

    /** Returns the labels of the lanes from top to bottom. */
    ImmutableList<String> lanes() {
        return lanes;
    }

    String laneName(String lane) {
        return lane.equals(UNKNOWN) ? "unknown" : names.getOrDefault(lane, lane);
    }

    /** Returns the lanes that the event stands on, one or more: a joint act stands on several. */
    Set<String> lanesOf(DiplomaticEvent event) {
        return lanes(parties(event));
    }

    /** Returns the lanes of those to whom the event was done; on a timeline, which has none for them, mostly "others". */
    Set<String> recipientLanesOf(DiplomaticEvent event) {
        return lanes(EventWords.labels(event, event.recipients()));
    }

    private Set<String> lanes(Set<String> some) {
        Set<String> found = new LinkedHashSet<>();
        some.forEach(party -> found.add(lanes.contains(party) ? party : OTHERS));
        return found;
    }

    ImmutableList<Slot> slots() {
        return ImmutableList.copyOf(slots);
    }

    Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    boolean isInChain(DiplomaticEvent event) {
        return isLinked(event);
    }
}

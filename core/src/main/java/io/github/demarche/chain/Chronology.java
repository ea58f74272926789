package io.github.demarche.chain;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventRelation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Knows what can be said of when events were: their clocks, and for events without one the days that a stated offset from
 * another gives ("a day after").
 */
final class Chronology implements Serializable {
    /** Days, both ends inclusive. */
    record Days(LocalDate start, LocalDate end) implements Serializable {
        boolean isBefore(Days other) {
            return end.isBefore(other.start);
        }

        private Days plus(int days) {
            return new Days(start.plusDays(days), end.plusDays(days));
        }
    }

    private final ImmutableMap<String, DiplomaticEvent> events;
    private final ImmutableMap<String, Days> days;
    private final ImmutableListMultimap<String, EventRelation> offsets;

    private Chronology(Collection<DiplomaticEvent> events, Collection<EventRelation> relations) {
        this.events = Maps.uniqueIndex(events, DiplomaticEvent::id);
        this.offsets = offsets(relations);
        this.days = spread();
    }

    /** Returns the offsets by the events they join, sorted: where they contradict each other, the order decides. */
    private static ImmutableListMultimap<String, EventRelation> offsets(Collection<EventRelation> relations) {
        ImmutableListMultimap.Builder<String, EventRelation> offsets = ImmutableListMultimap.builder();
        relations.stream()
                .filter(relation -> relation.kind() == EventRelation.Kind.OFFSET)
                .sorted(comparing(EventRelation::toString))
                .forEach(relation -> offsets.put(relation.from(), relation).put(relation.to(), relation));
        return offsets.build();
    }

    static Chronology of(Collection<DiplomaticEvent> events, Collection<EventRelation> relations) {
        return new Chronology(events, relations);
    }

    /** Returns when the event was by its clock, or by its offset from an event with a clock. */
    Optional<Days> of(String event) {
        return Optional.ofNullable(days.get(event));
    }

    /** Tells whether all days of the first lie before all days of the second; false when either is undated. */
    boolean isBefore(String first, String second) {
        return of(first).isPresent()
                && of(second).isPresent()
                && of(first).get().isBefore(of(second).get());
    }

    /**
     * Tells whether the response cannot have been later than the provocation. Only what bounds an act from below proves
     * it: the day of a report, a disclosure or an effect says nothing of how early the act was known.
     */
    boolean isReversed(String provocation, String response) {
        Optional<LocalDate> earliest = earliest(provocation);
        Optional<LocalDate> latest = latest(response);
        if (earliest.isPresent() && latest.isPresent()) {
            return latest.get().isBefore(earliest.get());
        }
        return offsets.get(response).stream().anyMatch(offset -> isBefore(offset, response, provocation));
    }

    private static boolean isBefore(EventRelation offset, String first, String second) {
        int later = offset.offsetDays().orElse(0);
        return later > 0
                ? offset.to().equals(first) && offset.from().equals(second)
                : later < 0 && offset.from().equals(first) && offset.to().equals(second);
    }

    private Optional<LocalDate> earliest(String id) {
        DiplomaticEvent event = event(id);
        if (event.clock().isEmpty()) {
            return of(id).map(Days::start);
        }
        return event.dates().stream()
                .filter(date -> date.basis() == Basis.ANNOUNCED
                        || (date.basis() == Basis.OCCURRED && event.status().isRealised()))
                .map(EventDate::start)
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> latest(String id) {
        DiplomaticEvent event = event(id);
        return event.date(Basis.OCCURRED)
                .filter(date -> event.status().isRealised())
                .map(EventDate::end)
                .or(() -> of(id).map(Days::end));
    }

    private DiplomaticEvent event(String id) {
        DiplomaticEvent event = events.get(id);
        if (event == null) {
            throw new IllegalArgumentException("no event has the id " + id);
        }
        return event;
    }

    private ImmutableMap<String, Days> spread() {
        Map<String, Days> known = new LinkedHashMap<>();
        for (DiplomaticEvent event : events.values()) {
            event.clock().ifPresent(date -> known.put(event.id(), new Days(date.start(), date.end())));
        }
        Deque<String> queue = new ArrayDeque<>(Sets.intersection(new TreeSet<>(offsets.keySet()), known.keySet())
                .immutableCopy());
        while (!queue.isEmpty()) {
            String id = queue.remove();
            Days here = known.get(id);
            for (EventRelation offset : offsets.get(id)) {
                boolean forward = offset.to().equals(id);
                String there = forward ? offset.from() : offset.to();
                int away = offset.offsetDays().orElse(0);
                if (here != null && known.putIfAbsent(there, here.plus(forward ? away : -away)) == null) {
                    queue.add(there);
                }
            }
        }
        return known.entrySet().stream().collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

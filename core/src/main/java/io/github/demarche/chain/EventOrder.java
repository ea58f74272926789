package io.github.demarche.chain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts events in order: by their days, then as added. An event without days stands right after what it answers, fulfils
 * or is a part of; else right before what answers it; else right after the one added before it.
 */
final class EventOrder {
    /** Where an event stands; depth counts the steps from the dated event that an undated one leans on. */
    private record Place(LocalDate start, LocalDate end, int depth) {
        static final Comparator<Place> ORDER =
                comparing(Place::start).thenComparing(Place::end).thenComparing(Place::depth);

        Place shifted(int steps) {
            return new Place(start, end, depth + steps);
        }
    }

    private static final Place FRONT = new Place(LocalDate.MIN, LocalDate.MIN, 0);

    private final List<DiplomaticEvent> events;
    private final SetMultimap<String, String> before = sorted();
    private final SetMultimap<String, String> after = sorted();
    private final Map<String, Place> places = new HashMap<>();

    /** Sorted, so that the order in which links and relations were added is of no account. */
    private static SetMultimap<String, String> sorted() {
        return MultimapBuilder.hashKeys().treeSetValues().build();
    }

    private EventOrder(List<DiplomaticEvent> events) {
        this.events = events;
    }

    static ImmutableList<DiplomaticEvent> of(
            List<DiplomaticEvent> events,
            Collection<EventRelation> relations,
            Collection<ResponseLink> links,
            Chronology chronology) {
        EventOrder order = new EventOrder(events);
        links.forEach(link -> order.follows(link.response(), link.provocation()));
        for (EventRelation relation : relations) {
            switch (relation.kind()) {
                case CONTENT, ANTECEDENT -> order.follows(relation.to(), relation.from());
                case PART_OF -> order.follows(relation.from(), relation.to());
                case OFFSET -> order.offset(relation);
            }
        }
        return order.sort(chronology);
    }

    private void offset(EventRelation relation) {
        if (relation.offsetDays().orElse(0) < 0) {
            follows(relation.to(), relation.from());
        } else {
            follows(relation.from(), relation.to());
        }
    }

    private void follows(String later, String earlier) {
        before.put(later, earlier);
        after.put(earlier, later);
    }

    private ImmutableList<DiplomaticEvent> sort(Chronology chronology) {
        for (DiplomaticEvent event : events) {
            chronology.of(event.id()).ifPresent(days -> places.put(event.id(), new Place(days.start(), days.end(), 0)));
        }
        events.forEach(event -> placeFollowers(event.id()));
        events.forEach(this::placeBeforeFollowers);
        placeAsAdded();
        // The sort is stable: what stands at one place stays as added.
        return events.stream()
                .sorted(comparing((DiplomaticEvent event) -> place(event.id()), Place.ORDER))
                .collect(ImmutableList.toImmutableList());
    }

    private void placeFollowers(String from) {
        Deque<String> queue = new ArrayDeque<>();
        queue.add(from);
        while (!queue.isEmpty()) {
            for (String follower : after.get(queue.remove())) {
                if (!places.containsKey(follower) && places.keySet().containsAll(before.get(follower))) {
                    Optional<Place> latest =
                            before.get(follower).stream().map(this::place).max(Place.ORDER);
                    places.put(follower, latest.orElse(FRONT).shifted(1));
                    queue.add(follower);
                }
            }
        }
    }

    /** Places an event before its followers, and what that event follows before it. */
    private void placeBeforeFollowers(DiplomaticEvent event) {
        Deque<String> queue = new ArrayDeque<>();
        queue.add(event.id());
        while (!queue.isEmpty()) {
            String id = queue.remove();
            Optional<Place> first = after.get(id).stream()
                    .filter(places::containsKey)
                    .map(this::place)
                    .min(Place.ORDER);
            if (!places.containsKey(id) && first.isPresent()) {
                places.put(id, first.get().shifted(-1));
                placeFollowers(id);
                queue.addAll(before.get(id));
            }
        }
    }

    private void placeAsAdded() {
        Place previous = FRONT;
        for (DiplomaticEvent event : events) {
            if (places.putIfAbsent(event.id(), previous) == null) {
                placeFollowers(event.id());
            }
            previous = place(event.id());
        }
    }

    private Place place(String id) {
        return places.getOrDefault(id, FRONT);
    }
}

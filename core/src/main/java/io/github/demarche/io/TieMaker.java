package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import io.github.demarche.io.RelationalEvents.Reason;
import io.github.demarche.ontology.IntensityScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes ties of events, and keeps account of those that none can be made of. */
final class TieMaker {
    private static final String CONFLICT = "conflict";
    private static final String NEUTRAL = "neutral";
    private static final String COOPERATION = "cooperation";

    private final ImmutableSet<Status> statuses;
    private final Optional<IntensityScale> scale;
    private final Optional<LocalDate> end;
    private final List<Tie> ties = new ArrayList<>();
    private final ImmutableListMultimap.Builder<Reason, String> skipped = ImmutableListMultimap.builder();

    /** Two labels, sender first. */
    private record Pair(String sender, String receiver) {}

    TieMaker(ImmutableSet<Status> statuses, Optional<IntensityScale> scale, Optional<LocalDate> end) {
        this.statuses = statuses;
        this.scale = scale;
        this.end = end;
    }

    RelationalEvents make(Iterable<DiplomaticEvent> events) {
        for (DiplomaticEvent event : events) {
            obstacle(event).ifPresentOrElse(reason -> skipped.put(reason, event.id()), () -> add(event));
        }
        // The sort is stable: within a day the order stays as given.
        ImmutableList<Tie> inOrder = ImmutableList.sortedCopyOf(Comparator.comparing(Tie::day), ties);
        return new RelationalEvents(
                inOrder, skipped.orderKeysBy(Comparator.naturalOrder()).build(), end);
    }

    private Optional<Reason> obstacle(DiplomaticEvent event) {
        Optional<EventDate> clock = event.clock();
        if (!statuses.contains(event.status())) {
            return Optional.of(Reason.OTHER_STATUS);
        } else if (clock.isEmpty()) {
            return Optional.of(Reason.NO_DATE);
        } else if (!clock.get().isDay()) {
            return Optional.of(Reason.NO_SINGLE_DAY);
        } else if (event.actors().isEmpty()) {
            return Optional.of(Reason.NO_ACTOR);
        } else if (event.recipients().isEmpty() && event.actors().size() == 1) {
            return Optional.of(Reason.NO_RECIPIENT);
        }
        return Optional.empty();
    }

    private void add(DiplomaticEvent event) {
        LocalDate day = event.day().orElseThrow();
        OptionalDouble weight = scale.map(named -> event.intensity(named)
                        .map(intensity -> OptionalDouble.of(intensity.value()))
                        .orElse(OptionalDouble.empty()))
                .orElse(OptionalDouble.of(1));
        Set<Pair> seen = new HashSet<>();
        ImmutableList<DiplomaticEvent> dyads = event.expandDyads();
        if (dyads.isEmpty()) {
            skipped.put(Reason.SELF_DIRECTED, event.id());
        }
        for (DiplomaticEvent dyad : dyads) {
            Pair pair = new Pair(label(event, dyad.actors()), label(event, dyad.recipients()));
            if (!seen.add(pair)) {
                continue;
            }
            if (pair.sender().equals(pair.receiver())) {
                skipped.put(Reason.SELF_DIRECTED, event.id());
            } else if (weight.isEmpty()) {
                skipped.put(Reason.NO_WEIGHT, event.id());
            } else if (end.filter(day::isAfter).isPresent()) {
                skipped.put(Reason.AFTER_END, event.id());
            } else {
                double value = weight.getAsDouble();
                ties.add(new Tie(day, pair.sender(), pair.receiver(), type(event, value), value));
            }
        }
    }

    private static String label(DiplomaticEvent event, ImmutableSet<Actor> side) {
        return EventWords.code(event, side.iterator().next());
    }

    /** With a scale its sign decides, and 0 is no conflict; without one the event's hostility. */
    private String type(DiplomaticEvent event, double weight) {
        if (scale.isPresent()) {
            return weight < 0 ? CONFLICT : COOPERATION;
        }
        return switch (event.hostility()) {
            case HOSTILE -> CONFLICT;
            case NEUTRAL -> NEUTRAL;
            case CONCILIATORY -> COOPERATION;
        };
    }
}

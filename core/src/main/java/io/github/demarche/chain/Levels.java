package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures how deep events stand in a view. */
final class Levels {
    /** Links whose response takes no side against the provocation. */
    private static final Set<Relation> NO_ANSWER = Sets.immutableEnumSet(Relation.FULFILMENT, Relation.MEDIATION);

    private Levels() {}

    static ImmutableMap<String, Integer> of(GraphView view) {
        Map<String, Integer> level = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (DiplomaticEvent event : view.events()) {
            int provocations = view.linksTo(event.id()).size();
            level.put(event.id(), 0);
            waiting.put(event.id(), provocations);
            if (provocations == 0) {
                ready.add(event.id());
            }
        }
        while (!ready.isEmpty()) {
            String id = ready.remove();
            int next = level.getOrDefault(id, 0) + 1;
            for (ResponseLink link : view.linksFrom(id)) {
                level.merge(link.response(), next, Math::max);
                if (waiting.merge(link.response(), -1, Integer::sum) == 0) {
                    ready.add(link.response());
                }
            }
        }
        return ImmutableMap.copyOf(
                Maps.toMap(view.events().stream().map(DiplomaticEvent::id).toList(), id -> level.getOrDefault(id, 0)));
    }

    static ImmutableList<Round> rounds(GraphView view) {
        ImmutableMap<String, Integer> levels = of(view);
        TreeMap<Integer, Round.Builder> rounds = new TreeMap<>();
        for (ResponseLink link : view.links()) {
            int number = levels.getOrDefault(link.response(), 0);
            rounds.computeIfAbsent(number, n -> Round.builder().number(n)).addLinks(link);
        }
        return rounds.values().stream().map(Round.Builder::build).collect(ImmutableList.toImmutableList());
    }

    static boolean isCounterResponse(GraphView view, ResponseLink link) {
        checkArgument(view.linksTo(link.response()).contains(link), "the view does not have link %s", link.id());
        Deque<String> threats = new ArrayDeque<>();
        threats.add(link.provocation());
        while (!threats.isEmpty()) {
            for (ResponseLink earlier : view.linksTo(threats.remove())) {
                if (!NO_ANSWER.contains(earlier.relation())) {
                    return true;
                }
                if (earlier.relation() == Relation.FULFILMENT) {
                    threats.add(earlier.provocation());
                }
            }
        }
        return false;
    }
}

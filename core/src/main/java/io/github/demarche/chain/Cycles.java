package io.github.demarche.chain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.demarche.chain.DroppedLink.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes links out until none can be followed back to where it began. */
final class Cycles {
    /** Weakest last: tier, then the higher score, then the id. */
    static final Comparator<ResponseLink> BEST_FIRST = comparing(ResponseLink::tier)
            .thenComparing(comparingDouble(ResponseLink::score).reversed())
            .thenComparing(comparing(ResponseLink::id).reversed());

    private Cycles() {}

    /**
     * Returns the links to leave out, in the order of their ids: the weakest of each strongly connected component until
     * none is left, less those that are in no cycle once the others are out.
     */
    static ImmutableList<DroppedLink> breaking(Collection<ResponseLink> links) {
        List<ResponseLink> dropped = new ArrayList<>();
        knots(links).forEach(knot -> dropped.addAll(breakKnot(knot)));
        return dropped.stream()
                .sorted(comparing(ResponseLink::id))
                .map(link -> DroppedLink.of(link, Reason.CYCLE))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<ResponseLink> breakKnot(List<ResponseLink> links) {
        List<ResponseLink> dropped = new ArrayList<>();
        Deque<List<ResponseLink>> knots = new ArrayDeque<>();
        knots.add(new ArrayList<>(links));
        while (!knots.isEmpty()) {
            List<ResponseLink> knot = knots.remove();
            ResponseLink weakest = knot.stream().max(BEST_FIRST).orElseThrow();
            dropped.add(weakest);
            knot.remove(weakest);
            knots.addAll(knots(knot));
        }
        putBack(links, dropped);
        return dropped;
    }

    /** Takes links off the dropped ones, the best first, that close no cycle with those kept. */
    private static void putBack(List<ResponseLink> links, List<ResponseLink> dropped) {
        ListMultimap<String, String> kept = ArrayListMultimap.create();
        Set<ResponseLink> out = new HashSet<>(dropped);
        links.stream()
                .filter(link -> !out.contains(link))
                .forEach(link -> kept.put(link.provocation(), link.response()));
        dropped.sort(BEST_FIRST);
        dropped.removeIf(link ->
                !leads(kept, link.response(), link.provocation()) && kept.put(link.provocation(), link.response()));
    }

    private static boolean leads(ListMultimap<String, String> links, String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> queue = new ArrayDeque<>();
        queue.add(from);
        while (!queue.isEmpty()) {
            for (String next : links.get(queue.remove())) {
                if (next.equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return false;
    }

    /** Returns the links of each strongly connected component that has any. */
    private static Collection<List<ResponseLink>> knots(Collection<ResponseLink> links) {
        Map<String, Integer> component = new Components(links).find();
        Map<Integer, List<ResponseLink>> knots = new HashMap<>();
        for (ResponseLink link : links) {
            Integer home = component.get(link.provocation());
            if (home != null && home.equals(component.get(link.response()))) {
                knots.computeIfAbsent(home, number -> new ArrayList<>()).add(link);
            }
        }
        return knots.values();
    }

    /** Tarjan's algorithm (1972), with a stack of its own in place of recursion: chains may be long. */
    private static final class Components {
        private final ListMultimap<String, String> next = ArrayListMultimap.create();
        private final Map<String, Integer> index = new HashMap<>();
        private final Map<String, Integer> low = new HashMap<>();
        private final Map<String, Integer> component = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> isOpen = new HashSet<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, Integer> edge = new HashMap<>();

        Components(Collection<ResponseLink> links) {
            links.forEach(link -> next.put(link.provocation(), link.response()));
        }

        Map<String, Integer> find() {
            for (String start : next.keySet()) {
                if (!index.containsKey(start)) {
                    enter(start);
                    while (!path.isEmpty()) {
                        step(path.element());
                    }
                }
            }
            return component;
        }

        private void enter(String node) {
            low.put(node, index.size());
            index.put(node, index.size());
            open.push(node);
            isOpen.add(node);
            path.push(node);
        }

        private void step(String node) {
            int at = edge.merge(node, 1, Integer::sum) - 1;
            List<String> targets = next.get(node);
            if (at == targets.size()) {
                leave(node);
                return;
            }
            String target = targets.get(at);
            if (!index.containsKey(target)) {
                enter(target);
            } else if (isOpen.contains(target)) {
                low.merge(node, index.getOrDefault(target, 0), Math::min);
            }
        }

        private void leave(String node) {
            path.pop();
            if (!path.isEmpty()) {
                low.merge(path.element(), low.getOrDefault(node, 0), Math::min);
            }
            if (low.getOrDefault(node, 0).equals(index.get(node))) {
                close(node);
            }
        }

        private void close(String root) {
            int number = index.getOrDefault(root, 0);
            String node;
            do {
                node = open.pop();
                isOpen.remove(node);
                component.put(node, number);
            } while (!node.equals(root));
        }
    }
}

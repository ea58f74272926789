package io.github.demarche.io;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Orders lanes so that links cross as few of them as can be. */
final class LaneOrder {
    /** 720 orders are tried at most. */
    private static final int MOST_PERMUTED = 6;

    private LaneOrder() {}

    /** Returns the order in which the links are shortest, the given one among equals; many lanes stay as they are. */
    static ImmutableList<String> of(
            GraphView view, List<String> lanes, Function<DiplomaticEvent, Set<String>> lanesOf) {
        if (lanes.size() > MOST_PERMUTED || lanes.size() < 3) {
            return ImmutableList.copyOf(lanes);
        }
        int[][] links = new int[lanes.size()][lanes.size()];
        Map<String, Integer> index = index(lanes);
        for (ResponseLink link : view.links()) {
            for (int from : indices(view, link.provocation(), index, lanesOf)) {
                for (int to : indices(view, link.response(), index, lanesOf)) {
                    links[from][to]++;
                }
            }
        }
        List<Integer> best = List.copyOf(index.values());
        int shortest = Integer.MAX_VALUE;
        for (List<Integer> order : Collections2.orderedPermutations(index.values())) {
            int length = length(order, links);
            if (length < shortest) {
                shortest = length;
                best = List.copyOf(order);
            }
        }
        return best.stream().map(lanes::get).collect(ImmutableList.toImmutableList());
    }

    private static Map<String, Integer> index(List<String> lanes) {
        Map<String, Integer> index = new LinkedHashMap<>();
        lanes.forEach(lane -> index.put(lane, index.size()));
        return index;
    }

    private static Collection<Integer> indices(
            GraphView view, String id, Map<String, Integer> index, Function<DiplomaticEvent, Set<String>> lanesOf) {
        return view.event(id).stream()
                .flatMap(event -> lanesOf.apply(event).stream())
                .filter(index::containsKey)
                .map(index::get)
                .toList();
    }

    private static int length(List<Integer> order, int[][] links) {
        Map<Integer, Integer> position = new HashMap<>();
        order.forEach(lane -> position.put(lane, position.size()));
        int length = 0;
        for (int from = 0; from < links.length; from++) {
            for (int to = 0; to < links.length; to++) {
                int distance = Math.abs(position.getOrDefault(from, 0) - position.getOrDefault(to, 0));
                length += links[from][to] * distance * distance;
            }
        }
        return length;
    }
}

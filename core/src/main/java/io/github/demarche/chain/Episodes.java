package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.Chronology.Days;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Divides a view into episodes. */
final class Episodes {
    private final GraphView view;
    private final int gapDays;
    private final List<Episode> found = new ArrayList<>();

    private Episodes(GraphView view, int gapDays) {
        this.view = view;
        this.gapDays = gapDays;
    }

    static ImmutableList<Episode> of(GraphView view, int gapDays) {
        checkArgument(gapDays >= 0, "gap must be zero or more days, was %s", gapDays);
        Episodes episodes = new Episodes(view, gapDays);
        episodes.components(view.events(), view.links(), view.relations()).forEach(episodes::divide);
        episodes.found.sort(
                comparing(episode -> view.position(episode.events().get(0).id())));
        return ImmutableList.copyOf(episodes.found);
    }

    /** What holds together, all gaps aside; events in the view's order. */
    private record Component(List<DiplomaticEvent> events, List<ResponseLink> links, List<EventRelation> relations) {
        Component() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Collection<Component> components(
            List<DiplomaticEvent> events, List<ResponseLink> links, List<EventRelation> relations) {
        UnionFind sets = new UnionFind();
        links.forEach(link -> sets.join(at(link.provocation()), at(link.response())));
        relations.forEach(relation -> sets.join(at(relation.from()), at(relation.to())));
        Map<Integer, Component> bySet = new TreeMap<>();
        for (DiplomaticEvent event : events) {
            component(bySet, sets, event.id()).events().add(event);
        }
        links.forEach(link -> component(bySet, sets, link.response()).links().add(link));
        relations.forEach(
                relation -> component(bySet, sets, relation.to()).relations().add(relation));
        bySet.values().removeIf(component -> component.events().size() < 2);
        return bySet.values();
    }

    private Component component(Map<Integer, Component> bySet, UnionFind sets, String id) {
        return bySet.computeIfAbsent(sets.find(at(id)), number -> new Component());
    }

    private int at(String id) {
        return view.position(id);
    }

    /** Cuts a component at its gaps; what a cut leaves unconnected falls apart. */
    private void divide(Component component) {
        List<Integer> cuts = cuts(component);
        if (cuts.isEmpty()) {
            found.add(episode(component));
            return;
        }
        for (Component segment : segments(component, cuts)) {
            components(segment.events(), segment.links(), segment.relations())
                    .forEach(part -> found.add(episode(part)));
        }
    }

    private Episode episode(Component component) {
        return Episode.of(view.part(component.events(), component.links(), component.relations()));
    }

    private static List<Component> segments(Component component, List<Integer> cuts) {
        List<Component> segments = new ArrayList<>();
        Map<String, Integer> home = new HashMap<>();
        for (int i = 0; i < component.events().size(); i++) {
            if (i == 0 || (segments.size() <= cuts.size() && cuts.get(segments.size() - 1) == i)) {
                segments.add(new Component());
            }
            DiplomaticEvent event = component.events().get(i);
            segments.get(segments.size() - 1).events().add(event);
            home.put(event.id(), segments.size() - 1);
        }
        for (ResponseLink link : component.links()) {
            int here = home.getOrDefault(link.response(), 0);
            if (here == home.getOrDefault(link.provocation(), 0)) {
                segments.get(here).links().add(link);
            }
        }
        for (EventRelation relation : component.relations()) {
            int here = home.getOrDefault(relation.to(), 0);
            if (here == home.getOrDefault(relation.from(), 0)) {
                segments.get(here).relations().add(relation);
            }
        }
        return segments;
    }

    /** Returns the indexes of the events before which the component is cut. */
    private List<Integer> cuts(Component component) {
        NavigableMap<Integer, Integer> bridges = bridges(component);
        List<Integer> cuts = new ArrayList<>();
        Optional<LocalDate> latest = Optional.empty();
        for (int i = 0; i < component.events().size(); i++) {
            String id = component.events().get(i).id();
            Optional<Days> days = view.chronology().of(id);
            if (days.isEmpty()) {
                continue;
            }
            boolean silent = latest.filter(
                            end -> ChronoUnit.DAYS.between(end, days.get().start()) > gapDays)
                    .isPresent();
            if (silent && !isBridged(bridges, at(id))) {
                cuts.add(i);
            }
            LocalDate end = days.get().end();
            latest = latest.filter(known -> known.isAfter(end)).or(() -> Optional.of(end));
        }
        return cuts;
    }

    /** Returns, by the position of its earlier end, how far the furthest bridge that begins there or before reaches. */
    private NavigableMap<Integer, Integer> bridges(Component component) {
        NavigableMap<Integer, Integer> reach = new TreeMap<>();
        for (ResponseLink link : component.links()) {
            if (link.tier() == Tier.STATED) {
                bridge(reach, link.provocation(), link.response());
            }
        }
        component.relations().forEach(relation -> bridge(reach, relation.from(), relation.to()));
        int furthest = -1;
        for (Map.Entry<Integer, Integer> entry : reach.entrySet()) {
            furthest = Math.max(furthest, entry.getValue());
            entry.setValue(furthest);
        }
        return reach;
    }

    private void bridge(NavigableMap<Integer, Integer> reach, String one, String other) {
        reach.merge(Math.min(at(one), at(other)), Math.max(at(one), at(other)), Math::max);
    }

    private static boolean isBridged(NavigableMap<Integer, Integer> bridges, int position) {
        Map.Entry<Integer, Integer> before = bridges.lowerEntry(position);
        return before != null && before.getValue() >= position;
    }
}

package io.github.demarche.chain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the alternating paths of a view. */
final class Threads {
    /** A link of one party's act to the other's answer. */
    private record Step(String provoker, String responder, ResponseLink link) {
        boolean isAnsweredBy(Step next) {
            return next.link.provocation().equals(link.response()) && next.responder.equals(provoker);
        }
    }

    private final GraphView view;
    private final Map<String, Integer> levels;

    private Threads(GraphView view) {
        this.view = view;
        this.levels = view.levels();
    }

    static ImmutableList<ResponseThread> of(GraphView view) {
        Threads threads = new Threads(view);
        ImmutableList.Builder<ResponseThread> found = ImmutableList.builder();
        threads.steps().forEach((dyad, steps) -> found.addAll(threads.thread(dyad, steps)));
        return found.build();
    }

    /** Each pair of parties to a link makes a step; one side's own fulfilments and a third side's mediation make none. */
    private Map<Dyad, List<Step>> steps() {
        Map<Dyad, List<Step>> byDyad = new TreeMap<>();
        for (ResponseLink link : view.links()) {
            if (link.relation() == Relation.MEDIATION) {
                continue;
            }
            for (String provoker : Parties.actors(view.get(link.provocation()))) {
                for (String responder : Parties.actors(view.get(link.response()))) {
                    if (!provoker.equals(responder)) {
                        byDyad.computeIfAbsent(Dyad.of(provoker, responder), dyad -> new ArrayList<>())
                                .add(new Step(provoker, responder, link));
                    }
                }
            }
        }
        return byDyad;
    }

    private List<ResponseThread> thread(Dyad dyad, List<Step> all) {
        List<Step> steps = primary(all);
        Map<Step, Step> onward = onward(steps);
        Set<Step> continued = new HashSet<>(onward.values());
        return steps.stream()
                .filter(step -> !continued.contains(step))
                .map(first -> thread(dyad, first, onward))
                .toList();
    }

    private ResponseThread thread(Dyad dyad, Step first, Map<Step, Step> onward) {
        ResponseThread.Builder thread =
                ResponseThread.builder().dyad(dyad).addEvents(view.get(first.link.provocation()));
        for (Optional<Step> step = Optional.of(first); step.isPresent(); ) {
            Step here = step.get();
            thread.addLinks(here.link).addEvents(view.get(here.link.response()));
            step = Optional.ofNullable(onward.get(here));
        }
        return thread.build();
    }

    /** Keeps one step a response and direction: that of the best link. */
    private List<Step> primary(List<Step> steps) {
        ListMultimap<String, Step> rivals = ArrayListMultimap.create();
        steps.forEach(step -> rivals.put(step.responder + "|" + step.link.response(), step));
        List<Step> primary = new ArrayList<>();
        for (Collection<Step> group : rivals.asMap().values()) {
            ResponseLink best = view.best(group.stream().map(Step::link).toList());
            group.stream().filter(step -> step.link.equals(best)).forEach(primary::add);
        }
        primary.sort(comparing((Step step) -> view.position(step.link.response()))
                .thenComparing(step -> step.link.id())
                .thenComparing(Step::responder));
        return primary;
    }

    /** Returns for each step the one that its thread goes on with. */
    private Map<Step, Step> onward(List<Step> steps) {
        ListMultimap<String, Step> byProvocation = ArrayListMultimap.create();
        steps.forEach(step -> byProvocation.put(step.link.provocation(), step));
        Map<Step, Step> onward = new HashMap<>();
        Map<Step, Integer> reach = new HashMap<>();
        List<Step> shallowFirst = new ArrayList<>(steps);
        shallowFirst.sort(comparing(step -> levels.getOrDefault(step.link.response(), 0)));
        for (Step step : Lists.reverse(shallowFirst)) {
            int best = 0;
            for (Step next : byProvocation.get(step.link.response())) {
                if (step.isAnsweredBy(next) && reach.getOrDefault(next, 0) > best) {
                    best = reach.getOrDefault(next, 0);
                    onward.put(step, next);
                }
            }
            reach.put(step, best + 1);
        }
        return onward;
    }
}

package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * One episode as numbered steps, each the acts of one side in one answer. A provocation has a lower number than whatever
 * answers it.
 */
final class Story {
    private final GraphView view;
    private final Folding folding;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Step> stepOf = new HashMap<>();
    private final Map<Key, Step> openSteps = new HashMap<>();
    private final Set<Step> answered = new HashSet<>();

    /** Who answers what: what the acts of a step have in common. */
    private record Key(Set<String> actors, Set<Integer> answers, Set<String> answeredBy) {}

    /** Acts of one side taken together. */
    static final class Step {
        private final int number;
        private final List<DiplomaticEvent> acts = new ArrayList<>();
        private String recipients;

        Step(int number, String recipients) {
            this.number = number;
            this.recipients = recipients;
        }

        int number() {
            return number;
        }

        ImmutableList<DiplomaticEvent> acts() {
            return ImmutableList.copyOf(acts);
        }

        /** Returns the first act that names a recipient, else the first. */
        DiplomaticEvent leader() {
            return acts.stream()
                    .filter(act -> !act.recipients().isEmpty())
                    .findFirst()
                    .orElse(acts.get(0));
        }
    }

    private Story(GraphView view, Folding folding) {
        this.view = view;
        this.folding = folding;
    }

    static Story of(GraphView view) {
        Folding folding = Folding.of(view);
        Story story = new Story(view, folding);
        story.order().forEach(story::place);
        return story;
    }

    ImmutableList<Step> steps() {
        return ImmutableList.copyOf(steps);
    }

    Folding folding() {
        return folding;
    }

    /** Returns the number of the step that the event stands in. */
    int number(String id) {
        return Optional.ofNullable(stepOf.get(id)).map(Step::number).orElse(0);
    }

    /**
     * Returns the events to show such that provocations and joint acts go first. Where all are dated the view's order decides
     * the rest; else the distance from the first provocation, so that the acts of one answer stand together wherever they
     * are told.
     */
    private List<DiplomaticEvent> order() {
        List<DiplomaticEvent> shown = folding.shown();
        Map<String, Integer> position = new HashMap<>();
        shown.forEach(event -> position.put(event.id(), position.size()));
        Map<String, Integer> waiting = new HashMap<>();
        boolean dated = shown.stream().allMatch(Story::isDated);
        Map<String, Integer> levels = dated ? Map.of() : view.levels();
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.<Integer>comparingInt(
                        at -> levels.getOrDefault(shown.get(at).id(), 0))
                .thenComparing(Comparator.naturalOrder()));
        for (int at = 0; at < shown.size(); at++) {
            int provocations = view.linksTo(shown.get(at).id()).size();
            waiting.put(shown.get(at).id(), provocations);
            if (provocations == 0) {
                ready.add(at);
            }
        }
        List<DiplomaticEvent> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            DiplomaticEvent next = shown.get(ready.remove());
            order.add(next);
            for (ResponseLink link : view.linksFrom(next.id())) {
                if (waiting.merge(link.response(), -1, Integer::sum) == 0) {
                    ready.add(position.getOrDefault(link.response(), 0));
                }
            }
        }
        return order;
    }

    private static boolean isDated(DiplomaticEvent event) {
        return event.dates().stream().anyMatch(date -> date.basis() != EventDate.Basis.REPORTED);
    }

    private void place(DiplomaticEvent act) {
        Step step = folding.whole(act)
                .flatMap(whole -> Optional.ofNullable(stepOf.get(whole.id())))
                .orElseGet(() -> stepFor(act));
        step.acts.add(act);
        stepOf.put(act.id(), step);
        for (ResponseLink link : view.linksTo(act.id())) {
            Optional.ofNullable(stepOf.get(link.provocation())).ifPresent(answered::add);
        }
    }

    /** Acts of one side join as long as nobody has answered them; afterwards the side acts anew. */
    private Step stepFor(DiplomaticEvent act) {
        Set<Integer> answers = new TreeSet<>();
        view.linksTo(act.id()).forEach(link -> answers.add(number(link.provocation())));
        Set<String> answeredBy = new TreeSet<>();
        if (answers.isEmpty()) {
            view.linksFrom(act.id()).forEach(link -> answeredBy.add(link.response()));
        }
        String recipients = String.join(",", EventWords.labels(act, act.recipients()));
        Key key = new Key(EventWords.labels(act, act.actors()), answers, answeredBy);
        Step open = openSteps.get(key);
        boolean joins = open != null
                && !act.actors().isEmpty()
                && !answered.contains(open)
                && (open.recipients.isEmpty() || recipients.isEmpty() || open.recipients.equals(recipients));
        if (open != null && joins) {
            open.recipients = open.recipients.isEmpty() ? recipients : open.recipients;
            return open;
        }
        Step step = new Step(steps.size() + 1, recipients);
        steps.add(step);
        openSteps.put(key, step);
        return step;
    }
}

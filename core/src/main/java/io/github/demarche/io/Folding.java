package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.ontology.EventType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Folds events that say one thing to a reader into one: a threat and what it threatens, a condition and what hangs on it.
 * An event that a link joins is never folded away.
 */
final class Folding {
    private final GraphView view;
    private final Map<String, DiplomaticEvent> contents = new HashMap<>();
    private final Map<String, DiplomaticEvent> conditions = new HashMap<>();
    private final Map<String, DiplomaticEvent> wholes = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    private Folding(GraphView view) {
        this.view = view;
    }

    static Folding of(GraphView view) {
        Folding folding = new Folding(view);
        for (EventRelation relation : view.relations()) {
            Optional<DiplomaticEvent> from = view.event(relation.from());
            Optional<DiplomaticEvent> to = view.event(relation.to());
            if (from.isPresent() && to.isPresent()) {
                folding.fold(relation.kind(), from.get(), to.get());
            }
        }
        return folding;
    }

    private void fold(EventRelation.Kind kind, DiplomaticEvent from, DiplomaticEvent to) {
        switch (kind) {
            case CONTENT -> foldContent(from, to);
            case ANTECEDENT -> {
                if (isFree(from) && !hidden.contains(to.id())) {
                    conditions.put(to.id(), from);
                    hidden.add(from.id());
                }
            }
            case PART_OF -> wholes.putIfAbsent(from.id(), to);
            case OFFSET -> {}
        }
    }

    private void foldContent(DiplomaticEvent speech, DiplomaticEvent act) {
        if (isFree(speech) && (!isFree(act) || isToldByClaims(speech, act))) {
            hidden.add(speech.id());
        } else if (isFree(act) && !hidden.contains(speech.id())) {
            contents.put(speech.id(), act);
            hidden.add(act.id());
        }
    }

    /** Whether the act is shown as alleged or said by the one whose speech it is, so that the speech adds nothing. */
    private static boolean isToldByClaims(DiplomaticEvent speech, DiplomaticEvent act) {
        return act.status().isRealised()
                && act.claims().stream()
                        .flatMap(claim -> claim.source().stream())
                        .map(source -> EventWords.label(act, source))
                        .anyMatch(EventWords.labels(speech, speech.actors())::contains);
    }

    private boolean isFree(DiplomaticEvent event) {
        return view.linksFrom(event.id()).isEmpty()
                && view.linksTo(event.id()).isEmpty()
                && !hidden.contains(event.id());
    }

    /** Returns the events to show, in the view's order. */
    ImmutableList<DiplomaticEvent> shown() {
        return view.events().stream()
                .filter(event -> !hidden.contains(event.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the joint act that the event is a part of. */
    Optional<DiplomaticEvent> whole(DiplomaticEvent part) {
        return Optional.ofNullable(wholes.get(part.id()));
    }

    /** Returns what the event and all that is folded into it are. */
    String words(DiplomaticEvent event) {
        return words(event, new HashSet<>());
    }

    private String words(DiplomaticEvent event, Set<String> seen) {
        if (!seen.add(event.id())) {
            return "";
        }
        String words = ActWords.of(event);
        DiplomaticEvent content = contents.get(event.id());
        if (content != null) {
            words = (event.type().equals(Optional.of(EventType.THREATEN)) ? "threat" : words) + ": "
                    + words(content, seen);
        }
        DiplomaticEvent condition = conditions.get(event.id());
        return condition == null
                ? words
                : words + ", if " + EventWords.actors(condition) + " " + words(condition, seen);
    }
}

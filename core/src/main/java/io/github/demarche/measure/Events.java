package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what links refer to, and what a sum may hold. */
final class Events {
    private Events() {}

    static DiplomaticEvent of(GraphView view, String id) {
        return view.event(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("the view has no event " + id + ", which the link joins"));
    }

    /** Returns the acts less those that are parts of others among them: a part is not added to the whole. */
    static ImmutableList<DiplomaticEvent> withoutParts(GraphView view, List<DiplomaticEvent> acts) {
        Set<String> ids = acts.stream().map(DiplomaticEvent::id).collect(Collectors.toSet());
        Set<String> parts = view.relations().stream()
                .filter(relation -> relation.kind() == EventRelation.Kind.PART_OF && ids.contains(relation.to()))
                .map(EventRelation::from)
                .collect(Collectors.toSet());
        return acts.stream().filter(act -> !parts.contains(act.id())).collect(ImmutableList.toImmutableList());
    }
}

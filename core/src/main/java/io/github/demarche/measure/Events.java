package io.github.demarche.measure;

import io.github.demarche.chain.GraphView;
import io.github.demarche.event.DiplomaticEvent;

/** Looks up what links refer to. */
final class Events {
    private Events() {}

    static DiplomaticEvent of(GraphView view, String id) {
        return view.event(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("the view has no event " + id + ", which the link joins"));
    }
}

package io.github.demarche.examples.workbench;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.parsers.dataset.EventPipeline;
import io.github.demarche.parsers.dataset.PipelineReport;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Hands on the events that filters take, and of links and relations those between such events. */
final class EventSelection {
    private final Optional<EventPipeline> pipeline;
    private final Consumer<? super DiplomaticEvent> target;
    private final boolean hasLinks;
    private final Set<String> dropped = new HashSet<>();
    private boolean passed;
    private long severed;

    /**
     * Makes a selection; {@code hasLinks} says whether links or relations come as well: then the ids of what is left out are
     * remembered.
     */
    EventSelection(FilterOptions filters, boolean hasLinks, Consumer<? super DiplomaticEvent> target) {
        this.hasLinks = hasLinks;
        this.target = target;
        this.pipeline = filters.isEmpty()
                ? Optional.empty()
                : Optional.of(filters.pipeline().into(event -> {
                    passed = true;
                    target.accept(event);
                }));
    }

    void accept(DiplomaticEvent event) {
        if (pipeline.isEmpty()) {
            target.accept(event);
            return;
        }
        passed = false;
        pipeline.get().accept(event);
        if (hasLinks && !passed) {
            dropped.add(event.id());
        }
    }

    /** Tells whether both ends of a link are there; counts it if not. */
    boolean has(ResponseLink link) {
        return joins(link.provocation(), link.response());
    }

    /** Tells whether both ends of a relation are there; counts it if not. */
    boolean has(EventRelation relation) {
        return joins(relation.from(), relation.to());
    }

    private boolean joins(String one, String other) {
        boolean whole = !dropped.contains(one) && !dropped.contains(other);
        severed += whole ? 0 : 1;
        return whole;
    }

    /** Returns the number of links and relations that lost an end. */
    long severed() {
        return severed;
    }

    /** Returns what the filters did; empty without filters. */
    Optional<PipelineReport> report() {
        return pipeline.map(EventPipeline::report);
    }
}

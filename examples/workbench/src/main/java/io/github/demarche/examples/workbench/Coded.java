package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Span;

/**
 * What a parser made of one document.
 *
 * @param events the events, in the order of the text
 * @param relations the relations between them
 * @param links the response links between them
 * @param issues what could not be read as it stands
 * @param sides where the actors and recipients of an event stand, by its id
 */
record Coded(
        ImmutableList<DiplomaticEvent> events,
        ImmutableList<EventRelation> relations,
        ImmutableList<ResponseLink> links,
        ImmutableList<Problem> issues,
        ImmutableMap<String, Sides> sides) {

    /** Something that could not be read, at an offset of the text. */
    record Problem(int offset, String code, String message) {}

    /** Where the two sides of an event stand; empty for a side that the text does not name. */
    record Sides(ImmutableList<Span> actors, ImmutableList<Span> recipients) {
        static final Sides UNKNOWN = new Sides(ImmutableList.of(), ImmutableList.of());
    }

    Sides sidesOf(DiplomaticEvent event) {
        return sides.getOrDefault(event.id(), Sides.UNKNOWN);
    }
}

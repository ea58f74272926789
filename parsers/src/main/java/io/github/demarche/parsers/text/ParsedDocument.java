package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the parser read in a document. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class ParsedDocument implements Serializable {
    private static final long serialVersionUID = 1;

    ParsedDocument() {}

    /** Returns the document. */
    public abstract Document document();

    /** Returns the events in the order of the text. */
    public abstract ImmutableList<DiplomaticEvent> events();

    /** Returns the relations between events, in the order of the text. */
    public abstract ImmutableList<EventRelation> relations();

    /** Returns who answered whom, stated links first. */
    public abstract ImmutableList<ResponseLink> links();

    /** Returns what could not be read as it stands, in the order of the text. */
    public abstract ImmutableList<ParseIssue> issues();

    /** Returns, for {@link TextParser#explain}, a trace for each sentence; empty otherwise. */
    public abstract ImmutableList<Trace> traces();

    abstract ImmutableMap<String, EventSpans> spansById();

    /**
     * Returns where the sides of an event are named.
     *
     * @throws IllegalArgumentException if the document has no event of that id
     */
    public final EventSpans spans(String eventId) {
        EventSpans spans = spansById().get(eventId);
        if (spans == null) {
            throw new IllegalArgumentException("no event of " + document().id() + " has the id " + eventId);
        }
        return spans;
    }

    /** Returns the actors that no lexicon knows, in the order of the text, each once: words for a lexicon to learn. */
    public final ImmutableList<Unresolved> unresolved() {
        return events().stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .filter(Unresolved.class::isInstance)
                .map(Unresolved.class::cast)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns events, relations and links as one graph. */
    public final RetaliationGraph graph() {
        return RetaliationGraph.builder()
                .addAllEvents(events())
                .addAllRelations(relations())
                .addAllLinks(links())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds parsed documents. */
    static final class Builder extends ImmutableParsedDocument.Builder {
        Builder() {}
    }
}

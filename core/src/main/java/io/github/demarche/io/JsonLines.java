package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.immutables.value.Value;

/**
 * Demarche's own file format: one JSON object a line, each an event, a relation between events or a response link. What
 * is written reads back as equal values. The page {@code core/JSONL.md} tells the format field by field.
 *
 * <pre>{@code
 * StringBuilder text = new StringBuilder();
 * try (JsonLinesWriter out = JsonLines.writer(text)) {
 *     out.write(graph);
 * }
 * JsonLines.read(new StringReader(text.toString())).toGraph(); // equal to graph
 * }</pre>
 */
public final class JsonLines {
    /** The version of the format, which each line carries as {@code v}. */
    public static final int VERSION = 1;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .rootValueSeparator((String) null)
            .build();

    private JsonLines() {}

    /**
     * Returns a writer onto {@code out}. Whoever writes to bytes chooses UTF-8 there. Closing the writer closes
     * {@code out} if that can be closed.
     */
    public static JsonLinesWriter writer(Appendable out) {
        return new JsonLinesWriter(out);
    }

    /** Returns a reader that ignores everything until told what to do with it. */
    public static JsonLinesReader reader() {
        return new JsonLinesReader();
    }

    /**
     * Reads all of {@code in} into memory; {@link #reader()} is for what does not fit there. Lines that cannot be read
     * are issues, and the others are there. {@code in} stays open.
     *
     * @throws UncheckedIOException if {@code in} cannot be read
     */
    public static Result read(Reader in) {
        Result.Builder result = new Result.Builder();
        reader().onEvent(result::addEvents)
                .onRelation(result::addRelations)
                .onLink(result::addLinks)
                .onIssue(result::addIssues)
                .read(in);
        return result.build();
    }

    /** What a file holds, each kind in the order of its lines. Immutable. */
    @Value.Immutable
    @DemarcheStyle
    public abstract static class Result implements Serializable {

        Result() {}

        /** Returns the events. */
        public abstract ImmutableList<DiplomaticEvent> events();

        /** Returns the relations between events. */
        public abstract ImmutableList<EventRelation> relations();

        /** Returns the response links. */
        public abstract ImmutableList<ResponseLink> links();

        /** Returns what could not be read as it stands; empty for a clean file. */
        public abstract ImmutableList<LineIssue> issues();

        /**
         * Returns all of it as a graph.
         *
         * @throws IllegalArgumentException if a link or relation refers to an event that is not there, or two different
         *     events have one id
         */
        public final RetaliationGraph toGraph() {
            return RetaliationGraph.builder()
                    .addAllEvents(events())
                    .addAllRelations(relations())
                    .addAllLinks(links())
                    .build();
        }

        /** Builds results. */
        static final class Builder extends ImmutableResult.Builder {
            Builder() {}
        }
    }
}

package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes events, relations and links, one JSON object a line, in the order in which they are given. Keeps nothing of what
 * it has written. Not for use by several threads at once.
 */
public final class JsonLinesWriter implements Closeable, Flushable {
    private final JsonGenerator out;

    JsonLinesWriter(Appendable out) {
        try {
            this.out = JsonLines.FACTORY.createGenerator(new SafeWriter(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an event.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    public void write(DiplomaticEvent event) {
        writeLine("event", event, EventJson::write);
    }

    /**
     * Writes a relation.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    public void write(EventRelation relation) {
        writeLine("relation", relation, EventJson::write);
    }

    /**
     * Writes a link.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    public void write(ResponseLink link) {
        writeLine("link", link, LinkJson::write);
    }

    /**
     * Writes all that the graph holds: events, then relations, then links, each in the graph's order.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    public void write(RetaliationGraph graph) {
        graph.events().forEach(this::write);
        graph.relations().forEach(this::write);
        graph.links().forEach(this::write);
    }

    private <T> void writeLine(String kind, T record, JsonOut.Item<T> fields) {
        try {
            out.writeStartObject();
            out.writeNumberField("v", JsonLines.VERSION);
            out.writeStringField("kind", kind);
            fields.write(out, record);
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands on all that was written, and flushes the target if it can be flushed.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Flushes, and closes the target if it can be closed.
     *
     * @throws UncheckedIOException if the target cannot be written to
     */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

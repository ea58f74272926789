package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.demarche.event.Span;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes fields that may be absent: what is absent or empty is left out. */
final class JsonOut {
    private JsonOut() {}

    /** Writes one item. */
    interface Item<T> {
        void write(JsonGenerator out, T item) throws IOException;
    }

    static void text(JsonGenerator out, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    static void integer(JsonGenerator out, String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(name, value.getAsInt());
        }
    }

    static void integer(JsonGenerator out, String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(name, value.getAsLong());
        }
    }

    static void constant(JsonGenerator out, String name, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().name());
        }
    }

    static void constants(JsonGenerator out, String name, Collection<? extends Enum<?>> values) throws IOException {
        list(out, name, values, (to, value) -> to.writeString(value.name()));
    }

    static <T> void list(JsonGenerator out, String name, Collection<? extends T> items, Item<T> item)
            throws IOException {
        if (items.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (T each : items) {
            item.write(out, each);
        }
        out.writeEndArray();
    }

    static <T> void optional(JsonGenerator out, String name, Optional<? extends T> value, Item<T> item)
            throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            item.write(out, value.get());
        }
    }

    /** Writes a span as {@code [start,end]}. */
    static void span(JsonGenerator out, Span span) throws IOException {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }
}

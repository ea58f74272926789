package io.github.demarche.parsers.dataset;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** Joins JSON values. */
final class JsonLists {
    private JsonLists() {}

    static <T> String of(Collection<T> items, Function<? super T, String> json) {
        StringBuilder out = new StringBuilder("[");
        for (T item : items) {
            out.append(out.length() == 1 ? "" : ",").append(json.apply(item));
        }
        return out.append(']').toString();
    }

    /** Returns an object of fields whose values are JSON, in one line. */
    static String object(Map<String, String> fields) {
        StringBuilder out = new StringBuilder("{");
        fields.forEach((name, value) -> out.append(out.length() == 1 ? "" : ",")
                .append(JsonText.quote(name))
                .append(':')
                .append(value.replace('\n', ' ').replace('\r', ' ')));
        return out.append('}').toString();
    }
}

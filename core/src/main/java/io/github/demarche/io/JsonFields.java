package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The fields of one JSON object. A field that is null counts as absent. */
final class JsonFields {
    private final LineScope scope;
    private final String kind;
    private final int column;
    private final Map<?, ?> fields;
    private final Set<String> known = new HashSet<>();

    JsonFields(LineScope scope, String kind, int column, Map<?, ?> fields) {
        this.scope = scope;
        this.kind = kind;
        this.column = column;
        this.fields = fields;
    }

    Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable((JsonNode) fields.get(name)).filter(node -> !node.isNull());
    }

    JsonNode get(String name) {
        return find(name)
                .orElseThrow(() -> scope.bad(column, kind + " needs the field '" + name + "', which is missing", ""));
    }

    String text(String name) {
        return get(name).text();
    }

    Optional<String> optionalText(String name) {
        return find(name).map(JsonNode::text);
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return find(name).map(node -> node.constant(type));
    }

    OptionalLong integer(String name) {
        return find(name).map(node -> OptionalLong.of(node.integer())).orElse(OptionalLong.empty());
    }

    OptionalInt smallInteger(String name) {
        return find(name).map(node -> OptionalInt.of(node.smallInteger())).orElse(OptionalInt.empty());
    }

    OptionalDouble number(String name) {
        return find(name).map(node -> OptionalDouble.of(node.number())).orElse(OptionalDouble.empty());
    }

    <T> Optional<T> optional(String name, Function<JsonNode, T> read) {
        return find(name).map(read);
    }

    /** Returns the items of an array; none when the field is absent. */
    <T> ImmutableList<T> list(String name, Function<JsonNode, T> item) {
        return find(name).map(node -> node.list(item)).orElse(ImmutableList.of());
    }

    /** Returns all fields as texts, in their order. */
    ImmutableMap<String, String> texts() {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        fields.forEach((name, node) -> {
            known.add((String) name);
            texts.put((String) name, ((JsonNode) node).text());
        });
        return texts.buildOrThrow();
    }

    void noteUnknown() {
        fields.forEach((name, node) -> {
            if (!known.contains(name)) {
                scope.noteUnknown(kind + "." + name, ((JsonNode) node).column());
            }
        });
    }
}

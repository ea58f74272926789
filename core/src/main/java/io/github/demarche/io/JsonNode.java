package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One JSON value of a line with the column at which it begins, so that an issue can point at it. */
final class JsonNode {
    private final LineScope scope;
    private final int column;
    /** A String, Number, Boolean, List of nodes or Map of nodes by name; null for JSON's null. */
    private final @Nullable Object value;

    private JsonNode(LineScope scope, int column, @Nullable Object value) {
        this.scope = scope;
        this.column = column;
        this.value = value;
    }

    /** Reads the value at which {@code parser} stands. Its depth is bounded by Jackson's constraints. */
    static JsonNode parse(JsonParser parser, LineScope scope) throws IOException {
        int column = parser.currentTokenLocation().getColumnNr();
        return new JsonNode(scope, column, value(parser, scope));
    }

    private static @Nullable Object value(JsonParser parser, LineScope scope) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, scope);
            case START_ARRAY -> items(parser, scope);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, JsonNode> fields(JsonParser parser, LineScope scope) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, parse(parser, scope));
        }
        return fields;
    }

    private static List<JsonNode> items(JsonParser parser, LineScope scope) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(parse(parser, scope));
        }
        return items;
    }

    int column() {
        return column;
    }

    boolean isNull() {
        return value == null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isText() {
        return value instanceof String;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw bad("must be a string");
    }

    long integer() {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        throw bad("must be a whole number of at most 64 bits");
    }

    int smallInteger() {
        long number = integer();
        if (number != (int) number) {
            throw bad("must be a whole number of at most 32 bits");
        }
        return (int) number;
    }

    double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw bad("must be a number");
    }

    boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw bad("must be true or false");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw bad("must be a day as YYYY-MM-DD");
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw bad("must be one of " + Arrays.toString(type.getEnumConstants()));
    }

    <T> ImmutableList<T> list(Function<JsonNode, T> item) {
        if (!(value instanceof List<?> items)) {
            throw bad("must be an array");
        }
        return items.stream().map(node -> item.apply((JsonNode) node)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads an object with {@code read}, then notes the fields that it left alone.
     *
     * @param kind what the object is, for messages
     */
    <T> T object(String kind, Function<JsonFields, T> read) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw bad(kind + " must be an object");
        }
        JsonFields view = new JsonFields(scope, kind, column, fields);
        T result;
        try {
            result = read.apply(view);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            throw scope.bad(column, kind + " cannot be: " + e.getMessage(), "");
        }
        view.noteUnknown();
        return result;
    }

    JsonLinesException bad(String message) {
        return scope.bad(column, message, shown());
    }

    private String shown() {
        if (value instanceof Map) {
            return "{...}";
        }
        return value instanceof List ? "[...]" : String.valueOf(value);
    }
}

package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import java.util.Optional;

/** Reads and writes JSON values, with messages that name the file and line of what cannot be read. */
final class JsonText {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static JsonNode object(String name, int line, String text) throws FileException {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException malformed) {
            throw new FileException(name, line, "not JSON: " + problem(malformed));
        }
        throw new FileException(name, line, "a JSON object {…} must stand on each line");
    }

    /** Returns the object that a whole file holds. */
    static JsonNode document(String name, String text) throws FileException {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNr();
            throw new FileException(name, line, "not JSON: " + problem(malformed));
        }
        throw new FileException(name, "must hold one JSON object {…}");
    }

    /** Jackson's words, without the position within the line's own text, which is no position in the file. */
    private static String problem(JsonProcessingException malformed) {
        String message = malformed.getOriginalMessage();
        int marker = message.indexOf(" (start marker at");
        return marker < 0 ? message : message.substring(0, marker);
    }

    /** Returns the value on one line. */
    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the text or number of a field; empty when it is missing, null or empty. */
    static Optional<String> string(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isEmpty());
    }

    /** Returns the texts of a field that holds one text or a list of them; a null in the list becomes "". */
    static ImmutableList<String> strings(JsonNode node) {
        if (node.isTextual()) {
            return ImmutableList.of(node.asText());
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        node.forEach(item -> texts.add(item.isNull() ? "" : item.asText()));
        return texts.build();
    }

    /** Returns a span written as {@code [start, end]}; empty for null, for an empty list and for a missing field. */
    static Optional<Span> span(JsonNode pair) {
        return pair.size() < 2
                ? Optional.empty()
                : Optional.of(Span.of(pair.get(0).asInt(), pair.get(1).asInt()));
    }

    /** Returns the spans of a list of pairs. */
    static ImmutableList<Span> spans(JsonNode pairs) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        pairs.forEach(pair -> span(pair).ifPresent(spans::add));
        return spans.build();
    }
}

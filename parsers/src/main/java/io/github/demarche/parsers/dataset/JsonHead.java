package io.github.demarche.parsers.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the JSON forms apart by the fields of the first object that has any, whole or not. */
final class JsonHead {
    private static final int LOOKED_AT = 1 << 16;

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    private JsonHead() {}

    /** Returns why the file is of that form; empty if it is not. */
    static Optional<String> recognise(DatasetFormat format, FileHead head) {
        Optional<JsonHead> object = of(head);
        return object.flatMap(fields -> switch (format) {
            case JSONL -> fields.jsonl();
            case NGEC -> fields.ngec();
            case PLOVER -> fields.plover();
            default -> Optional.empty();
        });
    }

    /** Returns what can be said of JSON that is of no form known; empty if it is no JSON. */
    static Optional<String> unknown(FileHead head) {
        return of(head).map(JsonHead::unknown);
    }

    private static Optional<JsonHead> of(FileHead head) {
        String first = head.first().stripLeading();
        if (!first.startsWith("{") && !first.startsWith("[")) {
            return Optional.empty();
        }
        JsonHead object = new JsonHead();
        object.read(String.join("\n", head.lines()));
        return Optional.of(object);
    }

    /** Reads the top-level fields of the first object, as far as the text is JSON. */
    private void read(String text) {
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        try (JsonParser in = JsonText.parser(start)) {
            JsonToken token = in.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = in.nextToken();
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                names.add(name);
                if (in.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, in.getText());
                }
                in.skipChildren();
            }
        } catch (IOException broken) {
            // What was read before that tells enough, or nothing does.
        }
    }

    private boolean has(String... wanted) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> jsonl() {
        String kind = texts.getOrDefault("kind", "");
        return has("v", "kind") && (kind.equals("event") || kind.equals("relation") || kind.equals("link"))
                ? Optional.of("the first line is a JSON object with the fields \"v\" and \"kind\", here " + kind)
                : Optional.empty();
    }

    private Optional<String> ngec() {
        if (has("event_type") || has("attributes") || has("event_mode")) {
            return Optional.of("the first JSON object has NGEC's field "
                    + (has("event_type") ? "\"event_type\"" : has("attributes") ? "\"attributes\"" : "\"event_mode\""));
        }
        return Optional.empty();
    }

    private Optional<String> plover() {
        boolean event = has("event") && (has("actor") || has("date"));
        return event || has("has_event")
                ? Optional.of("the first JSON object has PLOVER's fields "
                        + (event ? "\"event\", \"date\"" : "\"has_event\""))
                : Optional.empty();
    }

    private String unknown() {
        if (has("text")) {
            return "the first JSON object has a text and no event: these are documents; have their events coded with"
                    + " \"code\"";
        }
        return "the file is JSON, and its first object has none of the fields by which jsonl (v, kind), plover (actor,"
                + " event) and ngec (event_type, attributes) are known; name the form";
    }
}

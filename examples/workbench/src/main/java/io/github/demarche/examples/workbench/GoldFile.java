package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the benchmark's files: gold records, and the predictions to be compared with them. */
final class GoldFile {
    private GoldFile() {}

    /** Returns the records in the order of the file. */
    static ImmutableList<GoldRecord> read(Inputs inputs, String name) throws IOException {
        ImmutableList.Builder<GoldRecord> records = ImmutableList.builder();
        inputs.lines(name, (line, text) -> {
            JsonNode node = identified(name, line, text);
            try {
                records.add(GoldRecord.from(node));
            } catch (DateTimeException | IllegalArgumentException wrong) {
                throw new FileException(name, line, String.valueOf(wrong.getMessage()));
            }
        });
        return records.build();
    }

    /** Returns the predicted events by the id of their record, in the order of the file. */
    static ImmutableMap<String, ImmutableList<ScoredEvent>> predictions(Inputs inputs, String name) throws IOException {
        Map<String, ImmutableList<ScoredEvent>> predictions = new LinkedHashMap<>();
        inputs.lines(name, (line, text) -> {
            JsonNode node = identified(name, line, text);
            String id = node.get("id").asText();
            try {
                if (predictions.put(id, ScoredEvent.listFrom(node.path("events"))) != null) {
                    throw new FileException(name, line, "a second line of predictions for " + id);
                }
            } catch (IllegalArgumentException wrong) {
                throw new FileException(name, line, String.valueOf(wrong.getMessage()));
            }
        });
        return ImmutableMap.copyOf(predictions);
    }

    private static JsonNode identified(String name, int line, String text) throws FileException {
        JsonNode node = JsonText.object(name, line, text);
        if (node.path("id").asText("").isBlank()) {
            throw new FileException(name, line, "the field \"id\" is missing");
        }
        return node;
    }
}

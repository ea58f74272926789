package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.Span;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was predicted for one whole document.
 *
 * @param document the document's short id
 * @param events the events
 * @param links the links
 */
record SeedPrediction(String document, ImmutableList<Event> events, ImmutableList<Link> links) {

    /** A predicted event with the span of each mention. */
    record Event(
            String id,
            ImmutableList<String> source,
            ImmutableList<String> target,
            Optional<String> root,
            Optional<String> instrument,
            ImmutableList<Span> spans) {}

    /** A predicted link from the id of a provocation to that of a response. */
    record Link(String from, String to, String relation) {}

    /** Returns the predictions by document, in the order of the file. */
    static ImmutableMap<String, SeedPrediction> read(Inputs inputs, String name) throws IOException {
        Map<String, SeedPrediction> predictions = new LinkedHashMap<>();
        inputs.lines(name, (line, text) -> {
            try {
                SeedPrediction prediction = from(JsonText.object(name, line, text));
                predictions.put(prediction.document(), prediction);
            } catch (IllegalArgumentException wrong) {
                throw new FileException(name, line, String.valueOf(wrong.getMessage()));
            }
        });
        return ImmutableMap.copyOf(predictions);
    }

    private static SeedPrediction from(JsonNode node) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        node.path("events").forEach(event -> events.add(event(event)));
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        node.path("links")
                .forEach(link -> links.add(new Link(
                        link.path("from").asText(),
                        link.path("to").asText(),
                        link.path("relation").asText(""))));
        return new SeedPrediction(node.path("doc").asText(), events.build(), links.build());
    }

    private static Event event(JsonNode node) {
        return new Event(
                node.path("id").asText(),
                JsonText.strings(node.path("source")),
                JsonText.strings(node.path("target")),
                JsonText.string(node, "root"),
                JsonText.string(node, "instrument"),
                JsonText.spans(node.path("spans")));
    }
}

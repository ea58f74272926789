package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/**
 * What a statement was found to react to.
 *
 * @param crisis the number of the crisis
 * @param response the number of the sentence that holds the statement
 * @param actors who make it, sorted
 * @param provocation the number of the sentence that it reacts to
 */
record ReactionPrediction(int crisis, int response, ImmutableList<String> actors, int provocation) {
    ReactionPrediction {
        actors = ImmutableList.sortedCopyOf(actors);
    }

    /** Returns the predictions of a file with one on each line. */
    static ImmutableList<ReactionPrediction> read(Inputs inputs, String name) throws IOException {
        ImmutableList.Builder<ReactionPrediction> predictions = ImmutableList.builder();
        inputs.lines(name, (line, text) -> {
            JsonNode node = JsonText.object(name, line, text);
            predictions.add(new ReactionPrediction(
                    number(node, "crisno", name, line),
                    number(node, "response_sentence", name, line),
                    JsonText.strings(node.path("response_actors")),
                    number(node, "provocation_sentence", name, line)));
        });
        return predictions.build();
    }

    private static int number(JsonNode node, String field, String name, int line) throws FileException {
        if (!node.path(field).isInt()) {
            throw new FileException(
                    name, line, "the field \"" + field + "\" must be a whole number, was " + node.path(field));
        }
        return node.path(field).asInt();
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("crisno", crisis).put("response_sentence", response);
        actors.forEach(node.putArray("response_actors")::add);
        return node.put("provocation_sentence", provocation);
    }
}

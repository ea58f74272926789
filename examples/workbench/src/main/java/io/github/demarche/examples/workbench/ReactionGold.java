package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The links of a gold file: which earlier sentence a statement reacts to.
 *
 * @param links the links that can be used, in the order of the file
 * @param refused how many were left out
 */
record ReactionGold(ImmutableList<Link> links, int refused) {

    /**
     * A link.
     *
     * @param crisis the number of the crisis
     * @param response the number of the sentence that holds the statement
     * @param actors who make it
     * @param kind what kind of reaction it is
     * @param provocations the numbers of the sentences that it reacts to, any of which will do
     */
    record Link(
            int crisis, int response, ImmutableSet<String> actors, String kind, ImmutableSet<Integer> provocations) {

        /** Tells whether a prediction is right about this link, whoever it says makes the statement. */
        boolean isAnsweredBy(ReactionPrediction prediction) {
            return crisis == prediction.crisis()
                    && response == prediction.response()
                    && provocations.contains(prediction.provocation());
        }

        /** Tells whether a prediction is right about this link: one that names nobody speaks of everybody. */
        boolean isHitBy(ReactionPrediction prediction) {
            return isAnsweredBy(prediction)
                    && (prediction.actors().isEmpty()
                            || prediction.actors().stream().anyMatch(actors::contains));
        }
    }

    /** Reads a file, and tells of each link that cannot be read. */
    static ReactionGold read(Inputs inputs, String name, Consumer<String> complaints) throws IOException {
        JsonNode links = JsonText.document(name, inputs.text(name)).path("links");
        if (!links.isArray()) {
            throw new FileException(name, "the field \"links\" must hold a list");
        }
        ImmutableList.Builder<Link> read = ImmutableList.builder();
        int refused = 0;
        for (int at = 0; at < links.size(); at++) {
            try {
                read.add(link(links.get(at)));
            } catch (IllegalArgumentException wrong) {
                refused++;
                complaints.accept(name + ": link " + (at + 1) + ": " + wrong.getMessage() + "; it is left out");
            }
        }
        return new ReactionGold(read.build(), refused);
    }

    /** Returns how much was read and left out. */
    String summary() {
        return "gold: " + (links.size() + refused) + " links, " + links.size() + " read, " + refused + " left out";
    }

    private static Link link(JsonNode node) {
        JsonNode provocation = node.path("provocation_sentence");
        ImmutableSet.Builder<Integer> provocations = ImmutableSet.builder();
        if (provocation.isArray()) {
            provocation.forEach(one -> provocations.add(whole(one, "provocation_sentence")));
        } else {
            provocations.add(whole(provocation, "provocation_sentence"));
        }
        return new Link(
                whole(node.path("crisno"), "crisno"),
                whole(node.path("response_sentence"), "response_sentence"),
                ImmutableSet.copyOf(JsonText.strings(node.path("response_actors"))),
                JsonText.string(node, "reaction_kind").orElse(""),
                provocations.build());
    }

    private static int whole(JsonNode node, String field) {
        return Optional.of(node)
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + field + "\" must be a whole number, was " + node));
    }
}

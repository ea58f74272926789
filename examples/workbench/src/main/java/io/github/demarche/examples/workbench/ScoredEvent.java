package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event as the benchmark's files write it, gold or predicted.
 *
 * @param source codes of the actors; empty when unknown or, in gold, not coded
 * @param target codes of the recipients
 * @param cameo the CAMEO code
 * @param root the PLOVER type, by whatever name the file uses
 * @param quad the quad class, 1 to 4
 * @param sourceSpan where the actor stands
 * @param targetSpan where the recipient stands
 * @param instrument in gold one or several accepted names, separated by {@code /}
 * @param status in gold one or several accepted names, separated by {@code /}
 * @param quantities the numbers; a gold number is one with both ends equal
 */
record ScoredEvent(
        ImmutableList<String> source,
        ImmutableList<String> target,
        Optional<String> cameo,
        Optional<String> root,
        OptionalInt quad,
        Optional<Span> sourceSpan,
        Optional<Span> targetSpan,
        Optional<String> instrument,
        Optional<String> status,
        ImmutableList<Amount> quantities) {

    /** The range of a number; an end that the text does not give is left out. */
    record Amount(double min, double max) {
        private static final double NO_UPPER_END = 1e9;

        static Amount from(JsonNode node) {
            return new Amount(
                    node.path("min").asDouble(0),
                    node.hasNonNull("max") ? node.get("max").asDouble() : NO_UPPER_END);
        }

        boolean holds(double number) {
            return min <= number && number <= max;
        }
    }

    static ScoredEvent from(JsonNode node) {
        return new ScoredEvent(
                JsonText.strings(node.path("source")),
                JsonText.strings(node.path("target")),
                JsonText.string(node, "cameo"),
                JsonText.string(node, "root"),
                node.hasNonNull("quad") ? OptionalInt.of(node.get("quad").asInt()) : OptionalInt.empty(),
                JsonText.span(node.path("source_span")),
                JsonText.span(node.path("target_span")),
                JsonText.string(node, "instrument"),
                JsonText.string(node, "status"),
                amounts(node));
    }

    static ImmutableList<ScoredEvent> listFrom(JsonNode events) {
        ImmutableList.Builder<ScoredEvent> list = ImmutableList.builder();
        events.forEach(event -> list.add(from(event)));
        return list.build();
    }

    private static ImmutableList<Amount> amounts(JsonNode node) {
        if (node.hasNonNull("quantity")) {
            double number = node.get("quantity").asDouble();
            return ImmutableList.of(new Amount(number, number));
        }
        ImmutableList.Builder<Amount> amounts = ImmutableList.builder();
        node.path("quantities").forEach(quantity -> amounts.add(Amount.from(quantity)));
        return amounts.build();
    }
}

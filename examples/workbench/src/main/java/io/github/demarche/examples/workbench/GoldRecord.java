package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a gold file: a text, and what human coders found in it.
 *
 * @param id the id that predictions refer to
 * @param text the text
 * @param date the day it was published
 * @param sources the marked spans of the actor, alternatives; empty when none is marked
 * @param targets the marked spans of the recipient, alternatives; empty when none is marked
 * @param events what the coders found; empty for a text without an event
 * @param reciprocal whether actor and recipient may be told either way round
 * @param contested types on which the coders disagreed; predicting one of them is no error
 * @param hasSlots whether instrument, status or quantity are coded
 */
record GoldRecord(
        String id,
        String text,
        Optional<LocalDate> date,
        ImmutableList<Span> sources,
        ImmutableList<Span> targets,
        ImmutableList<ScoredEvent> events,
        boolean reciprocal,
        ImmutableSet<String> contested,
        boolean hasSlots) {

    static GoldRecord from(JsonNode node) {
        JsonNode marked = node.path("marked");
        return new GoldRecord(
                node.path("id").asText(),
                node.path("text").asText(),
                JsonText.string(node, "date").map(LocalDate::parse),
                side(marked, "source"),
                side(marked, "target"),
                ScoredEvent.listFrom(node.path("events")),
                node.path("reciprocal").asBoolean(),
                ImmutableSet.copyOf(JsonText.strings(node.path("contested"))),
                hasSlots(node.path("events")));
    }

    /** Returns whether an actor, a recipient or both are marked. */
    boolean isMarked() {
        return !sources.isEmpty() || !targets.isEmpty();
    }

    /** Returns whether an event of the record says by code who acts towards whom. */
    boolean hasDyads() {
        return events.stream()
                .anyMatch(event -> !event.source().isEmpty() && !event.target().isEmpty());
    }

    private static ImmutableList<Span> side(JsonNode marked, String name) {
        ImmutableList<Span> all = JsonText.spans(marked.path(name + "_all"));
        return all.isEmpty()
                ? JsonText.span(marked.path(name)).map(ImmutableList::of).orElse(ImmutableList.of())
                : all;
    }

    private static boolean hasSlots(JsonNode events) {
        for (JsonNode event : events) {
            if (event.has("instrument") || event.has("status") || event.has("quantity")) {
                return true;
            }
        }
        return false;
    }
}

package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Span;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader found in whole documents: events, links from provocation to response, and stretches of text from which no
 * event may be read.
 *
 * @param documents the documents
 * @param events the events, in the order of the file
 * @param links the links, in the order of the file
 * @param sameEvents sets of events that are one event told several times
 * @param nonEvents what may not be read
 */
record SeedGold(
        ImmutableList<Text> documents,
        ImmutableList<Event> events,
        ImmutableList<Link> links,
        ImmutableList<ImmutableSet<String>> sameEvents,
        ImmutableList<NonEvent> nonEvents) {

    /** The name of the file in a directory of documents. */
    static final String FILE = "seed_gold.json";

    /** A document: its short id and the name of its file. */
    record Text(String id, String file) {}

    /** An actor or recipient; a code in parentheses names a collective without members. */
    record Party(Optional<String> code, boolean explicit) {
        boolean isNamed() {
            return code.filter(text -> !text.startsWith("(")).isPresent();
        }

        /** Tells whether a prediction must have it: a country that the clause itself names. */
        boolean isRequired() {
            return explicit
                    && code.filter(text -> text.length() == 3 && text.chars().allMatch(Character::isUpperCase))
                            .isPresent();
        }
    }

    /** An event; empty {@code roots} and {@code instruments} accept any. */
    record Event(
            String id,
            String document,
            boolean optional,
            ImmutableList<Party> actors,
            ImmutableList<Party> targets,
            ImmutableList<Span> spans,
            Optional<ImmutableSet<String>> roots,
            Optional<ImmutableSet<String>> instruments) {

        boolean accepts(Optional<String> root, Optional<String> instrument) {
            return (roots.isEmpty() && instruments.isEmpty()) || holds(roots, root) || holds(instruments, instrument);
        }

        private static boolean holds(Optional<ImmutableSet<String>> accepted, Optional<String> name) {
            return accepted.isPresent() && name.filter(accepted.get()::contains).isPresent();
        }
    }

    /** A link; several provocations or responses are alternatives. */
    record Link(
            String id,
            boolean optional,
            ImmutableList<String> provocations,
            ImmutableList<String> responses,
            String relation) {

        /** Returns the document, which the ids of its events begin with. */
        String document() {
            return responses.get(0).substring(0, 3);
        }
    }

    /** A stretch of text from which nothing, nothing material, or no link to the rest may be read. */
    record NonEvent(String document, String rule, String kind, ImmutableList<Span> spans) {
        boolean isAboutLinks() {
            return kind.equals("no_cross_story_link");
        }

        boolean forbidsEverything() {
            return kind.equals("no_event");
        }
    }

    static SeedGold read(Inputs inputs, String name) throws IOException {
        JsonNode gold = JsonText.object(name, 1, inputs.text(name));
        return new SeedGold(
                list(gold.path("documents"), node -> new Text(text(node, "doc"), text(node, "path"))),
                list(gold.path("events"), SeedGold::event),
                list(gold.path("links"), SeedGold::link),
                sameEvents(gold.path("coreference")),
                list(gold.path("non_events"), SeedGold::nonEvent));
    }

    private static Event event(JsonNode node) {
        JsonNode accept = node.path("accept");
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        extent(node.path("trigger")).ifPresent(spans::add);
        node.path("mentions").forEach(mention -> extent(mention).ifPresent(spans::add));
        return new Event(
                text(node, "id"),
                text(node, "doc"),
                node.path("optional").asBoolean(),
                list(node.path("actors"), SeedGold::party),
                list(node.path("targets"), SeedGold::party),
                spans.build(),
                accepted(accept.path("roots")),
                accepted(accept.path("instruments")));
    }

    private static Party party(JsonNode node) {
        return new Party(JsonText.string(node, "code"), node.path("explicit").asBoolean(true));
    }

    private static Link link(JsonNode node) {
        return new Link(
                text(node, "id"),
                node.path("optional").asBoolean(),
                JsonText.strings(node.path("provocation")),
                JsonText.strings(node.path("response")),
                text(node, "relation"));
    }

    private static NonEvent nonEvent(JsonNode node) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        node.path("spans").forEach(span -> extent(span).ifPresent(spans::add));
        return new NonEvent(text(node, "doc"), text(node, "rule"), text(node, "kind"), spans.build());
    }

    private static ImmutableList<ImmutableSet<String>> sameEvents(JsonNode groups) {
        ImmutableList.Builder<ImmutableSet<String>> same = ImmutableList.builder();
        for (JsonNode group : groups) {
            if (text(group, "kind").equals("same_event")) {
                same.add(ImmutableSet.copyOf(JsonText.strings(group.path("members"))));
            }
        }
        return same.build();
    }

    private static Optional<ImmutableSet<String>> accepted(JsonNode names) {
        return names.isArray() ? Optional.of(ImmutableSet.copyOf(JsonText.strings(names))) : Optional.empty();
    }

    private static Optional<Span> extent(JsonNode node) {
        return node.hasNonNull("start")
                ? Optional.of(
                        Span.of(node.get("start").asInt(), node.path("end").asInt()))
                : Optional.empty();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static <T> ImmutableList<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        nodes.forEach(node -> list.add(read.apply(node)));
        return list.build();
    }
}

package io.github.demarche.io;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a view in DOT, the language of Graphviz. A node is an act, with who does it to whom, what, when and how real; an
 * arrow goes from each provocation to its response, solid when stated, dashed when the order of the text suggests it,
 * dotted and grey when inferred.
 *
 * <pre>{@code
 * Files.writeString(path, Dot.of(graph.view())); // then: dot -Tsvg
 * }</pre>
 */
public final class Dot {
    private static final String HEAD = """
            digraph demarche {
                graph [rankdir=LR, charset="UTF-8", fontname="Helvetica"];
                node [shape=box, style="rounded,filled", fillcolor="#ffffff", fontname="Helvetica", fontsize=11];
                edge [fontname="Helvetica", fontsize=10, color="#424a53"];
            """;

    private Dot() {}

    /** Returns the view of everything that the graph holds as a directed graph. */
    public static String of(RetaliationGraph graph) {
        return of(graph.view());
    }

    /** Returns the view as a directed graph, ended by a line feed. */
    public static String of(GraphView view) {
        StringBuilder text = new StringBuilder();
        write(view, text);
        return text.toString();
    }

    /**
     * Writes the view as a directed graph.
     *
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public static void write(GraphView view, Appendable out) {
        GraphWords words = new GraphWords(view);
        try {
            out.append(HEAD);
            for (DiplomaticEvent event : words.events()) {
                out.append("    ").append(node(words, event)).append(";\n");
            }
            for (ResponseLink link : words.links()) {
                out.append("    ").append(edge(words, link)).append(";\n");
            }
            for (DiplomaticEvent event : words.events()) {
                if (words.whole(event).isPresent()) {
                    out.append("    ")
                            .append(part(words, event, words.whole(event).get()))
                            .append(";\n");
                }
            }
            out.append("}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String node(GraphWords words, DiplomaticEvent event) {
        String style = event.status().isRealised() ? "" : ", style=\"rounded,filled,dashed\"";
        return words.node(event.id()) + " [label=" + quoted(words.lines(event)) + ", color=\""
                + TimelineColours.of(TimelineColours.quad(event)) + "\", penwidth=2" + style + "]";
    }

    private static String edge(GraphWords words, ResponseLink link) {
        List<String> attributes = new ArrayList<>();
        attributes.add("label=" + quoted(words.lines(link)));
        attributes.add("style=" + style(link.tier()));
        if (TimelineArcs.isSolidarity(link)) {
            attributes.add("color=\"" + TimelineColours.SOLIDARITY + "\"");
        } else if (link.tier() == Tier.INFERRED) {
            attributes.add("color=\"" + TimelineColours.PLAIN + "\"");
        }
        return words.node(link.provocation()) + " -> " + words.node(link.response()) + " ["
                + String.join(", ", attributes) + "]";
    }

    private static String part(GraphWords words, DiplomaticEvent part, DiplomaticEvent whole) {
        return words.node(part.id()) + " -> " + words.node(whole.id())
                + " [label=\"part of\", dir=none, constraint=false, color=\"" + TimelineColours.PLAIN + "\"]";
    }

    private static String style(Tier tier) {
        return switch (tier) {
            case STATED -> "solid";
            case TEXTUAL -> "dashed";
            case INFERRED -> "dotted";
        };
    }

    private static String quoted(List<String> lines) {
        return lines.stream().map(Dot::escape).collect(Collectors.joining("\\n", "\"", "\""));
    }

    /** Escapes what ends a string, what begins an escape, and what begins an HTML entity. */
    private static String escape(String words) {
        return EventWords.clean(words)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;");
    }
}

package io.github.demarche.io;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.QuadClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a view as a Mermaid flowchart, which wikis and code hosts draw by themselves. A node is an act, with who does it
 * to whom, what, when and how real; an arrow goes from each provocation to its response, full when stated, broken when the
 * order of the text suggests it, dotted and faint when inferred.
 *
 * <pre>{@code
 * String text = Mermaid.of(graph.view());
 * }</pre>
 *
 * <p>All words are escaped, so that none of them can be read as Mermaid or as HTML.
 */
public final class Mermaid {
    private static final String SPECIAL = "\"#<>&`\\{}[]|;%$~*_";

    private Mermaid() {}

    /** Returns the view of everything that the graph holds as a flowchart. */
    public static String of(RetaliationGraph graph) {
        return of(graph.view());
    }

    /** Returns the view as a flowchart, ended by a line feed. */
    public static String of(GraphView view) {
        StringBuilder text = new StringBuilder();
        write(view, text);
        return text.toString();
    }

    /**
     * Writes the view as a flowchart.
     *
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public static void write(GraphView view, Appendable out) {
        try {
            for (String line : lines(new GraphWords(view))) {
                out.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(GraphWords words) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        for (DiplomaticEvent event : words.events()) {
            lines.add("    " + words.node(event.id()) + "[\"" + joined(words.lines(event)) + "\"]:::" + style(event));
        }
        List<String> styles = new ArrayList<>();
        int number = 0;
        for (ResponseLink link : words.links()) {
            String label = joined(words.lines(link));
            String arrow = link.tier() == Tier.STATED ? "-->" : "-.->";
            lines.add("    " + words.node(link.provocation()) + " " + arrow
                    + (label.isEmpty() ? " " : "|\"" + label + "\"| ") + words.node(link.response()));
            String linkStyle = "    linkStyle " + number++ + " ";
            style(link).ifPresent(style -> styles.add(linkStyle + style));
        }
        for (DiplomaticEvent event : words.events()) {
            words.whole(event)
                    .ifPresent(whole ->
                            lines.add("    " + words.node(event.id()) + " ---|\"part of\"| " + words.node(whole.id())));
        }
        lines.addAll(styles);
        for (QuadClass quad : QuadClass.values()) {
            addStyles(lines, Optional.of(quad));
        }
        addStyles(lines, Optional.empty());
        return lines;
    }

    private static void addStyles(List<String> lines, Optional<QuadClass> quad) {
        String look = "fill:#ffffff,color:#1f2328,stroke-width:2px,stroke:" + TimelineColours.of(quad);
        lines.add("    classDef " + name(quad) + " " + look);
        lines.add("    classDef " + name(quad) + "Undone " + look + ",stroke-dasharray:4 3");
    }

    private static String style(DiplomaticEvent event) {
        return name(TimelineColours.quad(event)) + (event.status().isRealised() ? "" : "Undone");
    }

    private static String name(Optional<QuadClass> quad) {
        return quad.map(known -> "quad" + known.number()).orElse("untyped");
    }

    private static Optional<String> style(ResponseLink link) {
        List<String> style = new ArrayList<>();
        if (TimelineArcs.isSolidarity(link)) {
            style.add("stroke:" + TimelineColours.SOLIDARITY);
        }
        if (link.tier() == Tier.INFERRED) {
            style.add("stroke-dasharray:1.5 4,opacity:0.55");
        }
        return style.isEmpty() ? Optional.empty() : Optional.of(String.join(",", style));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(Mermaid::escape).collect(Collectors.joining("<br/>"));
    }

    /** Writes what Mermaid could take for its own as its numeric entities. */
    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        EventWords.clean(words).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}

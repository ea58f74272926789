package io.github.demarche.io;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.measure.Latency;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.PloverCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a view in GraphML 1.0, as Gephi, yEd, igraph and NetworkX read it: a node for each event, a directed edge from each
 * provocation to its response.
 *
 * <pre>{@code
 * Files.writeString(path, GraphMl.of(graph.view()));
 * GraphMl.builder().withInferred().build().draw(graph.view());
 * }</pre>
 *
 * <p>Nodes have {@code label}, {@code event} (the id), {@code date} (the first day, {@code YYYY-MM-DD}), {@code actors} and
 * {@code recipients} (labels, separated by "; "), {@code type} ({@code SANCTION/expel}), {@code instrument} and
 * {@code status}. Edges have {@code relation}, {@code tier}, {@code status}, {@code score} (0 to 1, ordinal within a
 * tier), {@code onBehalfOf}, {@code latencyMin} and {@code latencyMax} in days, and {@code latency} where the two are
 * one number. What is not known is left out. Links by timing alone are left out unless asked for, and so are the
 * relations that are no answers. Same input, same bytes. Immutable.
 */
public final class GraphMl {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    private final boolean withInferred;

    private GraphMl(Builder builder) {
        this.withInferred = builder.withInferred;
    }

    /** The declared attributes, of nodes and then of edges, each with its GraphML type. */
    private enum Key {
        LABEL("node", "label", "string"),
        EVENT("node", "event", "string"),
        DATE("node", "date", "string"),
        ACTORS("node", "actors", "string"),
        RECIPIENTS("node", "recipients", "string"),
        TYPE("node", "type", "string"),
        INSTRUMENT("node", "instrument", "string"),
        STATUS("node", "status", "string"),
        RELATION("edge", "relation", "string"),
        TIER("edge", "tier", "string"),
        LINK_STATUS("edge", "status", "string"),
        SCORE("edge", "score", "double"),
        ON_BEHALF_OF("edge", "onBehalfOf", "string"),
        LATENCY("edge", "latency", "long"),
        LATENCY_MIN("edge", "latencyMin", "long"),
        LATENCY_MAX("edge", "latencyMax", "long");

        private final String owner;
        private final String attribute;
        private final String type;

        Key(String owner, String attribute, String type) {
            this.owner = owner;
            this.attribute = attribute;
            this.type = type;
        }

        String id() {
            return owner + "-" + attribute;
        }
    }

    /** Returns the view of everything that the graph states, without links by timing alone. */
    public static String of(RetaliationGraph graph) {
        return of(graph.view());
    }

    /** Returns the view without links by timing alone. */
    public static String of(GraphView view) {
        return builder().build().draw(view);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the view as one GraphML document, ended by a line feed. */
    public String draw(GraphView view) {
        XmlOut out = new XmlOut();
        for (Key key : Key.values()) {
            out.empty("key", "id", key.id(), "for", key.owner, "attr.name", key.attribute, "attr.type", key.type);
        }
        out.open("graph", "id", "demarche", "edgedefault", "directed").line();
        Map<String, String> names = new HashMap<>();
        view.events().forEach(event -> names.put(event.id(), "e" + names.size()));
        for (DiplomaticEvent event : view.events()) {
            node(out, names.getOrDefault(event.id(), ""), event);
        }
        for (ResponseLink link : view.links()) {
            if (withInferred || link.tier() != Tier.INFERRED) {
                edge(out, names, view, link);
            }
        }
        return HEAD + out.close("graph") + "</graphml>\n";
    }

    /**
     * Writes what {@link #draw} returns.
     *
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public void write(GraphView view, Appendable out) {
        try {
            out.append(draw(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void node(XmlOut out, String name, DiplomaticEvent event) {
        out.open("node", "id", name).line();
        data(out, Key.LABEL, EventWords.sides(event) + ": " + ActWords.of(event));
        data(out, Key.EVENT, event.id());
        event.day().ifPresent(day -> data(out, Key.DATE, day.toString()));
        side(out, Key.ACTORS, EventWords.labels(event, event.actors()));
        side(out, Key.RECIPIENTS, EventWords.labels(event, event.recipients()));
        event.type().ifPresent(type -> data(out, Key.TYPE, type(event, type)));
        event.instrument().ifPresent(how -> data(out, Key.INSTRUMENT, how.name()));
        data(out, Key.STATUS, event.status().name());
        out.close("node");
    }

    private static void side(XmlOut out, Key key, Iterable<String> labels) {
        String names = String.join("; ", labels);
        if (!names.isEmpty()) {
            data(out, key, names);
        }
    }

    private static String type(DiplomaticEvent event, EventType type) {
        return event.mode()
                .map(mode -> PloverCategory.of(type, mode))
                .orElseGet(() -> PloverCategory.of(type))
                .code();
    }

    private static void edge(XmlOut out, Map<String, String> names, GraphView view, ResponseLink link) {
        out.open(
                        "edge",
                        "id",
                        link.id(),
                        "source",
                        names.getOrDefault(link.provocation(), ""),
                        "target",
                        names.getOrDefault(link.response(), ""))
                .line();
        data(out, Key.RELATION, link.relation().name());
        data(out, Key.TIER, link.tier().name());
        data(out, Key.LINK_STATUS, link.status().name());
        data(out, Key.SCORE, Double.toString(link.score()));
        link.onBehalfOf().ifPresent(whom -> data(out, Key.ON_BEHALF_OF, EventWords.clean(whom.label())));
        Optional<Latency> latency = LinkWords.latencyOf(view, link);
        latency.filter(Latency::isExact).ifPresent(days -> data(out, Key.LATENCY, Long.toString(days.minDays())));
        latency.ifPresent(days -> {
            data(out, Key.LATENCY_MIN, Long.toString(days.minDays()));
            data(out, Key.LATENCY_MAX, Long.toString(days.maxDays()));
        });
        out.close("edge");
    }

    private static void data(XmlOut out, Key key, String value) {
        out.element("data", value, "key", key.id());
    }

    /** Builds writers of GraphML. */
    public static final class Builder {
        private boolean withInferred;

        private Builder() {}

        /** Writes the links by timing alone too, labelled INFERRED as their tier. */
        public Builder withInferred() {
            this.withInferred = true;
            return this;
        }

        /** Builds the writer. */
        public GraphMl build() {
            return new GraphMl(this);
        }
    }
}

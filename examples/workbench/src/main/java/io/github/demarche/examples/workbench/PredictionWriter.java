package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.PloverCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes coded documents as the benchmark's scorers want them, one JSON object a document. */
final class PredictionWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Reading reading;

    PredictionWriter(Reading reading) {
        this.reading = reading;
    }

    /** Returns the predictions for one gold record. */
    ObjectNode record(String id, Coded coded, Printed printed) {
        ObjectNode line = JSON.objectNode().put("id", id);
        ArrayNode events = line.putArray("events");
        coded.events().forEach(event -> events.add(event(event, coded.sidesOf(event), printed)));
        return line;
    }

    /** Returns the predictions for one whole document. */
    ObjectNode document(String id, Coded coded) {
        ObjectNode line = JSON.objectNode().put("doc", id);
        ArrayNode events = line.putArray("events");
        coded.events().forEach(event -> events.add(told(event)));
        ArrayNode links = line.putArray("links");
        coded.links().forEach(link -> links.add(link(link)));
        return line;
    }

    /**
     * A joint act without a recipient stands with its actors on both sides, which is how the scorer writes reciprocal
     * acts. Several actors have one span, from the first word of the first to the last word of the last.
     */
    private ObjectNode event(DiplomaticEvent event, Coded.Sides sides, Printed printed) {
        boolean joint = event.recipients().isEmpty() && event.actors().size() > 1;
        ObjectNode node = JSON.objectNode();
        node.set("source", codes(event.actors()));
        node.set("target", codes(joint ? event.actors() : event.recipients()));
        putCategory(node, event, printed);
        node.set("source_span", span(sides.actors()));
        node.set("target_span", span(joint && sides.recipients().isEmpty() ? sides.actors() : sides.recipients()));
        putAct(node, event);
        node.put("trace", trace(event).orElse(null));
        return node;
    }

    /** An event with the span of each mention's trigger, and its sides as the event has them. */
    private ObjectNode told(DiplomaticEvent event) {
        ObjectNode node = JSON.objectNode().put("id", event.id());
        node.set("source", codes(event.actors()));
        node.set("target", codes(event.recipients()));
        putCategory(node, event, Printed.acts());
        putAct(node, event);
        ArrayNode spans = node.putArray("spans");
        event.mentions().stream()
                .flatMap(mention -> mention.spans().stream().limit(1))
                .forEach(span -> spans.add(pair(span)));
        node.put("trace", trace(event).orElse(null));
        return node;
    }

    /** The quad class is that of the CAMEO code, as in the gold. */
    private void putCategory(ObjectNode node, DiplomaticEvent event, Printed printed) {
        Optional<PloverCategory> category = reading.category(event, printed);
        Optional<CameoCode> cameo = Reading.cameo(event, printed);
        node.put("cameo", cameo.map(CameoCode::code).orElse(null));
        node.put("root", category.map(one -> one.type().name()).orElse(null));
        node.put(
                "quad",
                cameo.map(code -> Crosswalk.standard().quad(code).number()).orElse(null));
        node.put("mode", category.flatMap(PloverCategory::mode).map(Mode::code).orElse(null));
    }

    private static void putAct(ObjectNode node, DiplomaticEvent event) {
        node.put("instrument", event.instrument().map(Instrument::name).orElse(null));
        node.put("status", event.status().name());
        ArrayNode quantities = node.putArray("quantities");
        event.quantities().forEach(quantity -> quantities.add(quantity(quantity)));
        node.put("date", event.clock().map(PredictionWriter::date).orElse(null));
    }

    private static ObjectNode link(ResponseLink link) {
        return JSON.objectNode()
                .put("from", link.provocation())
                .put("to", link.response())
                .put("relation", link.relation().name())
                .put("onBehalfOf", link.onBehalfOf().map(PredictionWriter::code).orElse(null))
                .put("tier", link.tier().name());
    }

    private static ArrayNode codes(Set<Actor> actors) {
        ArrayNode codes = JSON.arrayNode();
        actors.forEach(actor -> codes.add(code(actor)));
        return codes;
    }

    private static String code(Actor actor) {
        return actor.code().map(ActorCode::value).orElse(Categories.UNKNOWN);
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = JSON.objectNode();
        quantity.min().ifPresentOrElse(min -> node.put("min", min), () -> node.putNull("min"));
        quantity.max().ifPresentOrElse(max -> node.put("max", max), () -> node.putNull("max"));
        return node.put("unit", quantity.unit());
    }

    /** A day, or the first and the last day of an interval with a slash between them, as ISO 8601 writes it. */
    private static String date(EventDate date) {
        return date.isDay() ? date.start().toString() : date.start() + "/" + date.end();
    }

    private static Optional<String> trace(DiplomaticEvent event) {
        return event.mentions().stream()
                .map(Provenance::rule)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst();
    }

    /** Returns the span from the first to the last; null for none, which the scorer takes as no span. */
    private static JsonNode span(List<Span> spans) {
        if (spans.isEmpty()) {
            return JSON.nullNode();
        }
        int start = spans.stream().mapToInt(Span::start).min().getAsInt();
        int end = spans.stream().mapToInt(Span::end).max().getAsInt();
        return pair(Span.of(start, end));
    }

    private static ArrayNode pair(Span span) {
        return JSON.arrayNode().add(span.start()).add(span.end());
    }
}

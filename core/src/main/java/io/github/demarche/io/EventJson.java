package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.io.IOException;
import java.time.LocalDate;

/** Events and the relations between them as JSON. */
final class EventJson {
    private static final ImmutableList<Claim> DEFAULT_CLAIMS = ImmutableList.of(Claim.byNarrator());

    private EventJson() {}

    /** Writes the fields of an event into the object that is open. */
    static void write(JsonGenerator out, DiplomaticEvent event) throws IOException {
        out.writeStringField("id", event.id());
        JsonOut.list(out, "actors", event.actors(), ActorJson::write);
        JsonOut.list(out, "recipients", event.recipients(), ActorJson::write);
        JsonOut.constant(out, "type", event.type());
        JsonOut.constant(out, "mode", event.mode());
        JsonOut.constants(out, "contexts", event.contexts());
        JsonOut.text(out, "instrument", event.instrument().map(Instrument::name));
        JsonOut.constant(out, "phase", event.phase());
        JsonOut.text(out, "cameo", event.cameo().map(CameoCode::code));
        out.writeStringField("hostility", event.hostility().name());
        out.writeStringField("status", event.status().name());
        if (!event.claims().equals(DEFAULT_CLAIMS)) {
            JsonOut.list(out, "claims", event.claims(), EventJson::writeClaim);
        }
        JsonOut.list(out, "quantities", event.quantities(), EventJson::writeQuantity);
        JsonOut.list(out, "dates", event.dates(), EventJson::writeDate);
        JsonOut.list(out, "places", event.places(), JsonGenerator::writeString);
        JsonOut.constants(out, "inferred", event.inferred());
        JsonOut.list(out, "codings", event.codings(), ProvenanceJson::write);
        JsonOut.list(out, "mentions", event.mentions(), ProvenanceJson::write);
    }

    static DiplomaticEvent read(JsonFields in) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        in.optionalText("id").ifPresent(event::id);
        event.actors(in.list("actors", ActorJson::read))
                .recipients(in.list("recipients", ActorJson::read))
                .type(in.constant("type", EventType.class))
                .mode(in.constant("mode", Mode.class))
                .contexts(in.list("contexts", node -> node.constant(Context.class)))
                .instrument(in.optionalText("instrument").map(Instrument::of))
                .phase(in.constant("phase", Phase.class))
                .cameo(in.optionalText("cameo").map(CameoCode::of));
        in.constant("hostility", Hostility.class).ifPresent(event::hostility);
        in.constant("status", Status.class).ifPresent(event::status);
        if (in.find("claims").isPresent()) {
            event.claims(in.list("claims", EventJson::claim));
        }
        return event.quantities(in.list("quantities", EventJson::quantity))
                .dates(in.list("dates", EventJson::date))
                .places(in.list("places", JsonNode::text))
                .inferred(in.list("inferred", node -> node.constant(DiplomaticEvent.Slot.class)))
                .codings(in.list("codings", ProvenanceJson::coding))
                .mentions(in.list("mentions", ProvenanceJson::read))
                .build();
    }

    static void writeClaim(JsonGenerator out, Claim claim) throws IOException {
        out.writeStartObject();
        JsonOut.optional(out, "source", claim.source(), ActorJson::write);
        out.writeStringField("stance", claim.stance().name());
        if (claim.certainty() != Certainty.PLAIN) {
            out.writeStringField("certainty", claim.certainty().name());
        }
        if (claim.aspect() != Claim.Aspect.ACT) {
            out.writeStringField("aspect", claim.aspect().name());
        }
        JsonOut.optional(out, "span", claim.span(), JsonOut::span);
        out.writeEndObject();
    }

    static Claim claim(JsonNode node) {
        return node.object(
                "claim",
                in -> Claim.builder()
                        .source(in.optional("source", ActorJson::read).map(Actor.class::cast))
                        .stance(in.constant("stance", Stance.class).orElse(Stance.ASSERTS))
                        .certainty(in.constant("certainty", Certainty.class).orElse(Certainty.PLAIN))
                        .aspect(in.constant("aspect", Claim.Aspect.class).orElse(Claim.Aspect.ACT))
                        .span(in.optional("span", ProvenanceJson::span))
                        .build());
    }

    static void writeQuantity(JsonGenerator out, Quantity quantity) throws IOException {
        out.writeStartObject();
        JsonOut.integer(out, "min", quantity.min());
        JsonOut.integer(out, "max", quantity.max());
        out.writeStringField("unit", quantity.unit());
        JsonOut.text(out, "text", quantity.text());
        JsonOut.optional(out, "span", quantity.span(), JsonOut::span);
        out.writeEndObject();
    }

    static Quantity quantity(JsonNode node) {
        return node.object(
                "quantity",
                in -> Quantity.builder()
                        .min(in.integer("min"))
                        .max(in.integer("max"))
                        .unit(in.text("unit"))
                        .text(in.optionalText("text"))
                        .span(in.optional("span", ProvenanceJson::span))
                        .build());
    }

    static void writeDate(JsonGenerator out, EventDate date) throws IOException {
        out.writeStartObject();
        out.writeStringField("start", date.start().toString());
        if (!date.isDay()) {
            out.writeStringField("end", date.end().toString());
        }
        out.writeStringField("precision", date.precision().name());
        out.writeStringField("basis", date.basis().name());
        if (date.inferred()) {
            out.writeBooleanField("inferred", true);
        }
        JsonOut.optional(out, "span", date.span(), JsonOut::span);
        out.writeEndObject();
    }

    static EventDate date(JsonNode node) {
        return node.object("date", in -> {
            LocalDate start = in.get("start").day();
            return EventDate.builder()
                    .start(start)
                    .end(in.optional("end", JsonNode::day).orElse(start))
                    .precision(in.get("precision").constant(EventDate.Precision.class))
                    .basis(in.get("basis").constant(EventDate.Basis.class))
                    .inferred(in.optional("inferred", JsonNode::bool).orElse(false))
                    .span(in.optional("span", ProvenanceJson::span))
                    .build();
        });
    }

    /** Writes the fields of a relation into the object that is open. */
    static void write(JsonGenerator out, EventRelation relation) throws IOException {
        out.writeStringField("relation", relation.kind().name());
        out.writeStringField("from", relation.from());
        out.writeStringField("to", relation.to());
        JsonOut.integer(out, "offsetDays", relation.offsetDays());
        JsonOut.optional(out, "span", relation.span(), JsonOut::span);
    }

    static EventRelation relation(JsonFields in) {
        return EventRelation.builder()
                .kind(in.get("relation").constant(EventRelation.Kind.class))
                .from(in.text("from"))
                .to(in.text("to"))
                .offsetDays(in.smallInteger("offsetDays"))
                .span(in.optional("span", ProvenanceJson::span))
                .build();
    }
}

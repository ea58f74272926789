package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.CollectiveMembership;
import io.github.demarche.chain.LinkEvidence;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.chain.Timing;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Status;
import java.io.IOException;

/** Response links and their evidence as JSON. */
final class LinkJson {
    private static final ImmutableList<Claim> DEFAULT_CLAIMS = ImmutableList.of(Claim.byNarrator());

    private LinkJson() {}

    /** Writes the fields of a link into the object that is open; id, tier and score are for readers of the file. */
    static void write(JsonGenerator out, ResponseLink link) throws IOException {
        out.writeStringField("id", link.id());
        out.writeStringField("provocation", link.provocation());
        out.writeStringField("response", link.response());
        out.writeStringField("relation", link.relation().name());
        out.writeStringField("status", link.status().name());
        out.writeStringField("tier", link.tier().name());
        out.writeNumberField("score", link.score());
        if (!link.claims().equals(DEFAULT_CLAIMS)) {
            JsonOut.list(out, "claims", link.claims(), EventJson::writeClaim);
        }
        JsonOut.optional(out, "onBehalfOf", link.onBehalfOf(), ActorJson::write);
        JsonOut.integer(out, "statedLatencyDays", link.statedLatencyDays());
        JsonOut.text(out, "statedProportion", link.statedProportion());
        JsonOut.list(out, "evidence", link.evidence(), LinkJson::writeEvidence);
    }

    /** Reads a link; what is derived (id, tier, score) is derived again, and its values in the file are not looked at. */
    static ResponseLink read(JsonFields in) {
        in.find("id");
        in.find("tier");
        in.find("score");
        ResponseLink.Builder link = ResponseLink.builder();
        in.constant("status", Status.class).ifPresent(link::status);
        if (in.find("claims").isPresent()) {
            link.claims(in.list("claims", EventJson::claim));
        }
        return link.provocation(in.text("provocation"))
                .response(in.text("response"))
                .relation(in.get("relation").constant(Relation.class))
                .onBehalfOf(in.optional("onBehalfOf", ActorJson::read))
                .statedLatencyDays(in.smallInteger("statedLatencyDays"))
                .statedProportion(in.optionalText("statedProportion"))
                .evidence(in.list("evidence", LinkJson::evidence))
                .build();
    }

    private static void writeEvidence(JsonGenerator out, LinkEvidence evidence) throws IOException {
        out.writeStartObject();
        if (evidence instanceof StatedCue cue) {
            writeCue(out, cue);
        } else if (evidence instanceof CodedPointer pointer) {
            out.writeStringField("kind", "pointer");
            out.writeStringField("dataset", pointer.dataset());
            out.writeStringField("field", pointer.field());
            out.writeStringField("value", pointer.value());
        } else if (evidence instanceof AnalystNote note) {
            out.writeStringField("kind", "note");
            out.writeStringField("who", note.who());
            out.writeStringField("note", note.note());
        } else if (evidence instanceof TextOrder order) {
            out.writeStringField("kind", "order");
            out.writeStringField("document", order.document());
            out.writeNumberField("sentenceDistance", order.sentenceDistance());
            if (order.share().isPresent()) {
                out.writeNumberField("share", order.share().getAsDouble());
            }
            JsonOut.list(out, "grounds", order.grounds(), JsonGenerator::writeString);
        } else if (evidence instanceof CollectiveMembership membership) {
            out.writeStringField("kind", "membership");
            out.writeStringField("collective", membership.collective());
        } else if (evidence instanceof Timing timing) {
            writeTiming(out, timing);
        }
        out.writeEndObject();
    }

    private static void writeCue(JsonGenerator out, StatedCue cue) throws IOException {
        out.writeStringField("kind", "cue");
        out.writeStringField("cue", cue.cue());
        JsonOut.optional(out, "span", cue.span(), JsonOut::span);
        JsonOut.text(out, "document", cue.document());
        JsonOut.optional(out, "rule", cue.rule(), ProvenanceJson::write);
        JsonOut.optional(out, "claimant", cue.claimant(), ActorJson::write);
    }

    private static void writeTiming(JsonGenerator out, Timing timing) throws IOException {
        out.writeStringField("kind", "timing");
        out.writeNumberField("lagDays", timing.lagDays());
        out.writeNumberField("windowDays", timing.windowDays());
        out.writeNumberField("candidates", timing.candidates());
        out.writeNumberField("responsibility", timing.responsibility());
        out.writeNumberField("baseRate", timing.baseRate());
        JsonOut.text(out, "fit", timing.fit());
    }

    private static LinkEvidence evidence(JsonNode node) {
        return node.object("evidence", LinkJson::evidence);
    }

    private static LinkEvidence evidence(JsonFields in) {
        JsonNode kind = in.get("kind");
        return switch (kind.text()) {
            case "cue" -> cue(in);
            case "pointer" -> CodedPointer.of(in.text("dataset"), in.text("field"), in.text("value"));
            case "note" ->
                AnalystNote.of(in.text("who"), in.optionalText("note").orElse(""));
            case "order" ->
                TextOrder.builder()
                        .document(in.text("document"))
                        .sentenceDistance(in.get("sentenceDistance").smallInteger())
                        .share(in.number("share"))
                        .grounds(in.list("grounds", JsonNode::text))
                        .build();
            case "membership" -> CollectiveMembership.of(in.text("collective"));
            case "timing" -> timing(in);
            default -> throw kind.bad("kind of evidence must be one of cue, pointer, note, order, membership, timing");
        };
    }

    private static StatedCue cue(JsonFields in) {
        return StatedCue.builder()
                .cue(in.text("cue"))
                .span(in.optional("span", ProvenanceJson::span))
                .document(in.optionalText("document"))
                .rule(in.optional("rule", ProvenanceJson::rule))
                .claimant(in.optional("claimant", ActorJson::read))
                .build();
    }

    private static Timing timing(JsonFields in) {
        return Timing.builder()
                .lagDays(in.get("lagDays").smallInteger())
                .windowDays(in.get("windowDays").smallInteger())
                .candidates(in.get("candidates").smallInteger())
                .responsibility(in.get("responsibility").number())
                .baseRate(in.get("baseRate").number())
                .fit(in.optionalText("fit"))
                .build();
    }
}

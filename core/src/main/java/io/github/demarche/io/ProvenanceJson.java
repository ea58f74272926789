package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Rule;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where things are reported, as JSON: provenances, spans, rules, codings of datasets. */
final class ProvenanceJson {
    private static final int PAIR = 2;

    private ProvenanceJson() {}

    static void write(JsonGenerator out, Provenance report) throws IOException {
        out.writeStartObject();
        out.writeStringField("source", report.source());
        JsonOut.text(out, "version", report.version());
        JsonOut.list(out, "spans", report.spans(), JsonOut::span);
        JsonOut.text(out, "row", report.row());
        if (report.ordinal() != 0) {
            out.writeNumberField("ordinal", report.ordinal());
        }
        JsonOut.text(out, "text", report.text());
        JsonOut.optional(out, "sentence", report.sentence(), JsonOut::span);
        JsonOut.optional(out, "rule", report.rule(), ProvenanceJson::write);
        if (report.inPassing()) {
            out.writeBooleanField("inPassing", true);
        }
        JsonOut.integer(out, "story", report.story());
        out.writeEndObject();
    }

    static Provenance read(JsonNode node) {
        return node.object(
                "provenance",
                in -> Provenance.builder()
                        .source(in.text("source"))
                        .version(in.optionalText("version"))
                        .spans(in.list("spans", ProvenanceJson::span))
                        .row(in.optionalText("row"))
                        .ordinal(in.smallInteger("ordinal").orElse(0))
                        .text(in.optionalText("text"))
                        .sentence(in.optional("sentence", ProvenanceJson::span))
                        .rule(in.optional("rule", ProvenanceJson::rule))
                        .inPassing(in.optional("inPassing", JsonNode::bool).orElse(false))
                        .story(in.integer("story"))
                        .build());
    }

    static Span span(JsonNode node) {
        ImmutableList<Integer> ends = node.list(JsonNode::smallInteger);
        if (ends.size() != PAIR || ends.get(0) < 0 || ends.get(1) <= ends.get(0)) {
            throw node.bad("span must be [start,end] with 0 <= start < end, had " + ends);
        }
        return Span.of(ends.get(0), ends.get(1));
    }

    static void write(JsonGenerator out, Rule rule) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", rule.file());
        out.writeNumberField("line", rule.line());
        out.writeStringField("text", rule.text());
        out.writeEndObject();
    }

    static Rule rule(JsonNode node) {
        return node.object("rule", in -> Rule.of(in.text("file"), in.get("line").smallInteger(), in.text("text")));
    }

    static void write(JsonGenerator out, SourceCoding coding) throws IOException {
        out.writeStartObject();
        out.writeStringField("scheme", coding.scheme());
        out.writeStringField("code", coding.code());
        if (!coding.values().isEmpty()) {
            out.writeFieldName("values");
            writeValues(out, coding.values());
        }
        out.writeEndObject();
    }

    /** Writes an object; or pairs of texts, should a name hold half a surrogate pair, which no name of a field may. */
    private static void writeValues(JsonGenerator out, ImmutableMap<String, String> values) throws IOException {
        if (values.keySet().stream().allMatch(ProvenanceJson::isWellFormed)) {
            out.writeStartObject();
            for (Map.Entry<String, String> value : values.entrySet()) {
                out.writeStringField(value.getKey(), value.getValue());
            }
            out.writeEndObject();
            return;
        }
        out.writeStartArray();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String[] pair = {value.getKey(), value.getValue()};
            out.writeArray(pair, 0, pair.length);
        }
        out.writeEndArray();
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static SourceCoding coding(JsonNode node) {
        return node.object("coding", in -> {
            SourceCoding.Builder coding = SourceCoding.builder();
            in.find("values").ifPresent(values -> coding.values(values(values)));
            return coding.scheme(in.text("scheme")).code(in.text("code")).build();
        });
    }

    private static ImmutableMap<String, String> values(JsonNode node) {
        if (node.isObject()) {
            return node.object("values", JsonFields::texts);
        }
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (ImmutableList<String> pair : node.list(item -> item.list(JsonNode::text))) {
            if (pair.size() != PAIR) {
                throw node.bad("values must be an object, or an array of pairs of texts");
            }
            values.put(pair.get(0), pair.get(1));
        }
        return values.buildOrThrow();
    }
}

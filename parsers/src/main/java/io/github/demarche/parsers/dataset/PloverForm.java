package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.PloverCategory;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PLOVER's interchange form: chapter 6 of the PLOVER manual, draft of 2021. */
final class PloverForm implements JsonForm {
    private static final ImmutableSet<String> TEXTS = ImmutableSet.of(
            "id", "date", "time", "enddate", "endtime", "link", "text", "coder", "coded_date", "coded_time", "comment");
    private static final ImmutableSet<String> OF_EVENT = ImmutableSet.of(
            "id",
            "date",
            "enddate",
            "actor",
            "recipient",
            "event",
            "mode",
            "context",
            "size",
            "event_loc",
            "quad_code",
            "event_scale",
            "has_event");
    private static final ImmutableSet<String> SIZES = ImmutableSet.of("dead", "injured", "arrested");
    private static final ImmutableSet<String> PLACES =
            ImmutableSet.of("extracted_place", "placename", "place", "name", "text");

    private final PloverActors actors = new PloverActors();
    private String code = "";
    private String sector = "";
    private String name = "";

    @Override
    public DatasetFormat format() {
        return DatasetFormat.PLOVER;
    }

    @Override
    public String typeField() {
        return "event";
    }

    @Override
    public String modeField() {
        return "mode";
    }

    @Override
    public String contextField() {
        return "context";
    }

    @Override
    public ImmutableSet<String> textFields() {
        return TEXTS;
    }

    @Override
    public ImmutableSet<String> eventFields() {
        return OF_EVENT;
    }

    @Override
    public void field(String field, JsonIn in, JsonFacts facts) throws IOException {
        switch (field) {
            case "id" -> facts.id = in.text(field);
            case "date" -> facts.date = in.text(field);
            case "enddate" -> facts.endDate = in.text(field);
            case "event" -> in.texts(field, facts.types::add);
            case "mode" -> in.texts(field, facts.modes::add);
            case "context" -> in.texts(field, facts.contexts::add);
            case "actor" -> side(field, in, facts.actors, facts);
            case "recipient" -> side(field, in, facts.recipients, facts);
            case "event_loc" -> places(field, in, facts);
            case "event_text" -> in.texts(field, text -> facts.words = facts.words.isEmpty() ? text : facts.words);
            case "size" -> sizes(field, in, facts);
            case "has_event" -> {
                if (in.isNo()) {
                    facts.findings.add(Finding.skipped(field, "", "NO_EVENT", "the object says that it has no event"));
                }
            }
            default -> {}
        }
    }

    private void side(String field, JsonIn in, Set<Actor> side, JsonFacts facts) throws IOException {
        in.objects(
                field,
                name -> entity(field, name, in),
                () -> {
                    actors.add(field, PloverActors.withSector(code, sector), name, side, facts.findings);
                    code = "";
                    sector = "";
                    name = "";
                },
                text -> actors.add(field, text, "", side, facts.findings));
    }

    private void entity(String field, String part, JsonIn in) throws IOException {
        switch (part) {
            case "code" -> code = in.text(field + ".code").strip();
            case "sector" -> sector(field, in);
            case "entity_text" ->
                name = in.isArray()
                        ? first(field, in)
                        : in.text(field + ".entity_text").strip();
            default -> in.skip();
        }
    }

    private void sector(String field, JsonIn in) throws IOException {
        if (in.isArray()) {
            in.texts(field, text -> sector += text);
        } else {
            sector = in.text(field + ".sector").strip();
        }
    }

    private static String first(String field, JsonIn in) throws IOException {
        StringBuilder found = new StringBuilder();
        in.texts(field, text -> found.append(found.length() == 0 ? text : ""));
        return found.toString();
    }

    private static void places(String field, JsonIn in, JsonFacts facts) throws IOException {
        StringBuilder place = new StringBuilder();
        JsonIn.Fields fields = part -> {
            if (PLACES.contains(part) && place.length() == 0) {
                place.append(in.text(field));
            } else {
                in.skip();
            }
        };
        Runnable end = () -> {
            if (!place.toString().isBlank()) {
                facts.places.add(place.toString());
            }
            place.setLength(0);
        };
        if (in.isObject()) {
            in.object(fields);
            end.run();
        } else {
            in.objects(field, fields, end, facts.places::add);
        }
    }

    private static void sizes(String field, JsonIn in, JsonFacts facts) throws IOException {
        if (!in.isObject()) {
            in.count(field);
            return;
        }
        in.object(part -> {
            if (!SIZES.contains(part)) {
                in.skip();
                return;
            }
            long count = in.count(field + "." + part);
            if (count >= 0) {
                facts.quantities.add(Quantity.of(count, part));
            }
        });
    }

    @Override
    public void complete(JsonFacts facts) {
        facts.require("id");
        facts.require("date");
        facts.require("actor");
        facts.require("event");
    }

    @Override
    public void describe(
            DiplomaticEvent event, Optional<EventType> type, Optional<Mode> mode, Map<String, String> fields) {
        EventDate date = event.clock().orElseThrow();
        fields.put("date", JsonText.quote(date.start().toString()));
        if (!date.isDay()) {
            fields.put("enddate", JsonText.quote(date.end().toString()));
        }
        fields.put("actor", JsonLists.of(event.actors(), PloverForm::entity));
        if (!event.recipients().isEmpty()) {
            fields.put("recipient", JsonLists.of(event.recipients(), PloverForm::entity));
        }
        fields.put("event", type.map(found -> "[\"" + found + "\"]").orElse("[]"));
        mode.ifPresent(found -> fields.put("mode", "[\"" + found.code() + "\"]"));
        if (!event.contexts().isEmpty()) {
            fields.put("context", JsonLists.of(event.contexts(), (Context context) -> JsonText.quote(context.code())));
        }
        type.ifPresent(
                found -> fields.put("quad_code", Integer.toString(found.quad().number())));
        type.map(found -> mode.map(each -> PloverCategory.of(found, each)).orElseGet(() -> PloverCategory.of(found)))
                .flatMap(IntensityScale.plover2021()::intensity)
                .ifPresent(scale -> fields.put("event_scale", Double.toString(scale.value())));
        sizes(event, fields);
        if (!event.places().isEmpty()) {
            fields.put(
                    "event_loc",
                    JsonLists.of(event.places(), place -> "{\"extracted_place\":" + JsonText.quote(place) + "}"));
        }
        event.mentions().stream()
                .flatMap(mention -> mention.text().stream())
                .findFirst()
                .ifPresent(text -> fields.put("event_text", "[" + JsonText.quote(text) + "]"));
    }

    private static String entity(Actor actor) {
        String code = PloverActors.code(actor);
        StringBuilder out = new StringBuilder("{");
        if (!code.isEmpty()) {
            out.append("\"code\":").append(JsonText.quote(code)).append(',');
        }
        if (!actor.sectors().isEmpty()) {
            out.append("\"sector\":\"").append(actor.sectors().get(0).name()).append("\",");
        }
        return out.append("\"entity_text\":")
                .append(JsonText.quote(actor.name()))
                .append('}')
                .toString();
    }

    @Override
    public boolean holds(Quantity quantity) {
        return SIZES.contains(quantity.unit()) && quantity.isExact();
    }

    private void sizes(DiplomaticEvent event, Map<String, String> fields) {
        StringBuilder sizes = new StringBuilder();
        for (Quantity quantity : event.quantities()) {
            if (holds(quantity)) {
                sizes.append(sizes.length() == 0 ? "{" : ",")
                        .append('"')
                        .append(quantity.unit())
                        .append("\":")
                        .append(quantity.min().orElseThrow());
            }
        }
        if (sizes.length() > 0) {
            fields.put("size", sizes.append('}').toString());
        }
    }
}

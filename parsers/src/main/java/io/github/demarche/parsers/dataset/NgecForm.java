package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What NGEC, POLECAT's coder, takes and gives: stories with an event type, and the same with who, whom, where and when
 * (package NGEC on GitHub, {@code ahalterman/NGEC}).
 */
final class NgecForm implements JsonForm {
    private static final ImmutableSet<String> TEXTS = ImmutableSet.of(
            "id",
            "orig_id",
            "date",
            "pub_date",
            "event_text",
            "story_id",
            "publisher",
            "headline",
            "version",
            "date_resolved",
            "date_raw");
    private static final ImmutableSet<String> OF_EVENT = ImmutableSet.of(
            "id",
            "date",
            "event_type",
            "event_mode",
            "contexts",
            "attributes",
            "date_resolved",
            "event_geolocation",
            "geolocated_ents",
            "date_raw");
    private static final ImmutableSet<String> PLACES = ImmutableSet.of("extracted_name", "search_name", "name");
    private static final int PART = 3;

    private final PloverActors actors = new PloverActors();
    private String text = "";
    private String wiki = "";
    private String country = "";
    private String first = "";
    private String second = "";
    private String published = "";
    private String resolved = "";
    private String located = "";

    @Override
    public DatasetFormat format() {
        return DatasetFormat.NGEC;
    }

    @Override
    public String typeField() {
        return "event_type";
    }

    @Override
    public String modeField() {
        return "event_mode";
    }

    @Override
    public String contextField() {
        return "contexts";
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
    public void begin() {
        published = "";
        resolved = "";
        located = "";
    }

    @Override
    public void field(String field, JsonIn in, JsonFacts facts) throws IOException {
        switch (field) {
            case "id" -> facts.id = in.text(field);
            case "date" -> published = in.text(field);
            case "date_resolved" -> resolved = in.text(field);
            case "event_type" -> in.texts(field, facts.types::add);
            case "event_mode" -> in.texts(field, facts.modes::add);
            case "contexts" -> in.texts(field, facts.contexts::add);
            case "event_text" -> facts.words = in.text(field);
            case "event_geolocation" -> location(in);
            case "attributes" -> attributes(in, facts);
            default -> {}
        }
    }

    private void attributes(JsonIn in, JsonFacts facts) throws IOException {
        if (!in.isObject()) {
            // Stories without an event have an empty list there.
            in.objects("attributes", part -> in.skip(), () -> {}, any -> {});
            return;
        }
        in.object(kind -> {
            switch (kind) {
                case "ACTOR" -> side("attributes.ACTOR", in, facts.actors, facts);
                case "RECIP" -> side("attributes.RECIP", in, facts.recipients, facts);
                case "LOC" -> places(in, facts);
                default -> in.skip();
            }
        });
    }

    private void side(String column, JsonIn in, Set<Actor> side, JsonFacts facts) throws IOException {
        in.objects(
                column,
                part -> entity(column, part, in),
                () -> {
                    actors.add(column, country + first + second, wiki.isEmpty() ? text : wiki, side, facts.findings);
                    text = "";
                    wiki = "";
                    country = "";
                    first = "";
                    second = "";
                },
                words -> actors.add(column, "", words, side, facts.findings));
    }

    private void entity(String column, String part, JsonIn in) throws IOException {
        switch (part) {
            case "text" -> text = in.text(column + ".text").strip();
            case "wiki" -> wiki = in.text(column + ".wiki").strip();
            case "country" -> country = in.text(column + ".country").strip();
            case "code_1" -> first = in.text(column + ".code_1").strip();
            case "code_2" -> second = in.text(column + ".code_2").strip();
            default -> in.skip();
        }
    }

    private static void places(JsonIn in, JsonFacts facts) throws IOException {
        StringBuilder place = new StringBuilder();
        in.objects(
                "attributes.LOC",
                part -> {
                    if (part.equals("text")) {
                        place.append(in.text("attributes.LOC.text").strip());
                    } else {
                        in.skip();
                    }
                },
                () -> {
                    if (place.length() > 0) {
                        facts.places.add(place.toString());
                    }
                    place.setLength(0);
                },
                facts.places::add);
    }

    private void location(JsonIn in) throws IOException {
        if (!in.isObject()) {
            in.skip();
            return;
        }
        in.object(part -> {
            if (part.equals("geo") && in.isObject()) {
                in.object(field -> {
                    if (PLACES.contains(field) && located.isEmpty()) {
                        located = in.text("event_geolocation").strip();
                    } else {
                        in.skip();
                    }
                });
            } else {
                in.skip();
            }
        });
    }

    /** The day of the story stands in for that of the event where nobody resolved it; the place, where no words tell it. */
    @Override
    public void complete(JsonFacts facts) {
        facts.date = resolved.isEmpty() ? published : resolved;
        if (facts.places.isEmpty() && !located.isEmpty()) {
            facts.places.add(located);
        }
        facts.require("id");
        if (resolved.isEmpty()) {
            facts.require("date");
        }
        facts.require("event_type");
    }

    @Override
    public boolean holds(Quantity quantity) {
        return false;
    }

    @Override
    public void describe(
            DiplomaticEvent event, Optional<EventType> type, Optional<Mode> mode, Map<String, String> fields) {
        String day = JsonText.quote(event.clock().orElseThrow().start().toString());
        fields.put("date", day);
        fields.put("event_type", type.map(found -> "[\"" + found + "\"]").orElse("[]"));
        fields.put("event_mode", mode.map(found -> "[\"" + found.code() + "\"]").orElse("[]"));
        fields.put("contexts", JsonLists.of(event.contexts(), (Context context) -> JsonText.quote(context.code())));
        event.mentions().stream()
                .flatMap(mention -> mention.text().stream())
                .findFirst()
                .ifPresent(words -> fields.put("event_text", JsonText.quote(words)));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ACTOR", JsonLists.of(event.actors(), NgecForm::entity));
        attributes.put("RECIP", JsonLists.of(event.recipients(), NgecForm::entity));
        attributes.put("LOC", JsonLists.of(event.places(), place -> "{\"text\":" + JsonText.quote(place) + "}"));
        fields.put("attributes", JsonLists.object(attributes));
        fields.put("date_resolved", day);
    }

    private static String entity(Actor actor) {
        String code = PloverActors.code(actor);
        boolean home =
                Country.find(code.substring(0, Math.min(PART, code.length()))).isPresent();
        int sectors = home ? PART : 0;
        int rest = Math.min(code.length(), sectors + PART);
        ImmutableList<String> parts =
                ImmutableList.of(code.substring(0, sectors), code.substring(sectors, rest), code.substring(rest));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", JsonText.quote(actor.name()));
        fields.put("wiki", "\"\"");
        fields.put("country", JsonText.quote(parts.get(0)));
        fields.put("code_1", JsonText.quote(parts.get(1)));
        fields.put("code_2", JsonText.quote(parts.get(2)));
        return JsonLists.object(fields);
    }
}

package io.github.demarche.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Tenure;
import io.github.demarche.actor.Unresolved;
import java.io.IOException;
import java.util.Optional;

/** Actors as JSON. */
final class ActorJson {
    private ActorJson() {}

    static void write(JsonGenerator out, Actor actor) throws IOException {
        out.writeStartObject();
        if (actor instanceof State state) {
            out.writeStringField("kind", "state");
            writeCountry(out, "country", Optional.of(state.country()));
            JsonOut.text(out, "code", state.codeAsGiven().map(ActorCode::value));
        } else if (actor instanceof Organisation body) {
            out.writeStringField("kind", "organisation");
            out.writeStringField("code", body.organisationCode().value());
        } else if (actor instanceof Group group) {
            out.writeStringField("kind", "group");
            JsonOut.text(out, "code", group.code().map(ActorCode::value));
            writeCountry(out, "home", group.home());
        } else if (actor instanceof Person person) {
            out.writeStringField("kind", "person");
            out.writeStringField("affiliation", person.affiliation().value());
        } else if (actor instanceof Collective) {
            out.writeStringField("kind", "collective");
            JsonOut.text(out, "code", actor.code().map(ActorCode::value));
        } else if (actor instanceof Unresolved unresolved) {
            out.writeStringField("kind", "unresolved");
            writeCountry(out, "country", unresolved.country());
        }
        out.writeStringField("name", actor.name());
        JsonOut.constants(out, "sectors", actor.sectors());
        writeRest(out, actor);
        out.writeEndObject();
    }

    private static void writeRest(JsonGenerator out, Actor actor) throws IOException {
        JsonOut.list(out, "members", actor.members(), ActorJson::writeCountry);
        if (actor instanceof Collective collective) {
            JsonOut.integer(out, "atLeast", collective.atLeast());
            JsonOut.integer(out, "atMost", collective.atMost());
        } else if (actor instanceof Person person) {
            JsonOut.list(out, "tenures", person.tenures(), ActorJson::writeTenure);
        }
    }

    private static void writeTenure(JsonGenerator out, Tenure tenure) throws IOException {
        out.writeStartObject();
        out.writeStringField("office", tenure.office());
        out.writeStringField("from", tenure.from().toString());
        JsonOut.text(out, "until", tenure.until().map(Object::toString));
        out.writeEndObject();
    }

    private static void writeCountry(JsonGenerator out, String name, Optional<Country> country) throws IOException {
        if (country.isPresent()) {
            out.writeFieldName(name);
            writeCountry(out, country.get());
        }
    }

    /** Writes the bare code of a country that stands in the table as it is, and all of any other. */
    private static void writeCountry(JsonGenerator out, Country country) throws IOException {
        if (Country.find(country.code()).filter(country::equals).isPresent()) {
            out.writeString(country.code());
            return;
        }
        out.writeStartObject();
        out.writeStringField("code", country.code());
        out.writeStringField("name", country.name());
        JsonOut.text(out, "from", country.from().map(Object::toString));
        JsonOut.text(out, "until", country.until().map(Object::toString));
        JsonOut.text(out, "iso3", country.iso3());
        JsonOut.text(out, "iso2", country.iso2());
        JsonOut.integer(out, "cow", country.cow());
        JsonOut.integer(out, "gleditschWard", country.gleditschWard());
        out.writeEndObject();
    }

    static Actor read(JsonNode node) {
        return node.object("actor", ActorJson::read);
    }

    private static Actor read(JsonFields in) {
        JsonNode kind = in.get("kind");
        return switch (kind.text()) {
            case "state" -> state(in);
            case "organisation" -> organisation(in);
            case "group" -> group(in);
            case "person" -> person(in);
            case "collective" -> collective(in);
            case "unresolved" -> unresolved(in);
            default ->
                throw kind.bad(
                        "kind of actor must be one of state, organisation, group, person, collective, unresolved");
        };
    }

    private static State state(JsonFields in) {
        State.Builder state = State.builder();
        state.country(country(in.get("country"))).sectors(in.list("sectors", ActorJson::sector));
        in.optionalText("name").ifPresent(state::name);
        state.codeAsGiven(in.optionalText("code").map(ActorCode::parse));
        return state.build();
    }

    private static Organisation organisation(JsonFields in) {
        return Organisation.builder()
                .organisationCode(ActorCode.parse(in.text("code")))
                .name(in.text("name"))
                .sectors(in.list("sectors", ActorJson::sector))
                .members(in.list("members", ActorJson::country))
                .build();
    }

    private static Group group(JsonFields in) {
        return Group.builder()
                .code(in.optionalText("code").map(ActorCode::parse))
                .home(in.optional("home", ActorJson::country))
                .name(in.text("name"))
                .sectors(in.list("sectors", ActorJson::sector))
                .build();
    }

    private static Person person(JsonFields in) {
        return Person.builder()
                .affiliation(ActorCode.parse(in.text("affiliation")))
                .name(in.text("name"))
                .sectors(in.list("sectors", ActorJson::sector))
                .tenures(in.list("tenures", ActorJson::tenure))
                .build();
    }

    private static Collective collective(JsonFields in) {
        return Collective.builder()
                .code(in.optionalText("code").map(ActorCode::parse))
                .name(in.text("name"))
                .sectors(in.list("sectors", ActorJson::sector))
                .members(in.list("members", ActorJson::country))
                .atLeast(in.smallInteger("atLeast"))
                .atMost(in.smallInteger("atMost"))
                .build();
    }

    private static Unresolved unresolved(JsonFields in) {
        return Unresolved.builder()
                .country(in.optional("country", ActorJson::country))
                .name(in.text("name"))
                .sectors(in.list("sectors", ActorJson::sector))
                .build();
    }

    private static Sector sector(JsonNode node) {
        return node.constant(Sector.class);
    }

    private static Tenure tenure(JsonNode node) {
        return node.object(
                "tenure",
                in -> Tenure.builder()
                        .office(in.text("office"))
                        .from(in.get("from").day())
                        .until(in.optional("until", JsonNode::day))
                        .build());
    }

    private static Country country(JsonNode node) {
        if (node.isText()) {
            return Country.find(node.text())
                    .orElseThrow(() -> node.bad("no such country in the table; give code and name as an object"));
        }
        return node.object(
                "country",
                in -> Country.builder()
                        .code(in.text("code"))
                        .name(in.text("name"))
                        .from(in.optional("from", JsonNode::day))
                        .until(in.optional("until", JsonNode::day))
                        .iso3(in.optionalText("iso3"))
                        .iso2(in.optionalText("iso2"))
                        .cow(in.smallInteger("cow"))
                        .gleditschWard(in.smallInteger("gleditschWard"))
                        .build());
    }
}

package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** PLOVER's JSON, in and out. */
class PloverTest {
    static final String OBJECT = "{\"id\": \"own-7\", \"date\": \"2019-05-02\", \"actor\": [{\"code\": \"NOR\","
            + " \"sector\": \"GOV\", \"entity_text\": \"Foreign Ministry\"}, {\"code\": \"SWEGOV\"}],"
            + " \"recipient\": [{\"code\": \"FIN\"}], \"event\": [\"SANCTION\"], \"mode\": [\"expel\"],"
            + " \"context\": [\"diplomatic\", \"economic\"], \"size\": {\"dead\": 2, \"arrested\": \"14\"},"
            + " \"event_loc\": {\"extracted_place\": \"Oslo\", \"resolution\": 3}, \"quad_code\": 4,"
            + " \"link\": \"case-1\", \"comment\": \"of our making\", \"weather\": {\"sky\": [1, 2.50]}}";

    static ReadRows read(String... lines) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.PLOVER).named("own", "1"), "own.jsonl", String.join("\n", lines));
    }

    private static ReadRows raw(String... lines) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.PLOVER).named("own", "1").keepRaw(),
                "own.jsonl",
                String.join("\n", lines));
    }

    static String written(List<DiplomaticEvent> events, ResponseLink... links) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.PLOVER, text)) {
            events.forEach(out::write);
            List.of(links).forEach(out::write);
        }
        return text.toString();
    }

    private static String with(String field, String value) {
        int start = OBJECT.indexOf("\"" + field + "\": ") + field.length() + 4;
        int end = start;
        for (int depth = 0; depth > 0 || (OBJECT.charAt(end) != ',' && OBJECT.charAt(end) != '}'); end++) {
            char c = OBJECT.charAt(end);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return OBJECT.substring(0, start) + value + OBJECT.substring(end);
    }

    @Nested
    class AnObject {
        @Test
        void givesAnEvent() {
            DiplomaticEvent event = read(OBJECT).event(0);
            assertThat(event.actors())
                    .extracting(actor -> actor.code().orElseThrow().value())
                    .containsExactly("NORGOV", "SWEGOV");
            assertThat(event.actors()).extracting(Actor::name).contains("Foreign Ministry");
            assertThat(event.recipients()).extracting(Actor::label).containsExactly("FIN");
            assertThat(event.type()).contains(EventType.SANCTION);
            assertThat(event.mode()).contains(Mode.EXPEL);
            assertThat(event.contexts()).containsExactlyInAnyOrder(Context.DIPLOMATIC, Context.ECONOMIC);
            assertThat(event.quantities()).containsExactly(Quantity.of(2, "dead"), Quantity.of(14, "arrested"));
            assertThat(event.places()).containsExactly("Oslo");
            assertThat(event.day()).contains(LocalDate.of(2019, 5, 2));
            assertThat(event.inferred()).isEmpty();
            assertThat(event.mentions().get(0).row()).contains("own-7");
        }

        @Test
        void standsVerbatimInTheCoding() {
            SourceCoding coding = read(OBJECT).event(0).codings().get(0);
            assertThat(coding.scheme()).isEqualTo("PLOVER");
            assertThat(coding.code()).isEqualTo("SANCTION");
            assertThat(coding.values())
                    .containsEntry("link", "case-1")
                    .containsEntry("quad_code", "4")
                    .containsEntry("weather", "{\"sky\": [1, 2.50]}")
                    .containsEntry("context", "[\"diplomatic\", \"economic\"]");
        }

        @Test
        void tellsADayAsTextWhereANumberIsDue() {
            assertThat(read(OBJECT).issues).extracting(RowIssue::column).containsExactly("size.arrested");
        }

        @Test
        void mayHaveNoRecipient() {
            ReadRows rows = read(OBJECT.replace("\"recipient\": [{\"code\": \"FIN\"}], ", ""));
            assertThat(rows.event(0).recipients()).isEmpty();
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("TYPE");
        }

        @Test
        void mayLastSeveralDays() {
            ReadRows rows = read(OBJECT.replace("\"actor\"", "\"enddate\": \"2019-05-09\", \"actor\""));
            EventDate date = rows.event(0).dates().get(0);
            assertThat(date.end()).isEqualTo(LocalDate.of(2019, 5, 9));
            assertThat(date.precision()).isEqualTo(EventDate.Precision.INTERVAL);
            assertThat(read(written(rows.events)).event(0).dates()).containsExactly(date);
        }

        @Test
        void ofSeveralTypesGivesSeveralEvents() {
            ReadRows rows =
                    read(with("event", "[\"SANCTION\", \"ACCUSE\"]").replace("[\"expel\"]", "[\"allege\", \"expel\"]"));
            assertThat(rows.events)
                    .extracting(DiplomaticEvent::type)
                    .extracting(type -> type.orElseThrow())
                    .containsExactly(EventType.SANCTION, EventType.ACCUSE);
            assertThat(rows.events)
                    .extracting(event -> event.mode().orElseThrow())
                    .containsExactly(Mode.EXPEL, Mode.ALLEGE);
            assertThat(rows.events).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
            assertThat(rows.report.rows()).isEqualTo(1);
            assertThat(written(rows.events).strip().lines()).hasSize(1);
            assertThat(read(written(rows.events)).events).hasSize(2);
        }

        @Test
        void withoutAnEventIsSkipped() {
            ReadRows rows = read(with("quad_code", "4, \"has_event\": false"), OBJECT);
            assertThat(rows.report.skipped()).isEqualTo(1);
            assertThat(rows.events).hasSize(1);
        }
    }

    @Nested
    class OddValues {
        @Test
        void thatPloverLacksAreToldAndStayVerbatim() {
            ReadRows rows = read(
                    with("event", "[\"BRIBE\"]"), with("mode", "[\"massacre\"]"), with("context", "[\"romance\"]"));
            assertThat(rows.issues)
                    .extracting(RowIssue::rule)
                    .contains("UNKNOWN_TYPE", "UNKNOWN_MODE", "UNKNOWN_CONTEXT");
            assertThat(rows.event(0).type()).isEmpty();
            assertThat(rows.event(0).codings().get(0).code()).isEqualTo("BRIBE");
            assertThat(rows.event(1).mode()).isEmpty();
            assertThat(rows.event(1).codings().get(0).values()).containsEntry("mode", "[\"massacre\"]");
            assertThat(rows.event(2).contexts()).isEmpty();
        }

        @Test
        void aTextWhereAListIsDueIsAListOfOne() {
            ReadRows rows = read(
                    with("event", "\"AID\""), with("actor", "\"NORMIL\""), with("recipient", "{\"code\":\"DNK\"}"));
            assertThat(rows.event(0).type()).contains(EventType.AID);
            assertThat(rows.event(1).actors())
                    .extracting(actor -> actor.code().orElseThrow().value())
                    .containsExactly("NORMIL");
            assertThat(rows.event(2).recipients()).extracting(Actor::label).containsExactly("DNK");
            assertThat(rows.issues).extracting(RowIssue::rule).contains("TYPE");
            assertThat(rows.report.kept()).isEqualTo(3);
        }

        @Test
        void aNumberWhereATextIsDueIsTakenAsOne() {
            ReadRows rows = read(with("id", "17"), with("date", "20190502"));
            assertThat(rows.event(0).mentions().get(0).row()).contains("17");
            assertThat(rows.event(1).day()).contains(LocalDate.of(2019, 5, 2));
            assertThat(rows.report.repaired()).isEqualTo(2);
        }

        @Test
        void missingFieldsAreTold() {
            ReadRows rows = read("{\"comment\":\"\"}");
            assertThat(rows.events).hasSize(1);
            assertThat(rows.issues).extracting(RowIssue::column).containsExactly("id", "date", "actor", "event");
        }

        @Test
        void aDateThatIsNoneRejectsTheObject() {
            ReadRows rows = read(with("date", "\"2019-02-30\""), OBJECT);
            assertThat(rows.issues.get(1).toString()).startsWith("1:date REJECTED DATE");
            assertThat(rows.events).hasSize(1);
        }

        @Test
        void repetitionsAreCounted() {
            ReadRows rows = read(OBJECT, OBJECT, with("event", "[\"AID\"]"));
            assertThat(rows.report.duplicates()).isEqualTo(1);
            assertThat(rows.report.repeatedKeys()).isEqualTo(1);
            assertThat(rows.event(2).mentions().get(0).row()).contains("own-7@3");
        }
    }

    @Nested
    class Written {
        @Test
        void aLineComesBackByteForByte() {
            assertThat(written(raw(OBJECT).events)).isEqualTo(OBJECT + "\n");
        }

        @Test
        void withoutTheRawLineTheSameFieldsComeBack() {
            String text = written(read(OBJECT).events);
            assertThat(text).contains("\"weather\":{\"sky\": [1, 2.50]}").contains("\"link\":\"case-1\"");
            assertThat(read(text).events).isEqualTo(read(OBJECT).events);
        }

        @Test
        void aChangedEventIsWrittenAsItIsNow() {
            DiplomaticEvent changed = raw(OBJECT).event(0).toBuilder()
                    .recipients(List.of(State.of("ISL")))
                    .build();
            DiplomaticEvent again = read(written(List.of(changed))).event(0);
            assertThat(again.recipients()).extracting(Actor::label).containsExactly("ISL");
            assertThat(again.codings().get(0).values()).containsEntry("comment", "of our making");
            assertThat(again.mentions().get(0).row()).contains("own-7");
        }

        @Test
        void anEventOfAnySourceIsWritten() {
            DiplomaticEvent event = DiplomaticEvent.builder()
                    .id("elsewhere")
                    .addActors(State.of("NOR"))
                    .type(EventType.SANCTION)
                    .mode(Mode.EXPEL)
                    .status(Status.ANNOUNCED)
                    .addQuantities(Quantity.of(3, "diplomats"))
                    .addDates(EventDate.on(LocalDate.of(2019, 2, 3)))
                    .build();
            StringWriter text = new StringWriter();
            DatasetWriter out = DatasetWriter.of(DatasetFormat.PLOVER, text);
            out.write(event);
            out.write(event.toBuilder().dates(List.of()).build());
            out.finish();
            assertThat(text.toString())
                    .isEqualTo("{\"id\":\"elsewhere\",\"date\":\"2019-02-03\",\"actor\":[{\"code\":\"NOR\","
                            + "\"entity_text\":\"Norway\"}],\"event\":[\"THREATEN\"],\"mode\":[\"expel\"],"
                            + "\"quad_code\":3,\"event_scale\":-3.5}\n");
            assertThat(out.report().rules()).containsKeys("STATUS", "QUANTITY", "NO_DATE");
            assertThat(out.report().leftOut()).isEqualTo(1);
        }

        @Test
        void aCodeOfCameoTravelsAlong() {
            DiplomaticEvent statement = DiplomaticEvent.builder()
                    .id("elsewhere")
                    .cameo(CameoCode.of("013"))
                    .addDates(EventDate.on(LocalDate.of(2019, 2, 3)))
                    .build();
            ReadRows rows = read(written(List.of(statement)));
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("013"));
            assertThat(rows.issues).isEmpty();
            assertThat(written(rows.events)).contains("\"cameo\":\"013\"");
        }

        @Test
        void linksComeBack() {
            List<DiplomaticEvent> events = read(
                            OBJECT,
                            with("id", "\"own#8\"").replace("\"link\": \"case-1\", ", ""),
                            with("id", "\"own-9\""))
                    .events;
            ResponseLink link = ResponseLink.builder()
                    .provocation(events.get(1).id())
                    .response(events.get(0).id())
                    .relation(Relation.RETALIATION)
                    .status(Status.THREATENED)
                    .statedLatencyDays(3)
                    .addEvidence(AnalystNote.of("me", "a \"quoted\" note"))
                    .build();
            String text = written(events, link);
            ReadRows again = read(text);
            assertThat(again.links).containsExactly(link);
            assertThat(again.events)
                    .extracting(DiplomaticEvent::id)
                    .isEqualTo(events.stream().map(DiplomaticEvent::id).toList());
            assertThat(text.lines().toList().get(1))
                    .contains("\"link\":\"chain-own-7\"")
                    .contains("\"response_links\":[{");
            assertThat(text.lines().toList().get(0))
                    .contains("\"link\":\"case-1\"")
                    .doesNotContain("response_links");
            assertThat(text.lines().toList().get(2)).doesNotContain("chain-");
            assertThat(written(again.events, again.links.toArray(ResponseLink[]::new)))
                    .isEqualTo(text);
        }
    }
}

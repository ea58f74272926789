package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What NGEC takes and gives, in and out. */
class NgecTest {
    private static final String IN = "{\"id\": \"own_3\", \"date\": \"2020-04-05\", \"pub_date\": \"2020-04-06\","
            + " \"event_text\": \"Norway expelled two Danes.\", \"story_id\": \"s:1\", \"publisher\": \"wire\","
            + " \"headline\": \"Of our making\", \"event_type\": [\"SANCTION\"], \"event_mode\": [\"expel\"],"
            + " \"contexts\": [\"diplomatic\"], \"version\": \"x9\"}";
    private static final String OUT = IN.substring(0, IN.length() - 1) + ", \"orig_id\": \"own\", \"attributes\":"
            + " {\"ACTOR\": [{\"text\": \"Norway's"
            + " minister\", \"qa_score\": 0.91, \"wiki\":"
            + " \"Minister of Norway\", \"country\":"
            + " \"NOR\", \"code_1\": \"GOV\", \"code_2\":"
            + " \"\", \"all_code1s\": [\"GOV\"]},"
            + " {\"text\": \"the UN\", \"wiki\": \"United"
            + " Nations\", \"country\": \"\", \"code_1\":"
            + " \"IGO\", \"code_2\": null}], \"RECIP\":"
            + " [{\"text\": \"two Danes\", \"wiki\": \"\","
            + " \"country\": null, \"code_1\": \"\"}],"
            + " \"LOC\": [{\"text\": \"Bergen\","
            + " \"qa_score\": 0.5}], \"DATE\": []},"
            + " \"event_geolocation\": {\"reason\":"
            + " \"words\", \"geo\": {\"extracted_name\":"
            + " \"Bergen\", \"lat\": 60.4}},"
            + " \"date_resolved\": \"2020-04-04 00:00:00\","
            + " \"date_raw\": \"yesterday\"}";

    private static ReadRows read(String text) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.NGEC).named("ngec", "1").keepRaw(), "own.jsonl", text);
    }

    private static String written(List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.NGEC, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }

    @Test
    void whatNgecTakesIsAnEventOfNobody() {
        ReadRows rows = read(IN);
        DiplomaticEvent event = rows.event(0);
        assertThat(event.type()).contains(EventType.SANCTION);
        assertThat(event.mode()).contains(Mode.EXPEL);
        assertThat(event.contexts()).containsExactly(Context.DIPLOMATIC);
        assertThat(event.actors()).isEmpty();
        assertThat(event.day()).contains(LocalDate.of(2020, 4, 5));
        assertThat(event.mentions().get(0).text()).contains("Norway expelled two Danes.");
        assertThat(event.codings().get(0).values()).containsEntry("headline", "Of our making");
        assertThat(rows.issues).isEmpty();
    }

    @Test
    void whatNgecGivesHasWhoWhomWhereAndWhen() {
        DiplomaticEvent event = read(OUT).event(0);
        assertThat(event.actors()).hasSize(2);
        Actor minister = event.actors().asList().get(0);
        assertThat(minister).isInstanceOf(State.class);
        assertThat(minister.code().orElseThrow().value()).isEqualTo("NORGOV");
        assertThat(minister.name()).isEqualTo("Minister of Norway");
        assertThat(event.actors().asList().get(1)).isInstanceOf(Organisation.class);
        assertThat(event.actors().asList().get(1).name()).isEqualTo("United Nations");
        assertThat(event.recipients()).containsExactly(Unresolved.of("two Danes"));
        assertThat(event.places()).containsExactly("Bergen");
        assertThat(event.day()).contains(LocalDate.of(2020, 4, 4));
        assertThat(event.mentions().get(0).row()).contains("own_3");
    }

    @Test
    void linesComeBackByteForByte() {
        assertThat(written(read(IN + "\n" + OUT.replace("own_3", "own_4")).events))
                .isEqualTo(IN + "\n" + OUT.replace("own_3", "own_4") + "\n");
    }

    @Test
    void aChangedEventIsWrittenAsItIsNow() {
        DiplomaticEvent changed = read(OUT).event(0).toBuilder()
                .type(EventType.ACCUSE)
                .mode(Mode.ALLEGE)
                .hostility(EventType.ACCUSE.hostility())
                .build();
        String text = written(List.of(changed));
        DiplomaticEvent again = read(text).event(0);
        assertThat(again.mode()).contains(Mode.ALLEGE);
        assertThat(again.actors()).isEqualTo(changed.actors());
        assertThat(again.recipients()).isEqualTo(changed.recipients());
        assertThat(again.day()).isEqualTo(changed.day());
        assertThat(again.codings().get(0).values()).containsEntry("headline", "Of our making");
    }

    @Test
    void theTwoFormsAreToldApart() {
        assertThat(DatasetForms.recognise(DatasetFormat.NGEC, head(IN))).isPresent();
        assertThat(DatasetForms.recognise(DatasetFormat.NGEC, head(OUT))).isPresent();
        assertThat(DatasetForms.recognise(DatasetFormat.PLOVER, head(OUT))).isEmpty();
        assertThat(DatasetForms.recognise(DatasetFormat.PLOVER, head(PloverTest.OBJECT)))
                .isPresent();
        assertThat(DatasetForms.recognise(DatasetFormat.NGEC, head(PloverTest.OBJECT)))
                .isEmpty();
        assertThat(DatasetForms.recognise(DatasetFormat.JSONL, head(PloverTest.OBJECT)))
                .isEmpty();
        assertThat(DatasetForms.recognise(DatasetFormat.PLOVER, head("[\n " + PloverTest.OBJECT + ",")))
                .isPresent();
    }

    private static FileHead head(String line) {
        return new FileHead(
                "own.json",
                com.google.common.collect.ImmutableList.copyOf(line.lines().toList()));
    }
}

package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionWriterTest {
    @ParameterizedTest
    @CsvSource({
        "OCCURRED, SANCTION, 161",
        "ONGOING, SANCTION, 161",
        "ANNOUNCED, THREATEN, 136",
        "THREATENED, THREATEN, 136",
        "CONDITIONAL, THREATEN, 136",
        "HYPOTHETICAL, SANCTION, 161",
        "NEGATED, SANCTION, 161",
        "DEMANDED, ,"
    })
    void printsTheTypeByTheStatus(Status status, @Nullable String root, @Nullable String cameo) {
        JsonNode line = write(Reading.MANUAL, expulsion().status(status).build());
        assertThat(line.get("root").textValue()).isEqualTo(root);
        assertThat(line.get("status").asText()).isEqualTo(status.name());
        assertThat(line.get("cameo").textValue()).isEqualTo(cameo);
    }

    @Test
    void leavesOutOfStatementsWhatPloverDoesNotPrint() {
        DiplomaticEvent negated = expulsion().status(Status.NEGATED).build();
        Coded coded = coded(negated, Coded.Sides.UNKNOWN);
        JsonNode line = new PredictionWriter(Reading.MANUAL)
                .record("r", coded, Printed.statements(coded))
                .at("/events/0");
        assertThat(line.get("root").isNull()).isTrue();
        assertThat(line.get("status").asText()).isEqualTo("NEGATED");
    }

    @Test
    void readsAnImposedSanctionByTheManualOrByTheCrosswalkOf2021() {
        DiplomaticEvent embargo = DiplomaticEvent.builder()
                .id("e")
                .type(EventType.SANCTION)
                .mode(Mode.DISCONTINUE)
                .cameo(CameoCode.of("163"))
                .build();
        assertThat(write(Reading.MANUAL, embargo).get("root").asText()).isEqualTo("SANCTION");
        assertThat(write(Reading.CROSSWALK_2021, embargo).get("root").asText()).isEqualTo("COERCE");
        assertThat(write(Reading.CROSSWALK_2021, embargo).get("mode").asText()).isEqualTo("restrict");
        assertThat(write(Reading.CROSSWALK_2021, embargo).get("cameo").asText()).isEqualTo("163");
    }

    @Test
    void leavesTheTypeOutOfAnEventWithoutOne() {
        JsonNode line = write(Reading.MANUAL, DiplomaticEvent.builder().id("e").build());
        assertThat(line.get("root").isNull()).isTrue();
        assertThat(line.get("cameo").isNull()).isTrue();
        assertThat(line.get("quad").isNull()).isTrue();
        assertThat(line.get("source_span").isNull()).isTrue();
        assertThat(line.get("source")).isEmpty();
    }

    @Test
    void putsAJointActOnBothSides() {
        DiplomaticEvent talks = DiplomaticEvent.builder()
                .id("e")
                .addActors(State.of("GHA"), State.of("NGA"))
                .type(EventType.CONSULT)
                .build();
        Coded.Sides sides = new Coded.Sides(ImmutableList.of(Span.of(0, 5), Span.of(10, 15)), ImmutableList.of());
        JsonNode line = write(Reading.MANUAL, talks, sides);
        assertThat(line.get("source").toString()).isEqualTo("[\"GHA\",\"NGA\"]");
        assertThat(line.get("target")).isEqualTo(line.get("source"));
        assertThat(line.get("source_span").toString()).isEqualTo("[0,15]");
        assertThat(line.get("target_span")).isEqualTo(line.get("source_span"));
    }

    @Test
    void writesWhoHasNoCodeAsUnknown() {
        DiplomaticEvent event = DiplomaticEvent.builder()
                .id("e")
                .addActors(Collective.builder()
                        .name("both countries")
                        .addMembers(Country.find("GHA").orElseThrow())
                        .build())
                .addRecipients(Unresolved.of("the harbour master"))
                .build();
        JsonNode line = write(Reading.MANUAL, event);
        assertThat(line.get("source").toString()).isEqualTo("[\"---\"]");
        assertThat(line.get("target").toString()).isEqualTo("[\"---\"]");
    }

    @Test
    void keepsOpenRangesAndIntervalsOpen() {
        DiplomaticEvent event = expulsion()
                .addQuantities(Quantity.builder().min(21).unit("diplomats").build())
                .addDates(EventDate.in(YearMonth.of(2019, 2)))
                .build();
        JsonNode line = write(Reading.MANUAL, event);
        assertThat(line.get("quantities").toString()).isEqualTo("[{\"min\":21,\"max\":null,\"unit\":\"diplomats\"}]");
        assertThat(line.get("date").asText()).isEqualTo("2019-02-01/2019-02-28");
    }

    private static DiplomaticEvent.Builder expulsion() {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        event.id("e").type(EventType.SANCTION).mode(Mode.EXPEL).instrument(Instrument.EXPULSION);
        return event;
    }

    private static JsonNode write(Reading reading, DiplomaticEvent event) {
        return write(reading, event, Coded.Sides.UNKNOWN);
    }

    private static JsonNode write(Reading reading, DiplomaticEvent event, Coded.Sides sides) {
        return new PredictionWriter(reading)
                .record("r", coded(event, sides), Printed.acts())
                .at("/events/0");
    }

    private static Coded coded(DiplomaticEvent event, Coded.Sides sides) {
        return new Coded(
                ImmutableList.of(event),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.of(event.id(), sides));
    }
}

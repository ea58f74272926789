package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an event loses on its way through each form, as parsers/DATASETS.md tells. */
class ConversionTest {
    private static final DiplomaticEvent EVENT = DiplomaticEvent.builder()
            .id("own-1")
            .addActors(State.of("NOR", Sector.GOV))
            .addRecipients(State.builder()
                    .country(Country.of("FIN"))
                    .addSectors(Sector.MIL)
                    .name("Border Guard")
                    .build())
            .type(EventType.SANCTION)
            .mode(Mode.EXPEL)
            .addContexts(Context.DIPLOMATIC)
            .cameo(CameoCode.of("166"))
            .instrument(Instrument.EXPULSION)
            .addQuantities(Quantity.of(2, "dead"))
            .addPlaces("Oslo")
            .addDates(EventDate.on(LocalDate.of(2019, 5, 2)))
            .addMentions(Provenance.builder()
                    .source("own")
                    .addSpans(Span.of(0, 8))
                    .text("expelled")
                    .build())
            .build();

    private static final ImmutableMap<String, Function<DiplomaticEvent, Object>> FACTS =
            ImmutableMap.<String, Function<DiplomaticEvent, Object>>builder()
                    .put("id", DiplomaticEvent::id)
                    .put("codes", event -> List.of(codes(event.actors()), codes(event.recipients())))
                    .put(
                            "names",
                            event ->
                                    event.recipients().stream().map(Actor::name).toList())
                    .put("type", DiplomaticEvent::type)
                    .put("mode", DiplomaticEvent::mode)
                    .put("contexts", DiplomaticEvent::contexts)
                    .put("derived", DiplomaticEvent::inferred)
                    .put("cameo", DiplomaticEvent::cameo)
                    .put("instrument", DiplomaticEvent::instrument)
                    .put("numbers", DiplomaticEvent::quantities)
                    .put("places", DiplomaticEvent::places)
                    .put("dates", DiplomaticEvent::dates)
                    .put("words", event -> event.mentions().get(0).text())
                    .buildOrThrow();

    private static List<String> codes(Collection<Actor> side) {
        return side.stream()
                .map(actor -> actor.code().map(ActorCode::value).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gdelt1, derived id instrument names numbers words",
        "gdelt2, derived id instrument names numbers words",
        "icews, derived id instrument numbers words",
        "polecat, cameo id instrument numbers words",
        "phoenix, derived id instrument names numbers words",
        "petrarch, derived id instrument names numbers places words",
        "keds, derived id instrument names numbers places words",
        "plover, id instrument",
        "ngec, id instrument numbers",
        "jsonl, ''"
    })
    void losesWhatTheTableSaysAndNothingElse(String form, String lost) {
        DatasetFormat format = DatasetFormat.parse(form);
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(format, text)) {
            out.write(EVENT);
        }
        ReadRows rows = ReadRows.of(DatasetReader.of(format), "own", text.toString());
        assertThat(rows.events).hasSize(1);
        Set<String> differs = new TreeSet<>();
        for (Map.Entry<String, Function<DiplomaticEvent, Object>> fact : FACTS.entrySet()) {
            if (!fact.getValue().apply(EVENT).equals(fact.getValue().apply(rows.event(0)))) {
                differs.add(fact.getKey());
            }
        }
        assertThat(String.join(" ", differs)).isEqualTo(lost);
    }

    @ParameterizedTest
    @EnumSource(
            value = DatasetFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GDELT2_MENTIONS", "ICB", "JSONL"})
    void aYearThatNoFileHoldsIsLeftOutAndCounted(DatasetFormat format) {
        for (int year : new int[] {979, 12_019}) {
            DiplomaticEvent event = EVENT.toBuilder()
                    .dates(List.of(EventDate.on(LocalDate.of(year, 5, 2))))
                    .build();
            WriteReport report = RoundTrip.of(format, event).report;
            assertThat(report.leftOut()).isEqualTo(1);
            assertThat(report.rules()).containsOnlyKeys("YEAR");
        }
    }
}

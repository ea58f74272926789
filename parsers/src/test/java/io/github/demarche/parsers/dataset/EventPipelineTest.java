package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.chain.Dyad;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.measure.Coverage;
import io.github.demarche.measure.DirectedDyad;
import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadPanelBuilder;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.ontology.QuadScale;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The filters between a file and its analysis. */
class EventPipelineTest {
    private static final String[] ROWS = {
        "2001-02-03\tNOR\tFIN\t111",
        "2001-02-03\tNORGOV\tFIN\t1122",
        "2001-02-03\tNOR\tFIN\t111",
        "2001-02-04\tNOR\tFIN\t112",
        "2001-02-04\tFIN\tFINREB\t190",
        "2001-02-05\tSWE\tDNK\t141",
        "2001-02-06\t---\tDNK\t040",
    };

    private final List<DiplomaticEvent> out = new ArrayList<>();

    private PipelineReport run(EventPipeline.Builder builder) {
        EventPipeline pipeline = builder.into(out::add);
        ReadRows.keds(ROWS).events.forEach(pipeline::accept);
        return pipeline.report();
    }

    private List<String> codes() {
        return out.stream().map(event -> event.cameo().orElseThrow().code()).toList();
    }

    @Test
    void withoutStepsEverythingPasses() {
        assertThat(run(EventPipeline.builder()).out()).isEqualTo(7);
    }

    @Test
    void stepsAreTakenInTheirOrderAndCounted() {
        PipelineReport report = run(EventPipeline.builder()
                .between(LocalDate.of(2001, 2, 3), LocalDate.of(2001, 2, 5))
                .acrossBorders()
                .dedup(DedupStrategy.oneADay()));
        assertThat(codes()).containsExactly("111", "1122", "112", "141");
        assertThat(report).hasToString("""
            7 events in, 4 out
            between 2001-02-03 and 2001-02-05: 1 dropped, 0 changed
            across borders: 1 dropped, 0 changed
            dedup one-a-day: 1 dropped, 0 changed\
            """);
    }

    @Test
    void dyadsMatchInEitherDirectionAndByPrincipal() {
        run(EventPipeline.builder().dyads(ImmutableList.of(Dyad.of("FIN", "NOR"))));
        assertThat(codes()).containsExactly("111", "1122", "111", "112");
    }

    @Test
    void partiesAreFoundOnEitherSide() {
        run(EventPipeline.builder().involving(ImmutableList.of("DNK", "NORGOV")));
        assertThat(codes()).containsExactly("1122", "141", "040");
    }

    @Test
    void typesAndStepsOfOnesOwnFilter() {
        run(EventPipeline.builder()
                .types(ImmutableList.of(EventType.ACCUSE))
                .step(
                        "only 111",
                        event -> Optional.of(event)
                                .filter(each ->
                                        each.cameo().orElseThrow().code().equals("111"))));
        assertThat(codes()).containsExactly("111", "111");
    }

    @Nested
    class Scales {
        @Test
        void decideWhichQuadClassAProtestIsIn() {
            run(EventPipeline.builder().quad(QuadScale.of("GDELT"), ImmutableList.of(QuadClass.MATERIAL_CONFLICT)));
            assertThat(codes()).containsExactly("190");
            out.clear();
            run(EventPipeline.builder().quad(QuadScale.of("ICEWS"), ImmutableList.of(QuadClass.MATERIAL_CONFLICT)));
            assertThat(codes()).containsExactly("190", "141");
        }

        @Test
        void giveTheIntensity() {
            run(EventPipeline.builder().intensity(IntensityScale.icews(), -10, -6));
            assertThat(codes()).containsExactly("190", "141");
        }
    }

    @Nested
    class Dedup {
        @Test
        void byRootTakesTheTwoAccusationsOfADayForOne() {
            run(EventPipeline.builder().dedup(DedupStrategy.parse("one-a-day-root")));
            assertThat(codes()).containsExactly("111", "1122", "112", "190", "141", "040");
        }

        @Test
        void byKeysOfOnesOwn() {
            run(EventPipeline.builder().dedup(DedupStrategy.of("by day", DedupStrategy.Key.DAY)));
            assertThat(codes()).containsExactly("111", "112", "141", "040");
        }

        @Test
        void beginsAnewWithEachPipeline() {
            EventPipeline.Builder builder = EventPipeline.builder().dedup(DedupStrategy.oneADay());
            assertThat(run(builder).out()).isEqualTo(run(builder).out()).isEqualTo(6);
        }

        @Test
        void anUnknownNameIsRefusedWithThoseThatThereAre() {
            assertThatThrownBy(() -> DedupStrategy.parse("often"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one-a-day");
        }
    }

    @Nested
    class Mapping {
        @Test
        void actorsGetOtherCodesAndTheVerbatimOnesStay() {
            CodeMapping mapping =
                    CodeMapping.read("nordic", new StringReader("# union\nNOR*\tSWE*\nDNK\tISL\n---\t-\n"));
            PipelineReport report = run(EventPipeline.builder().mapActors(mapping));
            assertThat(out).hasSize(6);
            assertThat(report.steps().get(0).changed()).isEqualTo(5);
            assertThat(out.get(1).actors())
                    .extracting(actor -> actor.code().orElseThrow().value())
                    .containsExactly("SWEGOV");
            assertThat(out.get(1).codings().get(0).values()).containsEntry("source", "NORGOV");
        }

        @Test
        void codesBringTheirTypes() {
            run(EventPipeline.builder().mapCodes(CodeMapping.of("own", ImmutableMap.of("11*", "012", "190", "-"))));
            assertThat(codes()).containsExactly("012", "012", "012", "012", "141", "040");
            assertThat(out.get(0).type()).isEmpty();
            assertThat(out.get(0).inferred()).isEmpty();
            assertThat(out.get(4).inferred()).containsExactly(DiplomaticEvent.Slot.TYPE);
        }

        @Test
        void aTableThatIsNoneIsRefusedWithItsLine() {
            assertThatThrownBy(() -> CodeMapping.read("own", new StringReader("A\tB\nC\n")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("own:2");
            assertThatThrownBy(() -> CodeMapping.read("own", new StringReader("A\tB\nA\tC\n")))
                    .hasMessageContaining("own:2: A is mapped twice");
            assertThatThrownBy(
                            () -> EventPipeline.builder().mapCodes(CodeMapping.of("own", ImmutableMap.of("1", "999"))))
                    .hasMessageContaining("999");
        }
    }

    @Test
    void feedsTheSeriesOfDyads() {
        DyadPanelBuilder panel = DyadPanel.builder()
                .coverage(Coverage.of(LocalDate.of(2001, 2, 1), LocalDate.of(2001, 2, 28)))
                .scale(IntensityScale.icews());
        EventPipeline pipeline =
                EventPipeline.builder().dedup(DedupStrategy.oneADay()).into(panel::add);
        ReadRows.keds(ROWS).events.forEach(pipeline::accept);
        assertThat(panel.build().series(DirectedDyad.of("NOR", "FIN")).total()).isEqualTo(3);
    }
}

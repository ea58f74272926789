package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Copies;
import io.github.demarche.chain.ResponseThread;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Domain;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.ontology.IntensityScale;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private static final IntensityScale PLOVER = IntensityScale.plover2021();

    /** An exchange between the United States and Russia, an act a day, each the answer to the one before. */
    private static ResponseThread thread(int acts, IntFunction<DiplomaticEvent.Builder> act) {
        RetaliationGraph.Builder graph = RetaliationGraph.builder();
        for (int i = 0; i < acts; i++) {
            graph.addEvents(
                    act.apply(i).addDates(EventDate.on(DAY0.plusDays(i))).build());
            if (i > 0) {
                graph.addLinks(stated("a" + (i - 1), "a" + i));
            }
        }
        List<ResponseThread> threads = graph.build().view().threads();
        assertThat(threads).hasSize(1);
        return threads.get(0);
    }

    private static DiplomaticEvent.Builder act(int number) {
        return number % 2 == 0 ? undated("a" + number, "USA", "RUS") : undated("a" + number, "RUS", "USA");
    }

    private static ResponseThread expulsions(Quantity... numbers) {
        return thread(numbers.length, i -> act(i).addQuantities(numbers[i]));
    }

    private static Quantity diplomats(long number) {
        return Quantity.of(number, "diplomats");
    }

    @Nested
    class ByQuantity {
        @Test
        void tellsTheFactorByStep() {
            Escalation escalation =
                    Escalation.byQuantity(expulsions(diplomats(10), diplomats(20), diplomats(40)), "diplomats");

            assertThat(escalation.factor().orElseThrow()).isCloseTo(2, within(1e-12));
            assertThat(escalation.slope().orElseThrow()).isCloseTo(Math.log(2), within(1e-12));
            assertThat(escalation.measure()).isEqualTo("diplomats");
        }

        @Test
        void leavesOutWhatIsNoExactNumber() {
            Quantity over20 = Quantity.builder().min(21).unit("diplomats").build();
            Escalation escalation =
                    Escalation.byQuantity(expulsions(diplomats(10), over20, diplomats(40)), "diplomats");

            assertThat(escalation.values()).containsOnlyKeys(0, 2);
            assertThat(escalation.size()).isEqualTo(2);
            assertThat(escalation.factor()).isEmpty();
            assertThat(escalation.slope().orElseThrow()).isCloseTo(Math.log(4) / 2, within(1e-12));
        }

        @Test
        void leavesOutNumbersThatContradictEachOther() {
            ResponseThread thread = thread(2, i -> act(i).addQuantities(diplomats(10 + i), diplomats(12)));

            assertThat(Escalation.byQuantity(thread, "diplomats").size()).isZero();
        }

        @Test
        void knowsNoOtherUnit() {
            assertThat(Escalation.byQuantity(expulsions(diplomats(10), diplomats(10)), "officials")
                            .slope())
                    .isEmpty();
        }

        @Test
        void refusesABlankUnit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Escalation.byQuantity(expulsions(diplomats(1), diplomats(1)), " "))
                    .withMessageContaining("unit");
        }
    }

    @Nested
    class ByScale {
        @Test
        void takesTheDistanceFromZero() {
            ResponseThread thread = thread(2, i -> act(i).type(i == 0 ? EventType.SANCTION : EventType.ASSAULT));
            Escalation escalation = Escalation.byScale(thread, PLOVER);

            double from = PLOVER.intensity(EventType.SANCTION).orElseThrow().magnitude();
            double to = PLOVER.intensity(EventType.ASSAULT).orElseThrow().magnitude();
            assertThat(escalation.slope().orElseThrow()).isCloseTo(to - from, within(1e-12));
            assertThat(escalation.factor()).isEmpty();
            assertThat(escalation.measure()).isEqualTo("PLOVER_2021");
        }

        @Test
        void readsTheCodeThatTheScaleScores() {
            DiplomaticEvent act = act(0).cameo(CameoCode.of("163"))
                    .addCodings(SourceCoding.of("WEIS", "212"))
                    .build();

            assertThat(act.intensity(IntensityScale.icews()).orElseThrow().value())
                    .isEqualTo(-8);
            assertThat(act.intensity(IntensityScale.weisGoldstein())
                            .orElseThrow()
                            .scale())
                    .isEqualTo("WEIS_GOLDSTEIN");
            assertThat(act(0).build().intensity(IntensityScale.icews())).isEmpty();
        }

        @Test
        void givesASignificanceFromEightActsOn() {
            IntFunction<DiplomaticEvent.Builder> worse = i -> act(i).type(i < 4 ? EventType.ACCUSE : EventType.ASSAULT);

            Escalation seven = Escalation.byScale(thread(7, worse), PLOVER);
            Escalation eight = Escalation.byScale(thread(8, worse), PLOVER);

            assertThat(seven.isSmall()).isTrue();
            assertThat(seven.mannKendall()).isEmpty();
            assertThat(eight.isSmall()).isFalse();
            // S = 16, variance (1176 - 2 * 4 * 3 * 13) / 18
            assertThat(eight.mannKendall().orElseThrow()).isCloseTo(0.0304, within(1e-4));
        }

        @Test
        void survivesSerialization() {
            Escalation escalation = Escalation.byScale(thread(3, EscalationTest::act), PLOVER);

            assertThat(Copies.serialized(escalation)).isEqualTo(escalation);
        }
    }

    @Nested
    class OnTheLadder {
        private static final InstrumentVocabulary VOCABULARY = InstrumentVocabulary.standard();

        private LadderClimb climb(List<Optional<EventType>> types) {
            return LadderClimb.of(thread(types.size(), i -> act(i).type(types.get(i))), VOCABULARY);
        }

        @Test
        void countsRungsAboveTheFirstAct() {
            LadderClimb climb = climb(List.of(
                    Optional.of(EventType.ACCUSE), Optional.of(EventType.MOBILIZE), Optional.of(EventType.ACCUSE)));

            assertThat(climb.climb()).hasValue(Domain.VERBAL.climbTo(Domain.MILITARY_NONVIOLENT));
            assertThat(climb.stepsUp()).isEqualTo(1);
            assertThat(climb.stepsDown()).isEqualTo(1);
        }

        @Test
        void passesOverActsThatStandOnNoRung() {
            LadderClimb climb = climb(List.of(
                    Optional.of(EventType.ACCUSE), Optional.of(EventType.PROTEST), Optional.of(EventType.ASSAULT)));

            assertThat(climb.rungs()).containsOnlyKeys(0, 2);
            assertThat(climb.stepsUp()).isEqualTo(1);
        }

        @Test
        void isUnknownWhereNoActStandsOnARung() {
            assertThat(climb(List.of(Optional.of(EventType.PROTEST), Optional.of(EventType.PROTEST)))
                            .climb())
                    .isEmpty();
        }

        @Test
        void takesTheRungOfTheInstrumentFirst() {
            ResponseThread thread =
                    thread(2, i -> act(i).instrument(i == 0 ? Instrument.EXPULSION : Instrument.ASSET_FREEZE));

            assertThat(LadderClimb.of(thread, VOCABULARY).climb()).hasValue(Domain.DIPLOMATIC.climbTo(Domain.ECONOMIC));
        }
    }

    @Nested
    class Gap {
        private Optional<IntensityGap> gap(EventType from, EventType to) {
            return IntensityGap.of(act(0).type(from).build(), act(1).type(to).build(), PLOVER);
        }

        @Test
        void isTheDifferenceOfTheMagnitudes() {
            IntensityGap gap = gap(EventType.THREATEN, EventType.ASSAULT).orElseThrow();

            assertThat(gap.gap())
                    .isEqualTo(PLOVER.intensity(EventType.ASSAULT).orElseThrow().magnitude()
                            - PLOVER.intensity(EventType.THREATEN).orElseThrow().magnitude());
            assertThat(gap.scale()).isEqualTo("PLOVER_2021");
            assertThat(Copies.serialized(gap)).isEqualTo(gap);
        }

        @Test
        void isMissingWhereTheScaleHasNoValue() {
            assertThat(IntensityGap.of(act(0).build(), act(1).build(), IntensityScale.icews()))
                    .isEmpty();
        }

        @Test
        void isReadOffALink() {
            RetaliationGraph graph = RetaliationGraph.builder()
                    .addAllEvents(
                            IntStream.range(0, 2).mapToObj(i -> act(i).build()).toList())
                    .addLinks(stated("a0", "a1"))
                    .build();

            assertThat(IntensityGap.of(graph.links().get(0), graph.view(), PLOVER)
                            .map(IntensityGap::gap))
                    .contains(0.0);
        }
    }
}

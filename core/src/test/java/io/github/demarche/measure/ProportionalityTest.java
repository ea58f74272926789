package io.github.demarche.measure;

import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Copies;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.ontology.Mode;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProportionalityTest {
    private static final InstrumentVocabulary VOCABULARY = InstrumentVocabulary.standard();

    private static DiplomaticEvent.Builder us(String id) {
        return undated(id, "USA", "RUS");
    }

    private static DiplomaticEvent.Builder russian(String id) {
        return undated(id, "RUS", "USA");
    }

    private static DiplomaticEvent.Builder expulsion(DiplomaticEvent.Builder act, Quantity... quantities) {
        return act.instrument(Instrument.EXPULSION).mode(Mode.EXPEL).addQuantities(quantities);
    }

    private static Proportionality between(DiplomaticEvent provocation, DiplomaticEvent response) {
        GraphView view = RetaliationGraph.builder()
                .addEvents(provocation, response)
                .addLinks(stated(provocation.id(), response.id()))
                .build()
                .view();
        return Proportionality.of(view.links().get(0), view, VOCABULARY);
    }

    @Nested
    class InKindOf {
        private Optional<InKind> kind(DiplomaticEvent.Builder provocation, DiplomaticEvent.Builder response) {
            return between(provocation.build(), response.build()).inKind();
        }

        @Test
        void oneInstrumentIsTheSameAction() {
            assertThat(kind(expulsion(us("a")), expulsion(russian("b")))).contains(InKind.SAME_ACTION);
        }

        @Test
        void instrumentsOfOneRungAreTheSameDomain() {
            assertThat(kind(expulsion(us("a")), russian("b").instrument(Instrument.CLOSURE_OF_MISSION)))
                    .contains(InKind.SAME_DOMAIN);
        }

        @Test
        void instrumentsOfOtherRungsDiffer() {
            assertThat(kind(us("a").instrument(Instrument.ASSET_FREEZE), expulsion(russian("b"))))
                    .contains(InKind.DIFFERENT);
        }

        @Test
        void oneModeIsTheSameActionWhereNoInstrumentIsTold() {
            assertThat(kind(us("a").mode(Mode.EXPEL), russian("b").mode(Mode.EXPEL)))
                    .contains(InKind.SAME_ACTION);
            assertThat(kind(us("a").mode(Mode.EXPEL), expulsion(russian("b")))).contains(InKind.SAME_DOMAIN);
        }

        @Test
        void typesStandOnRungsWhereTheyCan() {
            assertThat(kind(us("a").type(EventType.ASSAULT), russian("b").type(EventType.ASSAULT)))
                    .contains(InKind.SAME_DOMAIN);
            assertThat(kind(us("a").type(EventType.ASSAULT), russian("b").type(EventType.ACCUSE)))
                    .contains(InKind.DIFFERENT);
            assertThat(kind(
                            us("a").type(EventType.MOBILIZE),
                            russian("b").type(EventType.COERCE).mode(Mode.CYBER)))
                    .contains(InKind.DIFFERENT);
        }

        @Test
        void anActOfUnknownKindIsNotCompared() {
            assertThat(kind(us("a"), expulsion(russian("b")))).isEmpty();
            assertThat(kind(us("a").instrument(Instrument.of("NEW_MEASURE")), expulsion(russian("b"))))
                    .isEmpty();
        }
    }

    @Nested
    class InMagnitude {
        private Optional<MagnitudeRatio> ratio(Quantity provocation, Quantity response) {
            return between(
                            expulsion(us("a"), provocation).build(),
                            expulsion(russian("b"), response).build())
                    .magnitude("diplomats");
        }

        private Quantity atLeast(long number) {
            return Quantity.builder().min(number).unit("diplomats").build();
        }

        @Test
        void tenForTenIsZero() {
            MagnitudeRatio ratio = ratio(Quantity.of(10, "diplomats"), Quantity.of(10, "diplomats"))
                    .orElseThrow();

            assertThat(ratio.exact()).hasValue(0);
        }

        @Test
        void twiceAsManyIsTheLogarithmOfTwo() {
            MagnitudeRatio ratio = ratio(Quantity.of(30, "diplomats"), Quantity.of(60, "diplomats"))
                    .orElseThrow();

            assertThat(ratio.exact().orElseThrow()).isCloseTo(Math.log(2), within(1e-12));
        }

        @Test
        void anOpenRangeLeavesItsEndOpen() {
            MagnitudeRatio below =
                    ratio(atLeast(21), Quantity.of(42, "diplomats")).orElseThrow();
            MagnitudeRatio above =
                    ratio(Quantity.of(21, "diplomats"), atLeast(42)).orElseThrow();

            assertThat(below.lower()).isEmpty();
            assertThat(below.upper().orElseThrow()).isCloseTo(Math.log(2), within(1e-12));
            assertThat(above.lower().orElseThrow()).isCloseTo(Math.log(2), within(1e-12));
            assertThat(above.upper()).isEmpty();
            assertThat(above.exact()).isEmpty();
            assertThat(ratio(atLeast(3), atLeast(5))).isEmpty();
        }

        @Test
        void otherUnitsAreNotCompared() {
            assertThat(ratio(Quantity.of(10, "diplomats"), Quantity.of(8, "officials")))
                    .isEmpty();
        }

        @Test
        void nothingIsDividedByNone() {
            assertThat(ratio(Quantity.of(0, "diplomats"), Quantity.of(8, "diplomats")))
                    .isEmpty();
        }

        @Test
        void reportsThatDifferMakeARange() {
            DiplomaticEvent contested = expulsion(us("a"), Quantity.of(10, "diplomats"), Quantity.of(12, "diplomats"))
                    .build();
            MagnitudeRatio ratio = between(
                            contested,
                            expulsion(russian("b"), Quantity.of(12, "diplomats"))
                                    .build())
                    .magnitude("diplomats")
                    .orElseThrow();

            assertThat(ratio.lower()).hasValue(0);
            assertThat(ratio.upper().orElseThrow()).isCloseTo(Math.log(1.2), within(1e-12));
        }
    }

    @Nested
    class OfAPackage {
        private Proportionality proportion(RetaliationGraph.Builder graph) {
            GraphView view = graph.build().view();
            assertThat(view.packages()).hasSize(1);
            return Proportionality.of(view.packages().get(0), view, VOCABULARY);
        }

        private RetaliationGraph.Builder answered(DiplomaticEvent one, DiplomaticEvent other) {
            return RetaliationGraph.builder()
                    .addEvents(expulsion(us("a"), Quantity.of(10, "diplomats")).build(), one, other)
                    .addLinks(
                            stated("a", one.id()).toBuilder()
                                    .statedProportion("tit-for-tat")
                                    .build(),
                            stated("a", other.id()).toBuilder()
                                    .statedProportion("in kind")
                                    .build());
        }

        @Test
        void addsTheCountsOfItsActs() {
            Proportionality proportion = proportion(answered(
                    expulsion(russian("b"), Quantity.of(10, "diplomats")).build(),
                    expulsion(russian("c"), Quantity.of(20, "diplomats")).build()));

            assertThat(proportion.magnitude("diplomats").orElseThrow().exact().orElseThrow())
                    .isCloseTo(Math.log(3), within(1e-12));
            assertThat(proportion.inKind()).contains(InKind.SAME_ACTION);
            assertThat(proportion.claimed()).containsExactly("tit-for-tat", "in kind");
            assertThat(Copies.serialized(proportion)).isEqualTo(proportion);
        }

        @Test
        void hasNoMagnitudeWhereACountIsMissing() {
            assertThat(proportion(answered(
                                    expulsion(russian("b"), Quantity.of(10, "diplomats"))
                                            .build(),
                                    expulsion(russian("c")).build()))
                            .magnitudes())
                    .isEmpty();
        }

        @Test
        void passesOverActsOfAnotherKind() {
            Proportionality proportion = proportion(answered(
                    expulsion(russian("b"), Quantity.of(10, "diplomats")).build(),
                    russian("c")
                            .instrument(Instrument.ENTRY_BAN)
                            .addQuantities(Quantity.of(8, "officials"))
                            .build()));

            assertThat(proportion.magnitudes()).hasSize(1);
            assertThat(proportion.magnitudes().get(0).exact()).hasValue(0);
        }

        @Test
        void doesNotAddAPartToTheWhole() {
            RetaliationGraph.Builder graph = answered(
                            expulsion(russian("whole"), Quantity.of(10, "diplomats"))
                                    .build(),
                            expulsion(russian("part"), Quantity.of(6, "diplomats"))
                                    .build())
                    .addRelations(EventRelation.of(Kind.PART_OF, "part", "whole"));

            assertThat(proportion(graph).magnitude("diplomats").orElseThrow().exact())
                    .hasValue(0);
        }
    }

    @Test
    void refusesALinkOfAnotherView() {
        GraphView view =
                RetaliationGraph.builder().addEvents(us("a").build()).build().view();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportionality.of(stated("a", "b"), view, VOCABULARY))
                .withMessageContaining("no event b");
    }

    @Test
    void aRatioNeedsAnEndAndAnOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MagnitudeRatio.builder().unit("USD").build())
                .withMessageContaining("USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MagnitudeRatio.builder().unit("USD").lower(1).upper(0).build());
    }
}

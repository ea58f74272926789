package io.github.demarche.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    private static DiplomaticEvent.Builder act() {
        DiplomaticEvent.Builder act = DiplomaticEvent.builder();
        act.id("a");
        return act;
    }

    private static String expulsionOf(Quantity quantity) {
        return ActWords.of(
                act().instrument(Instrument.EXPULSION).addQuantities(quantity).build());
    }

    @Test
    void putsTheNumberIntoTheNameOfTheMeasure() {
        assertThat(expulsionOf(Quantity.of(10, "diplomats"))).isEqualTo("expulsion of 10 diplomats");
        assertThat(expulsionOf(Quantity.of(1_250, "officials"))).isEqualTo("expulsion of 1,250 officials");
        assertThat(ActWords.of(act().instrument(Instrument.ENTRY_BAN)
                        .addQuantities(Quantity.of(8, "officials"))
                        .build()))
                .isEqualTo("entry ban on 8 officials");
    }

    @Test
    void keepsTheWordsOfATextForNumbersThatAreNotExact() {
        assertThat(expulsionOf(
                        Quantity.builder().unit("diplomats").text("dozens").build()))
                .isEqualTo("expulsion of dozens of diplomats");
        assertThat(expulsionOf(Quantity.builder()
                        .min(21)
                        .unit("diplomats")
                        .text("over 20")
                        .build()))
                .isEqualTo("expulsion of over 20 diplomats");
        assertThat(expulsionOf(
                        Quantity.builder().min(10).max(12).unit("diplomats").build()))
                .isEqualTo("expulsion of 10-12 diplomats");
        assertThat(expulsionOf(Quantity.builder().max(12).unit("diplomats").build()))
                .isEqualTo("expulsion of up to 12 diplomats");
    }

    @Test
    void putsBehindTheNameWhatDoesNotFitInIt() {
        assertThat(ActWords.of(act().instrument(Instrument.TARIFF)
                        .addQuantities(Quantity.of(1_500_000_000, "USD"), Quantity.of(25, "percent"))
                        .phase(Phase.WIDENED)
                        .build()))
                .isEqualTo("punitive tariff (USD 1.5 billion, 25 percent), widened");
    }

    @Test
    void namesAnInstrumentThatTheVocabularyLacksByItsName() {
        assertThat(ActWords.of(act().instrument(Instrument.of("FISHING_RIGHTS_SUSPENSION"))
                        .build()))
                .isEqualTo("fishing rights suspension");
    }

    @Test
    void namesEveryTypeAndModeOfPlover() {
        for (EventType type : EventType.values()) {
            assertThat(ActWords.of(act().type(type).build())).matches("[a-z ]+").doesNotContain("_");
            for (Mode mode : type.modes()) {
                assertThat(ActWords.of(act().type(type).mode(mode).build())).matches("[a-z ]+");
            }
        }
        assertThat(ActWords.of(act().type(EventType.SANCTION).mode(Mode.EXPEL).build()))
                .isEqualTo("expulsion");
    }

    @Test
    void namesAnActWithoutTypeByItsHostility() {
        assertThat(ActWords.of(act().build())).isEqualTo("statement");
        assertThat(ActWords.of(act().hostility(Hostility.HOSTILE).build())).isEqualTo("hostile act");
    }
}

package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    @Test
    void isItsName() {
        assertThat(Instrument.of("EXPULSION")).isEqualTo(Instrument.EXPULSION).hasSameHashCodeAs(Instrument.EXPULSION);
        assertThat(Instrument.EXPULSION).isNotEqualTo(Instrument.SUMMONS).hasToString("EXPULSION");
        assertThat(Instrument.EXPULSION.name()).isEqualTo("EXPULSION");
    }

    @Test
    void takesNamesThatNoVocabularyKnows() {
        assertThat(Instrument.of("G7_PRICE_CAP").name()).isEqualTo("G7_PRICE_CAP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "expulsion", "7_DAYS", "_CAP", "TRADE EMBARGO", "AGRÉMENT", "A-B"})
    void refusesOtherNames(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of(name))
                .withMessageContaining("\"" + name + "\"");
    }

    @Test
    void standsInTheOrderOfItsName() {
        assertThat(Instrument.APOLOGY).isLessThan(Instrument.EXPULSION);
    }

    @Test
    void survivesSerialization() {
        assertThat(Serialized.copyOf(Instrument.SUMMONS)).isEqualTo(Instrument.SUMMONS);
    }
}

package io.github.demarche.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class DyadTest {
    @Test
    void isTheSameWhicheverPartyIsGivenFirst() {
        assertThat(Dyad.of("USA", "RUS")).isEqualTo(Dyad.of("RUS", "USA")).hasToString("RUS|USA");
        assertThat(Dyad.of("USA", "RUS").first()).isEqualTo("RUS");
        assertThat(Dyad.of("USA", "RUS").second()).isEqualTo("USA");
    }

    @Test
    void needsTwoParties() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dyad.of("USA", "USA"))
                .withMessage("a dyad needs two parties, was USA twice");
    }

    @Test
    void standsInTheOrderOfItsParties() {
        assertThat(Dyad.of("CHN", "USA")).isLessThan(Dyad.of("IRN", "RUS"));
        assertThat(Dyad.of("IRN", "RUS")).isLessThan(Dyad.of("IRN", "USA"));
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableDyad.class).verify();
        assertThat(Copies.serialized(Dyad.of("USA", "RUS"))).isEqualTo(Dyad.of("RUS", "USA"));
    }
}

package io.github.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import io.github.demarche.chain.Dyad;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class DirectedDyadTest {
    private static final DirectedDyad DYAD = DirectedDyad.of("USA", "RUS");

    @Test
    void keepsTheDirection() {
        assertThat(DYAD).hasToString("USA>RUS").isNotEqualTo(DYAD.reversed());
        assertThat(DYAD.reversed()).isEqualTo(DirectedDyad.of("RUS", "USA"));
        assertThat(DYAD.undirected()).isEqualTo(Dyad.of("RUS", "USA"));
    }

    @Test
    void needsTwoParties() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectedDyad.of("USA", "USA"))
                .withMessage("a dyad needs two parties, was USA twice");
    }

    @Test
    void standsInTheOrderOfActorThenRecipient() {
        assertThat(DirectedDyad.of("CHN", "USA")).isLessThan(DirectedDyad.of("IRN", "CHN"));
        assertThat(DirectedDyad.of("IRN", "CHN")).isLessThan(DirectedDyad.of("IRN", "USA"));
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableDirectedDyad.class).verify();
        assertThat(Copies.serialized(DYAD)).isEqualTo(DYAD);
    }
}

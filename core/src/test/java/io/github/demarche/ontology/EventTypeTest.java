package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
    @Test
    void hasTheSixteenTypesOfPlover() {
        assertThat(EventType.values())
                .extracting(EventType::name)
                .containsExactly(
                        "AGREE",
                        "CONSULT",
                        "SUPPORT",
                        "CONCEDE",
                        "COOPERATE",
                        "AID",
                        "RETREAT",
                        "REQUEST",
                        "ACCUSE",
                        "REJECT",
                        "THREATEN",
                        "PROTEST",
                        "SANCTION",
                        "MOBILIZE",
                        "COERCE",
                        "ASSAULT");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, 0", "CONSULT, 4", "SUPPORT, 0", "CONCEDE, 0", "COOPERATE, 0", "AID, 0", "RETREAT, 6", "REQUEST, 4",
        "ACCUSE, 3", "REJECT, 4", "THREATEN, 6", "PROTEST, 7", "SANCTION, 4", "MOBILIZE, 4", "COERCE, 10", "ASSAULT, 15"
    })
    void hasAsManyModesAsTheCodebook(EventType type, int count) {
        assertThat(type.modes()).hasSize(count);
    }

    @Test
    void keepsTheOrderOfTheCodebookInItsModes() {
        assertThat(EventType.SANCTION.modes())
                .containsExactly(Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW, Mode.DISCONTINUE);
        assertThat(EventType.RETREAT.modes())
                .containsExactly(Mode.WITHDRAW, Mode.RELEASE, Mode.DISARM, Mode.CEASEFIRE, Mode.ACCESS, Mode.RESIGN);
    }

    @Test
    void wantsARecipientForExchangeAidAndSanction() {
        assertThat(EventType.values())
                .filteredOn(EventType::recipientRequired)
                .containsExactly(EventType.COOPERATE, EventType.AID, EventType.SANCTION);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, 1", "CONSULT, 1", "SUPPORT, 1", "CONCEDE, 1", "COOPERATE, 2", "AID, 2", "RETREAT, 2", "REQUEST, 3",
        "ACCUSE, 3", "REJECT, 3", "THREATEN, 3", "PROTEST, 4", "SANCTION, 4", "MOBILIZE, 4", "COERCE, 4", "ASSAULT, 4"
    })
    void standsInTheQuadClassOfTheManual(EventType type, int number) {
        assertThat(type.quad().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource
    void hasTheHostilityThatTheSignOfItsScoreTells(EventType type) {
        double score = IntensityScale.plover2021().intensity(type).orElseThrow().value();

        assertThat(type.hostility())
                .isEqualTo(score < 0 ? Hostility.HOSTILE : score > 0 ? Hostility.CONCILIATORY : Hostility.NEUTRAL);
    }

    @Test
    void isHostileOnlyInAClassOfConflict() {
        assertThat(Arrays.stream(EventType.values()).filter(type -> type.hostility() == Hostility.HOSTILE))
                .allMatch(type -> type.quad().isHostile());
    }

    @Test
    void readsItsNameInAnyCase() {
        assertThat(EventType.parse(" sanction ")).isEqualTo(EventType.SANCTION);
        assertThat(EventType.find("Mobilize")).contains(EventType.MOBILIZE);
    }

    @Test
    void refusesARootOfCameoThatIsNoType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventType.parse("FIGHT"))
                .withMessageContaining("\"FIGHT\"")
                .withMessageContaining("ASSAULT");
        assertThat(EventType.find("FIGHT")).isEmpty();
    }
}

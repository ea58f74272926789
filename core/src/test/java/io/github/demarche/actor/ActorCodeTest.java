package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"RUS", "RUSGOV", "IGOUNO", "USAGOVMIL", "TURREBPKK", "XX", "RUSGO", "3PA"})
    void printsWhatItParses(String text) {
        assertThat(ActorCode.parse(text)).hasToString(text);
    }

    @Test
    void fallsIntoPartsOfThree() {
        ActorCode code = ActorCode.parse("TURREBPKKGO");

        assertThat(code.base()).isEqualTo("TUR");
        assertThat(code.suffixes()).containsExactly("REB", "PKK", "GO");
        assertThat(code.sectors()).containsExactly(Sector.REB);
        assertThat(code.country()).contains(Country.of("TUR"));
    }

    @Test
    void hasNoCountryWhereItsBaseIsNone() {
        assertThat(ActorCode.parse("IGOUNO").country()).isEmpty();
        assertThat(ActorCode.parse("XX").base()).isEqualTo("XX");
        assertThat(ActorCode.parse("XX").suffixes()).isEmpty();
    }

    @Test
    void isMadeOfABaseAndSectors() {
        assertThat(ActorCode.of("RUS", List.of(Sector.GOV, Sector.MIL))).isEqualTo(ActorCode.parse("RUSGOVMIL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rus", "RUS ", "RUS-GOV", "ÖST"})
    void refusesOtherSigns(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ActorCode.parse(text));
    }

    @Test
    void saysWhichSignItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorCode.parse("RUSgov"))
                .withMessageContaining("'g' at 3");
    }

    @Test
    void standsInTheOrderOfTheAlphabet() {
        assertThat(ActorCode.parse("RUS")).isLessThan(ActorCode.parse("RUSGOV"));
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableActorCode.class).verify();
        assertThat(Copies.serialized(ActorCode.parse("RUSGOV"))).isEqualTo(ActorCode.parse("RUSGOV"));
    }

    @Test
    void knowsItsSectorsByCode() {
        for (Sector sector : Sector.values()) {
            assertThat(Sector.parse(sector.name())).isEqualTo(sector);
            assertThat(sector.name()).matches("[A-Z]{3}");
            assertThat(sector.label()).isNotBlank().isLowerCase();
        }
        assertThat(Sector.isCode("PKK")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sector.parse("gov"))
                .withMessageContaining("'gov'");
    }
}

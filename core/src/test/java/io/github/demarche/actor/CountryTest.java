package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CountryTest {
    private static final LocalDate COLD_WAR = LocalDate.of(1985, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    @Test
    void isFoundByItsCode() {
        assertThat(Country.of("RUS").name()).isEqualTo("Russia");
        assertThat(Country.find("ZZZ")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Country.of("ZZZ")).withMessageContaining("'ZZZ'");
    }

    @Test
    void existsInItsTime() {
        Country soviet = Country.of("SUN");

        assertThat(soviet.existsAt(COLD_WAR)).isTrue();
        assertThat(soviet.existsAt(LocalDate.of(1991, 12, 25))).isTrue();
        assertThat(soviet.existsAt(LocalDate.of(1991, 12, 26))).isFalse();
        assertThat(Country.of("RUS").existsAt(LocalDate.of(1991, 12, 26))).isTrue();
        assertThat(Country.of("RUS").existsAt(LocalDate.of(1991, 12, 25))).isFalse();
    }

    @Test
    void isFoundByNumberAndDate() {
        assertThat(Country.findByCow(365, COLD_WAR)).contains(Country.of("SUN"));
        assertThat(Country.findByCow(365, TODAY)).contains(Country.of("RUS"));
        assertThat(Country.findByGleditschWard(260, TODAY)).contains(Country.of("DEU"));
        assertThat(Country.findByCow(2, COLD_WAR)).contains(Country.of("USA"));
        assertThat(Country.findByCow(9999, TODAY)).isEmpty();
        assertThat(Country.findByGleditschWard(9999, TODAY)).isEmpty();
    }

    @Test
    void hasOneRowForANumberOnAnyDay() {
        for (LocalDate day : List.of(LocalDate.of(1946, 1, 1), COLD_WAR, LocalDate.of(1991, 12, 26), TODAY)) {
            Map<Integer, Country> cow = new HashMap<>();
            Map<Integer, Country> gleditschWard = new HashMap<>();
            for (Country country : Country.all()) {
                if (country.existsAt(day)) {
                    country.cow()
                            .ifPresent(number -> assertThat(cow.put(number, country))
                                    .as("COW %s on %s", number, day)
                                    .isNull());
                    country.gleditschWard()
                            .ifPresent(number -> assertThat(gleditschWard.put(number, country))
                                    .as("GW %s on %s", number, day)
                                    .isNull());
                }
            }
        }
    }

    @Test
    void standsInTheOrderOfItsCode() {
        assertThat(Country.all()).isSorted().hasSizeGreaterThan(200);
    }

    @Test
    void canBeMadeWhereTheTableLacksIt() {
        Country own = Country.builder().code("XQZ").name("Ruritania").cow(9001).build();

        assertThat(own.existsAt(COLD_WAR)).isTrue();
        assertThat(Country.find("XQZ")).isEmpty();
        assertThat(Copies.serialized(own)).isEqualTo(own);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.builder().code("Xy").name("Ruritania").build())
                .withMessageContaining("'Xy'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.builder().code("XQZ").name(" ").build())
                .withMessageContaining("XQZ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.builder()
                        .code("XQZ")
                        .name("Ruritania")
                        .from(TODAY)
                        .until(COLD_WAR)
                        .build());
    }

    @Test
    void equalsByValue() {
        EqualsVerifier.forClass(ImmutableCountry.class).verify();
    }
}

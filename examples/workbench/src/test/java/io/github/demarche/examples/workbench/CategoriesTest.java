package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    private final Categories split = new Categories(false);
    private final Categories merged = new Categories(true);

    @ParameterizedTest
    @CsvSource({"DEMAND, REQUEST", "DISAPPROVE, ACCUSE", "INVESTIGATE, ACCUSE", "FIGHT, ASSAULT", "AID, AID"})
    void renamesOlderTypes(String older, String newer) {
        assertThat(split.root(older)).isEqualTo(newer);
    }

    @Test
    void mergesConcedeAndRetreatOnlyForOlderGold() {
        assertThat(merged.root("CONCEDE")).isEqualTo("YIELD");
        assertThat(merged.root("RETREAT")).isEqualTo("YIELD");
        assertThat(split.root("RETREAT")).isEqualTo("RETREAT");
    }

    @ParameterizedTest
    @CsvSource({
        "{\"quad\":3;\"cameo\":\"031\";\"root\":\"AID\"}, 3",
        "{\"cameo\":\"031\";\"root\":\"AID\"}, 1",
        "{\"cameo\":\"x\";\"root\":\"AID\"}, 2",
        "{\"root\":\"SANCTION\"}, 4",
        "{\"root\":\"CONCEDE\"}, 2"
    })
    void takesTheQuadClassAsGivenOrByCodeOrByType(String event, int quad) throws IOException {
        assertThat(split.quad(ScoredEvent.from(Fixtures.json(event.replace(';', ',')))))
                .contains(quad);
    }

    @ParameterizedTest
    @CsvSource({"{\"cameo\":\"011\";\"root\":\"AID\"}", "{\"root\":\"APPEAL\"}", "{}"})
    void givesNoQuadClassWhereThereIsNone(String event) throws IOException {
        assertThat(split.quad(ScoredEvent.from(Fixtures.json(event.replace(';', ',')))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RUSGOV, RUS", "' pal ', PSE", "ROM, ROU", "'', ---", "---, ---", "~~, ---", "*X, ---", "EU, EU"})
    void takesTheCountryOfACode(String code, String country) {
        assertThat(Categories.country(code)).isEqualTo(country);
    }

    @Test
    void takesNoCodesAsOneUnknownCountry() {
        assertThat(Categories.countries(ImmutableList.of())).containsExactly("---");
    }
}

package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CameoCodeTest {
    @Test
    void hasTheManualsCodesAndEightOfOtherTables() {
        assertThat(CameoCode.all()).hasSize(324);
        assertThat(CameoCode.all())
                .filteredOn(code -> code.edition().equals("1.1b3"))
                .hasSize(316);
        assertThat(CameoCode.all())
                .filteredOn(code -> !code.edition().equals("1.1b3"))
                .extracting(CameoCode::code)
                .containsExactly("0110", "0357", "109", "1213", "1214", "1641", "1642", "1643");
    }

    @Test
    void hasTwentyRoots() {
        assertThat(CameoCode.all()).filteredOn(code -> code.depth() == 1).hasSize(20);
    }

    @Test
    void everyCodeHasARootAndACompleteLineOfParents() {
        assertThat(CameoCode.all()).allSatisfy(code -> {
            CameoCode above = code;
            while (above.parent().isPresent()) {
                assertThat(above.parent().orElseThrow().depth()).isEqualTo(above.depth() - 1);
                above = above.parent().orElseThrow();
            }
            assertThat(above).isEqualTo(code.root());
            assertThat(code.label()).isNotBlank();
        });
    }

    @Test
    void keepsLeadingZeros() {
        CameoCode code = CameoCode.of("0211");

        assertThat(code.code()).isEqualTo("0211").isEqualTo(code.toString());
        assertThat(code.label()).isEqualTo("Appeal for economic cooperation");
        assertThat(code.parent()).contains(CameoCode.of("021"));
        assertThat(code.root()).isEqualTo(CameoCode.of("02"));
        assertThat(code.depth()).isEqualTo(3);
    }

    @Test
    void knowsWhatStandsBelowIt() {
        CameoCode reduce = CameoCode.of("16");

        assertThat(CameoCode.of("1621").isWithin(reduce)).isTrue();
        assertThat(reduce.isWithin(reduce)).isTrue();
        assertThat(CameoCode.of("174").isWithin(reduce)).isFalse();
        assertThat(reduce.isWithin(CameoCode.of("161"))).isFalse();
    }

    @Test
    void namesTheNearestCodeAboveAnUnknownOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CameoCode.of("1619"))
                .withMessage("unknown CAMEO code \"1619\"; the nearest code above it is 161"
                        + " (Reduce or break diplomatic relations)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CameoCode.of("169"))
                .withMessageEndingWith("16 (REDUCE RELATIONS)");
    }

    @Test
    void suspectsALostZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CameoCode.of("211"))
                .withMessageContaining("0211 (Appeal for economic cooperation)");
    }

    @Test
    void saysWhatCodesLookLikeWhenNothingIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CameoCode.of("99"))
                .withMessageContaining("two to four digits");
        assertThatIllegalArgumentException().isThrownBy(() -> CameoCode.of("")).withMessageContaining("\"\"");
    }

    @Test
    void findsWithoutComplaining() {
        assertThat(CameoCode.find("1663")).map(CameoCode::label).contains("Expel or withdraw aid agencies");
        assertThat(CameoCode.find("---")).isEmpty();
        assertThat(CameoCode.isKnown("163")).isTrue();
        assertThat(CameoCode.isKnown("16 3")).isFalse();
    }

    @Test
    void standsInTheOrderOfItsDigits() {
        assertThat(CameoCode.all().asList()).isSorted();
        assertThat(CameoCode.of("02")).isLessThan(CameoCode.of("0211")).isLessThan(CameoCode.of("10"));
    }

    @Test
    void isEqualToACodeOfTheSameDigitsOnly() {
        assertThat(CameoCode.of("031")).isEqualTo(CameoCode.of("031")).hasSameHashCodeAs(CameoCode.of("031"));
        assertThat(CameoCode.of("031")).isNotEqualTo(WeisCode.of("031")).isNotEqualTo(CameoCode.of("032"));
    }

    @Test
    void survivesSerializationWithItsLabel() {
        Object copy = Serialized.copyOf(CameoCode.of("176"));

        assertThat(copy).isEqualTo(CameoCode.of("176"));
        assertThat(((CameoCode) copy).label()).isEqualTo("Attack cybernetically");
    }
}

package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WeisCodeTest {
    @Test
    void hasTwentyTwoCueCategories() {
        assertThat(WeisCode.all())
                .filteredOn(code -> code.parent().isEmpty())
                .hasSize(22)
                .first()
                .extracting(WeisCode::label)
                .isEqualTo("Yield");
    }

    @Test
    void everyCodeHasALabelAndACategory() {
        assertThat(WeisCode.all()).allSatisfy(code -> {
            assertThat(code.label()).isNotBlank();
            assertThat(code.code()).startsWith(code.root().code());
        });
    }

    @Test
    void meansOtherThingsThanCameo() {
        assertThat(WeisCode.of("201").label()).isEqualTo("Order personnel out");
        assertThat(WeisCode.of("201").root().label()).isEqualTo("Expel");
        assertThat(WeisCode.of("201").parent()).contains(WeisCode.of("20"));
        assertThat(CameoCode.of("201").label()).isEqualTo("Engage in mass expulsion");
    }

    @Test
    void namesTheCategoryAboveAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeisCode.of("199"))
                .withMessage("unknown WEIS code \"199\"; the category above it is 19 (Reduce relations)");
        assertThatIllegalArgumentException().isThrownBy(() -> WeisCode.of("5")).withMessageContaining("01 to 22");
        assertThat(WeisCode.find("230")).isEmpty();
        assertThat(WeisCode.isKnown("223")).isTrue();
    }

    @Test
    void standsInTheOrderOfItsDigits() {
        assertThat(WeisCode.all().asList()).isSorted();
    }

    @Test
    void survivesSerializationWithItsLabel() {
        Object copy = Serialized.copyOf(WeisCode.of("054"));

        assertThat(copy).isEqualTo(WeisCode.of("054")).hasSameHashCodeAs(WeisCode.of("054"));
        assertThat(((WeisCode) copy).label()).isEqualTo("Assure, reassure");
        assertThat(copy).hasToString("054");
    }
}

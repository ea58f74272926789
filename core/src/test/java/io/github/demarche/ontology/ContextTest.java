package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContextTest {
    @Test
    void hasThirtySevenConstantsInTheOrderOfTheManual() {
        assertThat(Context.values()).hasSize(37).startsWith(Context.MILITARY).endsWith(Context.TRAFFICKING);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackItsOwnSpelling(Context context) {
        assertThat(Context.parse(context.code())).contains(context);
    }

    @Test
    void readsHyphensAndCapitals() {
        assertThat(Context.parse("Religion-Ethnicity")).contains(Context.RELIGION_ETHNICITY);
        assertThat(Context.RELIGION_ETHNICITY.code()).isEqualTo("religion_ethnicity");
    }

    @Test
    void doesNotKnowWordsThatOnlyThePrintedCrosswalkHas() {
        assertThat(Context.parse("democracy")).isEmpty();
        assertThat(Context.parse("humanitarian")).isEmpty();
    }
}

package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class PloverCategoryTest {
    @Test
    void writesAndReadsTypeAndMode() {
        PloverCategory expulsion = PloverCategory.of(EventType.SANCTION, Mode.EXPEL);

        assertThat(expulsion.code()).isEqualTo("SANCTION/expel");
        assertThat(PloverCategory.parse("SANCTION/expel")).isEqualTo(expulsion);
        assertThat(PloverCategory.parse("aid")).isEqualTo(PloverCategory.of(EventType.AID));
        assertThat(PloverCategory.of(EventType.AID).code()).isEqualTo("AID");
    }

    @Test
    void refusesAModeOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCategory.of(EventType.ASSAULT, Mode.SEIZE))
                .withMessageStartingWith("ASSAULT has no mode \"seize\"; it has abduct");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCategory.of(EventType.AID, Mode.VISIT))
                .withMessageEndingWith("it has no modes");
    }

    @Test
    void refusesWordsThatPloverLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCategory.parse("RETREAT/ease"))
                .withMessageContaining("\"ease\"")
                .withMessageContaining("ceasefire");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCategory.parse("FIGHT"))
                .withMessageContaining("unknown event type");
    }

    @Test
    void keepsContextsInTheirOrder() {
        PloverCategory category = PloverCategory.builder()
                .type(EventType.ASSAULT)
                .addContexts(Context.CBRN, Context.MILITARY)
                .build();

        assertThat(category.contexts()).containsExactly(Context.MILITARY, Context.CBRN);
        assertThat(category).hasToString("ASSAULT [military, cbrn]");
    }

    @Test
    void equalsByTypeModeAndContexts() {
        EqualsVerifier.forClass(ImmutablePloverCategory.class)
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(Context.LEGAL))
                .verify();
    }

    @Test
    void survivesSerialization() {
        PloverCategory category = PloverCategory.parse("COERCE/martial-law");

        assertThat(Serialized.copyOf(category)).isEqualTo(category);
    }
}

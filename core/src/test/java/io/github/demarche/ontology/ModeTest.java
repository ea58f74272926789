package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    @Test
    void hasOneConstantForEachDistinctWord() {
        assertThat(Mode.values()).hasSize(59);
        assertThat(Arrays.stream(EventType.values())
                        .mapToInt(type -> type.modes().size())
                        .sum())
                .isEqualTo(67);
    }

    @ParameterizedTest
    @EnumSource
    void belongsToOneTypeOrTwo(Mode mode) {
        assertThat(mode.types()).hasSizeBetween(1, 2);
        assertThat(mode.types()).allMatch(type -> type.modes().contains(mode));
    }

    @Test
    void isSharedWherePloverUsesAWordTwice() {
        assertThat(Mode.WITHDRAW.types()).containsExactly(EventType.RETREAT, EventType.SANCTION);
        assertThat(Mode.EXPEL.types()).containsExactly(EventType.THREATEN, EventType.SANCTION);
        assertThat(Mode.ARREST.types()).containsExactly(EventType.THREATEN, EventType.COERCE);
        assertThat(Mode.YIELD.types()).containsExactly(EventType.REQUEST, EventType.REJECT);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackItsOwnSpelling(Mode mode) {
        assertThat(Mode.parse(mode.code())).contains(mode);
    }

    @Test
    void writesPloversSpelling() {
        assertThat(Mode.THIRD_PARTY.code()).isEqualTo("third-party");
        assertThat(Mode.MARTIAL_LAW.code()).isEqualTo("martial-law");
        assertThat(Mode.SUICIDE_ATTACK.code()).isEqualTo("suicide-attack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heavy-weapons", "HEAVY_WEAPONS", " Heavy weapons "})
    void readsHyphensUnderscoresAndSpacesAlike(String text) {
        assertThat(Mode.parse(text)).contains(Mode.HEAVY_WEAPONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ease", "return", "ban", "political", "assassinate", "cleansing", "massacre", "pro_autocracy", ""
            })
    void doesNotKnowWordsThatOnlyThePrintedCrosswalkHas(String word) {
        assertThat(Mode.parse(word)).isEmpty();
    }
}

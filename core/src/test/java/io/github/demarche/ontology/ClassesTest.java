package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassesTest {
    @ParameterizedTest
    @EnumSource
    void quadClassIsFoundByItsNumber(QuadClass quad) {
        assertThat(QuadClass.of(quad.number())).isEqualTo(quad);
    }

    @Test
    void quadClassTellsDeedFromWordAndConflictFromCooperation() {
        assertThat(QuadClass.of(1).isHostile()).isFalse();
        assertThat(QuadClass.of(2).isMaterial()).isTrue();
        assertThat(QuadClass.of(2).isHostile()).isFalse();
        assertThat(QuadClass.of(3).isHostile()).isTrue();
        assertThat(QuadClass.of(3).isMaterial()).isFalse();
        assertThat(QuadClass.of(4)).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        assertThat(QuadClass.of(4).isHostile()).isTrue();
        assertThat(QuadClass.of(4).isMaterial()).isTrue();
    }

    @Test
    void quadClassRefusesOtherNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuadClass.of(0))
                .withMessage("quad class must be 1 to 4, was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> QuadClass.of(5)).withMessageContaining("was 5");
    }

    @ParameterizedTest
    @EnumSource
    void pentaClassIsFoundByItsNumber(PentaClass penta) {
        assertThat(PentaClass.of(penta.number())).isEqualTo(penta);
    }

    @Test
    void pentaClassBeginsAtNeutral() {
        assertThat(PentaClass.of(0)).isEqualTo(PentaClass.NEUTRAL);
        assertThat(PentaClass.of(4)).isEqualTo(PentaClass.MATERIAL_CONFLICT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PentaClass.of(-1))
                .withMessage("penta class must be 0 to 4, was -1");
    }

    @Test
    void ladderClimbsFromWordsToViolence() {
        assertThat(Domain.values()).isSortedAccordingTo((a, b) -> Integer.compare(a.rung(), b.rung()));
        assertThat(Domain.VERBAL.climbTo(Domain.VIOLENT)).isEqualTo(5);
        assertThat(Domain.ECONOMIC.climbTo(Domain.DIPLOMATIC)).isEqualTo(-1);
        assertThat(Domain.CYBER.climbTo(Domain.CYBER)).isZero();
    }

    @Test
    void renewalNeitherTightensNorLoosens() {
        assertThat(Phase.values()).filteredOn(Phase::isTightening).containsExactly(Phase.IMPOSED, Phase.WIDENED);
        assertThat(Phase.values()).filteredOn(Phase::isLoosening).containsExactly(Phase.EASED, Phase.LIFTED);
    }
}

package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class IntensityTest {
    @Test
    void carriesItsScale() {
        Intensity intensity = onOurs(-2.5);

        assertThat(intensity.isConflictual()).isTrue();
        assertThat(intensity.magnitude()).isEqualTo(2.5);
        assertThat(intensity).hasToString("-2.5 (OURS)");
        assertThat(onOurs(0).isConflictual()).isFalse();
    }

    @Test
    void isComparedWithinItsScaleOnly() {
        Intensity elsewhere =
                IntensityScale.icews().intensity(CameoCode.of("163")).orElseThrow();

        assertThat(onOurs(-2.5).minus(onOurs(1))).isEqualTo(-3.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onOurs(-2.5).minus(elsewhere))
                .withMessageContaining("OURS 1 with one of ICEWS");
    }

    @Test
    void isNotComparedAcrossVersions() {
        Intensity newer = Intensity.builder().from(onOurs(1)).version("2").build();

        assertThatIllegalArgumentException().isThrownBy(() -> newer.minus(onOurs(1)));
    }

    @Test
    void staysWithinTheEnds() {
        assertThat(onOurs(5).value()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onOurs(5.1))
                .withMessage("the value must be between -5.0 and 5.0, was 5.1");
        assertThatIllegalArgumentException().isThrownBy(() -> onOurs(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intensity.builder().from(onOurs(0)).minimum(9).build())
                .withMessageContaining("were 9.0 and 5.0");
    }

    @Test
    void equalsByValueAndScale() {
        EqualsVerifier.forClass(ImmutableIntensity.class).verify();
    }

    @Test
    void survivesSerialization() {
        assertThat(Serialized.copyOf(onOurs(3))).isEqualTo(onOurs(3));
    }

    private static Intensity onOurs(double value) {
        return Intensity.builder()
                .scale("OURS")
                .version("1")
                .value(value)
                .minimum(-5)
                .maximum(5)
                .build();
    }
}

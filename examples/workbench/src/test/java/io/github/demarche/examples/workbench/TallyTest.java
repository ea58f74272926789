package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsTheElementsOfTwoSets() {
        Tally tally = Tally.NONE.plus(ImmutableSet.of("a", "b", "c"), ImmutableSet.of("b", "c", "d", "e"));
        assertThat(tally).isEqualTo(new Tally(2, 4, 3));
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(2 / 3.0);
        assertThat(tally.f1()).isEqualTo(4 / 7.0, within(1e-12));
    }

    @Test
    void takesAShareOfNothingAsZero() {
        assertThat(Tally.NONE.f1()).isZero();
        assertThat(Tally.interval(0, 0)).containsExactly(0, 0);
    }

    @Test
    void givesWilsonsInterval() {
        // Newcombe, Statistics in Medicine 1998, table I, method 3: 81 of 263.
        assertThat(Tally.interval(81, 263)).containsExactly(new double[] {0.2553, 0.3662}, within(0.00005));
    }

    @Test
    void roundsExactTiesToTheEvenDigit() {
        assertThat(Tally.three(0.0625)).isEqualTo("0.062");
        assertThat(Tally.three(0.1875)).isEqualTo("0.188");
        assertThat(Tally.three(1)).isEqualTo("1.000");
    }
}

package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Copies;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DyadHistoryTest {
    private static final DirectedDyad RUS_USA = DirectedDyad.of("RUS", "USA");
    private static final DirectedDyad USA_RUS = RUS_USA.reversed();
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static LocalDate day(int day) {
        return DAY0.plusDays(day);
    }

    /** Acts of the USA upon Russia: 4 on day 0, 2 on day 10, 1 on day 20. */
    private static DyadHistory history(Memory memory) {
        DyadHistory history = DyadHistory.with(memory);
        history.add(USA_RUS, day(0), -4);
        history.add(USA_RUS, day(10), 2);
        history.add(USA_RUS, day(20), -1);
        return history;
    }

    @Test
    void doesAsItsExampleSays() {
        DyadHistory history = DyadHistory.with(Memory.decay(30, 0.01));
        history.add(USA_RUS, LocalDate.of(2021, 4, 15), -5.5);

        assertThat(history.reciprocity(RUS_USA, LocalDate.of(2021, 5, 15))).isCloseTo(2.75, EXACTLY);
    }

    @Test
    void forgetsNothingWithFullMemory() {
        assertThat(history(Memory.full()).reciprocity(RUS_USA, day(20000))).isEqualTo(7);
    }

    @Test
    void tellsWhatWasSufferedFromWhatWasDone() {
        DyadHistory history = history(Memory.full());

        assertThat(history.inertia(USA_RUS, day(21))).isEqualTo(7);
        assertThat(history.reciprocity(USA_RUS, day(21))).isZero();
        assertThat(history.inertia(RUS_USA, day(21))).isZero();
    }

    @Test
    void leavesOutTheActsOfTheDayItself() {
        for (Memory memory : new Memory[] {Memory.full(), Memory.decay(30), Memory.window(100)}) {
            DyadHistory history = DyadHistory.with(memory);
            history.add(USA_RUS, day(0), 3);
            assertThat(history.reciprocity(RUS_USA, day(0))).isZero();
            history.add(USA_RUS, day(0), 2);
            assertThat(history.reciprocity(RUS_USA, day(0))).isZero();
            assertThat(history.reciprocity(RUS_USA, day(1))).isGreaterThan(4.8);
        }
    }

    @Test
    void countsAWindowUpToAndWithItsLastDay() {
        assertThat(history(Memory.window(20)).reciprocity(RUS_USA, day(20))).isEqualTo(6);
        assertThat(history(Memory.window(19)).reciprocity(RUS_USA, day(20))).isEqualTo(2);
        assertThat(history(Memory.window(5)).reciprocity(RUS_USA, day(26))).isZero();
    }

    @Test
    void countsAnIntervalFromItsFirstToItsLastDay() {
        assertThat(history(Memory.interval(10, 20)).reciprocity(RUS_USA, day(30)))
                .isEqualTo(3);
        assertThat(history(Memory.interval(11, 20)).reciprocity(RUS_USA, day(30)))
                .isEqualTo(2);
        assertThat(history(Memory.interval(1, 9)).reciprocity(RUS_USA, day(30))).isZero();
    }

    @Nested
    class WithDecay {
        @Test
        void halvesAfterEachHalfLife() {
            double expected = 4 * Math.pow(2, -3) + 2 * Math.pow(2, -2) + Math.pow(2, -1);

            assertThat(history(Memory.decay(10)).reciprocity(RUS_USA, day(30))).isCloseTo(expected, EXACTLY);
        }

        @Test
        void doesNotDependOnHowOftenItIsAsked() {
            DyadHistory asked = DyadHistory.with(Memory.decay(7));
            asked.add(USA_RUS, day(0), 5);
            for (int i = 0; i < 40; i++) {
                asked.reciprocity(RUS_USA, day(i));
            }

            assertThat(asked.reciprocity(RUS_USA, day(40))).isCloseTo(5 * Math.pow(2, -40 / 7.0), EXACTLY);
        }

        @Test
        void isNothingBelowTheFloorAndBeginsAnew() {
            DyadHistory history = DyadHistory.with(Memory.decay(1, 0.5));
            history.add(USA_RUS, day(0), 4);

            assertThat(history.reciprocity(RUS_USA, day(3))).isEqualTo(0.5);
            assertThat(history.reciprocity(RUS_USA, day(4))).isZero();
            history.add(USA_RUS, day(4), 2);
            assertThat(history.reciprocity(RUS_USA, day(5))).isEqualTo(1);
        }

        @Test
        void keepsTheRestOfWhatIsAboveTheFloor() {
            DyadHistory history = DyadHistory.with(Memory.decay(1, 0.5));
            history.add(USA_RUS, day(0), 4);
            history.add(USA_RUS, day(3), 2);

            assertThat(history.reciprocity(RUS_USA, day(4))).isEqualTo((0.5 + 2) / 2);
        }
    }

    @Test
    void takesNoMoreMemoryForDyadsThatAreForgotten() {
        for (Memory memory : new Memory[] {Memory.decay(1, 0.01), Memory.window(10)}) {
            DyadHistory history = DyadHistory.with(memory);
            for (int i = 0; i < 50_000; i++) {
                history.add(DirectedDyad.of("P" + i, "Q"), day(i / 10), 1);
            }
            assertThat(history.remembered()).isLessThan(2_000);
        }
    }

    @Test
    void refusesToGoBackAndWeightsThatAreNoNumbers() {
        DyadHistory history = history(Memory.full());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.add(USA_RUS, day(19), 1))
                .withMessageContaining("was 2021-01-20 after 2021-01-21");
        assertThatIllegalArgumentException().isThrownBy(() -> history.inertia(USA_RUS, day(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.add(USA_RUS, day(30), Double.NaN))
                .withMessageContaining("NaN");
    }

    @Test
    void goesOnFromACopy() {
        for (Memory memory : new Memory[] {Memory.decay(10, 0.1), Memory.interval(2, 30)}) {
            DyadHistory history = history(memory);
            DyadHistory copy = (DyadHistory) Copies.serialized(history);
            history.add(USA_RUS, day(25), 3);
            copy.add(USA_RUS, day(25), 3);

            assertThat(copy.memory()).isEqualTo(memory);
            assertThat(copy.reciprocity(RUS_USA, day(28))).isEqualTo(history.reciprocity(RUS_USA, day(28)));
        }
    }

    @Test
    void refusesMemoriesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.window(0)).withMessageContaining("1 to 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.interval(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.interval(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.decay(0)).withMessageContaining("0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.decay(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Memory.decay(1, -1));
    }

    @Test
    void hasMemoriesThatEqualByValue() {
        EqualsVerifier.forClass(ImmutableMemory.class).verify();

        assertThat(Copies.serialized(Memory.decay(30, 0.01))).isEqualTo(Memory.decay(30, 0.01));
    }
}

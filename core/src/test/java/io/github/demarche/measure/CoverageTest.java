package io.github.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import io.github.demarche.Copies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Coverage WITH_GAP = Coverage.of(day(1), day(10)).and(day(21), day(25));

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 3, day);
    }

    @Test
    void holdsBothEndsOfEachSpanAndNothingBetween() {
        assertThat(WITH_GAP.contains(day(1))).isTrue();
        assertThat(WITH_GAP.contains(day(10))).isTrue();
        assertThat(WITH_GAP.contains(day(11))).isFalse();
        assertThat(WITH_GAP.contains(day(20))).isFalse();
        assertThat(WITH_GAP.contains(day(25))).isTrue();
        assertThat(WITH_GAP.contains(day(26))).isFalse();
    }

    @Test
    void countsCoveredDaysOnly() {
        assertThat(WITH_GAP.size()).isEqualTo(15);
        assertThat(WITH_GAP.daysBetween(day(9), day(22))).isEqualTo(4);
        assertThat(WITH_GAP.daysBetween(day(12), day(15))).isZero();
        assertThat(WITH_GAP.first()).isEqualTo(day(1));
        assertThat(WITH_GAP.last()).isEqualTo(day(25));
        assertThat(WITH_GAP.epochDays()).hasSize(15).contains((int) day(21).toEpochDay());
    }

    @Test
    void joinsSpansThatAdjoinOrOverlapInAnyOrder() {
        Coverage pieces = Coverage.of(day(6), day(10)).and(day(1), day(5)).and(day(4), day(7));

        assertThat(pieces).isEqualTo(Coverage.of(day(1), day(10))).hasToString("2021-03-01/2021-03-10");
        assertThat(pieces).hasSameHashCodeAs(Coverage.of(day(1), day(10)));
        assertThat(WITH_GAP.spans()).containsExactly(Range.closed(day(1), day(10)), Range.closed(day(21), day(25)));
    }

    @Test
    void mayBeOneDay() {
        assertThat(Coverage.of(day(3), day(3)).size()).isEqualTo(1);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(day(2), day(1)))
                .withMessageContaining("2021-03-01");
        assertThatIllegalArgumentException().isThrownBy(() -> WITH_GAP.and(day(2), day(1)));
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        assertThat(WITH_GAP).isNotEqualTo(Coverage.of(day(1), day(25)));
        assertThat(WITH_GAP.equals(null)).isFalse();
        assertThat(Copies.serialized(WITH_GAP)).isEqualTo(WITH_GAP);
    }
}

package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.ontology.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NullDrawsTest {
    private static final int DRAWS = 500;

    /** Days 0 to 99 and 150 to 199. */
    private static final CoveredDays COVERED =
            new CoveredDays(Coverage.of(DAY0, DAY0.plusDays(99)).and(DAY0.plusDays(150), DAY0.plusDays(199)));

    private static ActDays acts(ReciprocityTest test, Tally... tallies) {
        return ActDays.of(ImmutableList.copyOf(tallies), COVERED, test);
    }

    private static Tally on(int day) {
        return new Tally(Coverage.epochDay(DAY0) + day, null, 1, 0, 0);
    }

    private static Tally sanction(int day) {
        return new Tally(Coverage.epochDay(DAY0) + day, Instrument.SANCTIONS_LISTING, 1, 0, 0);
    }

    private static List<int[]> draw(NullModel model, ActDays acts) {
        NullDraws draws = new NullDraws(model, COVERED, new SplittableRandom(3));
        return IntStream.range(0, DRAWS).mapToObj(i -> draws.draw(acts)).toList();
    }

    @Test
    void jittersEachActByItselfWithinItsDaysAndTheCoverage() {
        ReciprocityTest test = ReciprocityTest.builder().jitterDays(10).build();

        List<int[]> drawn = draw(NullModel.LOCAL_JITTER, acts(test, on(50), on(95), on(150)));

        assertThat(drawn).allSatisfy(days -> {
            assertThat(days[0]).isBetween(40, 60);
            assertThat(days[1]).isBetween(85, 99);
            assertThat(days[2]).isBetween(150, 160);
        });
        assertThat(drawn.stream().mapToInt(days -> days[0]).distinct()).hasSize(21);
        assertThat(drawn.stream().map(days -> days[1] - days[0]).distinct()).hasSizeGreaterThan(21);
    }

    @Test
    void jittersByInstrumentAndKeepsADayOnceForEachWidth() {
        ReciprocityTest test = ReciprocityTest.builder()
                .jitterDays(1)
                .putJitterByInstrument(Instrument.SANCTIONS_LISTING, 40)
                .build();
        ActDays acts = acts(test, on(50), on(50), sanction(50));

        List<int[]> drawn = draw(NullModel.LOCAL_JITTER, acts);

        assertThat(acts.size()).isEqualTo(2);
        assertThat(acts.distinct()).isEqualTo(1);
        assertThat(drawn).allSatisfy(days -> assertThat(days[0]).isBetween(49, 51));
        assertThat(drawn.stream().mapToInt(days -> days[1]).min().orElseThrow()).isLessThan(20);
        assertThat(drawn.stream().mapToInt(days -> days[1]).max().orElseThrow()).isGreaterThan(80);
    }

    @Test
    void shiftsAllActsByOneNumberOfCoveredDaysAndRoundTheEnd() {
        ActDays acts = acts(ReciprocityTest.builder().build(), on(95), on(99), on(150));

        for (int[] days : draw(NullModel.CIRCULAR_SHIFT, acts)) {
            int first = COVERED.numberOf(days[0]);
            assertThat(first).isNotNegative().isNotEqualTo(95);
            assertThat(COVERED.numberOf(days[1])).isEqualTo((first + 4) % 150);
            assertThat(COVERED.numberOf(days[2])).isEqualTo((first + 5) % 150);
        }
    }

    @Test
    void permutesToDistinctCoveredDaysEachAsLikely() {
        ActDays acts = acts(ReciprocityTest.builder().build(), on(1), on(2), on(3), on(3));
        int[] hits = new int[200];

        for (int[] days : draw(NullModel.DAY_PERMUTATION, acts)) {
            assertThat(days).hasSize(3).doesNotHaveDuplicates();
            Arrays.stream(days).forEach(day -> hits[day]++);
        }

        assertThat(IntStream.range(100, 150).map(day -> hits[day]).sum()).isZero();
        assertThat(IntStream.range(0, 50).map(day -> hits[day]).sum()).isBetween(430, 570);
        assertThat(IntStream.range(150, 200).map(day -> hits[day]).sum()).isBetween(430, 570);
    }

    @Test
    void knowsWhichRunsOfDaysAreCovered() {
        assertThat(COVERED.size()).isEqualTo(150);
        assertThat(COVERED.isCovered(92, 8)).isTrue();
        assertThat(COVERED.isCovered(93, 8)).isFalse();
        assertThat(COVERED.isCovered(-1)).isFalse();
        assertThat(COVERED.isCovered(200)).isFalse();
    }
}

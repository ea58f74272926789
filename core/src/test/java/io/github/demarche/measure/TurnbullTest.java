package io.github.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TurnbullTest {
    private static List<LatencyShare> estimate(long[]... intervals) {
        return Turnbull.estimate(
                Arrays.stream(intervals).mapToLong(days -> days[0]).toArray(),
                Arrays.stream(intervals).mapToLong(days -> days[1]).toArray());
    }

    private static long[] days(long min, long max) {
        return new long[] {min, max};
    }

    private static void assertShares(List<LatencyShare> shares, double... minMaxShare) {
        assertThat(shares).hasSize(minMaxShare.length / 3);
        for (int i = 0; i < shares.size(); i++) {
            assertThat(shares.get(i).minDays()).isEqualTo((long) minMaxShare[3 * i]);
            assertThat(shares.get(i).maxDays()).isEqualTo((long) minMaxShare[3 * i + 1]);
            assertThat(shares.get(i).share()).isCloseTo(minMaxShare[3 * i + 2], within(1e-6));
        }
    }

    @Test
    void givesThePlainSharesOfExactData() {
        assertShares(estimate(days(5, 5), days(0, 0), days(5, 5), days(9, 9)), 0, 0, 0.25, 5, 5, 0.5, 9, 9, 0.25);
    }

    @Test
    void putsOverlappingIntervalsWhereTheyOverlap() {
        assertShares(estimate(days(0, 2), days(1, 3), days(4, 4)), 1, 2, 2 / 3.0, 4, 4, 1 / 3.0);
    }

    @Test
    void meetsOnTheOneDayThatTwoIntervalsShare() {
        assertShares(estimate(days(0, 3), days(3, 8)), 3, 3, 1);
    }

    @Test
    void spreadsAnIntervalAsTheExactDataWithinItLie() {
        // The likelihood p * p * (1 - p) * 1 is greatest at 2/3.
        assertShares(estimate(days(1, 1), days(1, 1), days(3, 3), days(1, 3)), 1, 1, 2 / 3.0, 3, 3, 1 / 3.0);
    }

    @Test
    void findsAnEstimateThatMustBeSolvedFor() {
        // p1 * (p1 + p2) * (p2 + p3) * p3^2 with cells 1, 2, 3: at p2 = 0 it is p1^2 * p3^3, so p1 = 2/5.
        assertShares(estimate(days(1, 1), days(1, 2), days(2, 3), days(3, 3), days(3, 3)), 1, 1, 0.4, 3, 3, 0.6);
    }

    @Test
    void leavesNothingOfAShareThatVanishes() {
        // a^2 (1 - a)^2 with p1 = p3 = a and p2 = 1 - 2a is greatest at a = 1/2.
        assertShares(estimate(days(1, 1), days(1, 2), days(2, 3), days(3, 3)), 1, 1, 0.5, 3, 3, 0.5);
    }

    @Test
    void isEmptyWithoutData() {
        assertThat(estimate()).isEmpty();
    }

    @Test
    void isSelfConsistentOnRandomIntervalsInAnyOrder() {
        SplittableRandom random = new SplittableRandom(11);
        long[][] intervals = new long[300][];
        for (int i = 0; i < intervals.length; i++) {
            long from = random.nextInt(60);
            intervals[i] = days(from, from + (i % 3 == 0 ? 0 : random.nextInt(30)));
        }

        List<LatencyShare> shares = estimate(intervals);

        assertThat(shares.stream().mapToDouble(LatencyShare::share).sum()).isCloseTo(1, within(1e-9));
        for (LatencyShare one : shares) {
            double expected = 0;
            for (long[] days : intervals) {
                double inside = shares.stream()
                        .filter(share -> isWithin(share, days))
                        .mapToDouble(LatencyShare::share)
                        .sum();
                expected += isWithin(one, days) ? one.share() / inside / intervals.length : 0;
            }
            assertThat(one.share()).isCloseTo(expected, within(1e-6));
        }
        long[][] backwards = new long[intervals.length][];
        for (int i = 0; i < intervals.length; i++) {
            backwards[i] = intervals[intervals.length - 1 - i];
        }
        assertThat(estimate(backwards)).isEqualTo(shares);
    }

    private static boolean isWithin(LatencyShare share, long[] days) {
        return share.minDays() >= days[0] && share.maxDays() <= days[1];
    }
}

package io.github.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static SortedMap<Integer, Double> series(double... values) {
        SortedMap<Integer, Double> series = new TreeMap<>();
        for (double value : values) {
            series.put(series.size(), value);
        }
        return series;
    }

    @Test
    void theilSenIsTheMedianOfTheSlopesOfAllPairs() {
        // 2, 0.5, 5/3, -1, 1.5 and 4
        assertThat(Trend.theilSen(series(1, 3, 2, 6)).orElseThrow()).isCloseTo((1.5 + 5.0 / 3) / 2, within(1e-12));
    }

    @Test
    void anEmptyPlaceKeepsItsWidth() {
        assertThat(Trend.theilSen(new TreeMap<>(Map.of(0, 1.0, 2, 5.0)))).hasValue(2);
    }

    @Test
    void oneValueHasNoSlope() {
        assertThat(Trend.theilSen(series(4))).isEmpty();
    }

    @Test
    void mannKendallOfARiseWithoutTies() {
        // S = 28, variance 8 * 7 * 21 / 18
        assertThat(Trend.mannKendall(new double[] {1, 2, 3, 4, 5, 6, 7, 8})).isCloseTo(0.000836, within(1e-6));
    }

    @Test
    void mannKendallOfARiseWithTies() {
        // S = 26, variance (1176 - 2 * 18) / 18
        assertThat(Trend.mannKendall(new double[] {1, 2, 2, 3, 3, 4, 5, 6})).isCloseTo(0.001681, within(1e-6));
    }

    @Test
    void mannKendallIsTheSameForAFall() {
        assertThat(Trend.mannKendall(new double[] {8, 7, 6, 5, 4, 3, 2, 1}))
                .isEqualTo(Trend.mannKendall(new double[] {1, 2, 3, 4, 5, 6, 7, 8}));
    }

    @Test
    void valuesThatAreAllTheSameShowNoTrend() {
        assertThat(Trend.mannKendall(new double[] {3, 3, 3, 3, 3, 3, 3, 3})).isEqualTo(1);
    }
}

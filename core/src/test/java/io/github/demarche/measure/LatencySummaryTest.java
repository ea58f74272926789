package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.demarche.Copies;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import java.time.YearMonth;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class LatencySummaryTest {
    private static RetaliationGraph.Builder answeredAfter(int... days) {
        RetaliationGraph.Builder graph = RetaliationGraph.builder();
        for (int i = 0; i < days.length; i++) {
            graph.addEvents(act("p" + i, "USA", "RUS", 0), act("r" + i, "RUS", "USA", days[i]))
                    .addLinks(stated("p" + i, "r" + i));
        }
        return graph;
    }

    private static long quantile(LatencySummary summary, double p) {
        return summary.quantile(p).orElseThrow().maxDays();
    }

    @Test
    void takesTheFirstDayThatReachesTheShare() {
        LatencySummary summary =
                LatencySummary.of(answeredAfter(8, 0, 2, 1).build().view());

        assertThat(summary.count()).isEqualTo(4);
        assertThat(quantile(summary, 0.25)).isZero();
        assertThat(quantile(summary, 0.26)).isEqualTo(1);
        assertThat(summary.median().orElseThrow().maxDays()).isEqualTo(1);
        assertThat(quantile(summary, 0.75)).isEqualTo(2);
        assertThat(quantile(summary, 1)).isEqualTo(8);
        assertThat(summary.shareWithin(2)).isCloseTo(0.75, within(1e-9));
        assertThat(summary.clock()).isEmpty();
    }

    @Test
    void leavesTheDayOpenWhereTheDatesDo() {
        RetaliationGraph graph = answeredAfter(1)
                .addEvents(
                        undated("m", "USA", "RUS")
                                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                                .build(),
                        act("n", "RUS", "USA", 35))
                .addLinks(stated("m", "n"))
                .build();

        LatencySummary summary = LatencySummary.of(graph.view());

        // 1 January to 31 January, answered on 5 February: 5 to 35 days.
        assertThat(summary.intervals()).isEqualTo(1);
        assertThat(summary.distribution()).hasSize(2);
        assertThat(summary.quantile(0.9).orElseThrow().minDays()).isEqualTo(5);
        assertThat(quantile(summary, 0.9)).isEqualTo(35);
        assertThat(summary.shareWithin(34)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void doesNotLetAResponseComeFirst() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(
                        undated("m", "USA", "RUS")
                                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                                .build(),
                        act("n", "RUS", "USA", 10))
                .addLinks(stated("m", "n"))
                .build();

        LatencyShare median = LatencySummary.of(graph.view()).median().orElseThrow();

        assertThat(median.minDays()).isZero();
        assertThat(median.maxDays()).isEqualTo(10);
    }

    @Test
    void countsByTheNamedClockAndSaysWhatItLeftOut() {
        RetaliationGraph graph = answeredAfter(4)
                .addEvents(
                        act("a", "USA", "RUS", 0).toBuilder()
                                .addDates(EventDate.on(DAY0.plusDays(6), Basis.DISCLOSED))
                                .build(),
                        act("b", "RUS", "USA", 3).toBuilder()
                                .addDates(EventDate.on(DAY0.plusDays(8), Basis.DISCLOSED))
                                .build(),
                        act("c", "RUS", "USA", 2).toBuilder()
                                .addDates(EventDate.on(DAY0.plusDays(5), Basis.DISCLOSED))
                                .build())
                .addLinks(stated("a", "b").toBuilder().statedLatencyDays(7).build(), stated("a", "c"))
                .build();

        LatencySummary own = LatencySummary.of(graph.view());
        LatencySummary disclosed = LatencySummary.of(graph.view(), Basis.DISCLOSED);

        assertThat(own.count()).isEqualTo(3);
        assertThat(quantile(own, 1)).isEqualTo(7);
        assertThat(disclosed.clock()).contains(Basis.DISCLOSED);
        assertThat(disclosed.count()).isEqualTo(1);
        assertThat(quantile(disclosed, 1)).isEqualTo(2);
        assertThat(disclosed.undated()).isEqualTo(1);
        assertThat(disclosed.reversed()).isEqualTo(1);
    }

    @Test
    void isEmptyWithoutLinks() {
        LatencySummary summary =
                LatencySummary.of(RetaliationGraph.builder().build().view());

        assertThat(summary.count()).isZero();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.shareWithin(100)).isZero();
    }

    @Test
    void refusesAShareThatIsNone() {
        LatencySummary summary = LatencySummary.of(answeredAfter(1).build().view());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.quantile(0))
                .withMessageContaining("was 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> summary.quantile(1.01));
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableLatencySummary.class)
                .withPrefabValues(
                        ImmutableList.class,
                        ImmutableList.of(LatencyShare.of(1, 1, 1)),
                        ImmutableList.of(LatencyShare.of(2, 2, 1)))
                .verify();
        EqualsVerifier.forClass(ImmutableLatencyShare.class).verify();
        LatencySummary summary = LatencySummary.of(answeredAfter(3, 5).build().view());
        assertThat(Copies.serialized(summary)).isEqualTo(summary);
        assertThat(summary.median().orElseThrow()).hasToString("3 days: 0.5000");
    }
}

package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Status;
import io.github.demarche.measure.DyadPanel.LeftOut;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.WeisCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DyadPanelTest {
    private static final DirectedDyad USA_RUS = DirectedDyad.of("USA", "RUS");
    private static final Coverage TEN_DAYS = Coverage.of(DAY0, DAY0.plusDays(9));

    private static final List<DiplomaticEvent> EVENTS = List.of(
            act("a", "USA", "RUS", 2),
            act("b", "RUS", "USA", 3),
            act("far", "USA", "RUS", 40000),
            undated("undated", "USA", "RUS").build(),
            undated("month", "USA", "RUS")
                    .addDates(EventDate.in(YearMonth.of(2021, 1)))
                    .build(),
            act("nobody", "USA", "RUS", 2).toBuilder()
                    .id("nobody")
                    .recipients(ImmutableSet.of())
                    .build(),
            act("unknown", "USA", "RUS", 2).toBuilder()
                    .id("unknown")
                    .actors(ImmutableSet.of())
                    .build(),
            act("self", "USA", "USA", 2),
            act("threat", "USA", "RUS", 2).toBuilder()
                    .id("threat")
                    .status(Status.THREATENED)
                    .build(),
            act("kind", "USA", "RUS", 2).toBuilder()
                    .id("kind")
                    .type(EventType.AID)
                    .hostility(EventType.AID.hostility())
                    .build());

    private static DyadPanel panel(Iterable<DiplomaticEvent> events) {
        return DyadPanel.builder().coverage(TEN_DAYS).addAll(events).build();
    }

    @Test
    void countsWhatItLeavesOutAndWhy() {
        DyadPanel panel = panel(EVENTS);

        assertThat(panel.leftOut())
                .containsExactly(
                        Map.entry(LeftOut.FILTERED, 2),
                        Map.entry(LeftOut.UNDATED, 1),
                        Map.entry(LeftOut.IMPRECISE, 1),
                        Map.entry(LeftOut.NO_ACTOR, 1),
                        Map.entry(LeftOut.NO_RECIPIENT, 1),
                        Map.entry(LeftOut.SELF_DIRECTED, 1),
                        Map.entry(LeftOut.OUTSIDE_COVERAGE, 1));
        assertThat(panel.counted()).isEqualTo(2);
        assertThat(panel.series(USA_RUS).total()).isEqualTo(1);
    }

    @Test
    void isTheSameInAnyOrderOfEvents() {
        assertThat(panel(Lists.reverse(EVENTS))).isEqualTo(panel(EVENTS));
    }

    @Test
    void countsWhatTheFilterTakes() {
        DyadPanel panel = DyadPanel.builder()
                .where(event -> event.status() == Status.THREATENED)
                .coverage(TEN_DAYS)
                .addAll(EVENTS)
                .build();

        assertThat(panel.counted()).isEqualTo(1);
        assertThat(panel.leftOut()).containsOnly(Map.entry(LeftOut.FILTERED, EVENTS.size() - 1));
    }

    @Test
    void givesAJointActToEachPairOnceAndCountsItOnce() {
        DiplomaticEvent joint = act("joint", "USA", "RUS", 1).toBuilder()
                .id("joint")
                .addActors(State.of("GBR"), State.of("RUS"))
                .build();

        DyadPanel panel = panel(List.of(joint));

        assertThat(panel.dyads()).containsExactly(DirectedDyad.of("GBR", "RUS"), USA_RUS);
        assertThat(panel.counted()).isEqualTo(1);
        assertThat(panel.leftOut()).isEmpty();
    }

    @Test
    void takesTheCoverageFromEventsOnlyWhenTold() {
        List<DiplomaticEvent> events = List.of(
                act("a", "USA", "RUS", 4),
                act("kind", "USA", "RUS", 8).toBuilder()
                        .id("kind")
                        .type(EventType.AID)
                        .hostility(EventType.AID.hostility())
                        .build());

        DyadPanel panel = DyadPanel.builder().coverageOfEvents().addAll(events).build();

        assertThat(panel.coverage()).isEqualTo(Coverage.of(DAY0.plusDays(4), DAY0.plusDays(8)));
        assertThatIllegalStateException()
                .isThrownBy(() -> DyadPanel.builder().addAll(events).build())
                .withMessageContaining("choose a coverage");
        assertThatIllegalStateException()
                .isThrownBy(() -> DyadPanel.builder().coverageOfEvents().build())
                .withMessageContaining("no event has a day");
    }

    @Test
    void hasAnEmptySeriesForDyadsOfWhichNothingIsTold() {
        DyadSeries series = panel(EVENTS).series(DirectedDyad.of("CHL", "PER"));

        assertThat(series.total()).isZero();
        assertThat(series.by(DyadSeries.Step.DAY))
                .hasSize(10)
                .allMatch(day -> day.count().getAsInt() == 0);
        assertThat(panel(EVENTS).series()).containsOnlyKeys(USA_RUS, USA_RUS.reversed());
    }

    @Test
    void scoresCodesByTheSchemeOfTheScale() {
        DiplomaticEvent coded = act("coded", "USA", "RUS", 1).toBuilder()
                .id("coded")
                .cameo(CameoCode.of("163"))
                .addCodings(SourceCoding.of("WEIS", "193"))
                .build();

        assertThat(sum(IntensityScale.icews(), coded))
                .isEqualTo(IntensityScale.icews()
                        .intensity(CameoCode.of("163"))
                        .orElseThrow()
                        .value());
        assertThat(sum(IntensityScale.weisGoldstein(), coded))
                .isEqualTo(IntensityScale.weisGoldstein()
                        .intensity(WeisCode.of("193"))
                        .orElseThrow()
                        .value());
        assertThat(sum(IntensityScale.plover2021(), coded))
                .isEqualTo(IntensityScale.plover2021()
                        .intensity(EventType.SANCTION)
                        .orElseThrow()
                        .value());
    }

    private static double sum(IntensityScale scale, DiplomaticEvent event) {
        return DyadPanel.builder()
                .scale(scale)
                .coverageOfEvents()
                .add(event)
                .build()
                .series(USA_RUS)
                .by(DyadSeries.Step.DAY)
                .get(0)
                .sum()
                .orElseThrow();
    }

    @Test
    void refusesToChangeWhatItCountsMidway() {
        DyadPanelBuilder begun = DyadPanel.builder().add(act("a", "USA", "RUS", 2));

        assertThatIllegalStateException()
                .isThrownBy(() -> begun.where(event -> true))
                .withMessageContaining("before adding events");
        assertThatIllegalStateException().isThrownBy(() -> begun.scale(IntensityScale.icews()));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> DyadPanel.builder().scale(IntensityScale.icews()).add(USA_RUS, DAY0))
                .withMessageContaining("needs a value on ICEWS");
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        DyadPanel panel = panel(EVENTS);

        assertThat(Copies.serialized(panel)).isEqualTo(panel).hasSameHashCodeAs(panel);
        assertThat(panel(EVENTS.subList(0, 2))).isNotEqualTo(panel);
        assertThat(panel.equals(null)).isFalse();
        assertThat(panel.scale()).isEmpty();
        assertThat(panel(EVENTS.subList(0, 2))).hasToString("2 dyads, 2 events in 2021-01-01/2021-01-10, left out {}");
    }
}

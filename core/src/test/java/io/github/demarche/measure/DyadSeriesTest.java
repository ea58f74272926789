package io.github.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.DyadSeries.Step;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DyadSeriesTest {
    private static final DirectedDyad DYAD = DirectedDyad.of("RUS", "USA");

    /** The first two weeks of January 2021, which begins on a Friday, and two days of March. */
    private static final Coverage COVERAGE =
            Coverage.of(date(1, 1), date(1, 14)).and(date(3, 1), date(3, 2));

    private static final DyadSeries SERIES = panel(date(1, 3), date(1, 4), date(1, 4), date(3, 2));

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2021, month, day);
    }

    private static DyadSeries panel(LocalDate... days) {
        DyadPanelBuilder panel = DyadPanel.builder().coverage(COVERAGE);
        List.of(days).forEach(day -> panel.add(DYAD, day));
        return panel.build().series(DYAD);
    }

    @Test
    void countsByDayAndTellsMissingFromEmpty() {
        List<SeriesPoint> days = SERIES.by(Step.DAY);

        assertThat(days).hasSize(31 + 28 + 2);
        assertThat(days.get(0).count()).hasValue(0);
        assertThat(days.get(2).count()).hasValue(1);
        assertThat(days.get(3).count()).hasValue(2);
        assertThat(days.get(14).start()).isEqualTo(date(1, 15));
        assertThat(days.get(14).count()).isEmpty();
        assertThat(days.get(days.size() - 1).count()).hasValue(1);
    }

    @Test
    void beginsWeeksOnMondayAcrossTheYear() {
        List<SeriesPoint> weeks = SERIES.by(Step.WEEK);

        assertThat(weeks.get(0).start()).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(weeks.get(0).end()).isEqualTo(date(1, 3));
        assertThat(weeks.get(0).count()).hasValue(1);
        assertThat(weeks.get(0).coveredDays()).isEqualTo(3);
        assertThat(weeks.get(1).count()).hasValue(2);
        assertThat(weeks.get(1).isWhole()).isTrue();
        assertThat(weeks.get(3).count()).isEmpty();
    }

    @Test
    void saysHowMuchOfAMonthIsCovered() {
        List<SeriesPoint> months = SERIES.by(Step.MONTH);

        assertThat(months).extracting(SeriesPoint::coveredDays).containsExactly(14, 0, 2);
        assertThat(months)
                .extracting(SeriesPoint::count)
                .containsExactly(OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(1));
        assertThat(months).noneMatch(SeriesPoint::isWhole);
        assertThat(months).extracting(SeriesPoint::sum).containsOnly(OptionalDouble.empty());
        assertThat(months.get(2).end()).isEqualTo(date(3, 31));
    }

    @Test
    void addsUpTheScaleAndCountsWhatItLacks() {
        DyadSeries series = DyadPanel.builder()
                .scale(IntensityScale.plover2021())
                .coverage(COVERAGE)
                .add(protest("a", Mode.RIOT))
                .add(protest("b", Mode.RIOT))
                .add(protest("c", Mode.VANDALIZE))
                .build()
                .series(DYAD);
        double riot = IntensityScale.plover2021()
                .intensity(EventType.PROTEST, Mode.RIOT)
                .orElseThrow()
                .value();

        SeriesPoint january = series.by(Step.MONTH).get(0);

        assertThat(january.count()).hasValue(3);
        assertThat(january.unscored()).isEqualTo(1);
        assertThat(january.sum().orElseThrow()).isCloseTo(2 * riot, within(1e-12));
        assertThat(series.by(Step.DAY).get(0).sum()).hasValue(0);
        assertThat(series.by(Step.MONTH).get(1).sum()).isEmpty();
        assertThat(series.scale()).contains(IntensityScale.plover2021().toString());
    }

    private static DiplomaticEvent protest(String id, Mode mode) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of("RUS"))
                .addRecipients(State.of("USA"))
                .type(EventType.PROTEST)
                .mode(mode)
                .addDates(EventDate.on(date(1, 5)))
                .build();
    }

    @Test
    void balancesTheTwoSides() {
        DyadPanel panel = DyadPanel.builder()
                .coverage(COVERAGE)
                .add(DYAD, date(1, 1))
                .add(DYAD, date(1, 1))
                .add(DYAD, date(1, 2))
                .add(DYAD.reversed(), date(1, 5))
                .build();
        DyadSeries one = panel.series(DYAD);
        DyadSeries other = panel.series(DYAD.reversed());
        DirectedDyad strangers = DirectedDyad.of("CHL", "PER");

        assertThat(one.balance(other)).hasValue(0.5);
        assertThat(other.balance(one)).hasValue(0.5);
        assertThat(panel.series(strangers).balance(panel.series(strangers.reversed())))
                .isEmpty();
    }

    @Test
    void refusesToBalanceWithAnotherDyadOrCoverage() {
        DyadPanel elsewhere = DyadPanel.builder()
                .coverage(Coverage.of(date(1, 1), date(1, 2)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.balance(SERIES))
                .withMessageContaining("the other side of RUS>USA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.balance(elsewhere.series(DYAD.reversed())))
                .withMessageContaining("covered alike");
    }

    @Test
    void tellsItsDaysEachOnce() {
        assertThat(SERIES.days()).containsExactly(date(1, 3), date(1, 4), date(3, 2));
        assertThat(SERIES.total()).isEqualTo(4);
        assertThat(SERIES.dayCount()).isEqualTo(3);
        assertThat(SERIES).hasToString("RUS>USA: 4 acts in 2021-01-01/2021-01-14, 2021-03-01/2021-03-02");
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        DyadSeries same = panel(date(3, 2), date(1, 4), date(1, 3), date(1, 4));

        assertThat(same).isEqualTo(SERIES).hasSameHashCodeAs(SERIES);
        assertThat(panel(date(1, 3))).isNotEqualTo(SERIES);
        assertThat(SERIES.equals(null)).isFalse();
        assertThat(Copies.serialized(SERIES)).isEqualTo(SERIES);
    }
}

package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static io.github.demarche.measure.Replies.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.Copies;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import io.github.demarche.measure.SurvivalCurve.LeftOut;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {
    private static final LocalDate END = DAY0.plusDays(10);
    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Six provocations: answered after 2 and 4 days, settled after 4, open since day 7 and 4, answered after the end. */
    private static RetaliationGraph.Builder six() {
        return RetaliationGraph.builder()
                .addEvents(act("p1", "USA", "RUS", 0), reply("r1", 2), act("p2", "USA", "RUS", 0), reply("r2", 4))
                .addEvents(act("p3", "USA", "RUS", 7), act("p4", "USA", "RUS", 0), reply("r4", 4))
                .addEvents(act("p5", "USA", "RUS", 4), act("p6", "USA", "RUS", 0), reply("r6", 12))
                .addLinks(stated("p1", "r1"), stated("p2", "r2"), stated("p6", "r6"))
                .addLinks(noted("p4", "r4", Relation.CONCESSION));
    }

    @Test
    void multipliesTheSharesThatStillWait() {
        SurvivalCurve curve = SurvivalCurve.of(six().build().view(), END);

        assertThat(curve.provocations()).isEqualTo(6);
        assertThat(curve.censored()).isEqualTo(3);
        assertThat(curve.lastDay()).hasValue(10);
        assertThat(curve.steps()).extracting(SurvivalStep::day).containsExactly(2L, 4L);
        assertThat(curve.steps()).extracting(SurvivalStep::atRisk).containsExactly(6, 4);
        assertThat(curve.survival(1)).isEqualTo(1);
        assertThat(curve.survival(3)).isCloseTo(5 / 6.0, EXACTLY);
        assertThat(curve.survival(4)).isCloseTo(5 / 12.0, EXACTLY);
        assertThat(curve.median()).hasValue(4);
    }

    @Test
    void sharesWhatHappenedAmongTheCompetingOutcomes() {
        SurvivalCurve curve = SurvivalCurve.of(six().build().view(), END);

        assertThat(curve.incidence(Outcome.RESPONSE, 2)).isCloseTo(1 / 6.0, EXACTLY);
        assertThat(curve.incidence(Outcome.RESPONSE, 9)).isCloseTo(3 / 8.0, EXACTLY);
        assertThat(curve.incidence(Outcome.SETTLEMENT, 9)).isCloseTo(5 / 24.0, EXACTLY);
        assertThat(curve.incidence(Outcome.COMPLIANCE, 9)).isZero();
        assertThat(curve.survivalOf(Outcome.RESPONSE, 4)).isCloseTo(5 / 8.0, EXACTLY);
        assertThat(1 - curve.survivalOf(Outcome.SETTLEMENT, 4)).isGreaterThan(curve.incidence(Outcome.SETTLEMENT, 4));
    }

    @Test
    void takesTheFirstThatComes() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(act("p", "USA", "RUS", 0), reply("late", 5), reply("soon", 1))
                .addLinks(stated("p", "late"), noted("p", "soon", Relation.COMPLIANCE))
                .build()
                .view();

        SurvivalStep only = SurvivalCurve.of(view, END).steps().get(0);

        assertThat(only.day()).isEqualTo(1);
        assertThat(only.events()).containsEntry(Outcome.COMPLIANCE, 1).containsEntry(Outcome.RESPONSE, 0);
    }

    @Test
    void countsAThreatenedAnswerFromTheDayThatItIsCarriedOut() {
        RetaliationGraph.Builder graph = RetaliationGraph.builder()
                .addEvents(act("p", "USA", "RUS", 0))
                .addEvents(reply("t", 1).toBuilder().status(Status.THREATENED).build())
                .addLinks(stated("p", "t"));
        SurvivalCurve threatened = SurvivalCurve.of(graph.build().view(), END);
        SurvivalCurve carriedOut = SurvivalCurve.of(
                graph.addEvents(reply("f", 6))
                        .addLinks(noted("t", "f", Relation.FULFILMENT))
                        .build()
                        .view(),
                END);

        assertThat(threatened.censored()).isEqualTo(1);
        assertThat(carriedOut.steps()).extracting(SurvivalStep::day).containsExactly(6L);
    }

    @Test
    void saysWhatItLeavesOut() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(undated("none", "USA", "RUS").build(), act("after", "USA", "RUS", 11))
                .addEvents(act("p", "USA", "RUS", 0), act("q", "USA", "RUS", 0))
                .addEvents(reply("r", 0).toBuilder().dates(List.of()).build())
                .addEvents(reply("s", 0).toBuilder()
                        .dates(List.of(EventDate.in(YearMonth.of(2021, 1))))
                        .build())
                .addLinks(stated("p", "r"), stated("q", "s"))
                .build()
                .view();

        SurvivalCurve curve = SurvivalCurve.of(view, END);

        assertThat(curve.provocations()).isZero();
        assertThat(curve.leftOut())
                .containsEntry(LeftOut.UNDATED, 1)
                .containsEntry(LeftOut.AFTER_END, 1)
                .containsEntry(LeftOut.ANSWER_NOT_PLACED, 1)
                .containsEntry(LeftOut.IMPRECISE, 1);
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.survival(5)).isEqualTo(1);
        assertThat(curve.median()).isEmpty();
    }

    @Test
    void leavesOutImpreciselyDatedProvocationsWhetherAnsweredOrNot() {
        DiplomaticEvent january = undated("p", "USA", "RUS")
                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                .build();
        RetaliationGraph.Builder graph = RetaliationGraph.builder().addEvents(january, act("q", "USA", "RUS", 0));

        SurvivalCurve open = SurvivalCurve.of(graph.build().view(), DAY0.plusDays(60));
        SurvivalCurve answered = SurvivalCurve.of(
                graph.addEvents(reply("r", 40))
                        .addLinks(stated("p", "r"))
                        .build()
                        .view(),
                DAY0.plusDays(60));

        assertThat(open.provocations()).isEqualTo(1);
        assertThat(open.leftOut()).containsOnly(entry(LeftOut.IMPRECISE, 1));
        assertThat(answered.leftOut()).isEqualTo(open.leftOut());
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableSurvivalCurve.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
                .withPrefabValues(ImmutableSortedMap.class, ImmutableSortedMap.of(), ImmutableSortedMap.of("a", 1))
                .verify();
        EqualsVerifier.forClass(ImmutableSurvivalStep.class)
                .withPrefabValues(ImmutableSortedMap.class, ImmutableSortedMap.of(), ImmutableSortedMap.of("a", 1))
                .verify();
        EqualsVerifier.forClass(ImmutableAnswerRule.class)
                .withPrefabValues(ImmutableSortedSet.class, ImmutableSortedSet.of(), ImmutableSortedSet.of("a"))
                .verify();
        SurvivalCurve curve = SurvivalCurve.of(six().build().view(), END);
        assertThat(Copies.serialized(curve)).isEqualTo(curve);
    }
}

package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.Acts.undated;
import static io.github.demarche.measure.Replies.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.chain.Dyad;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class ResponseRateTest {
    private static final LocalDate END = DAY0.plusDays(40);

    private static GraphView three() {
        return RetaliationGraph.builder()
                .addEvents(act("p1", "USA", "RUS", 0), reply("r1", 3), act("p2", "USA", "RUS", 20))
                .addEvents(act("p3", "USA", "RUS", 38), reply("r3", 38))
                .addLinks(stated("p1", "r1"), stated("p3", "r3"))
                .build()
                .view();
    }

    @Test
    void countsOnlyProvocationsWithAWholeWindowAboveAndBelowTheLine() {
        ResponseRate rate = ResponseRate.of(three(), END, 3);

        assertThat(rate.answered()).isEqualTo(1);
        assertThat(rate.unanswered()).isEqualTo(1);
        assertThat(rate.windowOpen()).isEqualTo(1);
        assertThat(rate.rate()).hasValue(0.5);
        assertThat(rate.nonResponseRate()).hasValue(0.5);
    }

    @Test
    void endsTheWindowOnItsLastDayAndStartsItOnTheDayOfTheProvocation() {
        assertThat(ResponseRate.of(three(), END, 2).answered()).isEqualTo(1);
        assertThat(ResponseRate.of(three(), END, 2).windowOpen()).isZero();
        assertThat(ResponseRate.of(three(), END, 1).rate()).hasValue(1 / 3.0);
    }

    @Test
    void dischargesThePrimaryProvocationOnlyUnlessToldOtherwise() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(act("p1", "USA", "RUS", 0), act("p2", "USA", "RUS", 1), reply("r", 3))
                .addLinks(stated("p1", "r"), stated("p2", "r"))
                .build()
                .view();
        AnswerRule all = AnswerRule.builder().matching(Matching.ALL).build();

        assertThat(ResponseRate.of(view, END, 7).rate()).hasValue(0.5);
        assertThat(ResponseRate.of(view, END, 7).rule().matching()).isEqualTo(Matching.PRIMARY);
        assertThat(ResponseRate.of(view, END, 7, all).rate()).hasValue(1);
    }

    @Test
    void choosesThePrimaryAmongWhatAnActCanDischarge() {
        // That the act also carries out an older threat is better attested, and answers nothing.
        GraphView view = RetaliationGraph.builder()
                .addEvents(reply("t", 0), act("p", "USA", "RUS", 1), reply("r", 3))
                .addLinks(textual("p", "r"), noted("t", "r", Relation.FULFILMENT))
                .build()
                .view();

        assertThat(ResponseRate.of(view, END, 7).rate()).hasValue(1);
    }

    @Test
    void letsAnActThatAnswersByItselfDischargeNothingThroughAThreat() {
        RetaliationGraph.Builder graph = RetaliationGraph.builder()
                .addEvents(act("p", "USA", "RUS", 0), reply("t", 1), act("q", "USA", "RUS", 2), reply("r", 3))
                .addLinks(noted("p", "t", Relation.THREAT), noted("t", "r", Relation.FULFILMENT));
        AnswerRule all = AnswerRule.builder().matching(Matching.ALL).build();

        assertThat(ResponseRate.of(graph.build().view(), END, 7).answered()).isEqualTo(1);
        GraphView both = graph.addLinks(stated("q", "r")).build().view();
        assertThat(ResponseRate.of(both, END, 7).answered()).isEqualTo(1);
        assertThat(ResponseRate.of(both, END, 7, all).answered()).isEqualTo(2);
    }

    @Test
    void doesNotDecideWhereTheDatesDoNot() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(
                        undated("m", "USA", "RUS")
                                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                                .build(),
                        reply("r", 33),
                        undated("u", "USA", "RUS").build())
                .addLinks(stated("m", "r"))
                .build()
                .view();

        ResponseRate rate = ResponseRate.of(view, END, 7);

        // 3 to 33 days.
        assertThat(rate.undecided()).isEqualTo(1);
        assertThat(rate.undated()).isEqualTo(1);
        assertThat(rate.rate()).isEmpty();
        assertThat(rate.nonResponseRate()).isEmpty();
    }

    @Test
    void countsByTheNamedClock() {
        AnswerRule disclosed = AnswerRule.builder().clock(Basis.DISCLOSED).build();

        assertThat(ResponseRate.of(three(), END, 3, disclosed).undated()).isEqualTo(3);
        assertThat(disclosed).hasToString("PRIMARY matching of [RETALIATION, IMPUTED_GROUNDS] by DISCLOSED dates");
    }

    @Test
    void countsAJointActInEachOfItsDyads() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(act("p", "USA", "RUS", 0).toBuilder()
                        .addRecipients(State.of("CHN"))
                        .build())
                .addEvents(reply("r", 2))
                .addLinks(stated("p", "r"))
                .build()
                .view();

        ImmutableSortedMap<Dyad, ResponseRate> rates = ResponseRate.byDyad(view, END, 7, AnswerRule.standard());

        assertThat(rates.keySet()).containsExactly(Dyad.of("CHN", "USA"), Dyad.of("RUS", "USA"));
        assertThat(rates.values()).extracting(rate -> rate.rate().orElseThrow()).containsExactly(0.0, 1.0);
        assertThat(ResponseRate.of(view, END, 7).answered()).isEqualTo(1);
    }

    @Test
    void refusesANegativeWindow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseRate.of(three(), END, -1))
                .withMessageContaining("was -1");
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableResponseRate.class).verify();
        ResponseRate rate = ResponseRate.of(three(), END, 3);
        assertThat(Copies.serialized(rate)).isEqualTo(rate);
    }
}

package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenProvocationsTest {
    private static final DiplomaticEvent A = act("a", "USA", "RUS", 0);
    private static final DiplomaticEvent B = act("b", "RUS", "USA", 10);

    private static OpenProvocations open(int day, List<DiplomaticEvent> events, ResponseLink... links) {
        return RetaliationGraph.builder()
                .addAllEvents(events)
                .addLinks(links)
                .build()
                .view()
                .openProvocations(DAY0.plusDays(day));
    }

    @Test
    void areClosedFromTheDayOfTheAnswer() {
        assertThat(open(9, List.of(A, B), stated("a", "b")).open()).containsExactly(A);
        assertThat(open(10, List.of(A, B), stated("a", "b")).open()).containsExactly(B);
        assertThat(open(10, List.of(A, B), stated("a", "b")).asOf()).isEqualTo(DAY0.plusDays(10));
    }

    @Test
    void doNotExistBeforeTheirDay() {
        assertThat(open(-1, List.of(A, B)).open()).isEmpty();
    }

    @Test
    void areHostileAndReal() {
        DiplomaticEvent aid = undated("aid", "USA", "RUS").type(EventType.AID).build();
        DiplomaticEvent plan =
                undated("plan", "USA", "RUS").status(Status.ANNOUNCED).build();
        DiplomaticEvent ongoing =
                undated("siege", "USA", "RUS").status(Status.ONGOING).build();

        assertThat(open(5, List.of(aid, plan, ongoing)).open()).containsExactly(ongoing);
    }

    @Test
    void stayOpenUnderAThreat() {
        DiplomaticEvent expulsion = undated("x", "RUS", "USA")
                .status(Status.THREATENED)
                .addDates(EventDate.on(DAY0.plusDays(2), Basis.ANNOUNCED))
                .build();
        ResponseLink threatened = answer("a", "x")
                .status(Status.THREATENED)
                .addEvidence(AnalystNote.of("me", ""))
                .build();

        assertThat(open(1, List.of(A, expulsion), threatened).open()).containsExactly(A);
        assertThat(open(2, List.of(A, expulsion), threatened).open()).isEmpty();
        assertThat(open(2, List.of(A, expulsion), threatened).answeredOnlyByThreats())
                .containsExactly(A);
    }

    @Test
    void areClosedByAThreatCarriedOut() {
        DiplomaticEvent threat = act("t", "RUS", "USA", 2);
        ResponseLink link = noted("a", "t", Relation.THREAT);
        ResponseLink done = noted("t", "b", Relation.FULFILMENT);

        assertThat(open(5, List.of(A, threat, B), link, done).answeredOnlyByThreats())
                .containsExactly(A);
        OpenProvocations after = open(10, List.of(A, threat, B), link, done);
        assertThat(after.answeredOnlyByThreats()).isEmpty();
        assertThat(after.open()).containsExactly(threat, B);
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"RETALIATION", "IMPUTED_GROUNDS", "CONCESSION", "COMPLIANCE"})
    void areClosedByDeeds(Relation relation) {
        assertThat(open(10, List.of(A, B), noted("a", "b", relation)).open()).containsExactly(B);
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"VERBAL_REACTION", "RESTRAINT", "MEDIATION"})
    void areNotClosedByWords(Relation relation) {
        assertThat(open(10, List.of(A, B), noted("a", "b", relation)).open()).containsExactly(A, B);
    }

    @Test
    void areNotClosedByWhatIsOnlyThoughtOf() {
        DiplomaticEvent feared =
                undated("f", "RUS", "USA").status(Status.HYPOTHETICAL).build();

        assertThat(open(10, List.of(A, feared), stated("a", "f")).open()).containsExactly(A);
    }

    @Test
    void nameThoseToWhichNoAnswerIsToCome() {
        DiplomaticEvent refusal =
                undated("r", "RUS", "USA").type(EventType.CONCEDE).build();
        DiplomaticEvent dated =
                refusal.toBuilder().addDates(EventDate.on(DAY0.plusDays(4))).build();
        ResponseLink restraint = noted("a", "r", Relation.RESTRAINT);

        assertThat(open(3, List.of(A, dated), restraint).underRestraint()).isEmpty();
        assertThat(open(4, List.of(A, dated), restraint).underRestraint()).containsExactly(A);
        assertThat(open(4, List.of(A, dated), restraint).open()).containsExactly(A);
        assertThat(open(10, List.of(A, dated, B), restraint, stated("a", "b")).underRestraint())
                .isEmpty();
    }
}

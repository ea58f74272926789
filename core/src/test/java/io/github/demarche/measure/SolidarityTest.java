package io.github.demarche.measure;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Acts;
import io.github.demarche.Copies;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.State;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SolidarityTest {
    private static final State PRINCIPAL = State.of("NOR");
    private static final DiplomaticEvent PROVOCATION = act("p", "BLR", "NOR", 0);
    private static final DiplomaticEvent OWN = counted(act("o", "NOR", "BLR", 4), 5);
    private static final DiplomaticEvent SWEDEN = counted(act("s", "SWE", "BLR", 6), 2);
    private static final DiplomaticEvent DENMARK = counted(act("d", "DNK", "BLR", 10), 3);

    private static DiplomaticEvent counted(DiplomaticEvent act, long diplomats) {
        return act.toBuilder()
                .addQuantities(Quantity.of(diplomats, "diplomats"))
                .build();
    }

    private static ResponseLink joins(String response) {
        return answer("p", response)
                .onBehalfOf(PRINCIPAL)
                .addEvidence(StatedCue.builder().cue("in solidarity with").build())
                .build();
    }

    private static RetaliationGraph.Builder graph(DiplomaticEvent... more) {
        return RetaliationGraph.builder().addEvents(PROVOCATION).addEvents(more);
    }

    private static Solidarity only(RetaliationGraph.Builder graph) {
        List<Solidarity> found = Solidarity.of(graph.build().view());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static long days(Solidarity solidarity, String joiner) {
        return Objects.requireNonNull(solidarity.timesToJoin().get(joiner)).minDays();
    }

    @Test
    void countsTheTimeFromThePrincipalsOwnAnswer() {
        Solidarity solidarity = only(graph(OWN, SWEDEN, DENMARK).addLinks(stated("p", "o"), joins("s"), joins("d")));

        assertThat(solidarity.principal()).isEqualTo(PRINCIPAL);
        assertThat(solidarity.ownAnswers()).containsExactly(OWN);
        assertThat(solidarity.joiningActs()).containsExactly(SWEDEN, DENMARK);
        assertThat(solidarity.joiners()).isEqualTo(2);
        assertThat(days(solidarity, "s")).isEqualTo(2);
        assertThat(days(solidarity, "d")).isEqualTo(6);
    }

    @Test
    void countsTheTimeFromTheProvocationWhileThePrincipalIsSilent() {
        Solidarity solidarity = only(graph(SWEDEN).addLinks(joins("s")));

        assertThat(solidarity.ownAnswers()).isEmpty();
        assertThat(days(solidarity, "s")).isEqualTo(6);
    }

    @Test
    void leavesATimeOpenWhereADateIsMissing() {
        Solidarity solidarity = only(graph(undated("u", "SWE", "BLR").build()).addLinks(joins("u")));

        assertThat(solidarity.timesToJoin()).isEmpty();
    }

    @Test
    void comparesTheNumbersOfJoinersAndPrincipal() {
        Solidarity solidarity = only(graph(OWN, SWEDEN, DENMARK).addLinks(stated("p", "o"), joins("s"), joins("d")));

        assertThat(solidarity.magnitude("diplomats").orElseThrow().exact()).isEqualTo(OptionalDouble.of(0));
        assertThat(solidarity.magnitude("officials")).isEmpty();
    }

    @Test
    void makesUpNoNumberForAJoinerWithoutOne() {
        Solidarity solidarity =
                only(graph(OWN, SWEDEN, act("x", "DNK", "BLR", 11)).addLinks(stated("p", "o"), joins("s"), joins("x")));

        assertThat(solidarity.magnitude("diplomats")).isEmpty();
    }

    @Test
    void takesACollectiveForAsManyAsItIsToldToHave() {
        DiplomaticEvent joint = DiplomaticEvent.builder()
                .from(SWEDEN)
                .id("j")
                .actors(List.of(Collective.builder()
                        .name("over 20 capitals")
                        .atLeast(21)
                        .build()))
                .build();
        Solidarity solidarity = only(graph(joint, DENMARK)
                .addRelations(EventRelation.of(EventRelation.Kind.PART_OF, "d", "j"))
                .addLinks(joins("j"), joins("d")));

        assertThat(solidarity.joiningActs()).containsExactly(joint);
        assertThat(solidarity.joiners()).isEqualTo(21);
    }

    @Test
    void tellsWhoWasHitBack() {
        DiplomaticEvent back = act("b", "BLR", "SWE", 12);
        Solidarity solidarity = only(
                graph(OWN, SWEDEN, DENMARK, back).addLinks(stated("p", "o"), joins("s"), joins("d"), stated("s", "b")));

        assertThat(solidarity.answeredJoiningActs()).containsExactly(SWEDEN);
        assertThat(solidarity.answeredOwnAnswers()).isEmpty();
    }

    @Test
    void isNeverReadOffTimingAlone() {
        assertThat(Solidarity.of(graph(SWEDEN)
                        .addLinks(Acts.inferred("p", "s", 0.9))
                        .build()
                        .view()))
                .isEmpty();
    }

    @Test
    void survivesSerialization() {
        Solidarity solidarity = only(graph(SWEDEN).addLinks(joins("s")));

        assertThat(Copies.serialized(solidarity)).isEqualTo(solidarity);
        assertThat(solidarity.provocation().date(EventDate.Basis.OCCURRED)).isPresent();
    }
}

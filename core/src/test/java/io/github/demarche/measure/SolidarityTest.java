package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.Copies;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.State;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.time.YearMonth;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** Ruritania's part is played by Finland, which harms Norway; others stand by Norway. */
class SolidarityTest {
    private static final Actor NORWAY = State.of("NOR");

    private final RetaliationGraph.Builder graph = RetaliationGraph.builder().addEvents(harm("harm"));

    private static DiplomaticEvent harm(String id) {
        return dated(undated(id, "FIN", "NOR"), 0).build();
    }

    private static DiplomaticEvent.Builder dated(DiplomaticEvent.Builder act, int day) {
        return act.addDates(EventDate.on(DAY0.plusDays(day)));
    }

    private static DiplomaticEvent expulsion(String id, String actor, String recipient, int day, int number) {
        return dated(undated(id, actor, recipient), day)
                .addQuantities(Quantity.of(number, "diplomats"))
                .build();
    }

    private static ResponseLink onBehalf(String provocation, String response) {
        return stated(provocation, response).toBuilder().onBehalfOf(NORWAY).build();
    }

    private void joins(DiplomaticEvent act) {
        graph.addEvents(act).addLinks(onBehalf("harm", act.id()));
    }

    private void answers(String provocation, DiplomaticEvent act) {
        graph.addEvents(act).addLinks(stated(provocation, act.id()));
    }

    private Solidarity only() {
        ImmutableList<Solidarity> all = Solidarity.of(graph.build().view());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void countsDaysFromThePrincipalsResponse() {
        answers("harm", expulsion("own", "NOR", "FIN", 4, 10));
        joins(expulsion("swedish", "SWE", "FIN", 6, 3));
        joins(expulsion("danish", "DNK", "FIN", 10, 2));
        joins(expulsion("early", "ISL", "FIN", 3, 1));

        Solidarity solidarity = only();

        assertThat(solidarity.principal()).isEqualTo("NOR");
        assertThat(solidarity.start()).isEqualTo(Solidarity.Start.PRINCIPAL_RESPONSE);
        assertThat(solidarity.principalResponse().orElseThrow().minDays()).hasValue(4);
        assertThat(solidarity.joiners()).extracting(Responder::party).containsExactly("ISL", "SWE", "DNK");
        assertThat(solidarity.joiners())
                .extracting(joiner -> joiner.minDays().getAsLong())
                .containsExactly(-1L, 2L, 6L);
        assertThat(solidarity.medianDays()).hasValue(2);
        assertThat(solidarity.responders()).isEqualTo(3);
    }

    @Test
    void countsDaysFromTheProvocationIfThePrincipalIsSilent() {
        joins(expulsion("swedish", "SWE", "FIN", 6, 3));
        joins(expulsion("danish", "DNK", "FIN", 9, 2));

        Solidarity solidarity = only();

        assertThat(solidarity.start()).isEqualTo(Solidarity.Start.PROVOCATION);
        assertThat(solidarity.principalResponse()).isEmpty();
        assertThat(solidarity.medianDays()).hasValue(7.5);
    }

    @Test
    void leavesOpenWhatDatesLeaveOpen() {
        joins(undated("january", "SWE", "FIN")
                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                .build());
        joins(undated("sometime", "DNK", "FIN").build());

        Responder swedish = only().joiners().stream()
                .filter(joiner -> joiner.party().equals("SWE"))
                .findFirst()
                .orElseThrow();

        assertThat(swedish.minDays()).hasValue(0);
        assertThat(swedish.maxDays()).hasValue(30);
        assertThat(only().medianDays()).isEmpty();
        assertThat(only().joiners()).anyMatch(joiner -> joiner.minDays().isEmpty());
    }

    @Test
    void sharesOutWhatIsCounted() {
        answers("harm", expulsion("own", "NOR", "FIN", 4, 10));
        joins(expulsion("swedish", "SWE", "FIN", 6, 3));
        joins(expulsion("danish", "DNK", "FIN", 7, 7));

        Solidarity solidarity = only();

        assertThat(solidarity.share("diplomats")).hasValue(0.5);
        assertThat(solidarity.share(solidarity.joiners().get(0), "diplomats")).hasValue(0.15);
        assertThat(solidarity.share(solidarity.principalResponse().orElseThrow(), "diplomats"))
                .hasValue(0.5);
        assertThat(solidarity.share("entities")).isEmpty();
    }

    @Test
    void makesUpNoMissingCount() {
        answers("harm", expulsion("own", "NOR", "FIN", 4, 10));
        joins(dated(undated("swedish", "SWE", "FIN"), 6).build());

        assertThat(only().share("diplomats")).isEmpty();
    }

    @Test
    void doesNotAddAPartToTheWhole() {
        Collective many =
                Collective.builder().name("over 20 capitals").atLeast(21).build();
        joins(dated(DiplomaticEvent.builder().id("all"), 6)
                .addActors(many)
                .addRecipients(State.of("FIN"))
                .type(EventType.SANCTION)
                .addQuantities(Quantity.of(100, "diplomats"))
                .build());
        joins(expulsion("alone", "USA", "FIN", 6, 60));
        graph.addRelations(EventRelation.builder()
                .kind(EventRelation.Kind.PART_OF)
                .from("alone")
                .to("all")
                .build());

        Solidarity solidarity = only();

        assertThat(solidarity.responders()).isEqualTo(21);
        assertThat(solidarity.joiners()).filteredOn(Responder::isPart).hasSize(1);
        assertThat(solidarity.share("diplomats")).hasValue(1);
        assertThat(solidarity.share(
                        solidarity.joiners().stream()
                                .filter(Responder::isPart)
                                .findFirst()
                                .orElseThrow(),
                        "diplomats"))
                .hasValue(0.6);
    }

    @Test
    void comparesRetaliationAgainstJoinersAndPrincipal() {
        answers("harm", expulsion("own", "NOR", "FIN", 4, 10));
        joins(expulsion("swedish", "SWE", "FIN", 6, 4));
        answers("own", expulsion("backAtNorway", "FIN", "NOR", 8, 10));
        answers("swedish", expulsion("backAtSweden", "FIN", "SWE", 9, 2));
        answers("swedish", expulsion("others", "RUS", "SWE", 9, 2));

        Solidarity solidarity = only();
        Responder swedish = solidarity.joiners().get(0);

        assertThat(swedish.retaliation()).extracting(DiplomaticEvent::id).containsExactly("backAtSweden");
        assertThat(swedish.magnitudes().get(0).exact()).hasValue(Math.log(0.5));
        assertThat(solidarity
                        .principalResponse()
                        .orElseThrow()
                        .magnitudes()
                        .get(0)
                        .exact())
                .hasValue(0);
    }

    @Test
    void needsALinkThatSaysSo() {
        answers("harm", expulsion("swedish", "SWE", "FIN", 6, 3));
        graph.addEvents(expulsion("own", "NOR", "FIN", 4, 10)).addLinks(onBehalf("harm", "own"));

        assertThat(Solidarity.of(graph.build().view())).isEmpty();
    }

    @Test
    void countsOnlyResponsesInDeed() {
        graph.addEvents(
                        expulsion("words", "SWE", "FIN", 6, 3),
                        dated(undated("threat", "DNK", "FIN"), 6)
                                .status(Status.THREATENED)
                                .build())
                .addLinks(
                        onBehalf("harm", "words").toBuilder()
                                .relation(Relation.VERBAL_REACTION)
                                .build(),
                        onBehalf("harm", "threat"));

        assertThat(Solidarity.of(graph.build().view())).isEmpty();
    }

    @Test
    void dischargesThePrimaryProvocationUnlessAllAreAsked() {
        graph.addEvents(harm("again"));
        joins(expulsion("swedish", "SWE", "FIN", 6, 3));
        graph.addLinks(onBehalf("again", "swedish"));
        GraphView view = graph.build().view();

        assertThat(Solidarity.of(view))
                .extracting(one -> one.provocation().id())
                .containsExactly("again");
        assertThat(Solidarity.of(
                        view, AnswerRule.builder().matching(Matching.ALL).build()))
                .hasSize(2);
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableSolidarity.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2))
                .verify();
        EqualsVerifier.forClass(ImmutableResponder.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2))
                .verify();
        joins(expulsion("swedish", "SWE", "FIN", 6, 3));
        assertThat(Copies.serialized(only())).isEqualTo(only());
    }
}

package io.github.demarche.chain;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Group;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThreadsAndPackagesTest {
    private static final DiplomaticEvent A = act("a", "USA", "RUS", 0);
    private static final DiplomaticEvent B = act("b", "RUS", "USA", 1);
    private static final DiplomaticEvent C = act("c", "USA", "RUS", 5);
    private static final DiplomaticEvent D = act("d", "RUS", "USA", 8);

    private static GraphView view(List<DiplomaticEvent> events, ResponseLink... links) {
        return RetaliationGraph.builder()
                .addAllEvents(events)
                .addLinks(links)
                .build()
                .view();
    }

    private static List<String> ids(List<DiplomaticEvent> events) {
        return events.stream().map(DiplomaticEvent::id).toList();
    }

    @Nested
    class Threads {
        @Test
        void alternateBetweenTheTwoPartiesOfADyad() {
            GraphView view = view(List.of(A, B, C, D), stated("a", "b"), stated("b", "c"), stated("c", "d"));

            assertThat(view.threads()).hasSize(1);
            ResponseThread thread = view.threads().get(0);
            assertThat(thread.dyad()).isEqualTo(Dyad.of("RUS", "USA"));
            assertThat(thread.events()).containsExactly(A, B, C, D);
            assertThat(thread.links()).containsExactly(stated("a", "b"), stated("b", "c"), stated("c", "d"));
        }

        @Test
        void goOnWithTheAnswerThatLeadsFurthest() {
            DiplomaticEvent x = act("x", "RUS", "USA", 1);
            GraphView view = view(List.of(A, x, B, C), stated("a", "x"), stated("a", "b"), stated("b", "c"));

            assertThat(view.threads())
                    .extracting(thread -> ids(thread.events()))
                    .containsExactly(List.of("a", "x"), List.of("a", "b", "c"));
        }

        @Test
        void holdEachLinkOnce() {
            DiplomaticEvent x = act("x", "USA", "RUS", 6);
            GraphView view = view(
                    List.of(A, B, C, x, D), stated("a", "b"), stated("b", "c"), stated("b", "x"), stated("x", "d"));

            assertThat(view.threads())
                    .extracting(thread -> ids(thread.events()))
                    .containsExactly(List.of("a", "b", "x", "d"), List.of("b", "c"));
        }

        @Test
        void takeTheBestProvocationOfTheDyadAndNotOfTheWorld() {
            DiplomaticEvent british = act("g", "GBR", "RUS", 4);
            GraphView view = view(List.of(A, british, D), stated("a", "d"), stated("g", "d"));

            assertThat(view.threads())
                    .extracting(ResponseThread::dyad)
                    .containsExactly(Dyad.of("GBR", "RUS"), Dyad.of("RUS", "USA"));
        }

        @Test
        void leaveOutFulfilmentsAndMediation() {
            DiplomaticEvent swiss = act("s", "CHE", "USA", 2);
            GraphView view = view(
                    List.of(A, swiss, C), noted("a", "s", Relation.MEDIATION), noted("a", "c", Relation.FULFILMENT));

            assertThat(view.threads()).isEmpty();
        }

        @Test
        void countThoseWhoActForThemselvesAsParties() {
            DiplomaticEvent raid = DiplomaticEvent.builder()
                    .id("raid")
                    .addActors(Group.builder().name("Northern Front").build())
                    .build();
            GraphView view = view(List.of(A, raid), stated("a", "raid"));

            assertThat(view.threads())
                    .extracting(ResponseThread::dyad)
                    .containsExactly(Dyad.of("Northern Front", "USA"));
        }
    }

    @Nested
    class Packages {
        @Test
        void takeTheActsOfOneSideTogether() {
            DiplomaticEvent ban = undated("ban", "RUS", "USA").build();
            DiplomaticEvent british = act("g", "GBR", "RUS", 4);
            GraphView view = view(
                    List.of(A, B, ban, C, british),
                    stated("a", "b"),
                    stated("a", "ban"),
                    stated("b", "c"),
                    stated("b", "g"));

            assertThat(view.packages())
                    .extracting(answer -> ids(answer.acts()))
                    .containsExactly(List.of("ban", "b"), List.of("g"), List.of("c"));
            ActPackage first = view.packages().get(0);
            assertThat(first.actors()).containsExactly(State.of("RUS"));
            assertThat(first.relation()).isEqualTo(Relation.RETALIATION);
            assertThat(first.provocations()).containsExactly(A);
            assertThat(first.links()).containsExactly(stated("a", "ban"), stated("a", "b"));
        }

        @Test
        void keepAnswersToOtherProvocationsApart() {
            GraphView view = view(List.of(A, C, D, B), stated("a", "d"), stated("c", "d"), stated("a", "b"));

            assertThat(view.packages()).hasSize(2);
            assertThat(view.packages().get(1).provocations()).containsExactly(A, C);
            assertThat(view.packages().get(1).links()).hasSize(2);
        }

        @Test
        void keepOtherMannersOfAnsweringApart() {
            ResponseLink solidarity = answer("a", "d")
                    .onBehalfOf(State.of("GBR"))
                    .addEvidence(AnalystNote.of("me", ""))
                    .build();
            GraphView view =
                    view(List.of(A, B, D), stated("a", "b"), noted("a", "b", Relation.VERBAL_REACTION), solidarity);

            assertThat(view.packages()).hasSize(3);
            assertThat(view.packages()).extracting(ActPackage::onBehalfOf).contains(solidarity.onBehalfOf());
        }

        @Test
        void doNotTakeActsByNobodyKnownTogether() {
            DiplomaticEvent x = DiplomaticEvent.builder().id("x").build();
            DiplomaticEvent y = DiplomaticEvent.builder().id("y").build();

            assertThat(view(List.of(A, x, y), stated("a", "x"), stated("a", "y"))
                            .packages())
                    .hasSize(2);
        }
    }
}

package io.github.demarche.chain;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RetaliationGraphTest {
    private static final DiplomaticEvent A = act("a", "USA", "RUS", 0);
    private static final DiplomaticEvent B = act("b", "RUS", "USA", 1);
    private static final DiplomaticEvent C = act("c", "USA", "RUS", 5);

    private static RetaliationGraph graph(ResponseLink... links) {
        return RetaliationGraph.builder().addEvents(A, B, C).addLinks(links).build();
    }

    @Test
    void refusesALinkToAnEventThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(stated("a", "nowhere")))
                .withMessageContaining("nowhere")
                .withMessageContaining(stated("a", "nowhere").id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(stated("nowhere", "a")))
                .withMessageContaining("the provocation of link");
    }

    @Test
    void refusesARelationToAnEventThatItDoesNotHave() {
        RetaliationGraph.Builder builder =
                RetaliationGraph.builder().addEvents(A).addRelations(EventRelation.of(Kind.PART_OF, "a", "nowhere"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("PART_OF")
                .withMessageContaining("nowhere");
    }

    @Test
    void refusesTwoEventsOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetaliationGraph.builder().addEvents(A, act("a", "USA", "RUS", 9)))
                .withMessageContaining("the id a");
    }

    @Test
    void holdsWhatIsAddedTwiceOnce() {
        RetaliationGraph once = graph(stated("a", "b"));

        assertThat(once.toBuilder().addEvents(B, A).addLinks(stated("a", "b")).build())
                .isEqualTo(once)
                .hasSameHashCodeAs(once);
    }

    @Test
    void makesOneLinkOfTwoReports() {
        RetaliationGraph graph = graph(textual("a", "b"), stated("a", "b"));

        assertThat(graph.links()).hasSize(1);
        assertThat(graph.links().get(0).evidence()).hasSize(2);
    }

    @Test
    void holdsContestedLinksInTheOrderOfTheirResponses() {
        RetaliationGraph graph = graph(stated("b", "c"), stated("c", "a"), textual("a", "b"), inferred("a", "c", 0.5));

        assertThat(graph.links().stream().map(link -> link.provocation() + link.response()))
                .containsExactly("ca", "ab", "ac", "bc");
        assertThat(graph.linksFrom("a")).containsExactly(textual("a", "b"), inferred("a", "c", 0.5));
        assertThat(graph.linksTo("c")).containsExactly(inferred("a", "c", 0.5), stated("b", "c"));
        assertThat(graph.linksTo("nowhere")).isEmpty();
    }

    @Test
    void tellsItsTiersApart() {
        RetaliationGraph graph = graph(stated("b", "c"), textual("a", "b"), inferred("a", "c", 0.5));

        assertThat(graph.linksOf(Tier.STATED)).containsExactly(stated("b", "c"));
        assertThat(graph.linksOf(Tier.STATED, Tier.TEXTUAL)).hasSize(2);
        assertThat(graph.withTiers(Tier.INFERRED).links()).containsExactly(inferred("a", "c", 0.5));
        assertThat(graph.withTiers(Tier.INFERRED).events()).isEqualTo(graph.events());
    }

    @Test
    void findsEventsById() {
        assertThat(graph().event("b")).contains(B);
        assertThat(graph().event("nowhere")).isEmpty();
    }

    @Test
    void survivesSerialization() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(A, B, C)
                .addRelations(EventRelation.of(Kind.PART_OF, "a", "c"))
                .addLinks(stated("a", "b"))
                .build();

        assertThat(Copies.serialized(graph)).isEqualTo(graph);
        assertThat(graph).hasToString("RetaliationGraph{events=3, relations=1, links=1}");
    }

    @Nested
    class OrderOfEvents {
        private Stream<String> order(RetaliationGraph.Builder builder) {
            return builder.build().events().stream().map(DiplomaticEvent::id);
        }

        private DiplomaticEvent undatedAct(String id) {
            return undated(id, "USA", "RUS").build();
        }

        @Test
        void followsTheClockAndThenTheOrderOfAdding() {
            assertThat(order(RetaliationGraph.builder().addEvents(C, act("z", "USA", "RUS", 1), B, A)))
                    .containsExactly("a", "z", "b", "c");
        }

        @Test
        void putsAnUndatedResponseRightAfterItsLastProvocation() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("u"), A, B, C)
                            .addLinks(stated("a", "u"), stated("b", "u"))))
                    .containsExactly("a", "b", "u", "c");
        }

        @Test
        void putsAnUndatedProvocationRightBeforeItsResponse() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(A, B, C, undatedAct("u"), undatedAct("v"))
                            .addLinks(stated("v", "u"), stated("u", "b"))))
                    .containsExactly("a", "v", "u", "b", "c");
        }

        @Test
        void followsUndatedResponsesAlong() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("v"), undatedAct("u"), A, C)
                            .addLinks(stated("a", "u"), stated("u", "v"))))
                    .containsExactly("a", "u", "v", "c");
        }

        @Test
        void takesTheDayThatAStatedOffsetGives() {
            EventRelation twoDaysAfter = EventRelation.builder()
                    .kind(Kind.OFFSET)
                    .from("u")
                    .to("a")
                    .offsetDays(2)
                    .build();
            EventRelation dayBefore = EventRelation.builder()
                    .kind(Kind.OFFSET)
                    .from("v")
                    .to("u")
                    .offsetDays(-1)
                    .build();

            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("u"), undatedAct("v"), A, B, C)
                            .addRelations(twoDaysAfter, dayBefore)))
                    .containsExactly("a", "v", "b", "u", "c");
        }

        @Test
        void putsContentAfterItsSpeechActAndPartsAfterTheWhole() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("part"), undatedAct("content"), A, B)
                            .addRelations(
                                    EventRelation.of(Kind.CONTENT, "b", "content"),
                                    EventRelation.of(Kind.PART_OF, "part", "a"))))
                    .containsExactly("a", "part", "b", "content");
        }

        @Test
        void keepsAnEventThatNothingPlacesAfterTheOneAddedBeforeIt() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("front"), C, undatedAct("u"), undatedAct("v"), A)))
                    .containsExactly("front", "a", "c", "u", "v");
        }

        @Test
        void survivesAContradiction() {
            assertThat(order(RetaliationGraph.builder()
                            .addEvents(undatedAct("u"), undatedAct("v"), A)
                            .addLinks(stated("u", "v"), stated("v", "u"))))
                    .containsExactly("u", "v", "a");
        }
    }
}

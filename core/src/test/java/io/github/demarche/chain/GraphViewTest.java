package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import io.github.demarche.chain.DroppedLink.Reason;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GraphViewTest {
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

    @Test
    void holdsEverythingThatDoesNotContradictItself() {
        GraphView view = view(List.of(A, B, C), stated("a", "b"), textual("b", "c"), inferred("a", "c", 0.2));

        assertThat(view.events()).containsExactly(A, B, C);
        assertThat(view.links()).hasSize(3);
        assertThat(view.dropped()).isEmpty();
        assertThat(view.linksFrom("a")).containsExactly(stated("a", "b"), inferred("a", "c", 0.2));
        assertThat(view.linksTo("c")).hasSize(2);
        assertThat(view.event("b")).contains(B);
        assertThat(view.event("z")).isEmpty();
        assertThat(view).hasToString("GraphView{events=3, links=3, dropped=0}");
    }

    @Test
    void survivesSerialization() {
        GraphView view = view(List.of(A, B), stated("a", "b"), stated("b", "a"));

        GraphView copy = (GraphView) Copies.serialized(view);

        assertThat(copy.events()).isEqualTo(view.events());
        assertThat(copy.links()).isEqualTo(view.links());
        assertThat(copy.dropped()).isEqualTo(view.dropped());
        assertThat(copy.episodes()).isEqualTo(view.episodes());
    }

    @Nested
    class Dates {
        private Reason refusal(GraphView view) {
            assertThat(view.links()).isEmpty();
            assertThat(view.dropped()).hasSize(1);
            return view.dropped().get(0).reason();
        }

        private DiplomaticEvent dated(String id, EventDate... dates) {
            return undated(id, "USA", "RUS").addDates(dates).build();
        }

        @Test
        void refuseAStatedLinkThatIsProvablyReversed() {
            assertThat(refusal(view(List.of(A, B), stated("b", "a")))).isEqualTo(Reason.REVERSED);
            assertThat(refusal(view(List.of(A, B), textual("b", "a")))).isEqualTo(Reason.REVERSED);
        }

        @Test
        void allowAStatedLinkWithinADay() {
            assertThat(view(List.of(A, act("x", "RUS", "USA", 0)), stated("x", "a"))
                            .links())
                    .hasSize(1);
        }

        @Test
        void allowAStatedLinkWhereIntervalsOverlap() {
            DiplomaticEvent january = dated("m", EventDate.in(YearMonth.of(2021, 1)));

            assertThat(view(List.of(january, B), stated("m", "b")).links()).hasSize(1);
            assertThat(view(List.of(january, B), stated("b", "m")).links()).hasSize(1);
        }

        @Test
        void proveNothingByTheDayOfAReportOrOfAnEffect() {
            DiplomaticEvent reported = dated("r", EventDate.on(DAY0.plusDays(9), Basis.REPORTED));
            DiplomaticEvent effective = dated("e", EventDate.on(DAY0.plusDays(9), Basis.EFFECTIVE));

            assertThat(view(List.of(reported, B), stated("r", "b")).dropped()).isEmpty();
            assertThat(view(List.of(effective, B), stated("e", "b")).dropped()).isEmpty();
        }

        @Test
        void takeTheEarliestDayOnWhichAProvocationWasKnown() {
            DiplomaticEvent announced = dated("p", EventDate.on(DAY0.plusDays(9)), EventDate.on(DAY0, Basis.ANNOUNCED));

            assertThat(view(List.of(announced, B), stated("p", "b")).dropped()).isEmpty();
        }

        @Test
        void refuseByAStatedOffsetWhereNoDateIsKnown() {
            DiplomaticEvent u = undated("u", "USA", "RUS").build();
            DiplomaticEvent v = undated("v", "RUS", "USA").build();
            EventRelation after = EventRelation.builder()
                    .kind(Kind.OFFSET)
                    .from("u")
                    .to("v")
                    .offsetDays(1)
                    .build();
            RetaliationGraph.Builder builder =
                    RetaliationGraph.builder().addEvents(u, v).addRelations(after);

            assertThat(refusal(builder.addLinks(stated("u", "v")).build().view()))
                    .isEqualTo(Reason.REVERSED);
            assertThat(builder.addLinks(stated("v", "u")).build().view().links())
                    .containsExactly(stated("v", "u"));
        }

        @Test
        void mustPutTheProvocationOfAnInferredLinkBeforeTheResponse() {
            DiplomaticEvent sameDay = act("x", "RUS", "USA", 0);
            DiplomaticEvent january = dated("m", EventDate.in(YearMonth.of(2021, 1)));
            DiplomaticEvent unknown = undated("u", "USA", "RUS").build();

            assertThat(refusal(view(List.of(A, sameDay), inferred("a", "x", 0.9))))
                    .isEqualTo(Reason.NOT_LATER);
            assertThat(refusal(view(List.of(A, january), inferred("a", "m", 0.9))))
                    .isEqualTo(Reason.NOT_LATER);
            assertThat(refusal(view(List.of(A, unknown), inferred("a", "u", 0.9))))
                    .isEqualTo(Reason.NOT_LATER);
            assertThat(view(List.of(A, B), inferred("a", "b", 0.9)).dropped()).isEmpty();
        }
    }

    @Nested
    class Cycle {
        private final DiplomaticEvent u = undated("u", "USA", "RUS").build();
        private final DiplomaticEvent v = undated("v", "RUS", "USA").build();
        private final DiplomaticEvent w = undated("w", "USA", "RUS").build();

        @Test
        void losesItsLinkOfTheLowestTier() {
            GraphView view = view(List.of(u, v, w), stated("u", "v"), textual("v", "w"), stated("w", "u"));

            assertThat(view.links()).containsExactlyInAnyOrder(stated("u", "v"), stated("w", "u"));
            assertThat(view.dropped()).containsExactly(DroppedLink.of(textual("v", "w"), Reason.CYCLE));
        }

        @Test
        void losesItsLinkOfTheLowestScoreWithinATier() {
            ResponseLink sure =
                    answer("u", "v").addEvidence(CollectiveMembership.of("x")).build();

            assertThat(view(List.of(u, v), sure, textual("v", "u")).links()).containsExactly(sure);
        }

        @Test
        void losesItsLinkOfTheLowestIdWithinAScore() {
            ResponseLink one = stated("u", "v");
            ResponseLink other = stated("v", "u");
            ResponseLink lower = one.id().compareTo(other.id()) < 0 ? one : other;

            assertThat(view(List.of(u, v), one, other).dropped()).containsExactly(DroppedLink.of(lower, Reason.CYCLE));
        }

        @Test
        void losesAsManyLinksAsItTakesInEachKnot() {
            DiplomaticEvent x = undated("x", "IRN", "ISR").build();
            DiplomaticEvent y = undated("y", "ISR", "IRN").build();
            GraphView view = view(
                    List.of(u, v, w, x, y),
                    stated("u", "v"),
                    textual("v", "u"),
                    stated("v", "w"),
                    textual("w", "v"),
                    stated("w", "x"),
                    stated("x", "y"),
                    textual("y", "x"));

            assertThat(view.links())
                    .containsExactlyInAnyOrder(stated("u", "v"), stated("v", "w"), stated("w", "x"), stated("x", "y"));
            assertThat(view.dropped())
                    .extracting(DroppedLink::link)
                    .containsExactlyInAnyOrder(textual("v", "u"), textual("w", "v"), textual("y", "x"));
        }
    }

    @Nested
    class PrimaryForest {
        @Test
        void keepsOneProvocationAResponseByTierThenScoreThenLateness() {
            GraphView view = view(
                    List.of(A, B, C, D),
                    textual("a", "d"),
                    stated("b", "d"),
                    inferred("c", "d", 0.99),
                    inferred("a", "c", 0.3),
                    inferred("b", "c", 0.4),
                    stated("a", "b"));

            assertThat(view.primaryForest().links())
                    .containsExactly(stated("a", "b"), inferred("b", "c", 0.4), stated("b", "d"));
            assertThat(view.primaryForest().events()).isEqualTo(view.events());
        }

        @Test
        void prefersTheLaterOfTwoProvocationsAlike() {
            GraphView view = view(List.of(A, C, D), stated("a", "d"), stated("c", "d"));

            assertThat(view.primaryForest().links()).containsExactly(stated("c", "d"));
        }
    }

    @Nested
    class Depth {
        @Test
        void isTheLongestWayFromARoot() {
            GraphView view =
                    view(List.of(A, B, C, D), stated("a", "b"), stated("b", "c"), stated("a", "c"), stated("c", "d"));

            assertThat(view.levels())
                    .containsExactly(
                            java.util.Map.entry("a", 0),
                            java.util.Map.entry("b", 1),
                            java.util.Map.entry("c", 2),
                            java.util.Map.entry("d", 3));
            assertThat(view.rounds()).extracting(Round::number).containsExactly(1, 2, 3);
            assertThat(view.rounds().get(1).links()).containsExactly(stated("a", "c"), stated("b", "c"));
        }

        @Test
        void makesALinkAnAnswerToAnAnswer() {
            GraphView view = view(List.of(A, B, C), stated("a", "b"), stated("b", "c"));

            assertThat(view.isCounterResponse(stated("a", "b"))).isFalse();
            assertThat(view.isCounterResponse(stated("b", "c"))).isTrue();
        }

        @Test
        void countsNoFulfilmentOfAFirstThreatAsAnAnswer() {
            ResponseLink fulfilment = noted("a", "b", Relation.FULFILMENT);
            GraphView unprovoked = view(List.of(A, B, C), fulfilment, stated("b", "c"));
            GraphView provoked = view(
                    List.of(act("o", "RUS", "USA", -3), A, B, C),
                    noted("o", "a", Relation.THREAT),
                    fulfilment,
                    stated("b", "c"));

            assertThat(unprovoked.isCounterResponse(stated("b", "c"))).isFalse();
            assertThat(provoked.isCounterResponse(stated("b", "c"))).isTrue();
        }

        @Test
        void isKnownOnlyOfLinksOfTheView() {
            GraphView view = view(List.of(A, B, C), stated("a", "b"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> view.isCounterResponse(stated("a", "c")))
                    .withMessageContaining(stated("a", "c").id());
        }
    }
}

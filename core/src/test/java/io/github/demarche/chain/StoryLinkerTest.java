package io.github.demarche.chain;

import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.Acts;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryLinkerTest {
    private static final DiplomaticEvent SANCTIONS =
            told("sanctions", "USA", "RUS", EventType.SANCTION, 0).build();
    private static final DiplomaticEvent EXPULSION =
            told("expulsion", "RUS", "USA", EventType.SANCTION, 1).build();

    private static ImmutableList<ResponseLink> link(
            List<DiplomaticEvent> story, List<EventRelation> relations, ResponseLink... stated) {
        return StoryLinker.standard().link(story, relations, List.of(stated));
    }

    private static ImmutableList<ResponseLink> link(List<DiplomaticEvent> story, ResponseLink... stated) {
        return link(story, List.of(), stated);
    }

    private static ResponseLink byOrder(String provocation, String response, Relation relation, int sentences) {
        return answer(provocation, response)
                .relation(relation)
                .addEvidence(TextOrder.of("doc", sentences))
                .build();
    }

    private static ResponseLink byOrder(String provocation, String response) {
        return byOrder(provocation, response, Relation.RETALIATION, 1);
    }

    @Test
    void handsTheGivenLinksBackFirst() {
        ResponseLink elsewhere = stated("another story", "sanctions");

        assertThat(link(List.of(SANCTIONS, EXPULSION), elsewhere, stated("sanctions", "expulsion")))
                .containsExactly(elsewhere, stated("sanctions", "expulsion"));
    }

    @Test
    void refusesADistanceBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryLinker.builder().maxSentences(-1).build())
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryLinker.builder().packageSentences(-2).build())
                .withMessageContaining("-2");
    }

    @Nested
    class JointActs {
        private final DiplomaticEvent poisoning =
                told("poisoning", "RUS", "GBR", EventType.ASSAULT, 0).build();
        private final DiplomaticEvent whole = told("whole", "USA", "RUS", EventType.SANCTION, 1)
                .actors(ImmutableSet.of(
                        Collective.builder().name("over 20 states").atLeast(21).build()))
                .build();
        private final DiplomaticEvent part =
                told("part", "USA", "RUS", EventType.SANCTION, 5).build();
        private final EventRelation partOf = EventRelation.of(Kind.PART_OF, "part", "whole");

        private final ResponseLink solidarity = answer("poisoning", "whole")
                .onBehalfOf(State.of("GBR"))
                .addEvidence(StatedCue.builder().cue("in solidarity with").build())
                .statedLatencyDays(22)
                .build();

        @Test
        void giveTheirLinksToTheirPartsAsResponses() {
            assertThat(link(List.of(poisoning, whole, part), List.of(partOf), solidarity))
                    .containsExactly(
                            solidarity,
                            answer("poisoning", "part")
                                    .onBehalfOf(State.of("GBR"))
                                    .addEvidence(CollectiveMembership.of("whole"))
                                    .build());
        }

        @Test
        void giveTheirLinksToTheirPartsAsProvocations() {
            DiplomaticEvent answer =
                    told("answer", "RUS", "USA", EventType.SANCTION, 9).build();

            assertThat(link(List.of(whole, part, answer), List.of(partOf), stated("whole", "answer")))
                    .contains(answer("part", "answer")
                            .addEvidence(CollectiveMembership.of("whole"))
                            .build())
                    .hasSize(2);
        }

        @Test
        void giveThemToPartsOfParts() {
            DiplomaticEvent piece =
                    told("piece", "USA", "RUS", EventType.SANCTION, 5).build();

            assertThat(link(
                            List.of(poisoning, whole, part, piece),
                            List.of(EventRelation.of(Kind.PART_OF, "piece", "part"), partOf),
                            solidarity))
                    .extracting(ResponseLink::response)
                    .containsExactly("whole", "part", "piece");
        }

        @Test
        void giveNothingAgainstTheDates() {
            DiplomaticEvent early =
                    part.toBuilder().addDates(EventDate.on(Acts.DAY0)).build();
            DiplomaticEvent late = poisoning.toBuilder()
                    .addDates(EventDate.on(Acts.DAY0.plusDays(1)))
                    .build();

            assertThat(link(List.of(late, whole, early), List.of(partOf), solidarity))
                    .containsExactly(solidarity);
        }
    }

    @Nested
    class Threats {
        private final DiplomaticEvent threat =
                told("threat", "RUS", "USA", EventType.THREATEN, 1).build();
        private final DiplomaticEvent threatened = told("threatened", "RUS", "USA", EventType.SANCTION, 1)
                .status(Status.THREATENED)
                .build();
        private final EventRelation content = EventRelation.of(Kind.CONTENT, "threat", "threatened");

        @Test
        void areLinkedAsWhatTheyThreaten() {
            ResponseLink toAct = answer("sanctions", "threatened")
                    .status(Status.THREATENED)
                    .addEvidence(StatedCue.builder().cue("respond in kind").build())
                    .statedProportion("in kind")
                    .build();

            assertThat(link(List.of(SANCTIONS, threat, threatened), List.of(content), toAct))
                    .containsExactly(
                            toAct,
                            answer("sanctions", "threat")
                                    .relation(Relation.THREAT)
                                    .addAllEvidence(toAct.evidence())
                                    .statedProportion("in kind")
                                    .build());
        }

        @Test
        void giveTheirLinksToWhatTheyThreaten() {
            ResponseLink toThreat = answer("sanctions", "threat")
                    .relation(Relation.THREAT)
                    .addEvidence(StatedCue.builder().cue("in response to").build())
                    .build();

            assertThat(link(List.of(SANCTIONS, threat, threatened), List.of(content), toThreat))
                    .containsExactly(
                            toThreat,
                            answer("sanctions", "threatened")
                                    .status(Status.THREATENED)
                                    .addAllEvidence(toThreat.evidence())
                                    .build());
        }

        @Test
        void foundByOrderBringWhatTheyThreatenAlong() {
            assertThat(link(List.of(SANCTIONS, threat, threatened), List.of(content)))
                    .containsExactly(
                            byOrder("sanctions", "threat", Relation.THREAT, 1),
                            answer("sanctions", "threatened")
                                    .status(Status.THREATENED)
                                    .addEvidence(TextOrder.of("doc", 1))
                                    .build());
        }

        @Test
        void areNotAccusations() {
            DiplomaticEvent charge =
                    told("charge", "RUS", "USA", EventType.ACCUSE, 1).build();
            EventRelation charged = EventRelation.of(Kind.CONTENT, "charge", "threatened");
            ResponseLink toAct = stated("sanctions", "threatened");

            assertThat(link(List.of(SANCTIONS, charge, threatened), List.of(charged), toAct))
                    .doesNotContain(answer("sanctions", "charge")
                            .relation(Relation.THREAT)
                            .addAllEvidence(toAct.evidence())
                            .build());
        }
    }

    @Nested
    class Order {
        @Test
        void joinsAHostileActToTheOneAgainstItsActorToldBefore() {
            assertThat(link(List.of(SANCTIONS, EXPULSION))).containsExactly(byOrder("sanctions", "expulsion"));
        }

        @ParameterizedTest
        @EnumSource(EventType.class)
        void namesTheRelationAfterTheType(EventType type) {
            DiplomaticEvent response = told("r", "RUS", "USA", type, 1).build();

            Optional<Relation> expected = switch (type) {
                case THREATEN -> Optional.of(Relation.THREAT);
                case ACCUSE, REJECT -> Optional.of(Relation.VERBAL_REACTION);
                case SANCTION, COERCE, MOBILIZE, ASSAULT, PROTEST -> Optional.of(Relation.RETALIATION);
                default -> Optional.empty();
            };
            assertThat(link(List.of(SANCTIONS, response)).stream().map(ResponseLink::relation))
                    .containsExactlyElementsOf(expected.stream().toList());
        }

        @Test
        void joinsATypelessActOnlyIfItIsHostile() {
            DiplomaticEvent.Builder statement = DiplomaticEvent.builder()
                    .id("statement")
                    .addActors(State.of("RUS"))
                    .addMentions(Acts.inSentence(1));

            assertThat(link(List.of(SANCTIONS, statement.build()))).isEmpty();
            assertThat(link(List.of(
                            SANCTIONS, statement.hostility(Hostility.HOSTILE).build())))
                    .containsExactly(byOrder("sanctions", "statement"));
        }

        @Test
        void takesTheNearestOfSeveral() {
            DiplomaticEvent later =
                    told("later", "USA", "RUS", EventType.COERCE, 1).build();
            DiplomaticEvent response =
                    told("response", "RUS", "USA", EventType.SANCTION, 2).build();

            assertThat(link(List.of(SANCTIONS, later, response))).containsExactly(byOrder("later", "response"));
        }

        @Test
        void reachesThreeSentencesUnlessToldOtherwise() {
            DiplomaticEvent between =
                    told("b", "CHN", "JPN", EventType.CONSULT, 1).build();
            DiplomaticEvent more = told("m", "CHN", "JPN", EventType.CONSULT, 2).build();
            DiplomaticEvent third =
                    told("r", "RUS", "USA", EventType.SANCTION, 3).build();
            DiplomaticEvent still =
                    told("s", "CHN", "JPN", EventType.CONSULT, 3).build();
            DiplomaticEvent fourth =
                    told("r", "RUS", "USA", EventType.SANCTION, 4).build();

            assertThat(link(List.of(SANCTIONS, between, more, third)))
                    .containsExactly(byOrder("sanctions", "r", Relation.RETALIATION, 3));
            assertThat(link(List.of(SANCTIONS, between, more, still, fourth))).isEmpty();
            assertThat(StoryLinker.builder()
                            .maxSentences(4)
                            .build()
                            .link(List.of(SANCTIONS, between, more, still, fourth), List.of(), List.of()))
                    .hasSize(1);
        }

        @Test
        void leavesAloneWhatIsLinkedAlready() {
            DiplomaticEvent hack =
                    told("hack", "USA", "RUS", EventType.COERCE, 0).build();

            assertThat(link(List.of(hack, SANCTIONS, EXPULSION), stated("hack", "expulsion")))
                    .containsExactly(stated("hack", "expulsion"));
        }

        @Test
        void needsAProvocationThatIsRealAndHostile() {
            DiplomaticEvent planned =
                    SANCTIONS.toBuilder().status(Status.ANNOUNCED).build();
            DiplomaticEvent aid = told("aid", "USA", "RUS", EventType.AID, 0).build();

            assertThat(link(List.of(planned, EXPULSION))).isEmpty();
            assertThat(link(List.of(aid, EXPULSION))).isEmpty();
        }

        @Test
        void needsAResponseThatIsDoneOrAnnounced() {
            assertThat(link(List.of(
                            SANCTIONS,
                            EXPULSION.toBuilder().status(Status.ANNOUNCED).build())))
                    .extracting(ResponseLink::status)
                    .containsExactly(Status.ANNOUNCED);
            assertThat(link(List.of(
                            SANCTIONS,
                            EXPULSION.toBuilder().status(Status.HYPOTHETICAL).build())))
                    .isEmpty();
        }

        @Test
        void joinsNobodyToActsOfThirdParties() {
            DiplomaticEvent onUkraine =
                    told("x", "RUS", "UKR", EventType.SANCTION, 1).build();
            DiplomaticEvent onIran =
                    told("y", "USA", "IRN", EventType.SANCTION, 0).build();
            DiplomaticEvent own = told("z", "RUS", "RUS", EventType.SANCTION, 0).build();

            assertThat(link(List.of(SANCTIONS, onUkraine))).isEmpty();
            assertThat(link(List.of(onIran, EXPULSION))).isEmpty();
            assertThat(link(List.of(own, EXPULSION))).isEmpty();
        }

        @Test
        void countsMembersOfACollectiveAmongItsTargets() {
            DiplomaticEvent onAllies = told("x", "RUS", "GBR", EventType.SANCTION, 0)
                    .recipients(ImmutableSet.of(Collective.builder()
                            .name("two allies")
                            .addMembers(Country.of("GBR"), Country.of("USA"))
                            .build()))
                    .build();
            DiplomaticEvent response =
                    told("r", "USA", "RUS", EventType.SANCTION, 1).build();

            assertThat(link(List.of(onAllies, response))).containsExactly(byOrder("x", "r"));
        }

        @Test
        void takesAnAnswerToItsActorForDirectedAtIt() {
            DiplomaticEvent first =
                    told("first", "RUS", "USA", EventType.SANCTION, 0).build();
            DiplomaticEvent second = DiplomaticEvent.builder()
                    .id("second")
                    .addActors(State.of("USA"))
                    .type(EventType.SANCTION)
                    .addMentions(Acts.inSentence(1))
                    .build();
            DiplomaticEvent third =
                    told("third", "RUS", "USA", EventType.SANCTION, 2).build();

            assertThat(link(List.of(first, second, third)))
                    .containsExactly(byOrder("first", "second"), byOrder("second", "third"));
        }

        @Test
        void doesNotJoinAnAccusationToWhatItAlleges() {
            DiplomaticEvent charge =
                    told("charge", "RUS", "USA", EventType.ACCUSE, 1).build();

            assertThat(link(List.of(SANCTIONS, charge), List.of(EventRelation.of(Kind.CONTENT, "charge", "sanctions"))))
                    .isEmpty();
        }

        @Test
        void doesNotMakeAnAllegedActAnAnswer() {
            DiplomaticEvent charge =
                    told("charge", "USA", "RUS", EventType.ACCUSE, 1).build();
            DiplomaticEvent hack =
                    told("hack", "RUS", "USA", EventType.COERCE, 1).build();

            assertThat(link(
                            List.of(SANCTIONS, charge, hack),
                            List.of(EventRelation.of(Kind.CONTENT, "charge", "hack"))))
                    .isEmpty();
        }

        @Test
        void doesNotGoAgainstTheDates() {
            DiplomaticEvent late = SANCTIONS.toBuilder()
                    .addDates(EventDate.on(Acts.DAY0.plusDays(5)))
                    .build();
            DiplomaticEvent early =
                    EXPULSION.toBuilder().addDates(EventDate.on(Acts.DAY0)).build();

            assertThat(link(List.of(late, early))).isEmpty();
        }

        @Test
        void tellsNothingWithoutSentences() {
            DiplomaticEvent bare = Acts.undated("bare", "RUS", "USA").build();

            assertThat(link(List.of(SANCTIONS, bare))).isEmpty();
        }
    }

    @Nested
    class Packages {
        private final DiplomaticEvent ban =
                told("ban", "RUS", "USA", EventType.SANCTION, 2).build();
        private final DiplomaticEvent hack =
                told("hack", "USA", "RUS", EventType.COERCE, 0).build();

        @Test
        void inheritAllThatTheirFirstActAnswers() {
            assertThat(link(
                            List.of(hack, SANCTIONS, EXPULSION, ban),
                            stated("hack", "expulsion"),
                            stated("sanctions", "expulsion")))
                    .containsExactly(
                            stated("hack", "expulsion"),
                            stated("sanctions", "expulsion"),
                            byOrder("hack", "ban"),
                            byOrder("sanctions", "ban"));
        }

        @Test
        void inheritWhomTheirFirstActIsFor() {
            ResponseLink solidarity = stated("hack", "expulsion").toBuilder()
                    .onBehalfOf(State.of("CHN"))
                    .build();

            assertThat(link(List.of(hack, EXPULSION, ban), solidarity))
                    .extracting(ResponseLink::onBehalfOf)
                    .containsExactly(Optional.of(State.of("CHN")), Optional.of(State.of("CHN")));
        }

        @Test
        void endWhereTheOtherSideActsAgain() {
            DiplomaticEvent counter =
                    told("counter", "USA", "RUS", EventType.SANCTION, 1).build();

            assertThat(link(List.of(SANCTIONS, EXPULSION, counter, ban), stated("sanctions", "expulsion")))
                    .contains(byOrder("counter", "ban"))
                    .doesNotContain(byOrder("sanctions", "ban"));
        }

        @Test
        void reachToTheNextSentence() {
            DiplomaticEvent between =
                    told("b", "CHN", "JPN", EventType.CONSULT, 2).build();
            DiplomaticEvent far =
                    told("far", "RUS", "USA", EventType.SANCTION, 3).build();
            StoryLinker linker = StoryLinker.builder().maxSentences(0).build();

            assertThat(linker.link(
                            List.of(SANCTIONS, EXPULSION, between, far),
                            List.of(),
                            List.of(stated("sanctions", "expulsion"))))
                    .hasSize(1);
            assertThat(linker.link(
                            List.of(SANCTIONS, EXPULSION, ban), List.of(), List.of(stated("sanctions", "expulsion"))))
                    .hasSize(2);
        }

        @Test
        void holdOneActorOnly() {
            DiplomaticEvent chinese =
                    told("ban", "CHN", "USA", EventType.SANCTION, 2).build();

            assertThat(link(List.of(SANCTIONS, EXPULSION, chinese), stated("sanctions", "expulsion")))
                    .hasSize(1);
        }
    }
}

package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Acts;
import io.github.demarche.actor.State;
import io.github.demarche.chain.LinkPolicy.Matching;
import io.github.demarche.chain.LinkPolicy.SameDay;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChainLinkerTest {
    private static final LinkPolicy STANDARD = LinkPolicy.standard();
    private static final LinkPolicy ALL =
            LinkPolicy.builder().matching(Matching.ALL).threshold(0).build();

    private static LinkResult link(LinkPolicy policy, DiplomaticEvent... events) {
        return ChainLinker.of(policy).link(Arrays.asList(events));
    }

    private static List<String> pairs(LinkPolicy policy, DiplomaticEvent... events) {
        return link(policy, events).links().stream()
                .map(link -> link.provocation() + "<" + link.response())
                .toList();
    }

    private static DiplomaticEvent.Builder dated(String id, String actor, String recipient, EventType type, int day) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of(actor))
                .addRecipients(State.of(recipient))
                .type(type)
                .addDates(EventDate.on(DAY0.plusDays(day)));
    }

    @Nested
    class Answers {
        @Test
        void linkAHostileActToTheOneItSoonFollows() {
            LinkResult result = link(STANDARD, act("sanctions", "USA", "RUS", 0), act("expulsion", "RUS", "USA", 2));

            assertThat(result.links()).hasSize(1);
            ResponseLink link = result.links().get(0);
            assertThat(link.id())
                    .isEqualTo(Acts.inferred("sanctions", "expulsion", 0.5).id());
            assertThat(link.tier()).isEqualTo(Tier.INFERRED);
            assertThat(link.relation()).isEqualTo(Relation.RETALIATION);
            assertThat(link.onBehalfOf()).isEmpty();
        }

        @Test
        void areScoredByShareAgainstTheBaseRate() {
            LinkPolicy policy = LinkPolicy.builder()
                    .halfLifeDays(2)
                    .branching(1)
                    .leastBaseRate(0.01)
                    .baseRateHalfLifeDays(100)
                    .threshold(0)
                    .build();
            // The responder acted once, ten days before its answer; the provoker twice, two and four days before it.
            Timing timing = (Timing) link(
                            policy,
                            act("own", "RUS", "USA", 0),
                            act("p1", "USA", "RUS", 6),
                            act("p2", "USA", "RUS", 8),
                            act("r", "RUS", "USA", 10))
                    .links()
                    .get(2)
                    .evidence()
                    .get(0);

            double rate = Math.log(2) / 2;
            double near = rate * 0.5;
            double far = rate * 0.25;
            double base = Math.pow(0.5, 0.1) * Math.log(2) / 100;
            assertThat(base).isLessThan(0.01);
            assertThat(timing.responsibility()).isCloseTo(near / (near + far + 0.01), within(1e-12));
            assertThat(timing.baseRate()).isEqualTo(0.01);
            assertThat(timing.lagDays()).isEqualTo(2);
            assertThat(timing.windowDays()).isEqualTo(30);
            assertThat(timing.candidates()).isEqualTo(2);
        }

        @Test
        void areScoredAgainstTheRespondersOwnHabit() {
            List<DiplomaticEvent> events = new ArrayList<>();
            for (int day = 0; day < 200; day += 2) {
                events.add(act("habit" + day, "RUS", "USA", day));
            }
            events.add(act("provocation", "USA", "RUS", 200));
            events.add(act("response", "RUS", "USA", 201));

            assertThat(ChainLinker.of(LinkPolicy.builder().threshold(0.3).build())
                            .link(events)
                            .links())
                    .isEmpty();
            ResponseLink link = ChainLinker.of(LinkPolicy.builder().threshold(0).build()).link(events).links().stream()
                    .filter(found -> found.response().equals("response"))
                    .findFirst()
                    .orElseThrow();
            double count = 0;
            for (int day = 0; day < 200; day += 2) {
                count += Math.pow(0.5, (201 - day) / 180.0);
            }
            assertThat(((Timing) link.evidence().get(0)).baseRate())
                    .isCloseTo(count * Math.log(2) / 180, within(1e-12));
        }

        @Test
        void areNeverOfOneDay() {
            assertThat(pairs(ALL, act("a", "USA", "RUS", 3), act("b", "RUS", "USA", 3)))
                    .isEmpty();
        }

        @Test
        void comeWithinTheWindow() {
            LinkPolicy policy = ALL.toBuilder().windowDays(10).build();

            assertThat(pairs(policy, act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 10)))
                    .containsExactly("a<b");
            assertThat(pairs(policy, act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 11)))
                    .isEmpty();
        }

        @Test
        void goToTheLatestProvocationAndOfOneDayToTheSmallestId() {
            DiplomaticEvent[] events = {
                act("a", "USA", "RUS", 0),
                act("c", "USA", "RUS", 1),
                act("b", "USA", "RUS", 1),
                act("r", "RUS", "USA", 2)
            };

            assertThat(pairs(STANDARD, events)).containsExactly("b<r");
            assertThat(pairs(ALL, events)).containsExactly("a<r", "b<r", "c<r");
        }

        @Test
        void needTheThreshold() {
            DiplomaticEvent[] events = {act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 30)};

            double responsibility =
                    ((Timing) link(ALL, events).links().get(0).evidence().get(0)).responsibility();
            assertThat(pairs(ALL.toBuilder().threshold(responsibility).build(), events))
                    .hasSize(1);
            assertThat(pairs(
                            ALL.toBuilder()
                                    .threshold(Math.nextUp(responsibility))
                                    .build(),
                            events))
                    .isEmpty();
        }

        @Test
        void endWithASilence() {
            LinkPolicy policy = ALL.toBuilder().windowDays(60).gapDays(20).build();

            assertThat(pairs(policy, act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 20)))
                    .containsExactly("a<b");
            assertThat(pairs(policy, act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 21)))
                    .isEmpty();
            assertThat(pairs(
                            policy, act("a", "USA", "RUS", 0), act("a2", "USA", "RUS", 15), act("b", "RUS", "USA", 30)))
                    .containsExactly("a<b", "a2<b");
        }

        @Test
        void takeDatesThatAreApartAndTheNearestEnds() {
            DiplomaticEvent march = Acts.undated("march", "USA", "RUS")
                    .addDates(EventDate.in(YearMonth.of(2021, 3)))
                    .build();
            DiplomaticEvent within = act("within", "RUS", "USA", 80);
            DiplomaticEvent after = act("after", "RUS", "USA", 94);

            LinkResult result = link(ALL, march, within, after);

            assertThat(result.links()).hasSize(1);
            assertThat(result.links().get(0).response()).isEqualTo("after");
            // 31 March is day 89.
            assertThat(((Timing) result.links().get(0).evidence().get(0)).lagDays())
                    .isEqualTo(5);
        }

        @Test
        void sayHowTheyAnswer() {
            DiplomaticEvent threat =
                    dated("threat", "RUS", "USA", EventType.THREATEN, 1).build();
            DiplomaticEvent words =
                    dated("words", "RUS", "USA", EventType.ACCUSE, 1).build();

            assertThat(link(STANDARD, act("a", "USA", "RUS", 0), threat, words).links())
                    .extracting(ResponseLink::relation)
                    .containsExactly(Relation.THREAT, Relation.VERBAL_REACTION);
        }

        @Test
        void joinConciliatoryActsOnlyWhenAsked() {
            DiplomaticEvent[] events = {
                dated("aid", "USA", "RUS", EventType.AID, 0).build(),
                dated("visit", "RUS", "USA", EventType.CONSULT, 1).build(),
                act("hit", "RUS", "USA", 1)
            };

            assertThat(link(STANDARD, events).report().leftBy(SideDoor.NO_ROLE)).isEqualTo(2);
            LinkResult result = link(LinkPolicy.builder().conciliatory(true).build(), events);
            assertThat(result.links()).hasSize(1);
            assertThat(result.links().get(0).response()).isEqualTo("visit");
            assertThat(result.links().get(0).relation()).isEqualTo(Relation.CONCESSION);
        }

        @Test
        void followARuleOfOnesOwn() {
            LinkPolicy policy = LinkPolicy.builder()
                    .candidateWhen((provocation, response) ->
                            provocation.isHostile() && response.type().equals(Optional.of(EventType.CONSULT)))
                    .build();

            LinkResult result = link(
                    policy,
                    act("a", "USA", "RUS", 0),
                    dated("talks", "RUS", "USA", EventType.CONSULT, 2).build(),
                    act("hit", "RUS", "USA", 2));

            assertThat(result.links()).extracting(ResponseLink::response).containsExactly("talks");
            assertThat(result.links().get(0).relation()).isEqualTo(Relation.CONCESSION);
        }

        @Test
        void keepOnlySoManyOpen() {
            LinkPolicy policy = ALL.toBuilder().maxOpen(2).build();

            LinkResult result = link(
                    policy,
                    act("a", "USA", "RUS", 0),
                    act("b", "USA", "RUS", 1),
                    act("c", "USA", "RUS", 2),
                    act("r", "RUS", "USA", 3));

            assertThat(result.links()).extracting(ResponseLink::provocation).containsExactly("b", "c");
            assertThat(result.report().displaced()).isEqualTo(1);
        }

        @Test
        void doNotTakeARenewalForAProvocation() {
            DiplomaticEvent renewal = act("renewal", "USA", "RUS", 0).toBuilder()
                    .instrument(Instrument.ASSET_FREEZE)
                    .phase(Phase.RENEWED)
                    .build();

            assertThat(pairs(ALL, renewal, act("r", "RUS", "USA", 1))).isEmpty();
        }
    }

    @Nested
    class JointActs {
        private final DiplomaticEvent joint = act("joint", "USA", "RUS", 0).toBuilder()
                .addActors(State.of("GBR"))
                .build();
        private final DiplomaticEvent answer = act("answer", "RUS", "USA", 2).toBuilder()
                .addRecipients(State.of("GBR"))
                .build();

        @Test
        void giveOneLinkWithTheEvidenceOfEachDyad() {
            LinkResult result = link(STANDARD, act("earlier", "GBR", "RUS", -1), joint, answer);

            assertThat(result.links()).hasSize(1);
            assertThat(result.links().get(0).provocation()).isEqualTo("joint");
            assertThat(result.links().get(0).evidence()).hasSize(2);
            assertThat(result.report().links()).isEqualTo(2);
            assertThat(result.report().accepted()).isEqualTo(5);
        }

        @Test
        void areNotLinkedWithoutARecipient() {
            DiplomaticEvent clash = DiplomaticEvent.builder()
                    .id("clash")
                    .addActors(State.of("USA"), State.of("RUS"))
                    .type(EventType.ASSAULT)
                    .addDates(EventDate.on(DAY0))
                    .build();

            assertThat(link(STANDARD, clash, answer).report().leftBy(SideDoor.NO_RECIPIENT))
                    .isEqualTo(1);
        }

        @Test
        void leaveOutTheirActsAgainstThemselves() {
            DiplomaticEvent among = act("among", "USA", "RUS", 0).toBuilder()
                    .addRecipients(State.of("USA"))
                    .build();

            LinkReport report = link(STANDARD, among).report();
            assertThat(report.accepted()).isEqualTo(1);
            assertThat(report.considered()).isEqualTo(1);
        }
    }

    @Nested
    class SideDoors {
        @Test
        void takeWhatCannotBeLinkedAndAddUp() {
            LinkPolicy policy = LinkPolicy.builder().asOf(DAY0.plusDays(100)).build();
            DiplomaticEvent nobody = DiplomaticEvent.builder()
                    .id("nobody")
                    .addRecipients(State.of("USA"))
                    .type(EventType.ASSAULT)
                    .addDates(EventDate.on(DAY0))
                    .build();
            DiplomaticEvent alone = DiplomaticEvent.builder()
                    .id("alone")
                    .addActors(State.of("USA"))
                    .type(EventType.ASSAULT)
                    .build();

            LinkResult result = link(
                    policy,
                    nobody,
                    alone,
                    act("self", "USA", "USA", 1),
                    Acts.undated("undated", "USA", "RUS").build(),
                    act("future", "USA", "RUS", 101),
                    act("twice", "USA", "RUS", 5),
                    act("twice", "USA", "RUS", 5),
                    act("twice", "USA", "RUS", 7),
                    act("denied", "USA", "RUS", 5).toBuilder()
                            .status(Status.NEGATED)
                            .build(),
                    dated("talks", "USA", "RUS", EventType.CONSULT, 2).build(),
                    act("answer", "RUS", "USA", 6));

            assertThat(result.sideDoors().inverse().asMap().entrySet().stream()
                            .map(left -> left.getKey().id() + " "
                                    + left.getValue().iterator().next()))
                    .containsExactlyInAnyOrder(
                            "nobody NO_ACTOR",
                            "alone NO_RECIPIENT",
                            "self SELF_DIRECTED",
                            "undated UNDATED",
                            "future FUTURE",
                            "twice DUPLICATE",
                            "twice DUPLICATE",
                            "denied NOT_REALISED",
                            "talks NO_ROLE");
            assertThat(result.report().accepted()).isEqualTo(11);
            assertThat(result.report().considered()).isEqualTo(2);
            assertThat(result.report().leftBy(SideDoor.DUPLICATE)).isEqualTo(2);
            assertThat(result.links()).extracting(ResponseLink::provocation).containsExactly("twice");
        }

        @Test
        void takeWhatComesAfterItsDayIsClosed() {
            ChainLinker linker =
                    ChainLinker.of(LinkPolicy.builder().latenessDays(3).build());
            List<String> left = new ArrayList<>();
            linker.sendSideDoorsTo((door, act) -> left.add(door + " " + act.id()));
            linker.advanceTo(DAY0.plusDays(10));

            linker.accept(act("late", "USA", "RUS", 6));
            linker.accept(act("inTime", "USA", "RUS", 7));

            assertThat(left).containsExactly("LATE late");
            assertThat(linker.report().held()).isEqualTo(1);
        }

        @Test
        void areNotOpenedByAnEventOfTheFarFuture() {
            ChainLinker linker = ChainLinker.standard();
            linker.accept(act("typo", "USA", "RUS", 30_000));
            linker.accept(act("a", "USA", "RUS", 0));
            linker.accept(act("b", "RUS", "USA", 1));
            linker.advanceTo(DAY0.plusDays(2));

            assertThat(linker.drain()).hasSize(1);
            assertThat(linker.report().held()).isEqualTo(1);
            assertThat(linker.report().leftBy(SideDoor.LATE)).isZero();
        }

        @Test
        void takeMirroredActsWhenAsked() {
            LinkPolicy policy =
                    ALL.toBuilder().sameDay(SameDay.SET_MIRRORED_ASIDE).build();
            DiplomaticEvent[] events = {
                act("before", "USA", "RUS", 0),
                act("clash1", "USA", "RUS", 2),
                act("clash2", "RUS", "USA", 2),
                dated("other", "RUS", "USA", EventType.ASSAULT, 2).build()
            };

            assertThat(pairs(policy, events)).containsExactly("before<other");
            assertThat(link(policy, events).report().leftBy(SideDoor.MIRRORED)).isEqualTo(2);
            assertThat(pairs(ALL, events)).containsExactly("before<clash2", "before<other");
        }
    }

    @Nested
    class Threats {
        private final DiplomaticEvent threat = dated("threat", "RUS", "USA", EventType.THREATEN, 0)
                .mode(Mode.EXPEL)
                .build();
        private final DiplomaticEvent expulsion = dated("expulsion", "RUS", "USA", EventType.SANCTION, 9)
                .mode(Mode.EXPEL)
                .instrument(Instrument.EXPULSION)
                .build();

        @Test
        void areFulfilledByTheActThatFits() {
            LinkResult result = link(STANDARD, threat, expulsion);

            assertThat(result.links()).hasSize(1);
            ResponseLink link = result.links().get(0);
            assertThat(link.relation()).isEqualTo(Relation.FULFILMENT);
            assertThat(link.provocation()).isEqualTo("threat");
            assertThat(link.explain())
                    .contains("9 days later and fits the threat (mode EXPEL), in a window of 90 days");
            assertThat(result.report().threatsCarriedOut()).isEqualTo(1);
            assertThat(result.threatsNotCarriedOut()).isEmpty();
        }

        @Test
        void stayVisibleWhenNothingFits() {
            DiplomaticEvent raid =
                    dated("raid", "RUS", "USA", EventType.ASSAULT, 9).build();
            DiplomaticEvent other = dated("other", "RUS", "CHN", EventType.SANCTION, 9)
                    .mode(Mode.EXPEL)
                    .build();
            DiplomaticEvent words =
                    dated("words", "RUS", "USA", EventType.ACCUSE, 9).build();

            LinkResult result = link(STANDARD, threat, raid, other, words);

            assertThat(result.links()).isEmpty();
            assertThat(result.threatsNotCarriedOut()).extracting(DyadicAct::id).containsExactly("threat");
            assertThat(result.report().threatsOpen()).isEqualTo(1);
        }

        @Test
        void mayBeActsThatAreOnlyAnnounced() {
            DiplomaticEvent announced = expulsion.toBuilder()
                    .id("announced")
                    .status(Status.ANNOUNCED)
                    .dates(List.of(EventDate.on(DAY0)))
                    .build();
            DiplomaticEvent ban = expulsion.toBuilder()
                    .id("ban")
                    .instrument(Instrument.ENTRY_BAN)
                    .build();

            assertThat(pairs(STANDARD, announced, expulsion)).containsExactly("announced<expulsion");
            assertThat(pairs(STANDARD, announced, ban)).isEmpty();
            // A mere announcement provokes nobody.
            assertThat(pairs(STANDARD, announced, act("answer", "USA", "RUS", 1)))
                    .isEmpty();
        }

        @Test
        void lapseAfterTheirWindow() {
            ChainLinker linker =
                    ChainLinker.of(LinkPolicy.builder().threatWindowDays(10).build());
            linker.accept(threat);
            linker.advanceTo(DAY0.plusDays(10));
            assertThat(linker.openThreats(DAY0.plusDays(10))).hasSize(1);
            assertThat(linker.openThreats(DAY0.minusDays(1))).isEmpty();
            assertThat(linker.drainLapsedThreats()).isEmpty();

            linker.advanceTo(DAY0.plusDays(11));

            assertThat(linker.openThreats(DAY0.plusDays(10))).isEmpty();
            assertThat(linker.drainLapsedThreats()).extracting(DyadicAct::id).containsExactly("threat");
            assertThat(linker.drainLapsedThreats()).isEmpty();
            assertThat(linker.report().threatsLapsed()).isEqualTo(1);
        }

        @Test
        void areCarriedOutWhenSomebodySaysSo() {
            ChainLinker linker = ChainLinker.standard();
            linker.accept(Acts.noted("threat", "elsewhere", Relation.FULFILMENT));
            linker.accept(threat);
            linker.accept(expulsion);
            linker.advanceTo(DAY0.plusDays(20));

            assertThat(linker.drain()).isEmpty();
            assertThat(linker.openThreats(DAY0.plusDays(20))).isEmpty();
            assertThat(linker.report().threatsCarriedOut()).isEqualTo(1);
        }
    }

    @Nested
    class StatedWords {
        private final DiplomaticEvent first = act("first", "USA", "RUS", 0);
        private final DiplomaticEvent second = act("second", "USA", "RUS", 3);
        private final DiplomaticEvent answer = act("answer", "RUS", "USA", 4);

        private List<ResponseLink> given(ResponseLink link) {
            ChainLinker linker = ChainLinker.standard();
            linker.accept(link);
            List.of(first, second, answer).forEach(linker::accept);
            linker.finish();
            return linker.drain();
        }

        @Test
        void leaveNoRoomForASecondProvocation() {
            assertThat(given(Acts.stated("first", "answer"))).isEmpty();
            assertThat(given(Acts.textual("first", "answer"))).isEmpty();
            assertThat(given(Acts.inferred("first", "answer", 0.5))).hasSize(1);
        }

        @Test
        void thatDeclareRestraintAreNotOverruled() {
            assertThat(given(Acts.noted("second", "statement", Relation.RESTRAINT)))
                    .extracting(ResponseLink::provocation)
                    .containsExactly("first");
        }
    }

    @Nested
    class Solidarity {
        private final DiplomaticEvent poisoning = act("poisoning", "RUS", "GBR", 0);
        private final DiplomaticEvent expulsion = act("expulsion", "DEU", "RUS", 5);
        private final LinkPolicy allied = LinkPolicy.builder()
                .solidarity((helper, injured, day) -> helper.equals("DEU") && injured.equals("GBR"))
                .build();

        @Test
        void isNotInferredUnlessAskedFor() {
            assertThat(pairs(STANDARD, poisoning, expulsion)).isEmpty();
        }

        @Test
        void isOnBehalfOfTheAlly() {
            List<ResponseLink> links = link(allied, poisoning, expulsion, act("other", "FRA", "RUS", 5))
                    .links();

            assertThat(links).hasSize(1);
            assertThat(links.get(0).onBehalfOf()).contains(State.of("GBR"));
            assertThat(links.get(0).response()).isEqualTo("expulsion");
        }

        @Test
        void comesAfterOnesOwnGrievances() {
            assertThat(link(allied, poisoning, act("own", "RUS", "DEU", 3), expulsion)
                            .links())
                    .extracting(ResponseLink::provocation)
                    .containsExactly("own");
        }
    }

    @Test
    void forgetsDyadsThatAreSilentForLong() {
        ChainLinker linker =
                ChainLinker.of(LinkPolicy.builder().gapDays(30).memoryDays(100).build());
        linker.accept(act("a", "USA", "RUS", 0));
        linker.advanceTo(DAY0.plusDays(100));
        assertThat(linker.report().dyads()).isEqualTo(1);

        linker.advanceTo(DAY0.plusDays(101));

        assertThat(linker.report().dyads()).isZero();
    }

    @Test
    void refusesAWatermarkThatGoesBack() {
        ChainLinker linker = ChainLinker.standard();
        linker.advanceTo(DAY0);
        linker.advanceTo(DAY0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> linker.advanceTo(DAY0.minusDays(1)))
                .withMessageContaining("2020-12-31");
    }

    @Test
    void takesNothingMoreAfterTheEnd() {
        ChainLinker linker = ChainLinker.standard();
        linker.finish();
        linker.accept(act("a", "USA", "RUS", 0));

        assertThat(linker.report().leftBy(SideDoor.LATE)).isEqualTo(1);
    }

    @Test
    void drainsEachLinkOnce() {
        ChainLinker linker = ChainLinker.standard();
        linker.accept(act("a", "USA", "RUS", 0));
        linker.accept(act("b", "RUS", "USA", 1));
        linker.advanceTo(DAY0.plusDays(2));

        assertThat(linker.drain()).hasSize(1);
        assertThat(linker.drain()).isEmpty();
    }
}

package io.github.demarche.chain;

import static io.github.demarche.chain.Reports.MAY_1;
import static io.github.demarche.chain.Reports.announcement;
import static io.github.demarche.chain.Reports.copied;
import static io.github.demarche.chain.Reports.diplomats;
import static io.github.demarche.chain.Reports.expulsion;
import static io.github.demarche.chain.Reports.on;
import static io.github.demarche.chain.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.chain.MergePolicy.Rows;
import io.github.demarche.chain.MergedEvent.Reason;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Phase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Affairs of our own invention, each told by several articles. */
class EventMergerTest {
    private static MergeResult merge(DiplomaticEvent... events) {
        return EventMerger.standard().merge(Arrays.asList(events));
    }

    private static MergeResult merge(MergePolicy policy, DiplomaticEvent... events) {
        return EventMerger.of(policy).merge(Arrays.asList(events));
    }

    private static MergedEvent only(MergeResult result) {
        assertThat(result.merged()).hasSize(1);
        return result.merged().get(0);
    }

    private static List<ImmutableSet<String>> documents(MergeResult result) {
        return result.merged().stream()
                .map(act ->
                        act.event().mentions().stream().map(Provenance::source).collect(ImmutableSet.toImmutableSet()))
                .toList();
    }

    @Nested
    class OneAct {
        @Test
        void isOneEventWithAllItsMentions() {
            MergeResult result = merge(
                    expulsion("wire", 40, 3, 10), expulsion("daily", 0, 3).build(), expulsion("weekly", 90, 4, 10));
            MergedEvent act = only(result);

            assertThat(act.event().id()).startsWith("m1-").hasSize(19);
            assertThat(act.event().mentions())
                    .extracting(Provenance::source)
                    .containsExactlyInAnyOrder("wire", "daily", "weekly");
            assertThat(act.members()).hasSize(3);
            assertThat(act.independentSources()).isEqualTo(3);
            assertThat(act.event().quantities()).containsExactly(diplomats(10));
            assertThat(act.unmerged()).isEmpty();
            assertThat(result.acts()).isEqualTo(1);
            assertThat(result.mergedAway()).isEqualTo(2);
            assertThat(act.members())
                    .allSatisfy(id ->
                            assertThat(result.idOf(id)).isEqualTo(act.event().id()));
        }

        @Test
        void keepsItsEventAsItWasWhenToldOnce() {
            DiplomaticEvent told = expulsion("wire", 0, 3, 10);
            MergedEvent act = only(merge(told));

            assertThat(act.event()).isEqualTo(told);
            assertThat(act.members()).containsExactly(told.id());
            assertThat(act.contradictions()).isEmpty();
        }

        @Test
        void isToldByOfficesOfTheSameState() {
            Person minister = Person.builder()
                    .name("Minister Holm")
                    .affiliation(ActorCode.parse("NORGOV"))
                    .build();

            assertThat(merge(
                                    expulsion("wire", 0, 3).build(),
                                    expulsion("daily", 0, 3)
                                            .actors(ImmutableSet.of(minister))
                                            .build())
                            .merged())
                    .hasSize(1);
        }

        @Test
        void isAnotherWhenAnotherStateActsOrIsActedUpon() {
            assertThat(merge(
                                    expulsion("a", 0, 3).build(),
                                    expulsion("b", 0, 3)
                                            .actors(ImmutableSet.of(State.of("SWE")))
                                            .build(),
                                    expulsion("c", 0, 3)
                                            .recipients(ImmutableSet.of(State.of("DNK"), State.of("SWE")))
                                            .build())
                            .merged())
                    .hasSize(3);
        }

        @Test
        void isAnotherInAnotherPhase() {
            List<DiplomaticEvent> told = new ArrayList<>();
            for (Phase phase : Phase.values()) {
                told.add(expulsion("doc " + phase, 0, 3)
                        .instrument(Instrument.TARIFF)
                        .phase(phase)
                        .build());
            }
            told.add(
                    expulsion("doc without", 0, 3).instrument(Instrument.TARIFF).build());
            MergeResult result = EventMerger.standard().merge(told);

            assertThat(result.acts()).isEqualTo(5);
            assertThat(documents(result)).contains(ImmutableSet.of("doc IMPOSED", "doc without"));
        }

        @Test
        void isAnotherWhenOnlyTheHostilityIsToldAndItDiffers() {
            DiplomaticEvent.Builder answered = DiplomaticEvent.builder()
                    .addActors(State.of("NOR"))
                    .addRecipients(State.of("DNK"))
                    .addDates(on(3));
            DiplomaticEvent hostile =
                    answered.id("a").hostility(Hostility.HOSTILE).build();
            DiplomaticEvent friendly =
                    answered.id("b").hostility(Hostility.CONCILIATORY).build();

            assertThat(merge(hostile, friendly, answered.id("c").build()).acts())
                    .isEqualTo(2);
        }

        @Test
        void standsOnTheMostPreciseDayThatMostReportsGive() {
            EventDate week = EventDate.builder()
                    .start(MAY_1)
                    .end(MAY_1.plusDays(6))
                    .precision(EventDate.Precision.WEEK)
                    .basis(Basis.OCCURRED)
                    .build();
            MergedEvent act = only(merge(
                    expulsion("weekly", 0).addDates(week).build(),
                    expulsion("early", 0, 3).build(),
                    expulsion("wire", 0, 4).build(),
                    expulsion("daily", 0, 4).build()));

            assertThat(act.event().dates()).containsExactly(on(4), on(3), week);
            assertThat(act.event().day()).contains(MAY_1.plusDays(3));
        }

        @Test
        void keepsOffsetsOnlyWhereTheyLeadIntoItsFirstMention() {
            Quantity here =
                    Quantity.builder().from(diplomats(10)).span(Span.of(3, 5)).build();
            MergedEvent act = only(merge(
                    expulsion("b", 0, 3).addQuantities(here).build(),
                    expulsion("a", 0, 4)
                            .addQuantities(
                                    here,
                                    Quantity.builder()
                                            .from(Quantity.of(2, "attaches"))
                                            .span(Span.of(9, 12))
                                            .build())
                            .build()));

            assertThat(act.event().mentions().get(0).source()).isEqualTo("b");
            assertThat(act.event().quantities()).containsExactly(here, Quantity.of(2, "attaches"));
        }

        @Test
        void isInferredInWhatAllReportsInfer() {
            MergedEvent act = only(merge(
                    expulsion("a", 0, 3)
                            .addInferred(DiplomaticEvent.Slot.RECIPIENT, DiplomaticEvent.Slot.ACTOR)
                            .build(),
                    expulsion("b", 0, 3)
                            .addInferred(DiplomaticEvent.Slot.RECIPIENT)
                            .build()));

            assertThat(act.event().inferred()).containsExactly(DiplomaticEvent.Slot.RECIPIENT);
        }
    }

    @Nested
    class Days {
        @Test
        void yesterdaysTenAndLastMonthsTenStayTwo() {
            MergeResult result = merge(
                    expulsion("april", 0, 1, 10),
                    expulsion("again", 0, 2, 10),
                    expulsion("june", 0, 32, 10),
                    expulsion("late", 0, 33, 10));

            assertThat(documents(result))
                    .containsExactly(ImmutableSet.of("april", "again"), ImmutableSet.of("june", "late"));
        }

        @Test
        void mayBeAsFarApartAsTheToleranceAllows() {
            DiplomaticEvent[] told = {
                expulsion("a", 0, 1).build(), expulsion("b", 0, 3).build()
            };

            assertThat(merge(told).acts()).isEqualTo(2);
            assertThat(merge(MergePolicy.builder().toleranceDays(2).build(), told)
                            .acts())
                    .isEqualTo(1);
        }

        @Test
        void ofAChainThatRunsOnAreCutFromItsFirstOn() {
            List<DiplomaticEvent> told = new ArrayList<>();
            for (int day = 1; day <= 100; day++) {
                told.add(expulsion("doc" + day, 0, day).build());
            }
            MergeResult result = EventMerger.standard().merge(told);

            assertThat(result.acts()).isEqualTo(15);
            assertThat(result.merged())
                    .allSatisfy(act -> assertThat(act.members()).hasSizeLessThanOrEqualTo(7));
            assertThat(result.merged().get(1).event().day()).contains(MAY_1.plusDays(7));
        }

        @Test
        void ofASingleReportThatCoverMoreThanAnActMayComeOutAsTheyWere() {
            DiplomaticEvent vague = expulsion("yearbook", 0)
                    .addDates(EventDate.in(YearMonth.of(2031, 5)))
                    .build();
            MergeResult result = merge(vague, expulsion("wire", 0, 3).build());

            assertThat(result.merged()).hasSize(2);
            assertThat(result.unmerged()).containsExactly(Map.entry(Reason.IMPRECISE, 1L));
            assertThat(result.events()).contains(vague);
        }
    }

    @Nested
    class Packages {
        @Test
        void areNeverMergedIntoOneAct() {
            MergeResult result = merge(
                    expulsion("wire", 0, 3, 10),
                    expulsion("wire", 60, 3, 5),
                    expulsion("daily", 0, 3, 5),
                    expulsion("weekly", 0, 3, 10),
                    expulsion("monthly", 0, 4, 5),
                    expulsion("monthly", 60, 4, 10));

            assertThat(result.merged()).hasSize(2);
            assertThat(result.merged())
                    .allSatisfy(act -> assertThat(act.contradictions())
                            .extracting(Contradiction::kind)
                            .doesNotContain(Contradiction.Kind.NUMBER));
            assertThat(documents(result))
                    .containsExactlyInAnyOrder(
                            ImmutableSet.of("wire", "weekly", "monthly"), ImmutableSet.of("wire", "daily", "monthly"));
        }

        @Test
        void takeReportsWithoutNumberByDayAndElseFirst() {
            MergeResult result = merge(
                    expulsion("wire", 0, 3, 10),
                    expulsion("wire", 60, 5, 10),
                    expulsion("daily", 0, 5).build(),
                    expulsion("weekly", 0, 4).build());

            assertThat(documents(result))
                    .containsExactly(ImmutableSet.of("wire", "weekly"), ImmutableSet.of("wire", "daily"));
        }

        @Test
        void takeAReportThatContradictsAllIntoTheNearest() {
            MergeResult result =
                    merge(expulsion("wire", 0, 3, 10), expulsion("wire", 60, 3, 50), expulsion("daily", 0, 3, 47));

            assertThat(result.merged())
                    .anySatisfy(act -> assertThat(act.event().quantities())
                            .containsExactlyInAnyOrder(diplomats(50), diplomats(47)));
        }

        @Test
        void ofADocumentThatTellsThreeAreThreeThoughOthersTellTwo() {
            assertThat(merge(
                                    expulsion("a", 0, 3).build(),
                                    expulsion("a", 30, 3).build(),
                                    expulsion("b", 0, 3, 7),
                                    expulsion("b", 30, 3, 8),
                                    expulsion("b", 60, 3, 9))
                            .merged())
                    .hasSize(3);
        }

        @Test
        void announcedAndDoneInOneDocumentStayTwo() {
            assertThat(merge(
                                    announcement("wire", 3).build(),
                                    expulsion("wire", 50, 3).build())
                            .acts())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Announcements {
        @Test
        void andTheirExecutionAreOneActWithTwoDates() {
            MergedEvent act = only(merge(
                    announcement("wire", 1).addQuantities(diplomats(10)).build(),
                    announcement("daily", 2).build(),
                    expulsion("weekly", 0, 31, 10),
                    expulsion("gazette", 0, 30).build()));

            assertThat(act.event().status()).isEqualTo(Status.OCCURRED);
            assertThat(act.event().date(Basis.ANNOUNCED)).map(EventDate::start).contains(MAY_1);
            assertThat(act.event().date(Basis.OCCURRED)).contains(on(30));
            assertThat(act.independentSources()).isEqualTo(4);
            assertThat(act.contradictions()).extracting(Contradiction::kind).containsOnly(Contradiction.Kind.DATE);
        }

        @Test
        void areNotCarriedOutByAnActOfAnotherNumberNorTooLateNorBefore() {
            assertThat(merge(announcement("a", 1).addQuantities(diplomats(10)).build(), expulsion("b", 0, 20, 12))
                            .acts())
                    .isEqualTo(2);
            assertThat(merge(announcement("a", 1).build(), expulsion("b", 0, 62).build())
                            .acts())
                    .isEqualTo(2);
            assertThat(merge(announcement("a", 1).build(), expulsion("b", 0, 61).build())
                            .acts())
                    .isEqualTo(1);
            assertThat(merge(
                                    announcement("a", 20).build(),
                                    expulsion("b", 0, 10).build())
                            .acts())
                    .isEqualTo(2);
        }

        @Test
        void goToTheActOfTheirNumberAndElseToTheFirst() {
            MergeResult result = merge(
                    announcement("a", 1).addQuantities(diplomats(5)).build(),
                    expulsion("wire", 0, 20, 10),
                    expulsion("wire", 60, 20, 5),
                    announcement("b", 10).build(),
                    expulsion("daily", 0, 40).build());

            assertThat(documents(result))
                    .containsExactlyInAnyOrder(
                            ImmutableSet.of("wire", "a"), ImmutableSet.of("wire", "b"), ImmutableSet.of("daily"));
        }

        @Test
        void neverJoinTwoActs() {
            MergeResult result = merge(
                    announcement("a", 1).build(),
                    announcement("b", 25).build(),
                    expulsion("c", 0, 30, 10),
                    expulsion("d", 0, 50, 10));

            assertThat(documents(result)).containsExactly(ImmutableSet.of("c", "a", "b"), ImmutableSet.of("d"));
        }

        @Test
        void thatAreOnlyReportedOrPlannedGetTheirDateByWhatItIs() {
            DiplomaticEvent reported = expulsion("wire", 0)
                    .status(Status.ANNOUNCED)
                    .addDates(EventDate.on(MAY_1, Basis.REPORTED), on(20))
                    .build();
            MergedEvent act = only(merge(reported, expulsion("daily", 0, 21).build()));

            assertThat(act.event().date(Basis.ANNOUNCED)).get().satisfies(date -> {
                assertThat(date.start()).isEqualTo(MAY_1);
                assertThat(date.inferred()).isTrue();
            });
            assertThat(act.event().date(Basis.EFFECTIVE)).map(EventDate::start).contains(MAY_1.plusDays(19));
            assertThat(act.event().clock()).contains(on(21));
            assertThat(act.contradictions()).isEmpty();
        }

        @Test
        void thatNothingFollowsStayAnnounced() {
            MergedEvent act = only(
                    merge(announcement("a", 1).build(), announcement("b", 1).build()));

            assertThat(act.event().status()).isEqualTo(Status.ANNOUNCED);
            assertThat(act.members()).hasSize(2);
        }
    }

    @Nested
    class Statuses {
        @Test
        void ofWhatIsNotRealMergeWithTheirOwnKindOnly() {
            List<DiplomaticEvent> told = new ArrayList<>();
            for (Status status : Status.values()) {
                told.add(expulsion("one " + status, 0, 3).status(status).build());
                told.add(expulsion("two " + status, 0, 3).status(status).build());
            }
            MergeResult result = EventMerger.standard().merge(told);

            assertThat(result.events())
                    .extracting(DiplomaticEvent::status)
                    .containsExactlyInAnyOrder(
                            Status.OCCURRED,
                            Status.THREATENED,
                            Status.CONDITIONAL,
                            Status.DEMANDED,
                            Status.HYPOTHETICAL,
                            Status.NEGATED);
        }

        @Test
        void ofDenialsAreClaimsOnTheSameAct() {
            Claim denied = Claim.builder()
                    .source(State.of("NOR"))
                    .stance(Stance.DENIES)
                    .span(Span.of(1, 9))
                    .build();
            MergedEvent act = only(merge(
                    expulsion("a", 0, 3).build(),
                    expulsion("b", 0, 3).addClaims(denied).build(),
                    expulsion("c", 0, 3).addClaims(denied).build()));

            assertThat(act.event().claims())
                    .containsExactlyInAnyOrder(
                            Claim.byNarrator(),
                            Claim.builder()
                                    .source(State.of("NOR"))
                                    .stance(Stance.DENIES)
                                    .build());
            assertThat(act.contradictions()).singleElement().satisfies(contradiction -> {
                assertThat(contradiction.kind()).isEqualTo(Contradiction.Kind.AUTHORSHIP);
                assertThat(contradiction.readings().get("NOR denies")).containsExactlyInAnyOrder("b", "c");
                assertThat(contradiction.readings().get("narrator asserts")).containsExactly("a");
            });
        }
    }

    @Nested
    class Contradicted {
        @Test
        void numbersAreKeptWithWhoSaysWhich() {
            MergedEvent act = only(
                    merge(expulsion("wire", 0, 3, 10), expulsion("daily", 0, 3, 12), expulsion("weekly", 0, 3, 12)));

            assertThat(act.event().quantities()).containsExactly(diplomats(12), diplomats(10));
            assertThat(act.contradictions()).singleElement().satisfies(contradiction -> {
                assertThat(contradiction.kind()).isEqualTo(Contradiction.Kind.NUMBER);
                assertThat(contradiction.readings().get("10 diplomats")).containsExactly("wire");
                assertThat(contradiction.readings().get("12 diplomats")).containsExactlyInAnyOrder("daily", "weekly");
            });
        }

        @Test
        void areNotNumbersThatCanBeTheSame() {
            Quantity over20 = Quantity.builder().min(21).unit("diplomats").build();
            Quantity upTo30 = Quantity.builder().max(30).unit("diplomats").build();

            assertThat(only(merge(
                                    expulsion("a", 0, 3).addQuantities(over20).build(),
                                    expulsion("b", 0, 3).addQuantities(upTo30).build(),
                                    expulsion("c", 0, 3)
                                            .addQuantities(diplomats(24), diplomats(60))
                                            .build()))
                            .contradictions())
                    .isEmpty();
            assertThat(only(merge(
                                    expulsion("a", 0, 3).addQuantities(over20).build(),
                                    expulsion("b", 0, 3).addQuantities(upTo30).build(),
                                    expulsion("c", 0, 3, 40)))
                            .contradictions()
                            .get(0)
                            .readings()
                            .keySet())
                    .containsExactlyInAnyOrder("at least 21 diplomats", "at most 30 diplomats", "40 diplomats");
        }

        @Test
        void datesAreKeptWithWhoSaysWhich() {
            MergedEvent act = only(merge(
                    expulsion("wire", 0, 3)
                            .addDates(EventDate.on(MAY_1.plusDays(8), Basis.REPORTED))
                            .build(),
                    expulsion("daily", 0, 4)
                            .addDates(EventDate.on(MAY_1.plusDays(5), Basis.REPORTED))
                            .build()));

            assertThat(act.contradictions()).singleElement().satisfies(contradiction -> {
                assertThat(contradiction.kind()).isEqualTo(Contradiction.Kind.DATE);
                assertThat(contradiction.readings().asMap())
                        .containsOnlyKeys("OCCURRED 2031-05-03", "OCCURRED 2031-05-04");
            });
        }

        @Test
        void statusesAreKeptWithWhoSaysWhich() {
            assertThat(only(merge(
                                    expulsion("a", 0, 3).build(),
                                    expulsion("b", 0, 3).status(Status.ONGOING).build()))
                            .contradictions()
                            .get(0)
                            .readings()
                            .asMap())
                    .containsOnlyKeys("OCCURRED", "ONGOING");
            assertThat(only(merge(
                                    expulsion("a", 0, 3).build(),
                                    announcement("b", 3).build()))
                            .contradictions()
                            .get(0)
                            .readings()
                            .get("ANNOUNCED"))
                    .containsExactly("b");
        }
    }

    @Nested
    class Sources {
        @Test
        void thatCopyOneTextCountOnce() {
            MergedEvent act = only(merge(
                    expulsion("x", 0, 3)
                            .mentions(ImmutableList.of(copied("agency", 0)))
                            .build(),
                    expulsion("x", 0, 3)
                            .mentions(ImmutableList.of(copied("paper-1", 400)))
                            .build(),
                    expulsion("x", 0, 3)
                            .mentions(ImmutableList.of(copied("paper-2", 120)))
                            .build(),
                    expulsion("own-correspondent", 0, 3).build()));

            assertThat(act.event().mentions()).hasSize(4);
            assertThat(act.independentSources()).isEqualTo(2);
        }

        @Test
        void withoutASentenceCopyInFiveWordsAndNotInFewer() {
            assertThat(sourcesOf("Oslo expelled 10 Danish diplomats")).isEqualTo(1);
            assertThat(sourcesOf("expelled 10 diplomats")).isEqualTo(2);
        }

        private int sourcesOf(String words) {
            DiplomaticEvent[] told = new DiplomaticEvent[2];
            for (int i = 0; i < told.length; i++) {
                told[i] = expulsion("x", 0, 3)
                        .mentions(ImmutableList.of(Provenance.builder()
                                .source("doc" + i)
                                .addSpans(Span.of(i, 60))
                                .text(words)
                                .build()))
                        .build();
            }
            return only(merge(told)).independentSources();
        }
    }

    @Nested
    class DatasetRows {
        private final DiplomaticEvent[] told = {
            row("KX", 1, 3).build(),
            row("KX", 2, 3).build(),
            row("KX", 3, 4).build(),
            row("LY", 1, 3).build()
        };

        @Test
        void mergeByDefaultOnTheSameDayOnly() {
            MergeResult result = merge(told);

            assertThat(result.acts()).isEqualTo(2);
            assertThat(result.merged().get(0).independentSources()).isEqualTo(3);
            assertThat(merge(row("KX", 1, 3).build(), expulsion("doc", 0, 3).build())
                            .acts())
                    .isEqualTo(2);
        }

        @Test
        void doNotMergeWithOtherCodesOfTheSameAct() {
            DiplomaticEvent other =
                    row("KX", 2, 3).addCodings(SourceCoding.of("WEIS", "212")).build();

            assertThat(merge(row("KX", 1, 3).build(), other).acts()).isEqualTo(2);
        }

        @Test
        void mergeAsThePolicySays() {
            MergePolicy apart = MergePolicy.builder().rows(Rows.APART).build();
            MergePolicy asDocuments =
                    MergePolicy.builder().rows(Rows.AS_DOCUMENTS).build();

            assertThat(merge(apart, told).unmerged()).containsExactly(Map.entry(Reason.ROW, 4L));
            assertThat(merge(asDocuments, told).acts()).isEqualTo(1);
            assertThat(merge(
                                    asDocuments,
                                    row("KX", 1, 3).build(),
                                    expulsion("doc", 0, 4).build())
                            .acts())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Account {
        @Test
        void holdsEveryEventThatCameIn() {
            EventMerger merger = EventMerger.standard();
            merger.accept(expulsion("a", 0, 50).build());
            merger.accept(expulsion("a", 0, 50).build());
            merger.accept(expulsion("b", 0, 51).build());
            merger.accept(expulsion("c", 0).build());
            merger.accept(expulsion("d", 0, 3).actors(ImmutableSet.of()).build());
            merger.accept(expulsion("e", 0, 3).recipients(ImmutableSet.of()).build());
            merger.advanceTo(MAY_1.plusDays(30));
            merger.accept(expulsion("f", 0, 23).build());
            merger.accept(expulsion("g", 0, 24).build());
            merger.advanceTo(MAY_1.plusDays(40));
            MergeResult drained = merger.drain();
            MergeResult rest = merger.finish();

            assertThat(drained.accepted()).isEqualTo(8);
            assertThat(drained.open() + drained.repeated()).isEqualTo(3);
            assertThat(drained.unmerged())
                    .containsExactly(
                            Map.entry(Reason.NO_ACTOR, 1L),
                            Map.entry(Reason.NO_RECIPIENT, 1L),
                            Map.entry(Reason.UNDATED, 1L),
                            Map.entry(Reason.LATE, 1L));
            assertThat(documents(drained).subList(2, 4)).containsExactly(ImmutableSet.of("f"), ImmutableSet.of("g"));
            assertThat(documents(drained).get(4)).containsExactly("c");
            assertThat(rest.repeated()).isEqualTo(1);
            assertThat(rest.acts()).isEqualTo(2);
            assertThat(rest.mergedAway()).isEqualTo(1);
            assertThat(rest.open()).isZero();
        }

        @Test
        void takesSelfDirectedAndFarFutureEventsAsTheyCome() {
            DiplomaticEvent self = expulsion("a", 0, 3)
                    .recipients(ImmutableSet.of(State.of("NOR")))
                    .build();
            DiplomaticEvent future =
                    expulsion("b", 0).addDates(EventDate.on(LocalDate.MAX)).build();

            assertThat(merge(self, future).events()).containsExactly(self, future);
        }

        @Test
        void mergesNothingOfNothing() {
            assertThat(merge().merged()).isEmpty();
            assertThat(merge().accepted()).isZero();
        }
    }

    @Nested
    class Watermark {
        @Test
        void closesAnActWhenItsLastPartnerCanNoLongerCome() {
            EventMerger merger =
                    EventMerger.of(MergePolicy.builder().latenessDays(5).build());
            merger.accept(expulsion("a", 0, 3).build());

            merger.advanceTo(MAY_1.plusDays(8));
            assertThat(merger.drain().merged()).isEmpty();
            assertThat(merger.settledUntil()).contains(MAY_1.plusDays(2));
            merger.accept(expulsion("b", 0, 4).build());
            merger.advanceTo(MAY_1.plusDays(9));
            assertThat(merger.drain().merged()).isEmpty();
            merger.advanceTo(MAY_1.plusDays(10));
            assertThat(merger.drain().merged())
                    .singleElement()
                    .satisfies(act -> assertThat(act.members()).hasSize(2));
            assertThat(merger.settledUntil()).contains(MAY_1.plusDays(5));
        }

        @Test
        void keepsAnAnnouncementOpenUntilItCanNoLongerBeCarriedOut() {
            EventMerger merger = EventMerger.standard();
            merger.accept(announcement("a", 1).build());
            merger.advanceTo(MAY_1.plusDays(60 + 7));
            assertThat(merger.drain().open()).isEqualTo(1);
            merger.advanceTo(MAY_1.plusDays(60 + 8));
            assertThat(merger.drain().merged()).hasSize(1);
        }

        @Test
        void movesForwardOnly() {
            EventMerger merger = EventMerger.standard();
            merger.advanceTo(MAY_1);
            merger.advanceTo(MAY_1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merger.advanceTo(MAY_1.minusDays(1)))
                    .withMessageContaining("2031-04-30")
                    .withMessageContaining("2031-05-01");
        }

        @Test
        void endsWithTheMerger() {
            EventMerger merger = EventMerger.standard();
            merger.finish();

            assertThat(merger.settledUntil()).isEmpty();
            assertThatIllegalStateException().isThrownBy(() -> merger.advanceTo(MAY_1));
            assertThatIllegalStateException()
                    .isThrownBy(() -> merger.accept(expulsion("a", 0, 3).build()));
        }
    }

    @Test
    void mergesVerbalActsAsOthers() {
        DiplomaticEvent.Builder criticism = DiplomaticEvent.builder()
                .addActors(State.of("NOR"))
                .addRecipients(State.of("DNK"))
                .type(EventType.REJECT)
                .addDates(on(2));

        assertThat(merge(criticism.id("a").build(), criticism.id("b").build()).acts())
                .isEqualTo(1);
    }
}

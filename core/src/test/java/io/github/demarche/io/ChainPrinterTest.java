package io.github.demarche.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainPrinterTest {
    private static List<String> lines(String text) {
        return Splitter.on('\n').omitEmptyStrings().splitToList(text);
    }

    @Test
    void printsAnExchangeOfTwoDays() {
        assertThat(ChainPrinter.print(SampleGraphs.april2021())).isEqualTo("""
                        Episode 1   Russia <-> United States   2021-04-15 to 2021-04-16   2 rounds
                         1              RUS -> USA  cyber operation                         alleged by USA; denied by RUS
                                                    election interference                   alleged by USA; denied by RUS
                         2  2021-04-15  USA -> RUS  listing under sanctions (32 persons     retaliation for 1, stated: "in response to"
                                                    and entities)
                                                    expulsion of 10 diplomats
                         3  2021-04-16  RUS -> USA  expulsion of 10 diplomats               retaliation for 2, stated: "tit-for-tat response", 1
                                                                                            day later, in kind, 10 for 10
                                                    entry ban on 8 officials                retaliation for 2, textual: told in this order, 1
                                                                                            day later
                                                    ordered closure of a cultural centre    announced
                                                                                            open: no response yet
                        """);
    }

    @Test
    void printsSolidarityThreatsPartsAndOtherEvents() {
        assertThat(ChainPrinter.print(SampleGraphs.march2018())).isEqualTo("""
                        Episode 1   Russia <-> United States, with United Kingdom, over 20 states   2018-03-04 to 2018-03-26   2 rounds
                         1  2018-03-04  RUS -> GBR             poisoning                             authorship alleged by GBR; denied by RUS
                         2  2018-03-14  GBR -> RUS             expulsion of 23 diplomats             retaliation for 1, stated: "over", 10 days
                                                                                                     later
                         3  2018-03-17  RUS -> GBR             expulsion of 23 diplomats             retaliation for 2, stated: "in kind", 3
                                                                                                     days later, in kind, 23 for 23
                                                                                                     open: no response yet
                         4  2018-03-26  over 20 states -> RUS  expulsion of more than 100 diplomats  retaliation for 1, on behalf of United
                                                                                                     Kingdom, stated: "in solidarity with", 22
                                                                                                     days later
                                                               of which USA: expulsion of 60
                                                               diplomats
                                                                                                     open: answered by threats only
                         5  2018-03-26  USA -> RUS             ordered closure of another's mission  retaliation for 1, on behalf of United
                                                                                                     Kingdom, stated: "in response to", 22 days
                                                                                                     later
                                                                                                     open: answered by threats only
                         6  2018-03-26  RUS                    threat: sanctions                     threat in answer to 4 and 5, stated: "will
                                                                                                     not go unanswered", on the same day

                        Other events
                            2018-03-13  USA, GBR  phone call
                        """);
    }

    @Test
    void printsALongChainAsEpisodesAndNamesStepsOfOthers() {
        assertThat(ChainPrinter.print(SampleGraphs.tariffs())).isEqualTo("""
                        Episode 1   United States <-> China   2018-03-22 to 2018-07-06   2 rounds
                         1  2018-03-22  USA -> CHN  punitive tariff (USD 50 billion)  announced
                         2  2018-07-06  USA -> CHN  punitive tariff (USD 34 billion)  carries out 1, stated: "went through with the threat", 106
                                                                                      days later
                         3  2018-07-06  CHN -> USA  punitive tariff (USD 34 billion)  retaliation for 2, stated: "in retaliation", on the same
                                                                                      day, in kind, 34 billion for 34 billion
                                                                                      open: no response yet

                        Episode 2   United States <-> China   2018-08-23 to 2018-09-24   3 rounds
                         1  2018-08-23  USA -> CHN  punitive tariff (USD 16 billion)
                         2  2018-08-23  CHN -> USA  punitive tariff (USD 16 billion)   retaliation for 1, stated: "in retaliation", on the same
                                                                                       day, in kind, 16 billion for 16 billion
                         3  2018-09-24  USA -> CHN  punitive tariff (USD 200 billion)  retaliation for 2, textual: told in this order, 32 days
                                                                                       later, in kind, 200 billion for 16 billion
                         4  2018-09-24  CHN -> USA  punitive tariff (USD 60 billion)   retaliation for 3, stated: "in retaliation", on the same
                                                                                       day, in kind, 60 billion for 200 billion

                        Episode 3   United States <-> China   2019-05-10 to 2019-06-01   1 round
                         1  2019-05-10  USA -> CHN  punitive tariff (USD 200 billion)  retaliation for 2.4, inferred: timing alone, 228 days
                                                                                       later, in kind, 200 billion for 60 billion
                         2  2019-06-01  CHN -> USA  punitive tariff (USD 60 billion)   retaliation for 1, stated: "in retaliation", 22 days
                                                                                       later, in kind, 60 billion for 200 billion

                        Episode 4   China <-> United States   2019-09-01 to 2020-01-15   2 rounds
                         1  2019-09-01  USA -> CHN  punitive tariff (USD 112 billion)  retaliation for 3.2, textual: told in this order, 92 days
                                                                                       later, in kind, 112 billion for 60 billion
                         2  2019-09-01  CHN -> USA  punitive tariff (USD 75 billion)   retaliation for 1, stated: "in retaliation", on the same
                                                                                       day, in kind, 75 billion for 112 billion
                         3  2020-01-15  USA, CHN    agreement                          concession after 2, stated: "after months of tariffs",
                                                                                       136 days later

                        Other events
                            2018-12  CHN -> USA  statement
                        """);
    }

    @Test
    void printsTheExampleOfItsDocumentation() {
        DiplomaticEvent first = SampleGraphs.expulsion("1", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-15", 10);
        DiplomaticEvent second = SampleGraphs.expulsion("2", SampleGraphs.RUS, SampleGraphs.USA, "2021-04-16", 10);
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(first, second)
                .addLinks(SampleGraphs.stated(first, second, "in response to").build())
                .build();
        assertThat(ChainPrinter.print(graph)).isEqualTo("""
                        Episode 1   United States <-> Russia   2021-04-15 to 2021-04-16   1 round
                         1  2021-04-15  USA -> RUS  expulsion of 10 diplomats
                         2  2021-04-16  RUS -> USA  expulsion of 10 diplomats  retaliation for 1, stated: "in response to", 1 day later, in
                                                                               kind, 10 for 10
                                                                               open: no response yet
                        """);
    }

    @Test
    void printsNothingForAnEmptyView() {
        assertThat(ChainPrinter.print(RetaliationGraph.builder().build())).isEmpty();
    }

    @Test
    void printsEventsWithoutLinksAsOtherEvents() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(SampleGraphs.expulsion("1", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-15", 10))
                .build();
        assertThat(ChainPrinter.print(graph))
                .isEqualTo("Other events\n    2021-04-15  USA -> RUS  expulsion of 10 diplomats\n");
    }

    @Test
    void startsANewStepWhenTheSameSideActsAgainAfterAnAnswer() {
        DiplomaticEvent cause = SampleGraphs.expulsion("0", SampleGraphs.RUS, SampleGraphs.USA, "2021-04-10", 2);
        DiplomaticEvent first = SampleGraphs.expulsion("1", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-15", 10);
        DiplomaticEvent reply = SampleGraphs.expulsion("2", SampleGraphs.RUS, SampleGraphs.USA, "2021-04-16", 10);
        DiplomaticEvent again = SampleGraphs.expulsion("3", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-20", 5);
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(cause, first, reply, again)
                .addLinks(
                        SampleGraphs.stated(cause, first, "over").build(),
                        SampleGraphs.stated(first, reply, "in kind").build(),
                        SampleGraphs.stated(cause, again, "over").build())
                .build();
        assertThat(lines(ChainPrinter.print(graph))).anyMatch(line -> line.startsWith(" 4  2021-04-20  USA -> RUS"));
    }

    @Test
    void foldsAThreatAndWhatItThreatensIntoOneLineUnlessALinkNeedsBoth() {
        DiplomaticEvent speech = DiplomaticEvent.builder()
                .id("speech")
                .addActors(SampleGraphs.RUS)
                .addRecipients(SampleGraphs.USA)
                .type(EventType.THREATEN)
                .build();
        DiplomaticEvent act = SampleGraphs.act("act", SampleGraphs.RUS, SampleGraphs.USA, Instrument.EXPULSION)
                .type(EventType.SANCTION)
                .status(Status.THREATENED)
                .build();
        DiplomaticEvent cause = SampleGraphs.expulsion("0", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-10", 2);
        RetaliationGraph bare = RetaliationGraph.builder()
                .addEvents(cause, speech, act)
                .addRelations(EventRelation.of(EventRelation.Kind.CONTENT, "speech", "act"))
                .build();
        assertThat(ChainPrinter.print(bare))
                .contains("threat: expulsion of diplomats")
                .doesNotContain("threatened");
        RetaliationGraph linked = bare.toBuilder()
                .addLinks(SampleGraphs.stated(cause, act, "would answer")
                        .relation(Relation.THREAT)
                        .status(Status.THREATENED)
                        .build())
                .build();
        assertThat(ChainPrinter.print(linked))
                .contains("expulsion of diplomats", "threatened; threat in answer to 1")
                .doesNotContain("threat:");
        RetaliationGraph both = linked.toBuilder()
                .addLinks(SampleGraphs.textual(cause, speech).build())
                .build();
        assertThat(lines(ChainPrinter.print(both)))
                .filteredOn(line -> line.contains("RUS"))
                .hasSize(2);
    }

    @Test
    void namesLinksThatTheViewLeavesOut() {
        DiplomaticEvent early = SampleGraphs.expulsion("1", SampleGraphs.USA, SampleGraphs.RUS, "2021-04-15", 10);
        DiplomaticEvent late = SampleGraphs.expulsion("2", SampleGraphs.RUS, SampleGraphs.USA, "2021-04-16", 10);
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(early, late)
                .addLinks(SampleGraphs.stated(late, early, "in response to").build())
                .build();
        assertThat(ChainPrinter.print(graph))
                .contains(
                        "Links left out\n USA expulsion of 10 diplomats, as retaliation for RUS expulsion of 10 diplomats:"
                                + " the dates put the response first\n");
    }

    @Test
    void keepsWordsOfATextFromBreakingLines() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(DiplomaticEvent.builder()
                        .id("1")
                        .addActors(Unresolved.of("a\nb\u2028c\u0000" + "long ".repeat(30)))
                        .addRecipients(State.of("USA"))
                        .build())
                .build();
        List<String> lines = lines(ChainPrinter.print(graph));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("a b c long").contains("...");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void keepsToTheWidthAndPrintsTheSameAgain(long seed) {
        RetaliationGraph graph = new RandomRecords(seed).graph(60);
        for (int width : new int[] {60, 80, 120, 200}) {
            String text = ChainPrinter.print(graph.view(), width);
            assertThat(text).as("seed %s", seed).isEqualTo(ChainPrinter.print(graph.view(), width));
            assertThat(lines(text))
                    .as("seed %s", seed)
                    .filteredOn(line -> !line.startsWith("Episode"))
                    .allMatch(line -> line.codePointCount(0, line.length()) <= width)
                    .noneMatch(line -> line.endsWith(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void tellsEveryLinkOfTheViewInSomeStep(long seed) {
        RetaliationGraph graph = new RandomRecords(seed).graph(40);
        String text = ChainPrinter.print(graph.view(), 400);
        assertThat(graph.view().links().stream()
                        .map(link -> LinkWords.relation(link.relation()))
                        .distinct())
                .as("seed %s", seed)
                .allMatch(text::contains);
    }

    @Test
    void refusesAWidthInWhichNothingCanBeRead() {
        assertThatThrownBy(() -> ChainPrinter.print(SampleGraphs.april2021().view(), 59))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("59");
    }
}

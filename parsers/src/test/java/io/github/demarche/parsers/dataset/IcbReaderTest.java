package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.EventType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the form of the actor-level file, of crises that never were. */
class IcbReaderTest {
    private static final String HEADER = "icb2,crisno,cracno,cracid,actor,crisname,triggr,yrtrig,motrig,datrig,trigent,"
            + "majres,yerres,monres,dayres,trgresra,more\n";
    private static final String SEALS = "ICB2,7,11,385,NOR,\"SEALS, GREAT\",7,1961,3,4,375,8,1961,3,9,6,x\n";

    private static ReadRows read(String rows) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.ICB).named("crises", "99"), "own.csv", "\uFEFF" + HEADER + rows);
    }

    @Test
    void isToldByItsHeaderFromAStreamThatStaysOpen() {
        ByteArrayInputStream in = new ByteArrayInputStream((HEADER + SEALS).getBytes(StandardCharsets.UTF_8));
        DetectedFormat told = DatasetFormat.detect(in, "any");
        assertThat(told.format()).contains(DatasetFormat.ICB);
        assertThat(told.reason()).contains("cracno");
        InputStream other = new ByteArrayInputStream("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(DatasetFormat.detect(other, "any").format()).isEmpty();
    }

    @Test
    void handsOnTheHeader() {
        List<String> headers = new ArrayList<>();
        byte[] file = (HEADER + SEALS).getBytes(StandardCharsets.UTF_8);
        DatasetReader.of(DatasetFormat.ICB).onHeader(headers::add).read(new ByteArrayInputStream(file), "own.csv");
        assertThat(headers).containsExactly(HEADER.strip());
    }

    private static String row(String trigger, String triggerDate, String entity, String response, String responseDate) {
        return "ICB2,7,11,385,NOR,SEALS," + trigger + "," + triggerDate + "," + entity + "," + response + ","
                + responseDate + ",6,x\n";
    }

    @Test
    void makesTwoEventsAndALinkOfARow() {
        ReadRows read = read(SEALS);
        DiplomaticEvent trigger = read.event(0);
        DiplomaticEvent response = read.event(1);
        assertThat(trigger.actors()).containsExactly(State.of("FIN"));
        assertThat(trigger.recipients()).containsExactly(State.of("NOR"));
        assertThat(trigger.type()).contains(EventType.MOBILIZE);
        assertThat(trigger.day()).contains(LocalDate.of(1961, 3, 4));
        assertThat(response.actors()).containsExactly(State.of("NOR"));
        assertThat(response.type()).contains(EventType.ASSAULT);
        assertThat(read.links).singleElement().satisfies(link -> {
            assertThat(link.provocation()).isEqualTo(trigger.id());
            assertThat(link.response()).isEqualTo(response.id());
            assertThat(link.relation()).isEqualTo(Relation.RETALIATION);
            assertThat(link.tier()).isEqualTo(Tier.STATED);
            assertThat(link.evidence()).containsExactly(CodedPointer.of("crises 99", "majres", "8"));
        });
        assertThat(read.report.events()).isEqualTo(2);
        assertThat(read.report.links()).isEqualTo(1);
    }

    @Test
    void flagsTheTargetOfTheResponseAsOurAssumption() {
        ReadRows read = read(SEALS);
        assertThat(read.event(1).recipients()).containsExactly(State.of("FIN"));
        assertThat(read.event(1).inferred()).contains(DiplomaticEvent.Slot.RECIPIENT);
        assertThat(read.event(0).inferred()).doesNotContain(DiplomaticEvent.Slot.RECIPIENT);
    }

    @Test
    void keepsValuesAndTheirLabels() {
        DiplomaticEvent trigger = read(SEALS).event(0);
        assertThat(trigger.codings().get(0).scheme()).isEqualTo("ICB");
        assertThat(trigger.codings().get(0).code()).isEqualTo("7");
        assertThat(trigger.codings().get(0).values())
                .containsEntry("label", "non-violent military")
                .containsEntry("crisname", "SEALS, GREAT")
                .containsEntry("trigent", "375");
        assertThat(trigger.mentions().get(0).row()).contains("11");
    }

    @ParameterizedTest
    @CsvSource({
        "66, 1961-02-01, 1961-02-10",
        "77, 1961-02-11, 1961-02-20",
        "88, 1961-02-21, 1961-02-28",
        "'', 1961-02-01, 1961-02-28",
        "5, 1961-02-05, 1961-02-05"
    })
    void readsPartsOfMonthsAsIntervals(String day, LocalDate first, LocalDate last) {
        EventDate date = read(row("9", "1961,2," + day, "375", "8", "1961,3,9"))
                .event(0)
                .clock()
                .orElseThrow();
        assertThat(date.start()).isEqualTo(first);
        assertThat(date.end()).isEqualTo(last);
    }

    @Test
    void readsAYearAloneAsTheYear() {
        assertThat(read(row("9", "1961,,", "375", "8", "1961,3,9"))
                        .event(0)
                        .dates()
                        .get(0)
                        .precision())
                .isEqualTo(EventDate.Precision.YEAR);
    }

    @Test
    void givesNoResponseWhereThereWasNone() {
        ReadRows read = read(row("9", "1961,2,3", "375", "1", "1961,2,3"));
        assertThat(read.events).hasSize(1);
        assertThat(read.links).isEmpty();
        assertThat(read.report.repaired()).isZero();
    }

    @Test
    void wordsInAnswerAreNoRetaliation() {
        assertThat(read(row("9", "1961,2,3", "375", "2", "1961,2,3"))
                        .links
                        .get(0)
                        .relation())
                .isEqualTo(Relation.VERBAL_REACTION);
    }

    @Test
    void withholdsTheLinkWhenTheResponseComesFirst() {
        ReadRows read = read(row("9", "1961,2,3", "375", "8", "1961,2,2"));
        assertThat(read.events).hasSize(2);
        assertThat(read.links).isEmpty();
        assertThat(read.issues).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("ORDER");
            assertThat(issue.value()).isEqualTo("1961-02-02");
        });
    }

    @Test
    void keepsActsWithoutADay() {
        ReadRows read = read(row("9", "1961,2,30", "375", "8", ",,"));
        assertThat(read.events).allSatisfy(event -> assertThat(event.dates()).isEmpty());
        assertThat(read.links).hasSize(1);
        assertThat(read.report.rules()).containsEntry("NO_DATE", 2L);
        assertThat(read.report.kept()).isEqualTo(1);
    }

    @Test
    void rejectsARowThatTellsNoAct() {
        ReadRows read = read(SEALS + row("", ",,", "", "", ",,") + "ICB2,8\n");
        assertThat(read.report.rows()).isEqualTo(3);
        assertThat(read.report.kept()).isEqualTo(1);
        assertThat(read.report.rejected()).isEqualTo(2);
        assertThat(read.issues).extracting(RowIssue::line).contains(3L, 4L);
    }

    @Test
    void tellsTheNumbersThatAreNotOneState() {
        assertThat(entity("995"))
                .isInstanceOf(Group.class)
                .satisfies(one -> assertThat(((Group) one).home())
                        .isEqualTo(State.of("NOR").principal()));
        assertThat(entity("996")).isInstanceOf(Unresolved.class);
        assertThat(entity("997")).isInstanceOf(Collective.class);
        assertThat(entity("4321")).isEqualTo(Unresolved.of("state 4321"));
        assertThat(read(row("9", "1961,2,3", "", "8", "1961,2,4")).event(0).actors())
                .isEmpty();
    }

    @Test
    void findsTheStateThatHadTheNumberAtTheTime() {
        assertThat(entity("260")).isEqualTo(State.of("BRD"));
        assertThat(entity("365")).isEqualTo(State.of("SUN"));
        assertThat(entity("255")).isEqualTo(State.of("DEU"));
    }

    private static Actor entity(String number) {
        return read(row("9", "1961,2,3", number, "8", "1961,2,4"))
                .event(0)
                .actors()
                .iterator()
                .next();
    }

    @Test
    void warnsOfMissingColumns() {
        ReadRows read = ReadRows.of(DatasetReader.of(DatasetFormat.ICB), "own.csv", "crisno,triggr\n7,9\n");
        assertThat(read.events).hasSize(1);
        assertThat(read.report.warnings()).anyMatch(warning -> warning.contains("\"majres\""));
    }

    @Test
    void aYearOfTwoDigitsIsNoDate() {
        ReadRows rows = read(SEALS.replace("1961,3,4", "61,3,4"));
        assertThat(rows.event(0).dates()).isEmpty();
        assertThat(rows.issues).extracting(RowIssue::rule).contains("NO_DATE");
    }
}

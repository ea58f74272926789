package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.Timing;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import io.github.demarche.ontology.EventType;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTablesTest extends CommandLineTest {
    private static DiplomaticEvent act(String id, String actor, String recipient, int day) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of(actor))
                .addRecipients(State.of(recipient))
                .type(EventType.SANCTION)
                .addDates(EventDate.on(LocalDate.of(2022, 5, day)))
                .build();
    }

    /** Two acts that timing alone joins, and one without a date. */
    private String events() throws IOException {
        StringWriter text = new StringWriter();
        JsonLinesWriter lines = JsonLines.writer(text);
        lines.write(act("a", "NOR", "BLR", 2));
        lines.write(act("b", "BLR", "NOR", 6));
        lines.write(act("c", "BLR", "NOR", 6).toBuilder()
                .id("undated")
                .dates(List.of())
                .build());
        lines.write(ResponseLink.builder()
                .provocation("a")
                .response("b")
                .relation(Relation.RETALIATION)
                .addEvidence(Timing.builder()
                        .lagDays(4)
                        .windowDays(30)
                        .candidates(1)
                        .responsibility(0.4)
                        .baseRate(0.01)
                        .build())
                .build());
        lines.flush();
        return file("events.jsonl", text.toString());
    }

    @Test
    void writesTiesAndCountsWhatMakesNone() throws IOException {
        assertThat(run("chains", "--format", "eventnet", events())).isZero();
        assertThat(out).isEqualTo("""
                        Source;Target;Time;Type;Weight
                        NOR;BLR;2022-05-02;conflict;1.0
                        BLR;NOR;2022-05-06;conflict;1.0
                        """);
        assertThat(err).startsWith("2 rows; left out: 1 no date\n");
    }

    @Test
    void weighsByANamedScale() throws IOException {
        assertThat(run("chains", "--format", "remify", "--scale", "plover_2021", events()))
                .isZero();
        assertThat(out).startsWith("time,actor1,actor2,type,weight\n").contains(",NOR,BLR,conflict,-6.0\n");
        assertThat(run("chains", "--format", "remify", "--scale", "richter", events()))
                .isEqualTo(2);
        assertThat(err).contains("unknown scale \"RICHTER\"", "PLOVER_2021");
    }

    @ParameterizedTest
    @CsvSource({"goldfish, nodes, 'label,present'", "relevent, actors, 'index,label'"})
    void writesTheActorsBesideTheTies(String format, String suffix, String heading) throws IOException {
        String ties = fresh("ties.csv");
        assertThat(run("chains", "--format", format, "-o", ties, events())).isZero();
        assertThat(out).isEmpty();
        assertThat(Files.readString(Path.of(ties))).startsWith("time,sender,receiver");
        assertThat(Files.readAllLines(directory.resolve("ties." + suffix + ".csv")))
                .startsWith(heading)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"goldfish", "relevent"})
    void refusesTwoTablesOnOneStream(String format) throws IOException {
        assertThat(run("chains", "--format", format, events())).isEqualTo(2);
        assertThat(err).contains("--format " + format + " writes two tables; name the first by -o");
    }

    @ParameterizedTest
    @CsvSource({"ties.csv, ties.nodes.csv", "ties, ties.nodes.csv", "a.b.tsv, a.b.nodes.tsv", ".ties, .ties.nodes.csv"})
    void namesTheSecondTableAfterTheFirst(String first, String second) {
        assertThat(TieOptions.beside(Path.of("out", first), "nodes")).isEqualTo(Path.of("out", second));
    }

    @ParameterizedTest
    @CsvSource({"map, <svg", "graphml, <graphml"})
    void showsLinksByTimingOnlyWhenAsked(String format, String mark) throws IOException {
        assertThat(run("chains", "--format", format, events())).isZero();
        assertThat(out).contains(mark).doesNotContainIgnoringCase("inferred");
        assertThat(err).startsWith("1 link by timing alone left out; see --inferred\n");
        assertThat(run("chains", "--format", format, "--inferred", events())).isZero();
        assertThat(out).contains(mark).containsIgnoringCase("inferred");
        assertThat(err).doesNotContain("left out");
    }
}

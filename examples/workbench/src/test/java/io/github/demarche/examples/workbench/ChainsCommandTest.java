package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainsCommandTest extends CommandLineTest {
    @Test
    void printsAChainOfATextForPeople() throws IOException {
        assertThat(run("chains", "--published", "2019-05-02", story())).isZero();
        assertThat(out).contains("NOR", "BLR").containsIgnoringCase("expulsion");
        assertThat(err).isEqualTo("1 document, 2 events, 1 link, 0 issues\n");
    }

    @ParameterizedTest
    @CsvSource({"mermaid, flowchart", "dot, digraph", "svg, <svg", "json, RETALIATION"})
    void writesEachFormat(String format, String mark) throws IOException {
        assertThat(run("chains", "--format", format, story())).isZero();
        assertThat(out).contains(mark);
    }

    @Test
    void readsWhatCodeHasWritten() throws IOException {
        String events = fresh("events.jsonl");
        assertThat(run("code", "--all", "-o", events, story())).isZero();
        assertThat(run("chains", "--format", "json", events)).isZero();
        assertThat(out).isEqualTo(Files.readString(Path.of(events)));
        assertThat(err).isEqualTo("0 documents, 2 events, 1 link, 0 issues\n");
    }

    @Test
    void readsWhatCodeHasWrittenFromAPipe() throws IOException {
        assertThat(run("code", "--all", story())).isZero();
        standardInput = out;
        assertThat(run("chains", "--format", "json", "-")).isZero();
        assertThat(out).isEqualTo(standardInput);
    }

    @Test
    void tellsTheAccountOfOneSide() throws IOException {
        assertThat(run("chains", "--format", "json", "--as-told-by", "BLR", story()))
                .isZero();
        assertThat(out).contains("\"kind\":\"link\"");
        assertThat(run("chains", "--format", "json", "--as-told-by", "nor", story()))
                .isZero();
        assertThat(out).contains("\"kind\":\"event\"").doesNotContain("\"kind\":\"link\"");
    }

    @Test
    void refusesASideThatNobodyIs() throws IOException {
        assertThat(run("chains", "--as-told-by", "XQZ", story())).isEqualTo(2);
        assertThat(err)
                .isEqualTo("demarche chains: --as-told-by: XQZ is no country, and nobody in the input has that code"
                        + " (see 'demarche chains --help')\n");
    }

    @Test
    void reportsLinesThatCannotBeRead() throws IOException {
        String events = file("events.jsonl", "\n{\"v\":1,\"kind\":\"rumour\"}\n");
        assertThat(run("chains", events)).isZero();
        assertThat(err.lines().findFirst().orElseThrow())
                .startsWith(events + ":2:")
                .contains("kind must be one of");
        assertThat(err).endsWith("0 documents, 0 events, 0 links, 1 issue\n");
    }

    @Test
    void refusesLinksToEventsThatAreNotThere() throws IOException {
        assertThat(run("code", "--all", story())).isZero();
        String cut = file("cut.jsonl", out.lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
        assertThat(run("chains", cut)).isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).startsWith("demarche chains: " + cut + ": the provocation of link");
    }
}

package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Chains of published event data. */
class DatasetChainsTest extends CommandLineTest {
    private static final String ICB = """
        crisno,cracno,cracid,actor,crisname,triggr,yrtrig,motrig,datrig,trigent,majres,yerres,monres,dayres,trgresra
        900,1,385,NOR,NORTH CAPE,9,1977,3,2,365,8,1977,3,9,7
        """;

    private String acts() throws IOException {
        return file("acts.txt", EventFiles.phoenix());
    }

    @Test
    void findsLinksByTimingInEventData() throws IOException {
        assertThat(run("chains", "--inferred", acts())).isZero();
        assertThat(out)
                .contains("2022-05-02  NOR -> BLR")
                .contains("2022-05-06  BLR -> NOR")
                .contains("inferred: timing alone, 4 days later");
        assertThat(err)
                .contains("acts: 3 rows of CAMEO, 3 kept")
                .contains("linked by timing: 2 of 3 acts between two sides took part, 1 links found")
                .contains("held in memory: 2 of 3 events, those that stand in a link");
    }

    @Test
    void tellsTheUserToAskForLinksByTiming() throws IOException {
        assertThat(run("chains", acts())).isZero();
        assertThat(out).isEmpty();
        assertThat(err)
                .contains("1 link by timing alone left out; see --inferred\n")
                .contains("these data state no link between events: --inferred shows those by timing alone\n");
    }

    @Test
    void readsTheSameFromAPipeAndFromDemarchesOwnLines() throws IOException {
        assertThat(run("chains", "--inferred", "--dataset", "acts", acts())).isZero();
        String wanted = out;
        standardInput = EventFiles.phoenix();
        assertThat(run("chains", "--inferred", "--dataset", "acts", "-")).isZero();
        assertThat(out).isEqualTo(wanted);
        String lines = fresh("acts.jsonl");
        assertThat(run("convert", "--to", "jsonl", "-o", lines, acts())).isZero();
        assertThat(run("chains", "--inferred", lines)).isZero();
        assertThat(out).startsWith(wanted.lines().limit(3).reduce("", (all, line) -> all + line + "\n"));
        assertThat(run("chains", "--inferred", "--from", "jsonl", lines)).isZero();
        assertThat(out).isEqualTo(wanted);
        assertThat(run("chains", lines)).isZero();
        assertThat(err).contains("1 link by timing alone left out; see --inferred\n");
    }

    @Test
    void writesAllActsAsTies() throws IOException {
        assertThat(run("chains", "--format", "eventnet", acts())).isZero();
        assertThat(out).hasLineCount(4).contains("FIN;SWE;2022-05-07;");
        assertThat(err).contains("held in memory: 3 of 3 events\n").doesNotContain("left out; see");
    }

    @Test
    void keepsTheLinksThatDataState() throws IOException {
        String icb = file("icb.csv", ICB);
        assertThat(run("chains", "--from", "icb", icb)).isZero();
        assertThat(out).contains("1977-03-02").contains("1977-03-09");
        assertThat(err).contains("held in memory: 2 of 2 events").doesNotContain("state no link");
        assertThat(run("chains", "--from", "icb", "--to-date", "1977-03-05", icb))
                .isZero();
        assertThat(out).doesNotContain("1977-03-09");
        assertThat(err).contains("filters: 2 events in, 1 out");
    }

    @Test
    void tellsTheAccountOfASideInEventData() throws IOException {
        assertThat(run("chains", "--inferred", "--as-told-by", "NOR", acts())).isZero();
        assertThat(out).contains("NOR -> BLR");
        assertThat(run("chains", "--inferred", "--as-told-by", "XQZ", acts())).isEqualTo(2);
        assertThat(err).contains("XQZ is no country");
    }

    @Test
    void showsTheChainOfAFileThatBreaksOffAndFails() throws IOException {
        byte[] whole = EventFiles.gzip(EventFiles.phoenix());
        Path cut = Files.write(directory.resolve("acts.txt.gz"), Arrays.copyOf(whole, whole.length - 10));
        assertThat(run("chains", "--inferred", cut.toString())).isEqualTo(2);
        assertThat(err).contains("not read to its end");
    }

    @Test
    void namesFiltersThatMakeNoSense() throws IOException {
        assertThat(run("chains", "--dyads", "NOR", acts())).isEqualTo(2);
        assertThat(err).contains("--dyads: a pair is written like USA-RUS, was \"NOR\"");
        assertThat(run("chains", "--from", "tables", acts())).isEqualTo(2);
        assertThat(err).contains("there is no format \"tables\"; there are gdelt1, ");
    }
}

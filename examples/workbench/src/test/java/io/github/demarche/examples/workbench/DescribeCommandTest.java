package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribeCommandTest extends CommandLineTest {
    private String keds(String... more) throws IOException {
        return file("acts.tab", EventFiles.KEDS + String.join("", more));
    }

    @Test
    void tellsWhatIsInAFile() throws IOException {
        String in = keds("soon\tNOR\tBLR\t163\n", "2022-07-01\tNOR\tBLR\t01\n");
        assertThat(run("describe", "--from", "keds", in)).isZero();
        assertThat(out.lines())
                .startsWith(in)
                .contains("  rows        7 read: 6 kept (0 repaired), 0 skipped, 1 rejected")
                .contains("  days        2022-05-02 to 2022-07-01")
                .contains("  missing     type 1 (16.7 %), actor 0 (0.0 %), recipient 0 (0.0 %), date 0 (0.0 %)")
                .contains("  dyads       2 different: NOR>BLR 3, BLR>NOR 2")
                .anyMatch(line -> line.startsWith("  codes       6 different: 01 1, 036 1, 040 1, "))
                .anyMatch(line -> line.startsWith("  found       DATE 1; first at line 6, date 'soon', rejected: "));
    }

    @Test
    void countsWhatIsOfUseForChains() throws IOException {
        assertThat(run("describe", "--from", "keds", "--json", keds())).isZero();
        JsonNode chains = Fixtures.json(out).at("/events/chains");
        assertThat(chains.get("usable").asInt()).isEqualTo(4);
        assertThat(chains.get("dyads").asInt()).isEqualTo(1);
        assertThat(chains.get("reciprocalDyads").asInt()).isEqualTo(1);
    }

    @Test
    void tellsTheFormAndWhyWithoutBeingTold() throws IOException {
        String in = file("acts.txt", EventFiles.phoenix());
        assertThat(run("describe", in)).isZero();
        assertThat(out).contains("  form        phoenix: 26 columns");
        assertThat(err).isEmpty();
    }

    @Test
    void printsOneObjectAFileForPrograms() throws IOException {
        String phoenix = file("acts.txt", EventFiles.phoenix() + EventFiles.phoenix());
        String other = file("other.txt", EventFiles.phoenix("5_1", "20200101", "FIN", "SWE", "99X"));
        assertThat(run("describe", "--json", phoenix, other)).isZero();
        assertThat(out).hasLineCount(2);
        JsonNode first = Fixtures.json(out.lines().findFirst().orElseThrow());
        assertThat(first.at("/format").asText()).isEqualTo("phoenix");
        assertThat(first.at("/rows/read").asInt()).isEqualTo(6);
        assertThat(first.at("/rows/duplicates").asInt()).isEqualTo(3);
        assertThat(first.at("/events/actors/commonest/NOR").asInt()).isEqualTo(2);
        JsonNode rule =
                Fixtures.json(out.lines().skip(1).findFirst().orElseThrow()).at("/rules/0");
        assertThat(rule.at("/example/value").asText()).isEqualTo("99X");
        assertThat(rule.at("/example/line").asInt()).isEqualTo(1);
    }

    @Test
    void describesWhatFiltersTake() throws IOException {
        assertThat(run("describe", "--from", "keds", "--no-domestic", "--from-date", "2022-05-05", keds()))
                .isZero();
        assertThat(out)
                .contains("  rows        5 read")
                .contains("  filters     5 events in, 3 out; from 2022-05-05: 1 dropped")
                .contains("  events      3\n");
    }

    @Test
    void failsWhereNothingCanBeRead() throws IOException {
        assertThat(run("describe", "--from", "keds", file("bad.tab", "20221332\tNOR\tBLR\t163\n")))
                .isEqualTo(2);
        assertThat(out).contains("1 rejected", "  events      0\n");
        assertThat(run("describe", file("empty.tab", "\n"))).isEqualTo(2);
        assertThat(err).contains("empty.tab: the file holds no line that is not blank");
    }

    @Test
    void countsNamesInBoundedMemoryAndSaysSo() {
        Commonest names = new Commonest(2);
        for (String name : List.of("a", "b", "a", "c", "b", "a")) {
            names.add(name);
        }
        assertThat(names.top(5)).containsExactly(Map.entry("a", 3L), Map.entry("b", 2L));
        assertThat(names.distinct()).isEqualTo(2);
        assertThat(names.isCapped()).isTrue();
    }
}

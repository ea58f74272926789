package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateCommandTest extends CommandLineTest {
    private static final String GOLD = "{\"id\":\"g1\",\"text\":\"" + ScriptedCoder.STORY
            + "\",\"date\":\"2019-05-02\",\"marked\":{\"source\":[32,37],\"source_all\":[[32,37],[25,30]],"
            + "\"target\":[63,67]},\"events\":[{\"source\":[\"BLR\"],\"target\":[\"NOR\"],\"cameo\":null,"
            + "\"root\":\"SANCTION\",\"quad\":4,\"instrument\":\"EXPULSION\",\"status\":\"OCCURRED\",\"quantity\":3}]}\n"
            + "{\"id\":\"g2\",\"text\":\"Rain.\",\"date\":null,\"marked\":null,\"events\":[]}\n";

    @Test
    void writesPredictionsAndScoresThem() throws IOException {
        String predictions = fresh("out.jsonl");
        assertThat(run("evaluate", "--gold", file("gold.jsonl", GOLD), "--predictions", predictions, "--json"))
                .isZero();
        List<String> lines = Files.readAllLines(Path.of(predictions));
        assertThat(lines).hasSize(2);
        JsonNode event = Fixtures.json(lines.get(0)).at("/events/1");
        assertThat(event.toString())
                .isEqualTo(
                        "{\"source\":[\"BLR\"],\"target\":[\"NOR\"],\"cameo\":\"161\",\"root\":\"SANCTION\",\"quad\":4,"
                                + "\"mode\":\"expel\",\"source_span\":[32,37],\"target_span\":[63,67],"
                                + "\"instrument\":\"EXPULSION\",\"status\":\"OCCURRED\","
                                + "\"quantities\":[{\"min\":3,\"max\":3,\"unit\":\"diplomats\"}],\"date\":\"2019-05-02\","
                                + "\"trace\":\"frames/own.txt:3 expel -> SANCTION/expel\"}");
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"g2\",\"events\":[]}");
        JsonNode figures = lastLine();
        assertThat(figures.at("/marked/root_acc").asDouble()).isEqualTo(1);
        assertThat(figures.at("/e2e/source+target+root/p").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/e2e/source+target+root/r").asDouble()).isEqualTo(1);
    }

    @Test
    void codesBetweenTheMarkedActorsAndCountsAnEventOnce() throws IOException {
        String predictions = fresh("out.jsonl");
        assertThat(run("evaluate", "--gold", file("gold.jsonl", GOLD), "--marked", "--predictions", predictions))
                .isZero();
        JsonNode events =
                Fixtures.json(Files.readAllLines(Path.of(predictions)).get(0)).get("events");
        assertThat(events.findValuesAsText("root")).containsExactly("SANCTION", "SANCTION");
        assertThat(events.at("/0/source_span").toString()).isEqualTo("[32,37]");
        assertThat(events.at("/1/source_span").toString()).isEqualTo("[25,30]");
        assertThat(out).contains("(a) marked actors: 1 records, coverage 1.000");
    }

    @Test
    void leavesOutAMarkedSpanThatEndsBehindTheText() throws IOException {
        String gold = file(
                "gold.jsonl",
                "{\"id\":\"g1\",\"text\":\"Rain.\",\"marked\":{\"source\":[0,4],\"target\":[2,9]},\"events\":[]}");
        String predictions = fresh("out.jsonl");
        assertThat(run("evaluate", "--gold", gold, "--marked", "--predictions", predictions))
                .isZero();
        assertThat(err).isEqualTo("g1: a marked span ends behind the text; it is left out\n");
        assertThat(Path.of(predictions)).content().isEqualTo("{\"id\":\"g1\",\"events\":[]}\n");
    }

    @Test
    void readsSanctionsByTheCrosswalkOnRequest() throws IOException {
        String predictions = fresh("out.jsonl");
        assertThat(run(
                        "evaluate",
                        "--reading",
                        "crosswalk-2021",
                        "--gold",
                        file("gold.jsonl", GOLD),
                        "--predictions",
                        predictions))
                .isZero();
        JsonNode events =
                Fixtures.json(Files.readAllLines(Path.of(predictions)).get(0)).get("events");
        assertThat(events.findValuesAsText("root")).containsExactly("COERCE", "SANCTION");
    }

    @Test
    void scoresSlotsOnRequest() throws IOException {
        assertThat(run(
                        "evaluate",
                        "--gold",
                        file("gold.jsonl", GOLD),
                        "--slots",
                        "--predictions",
                        fresh("o"),
                        "--json"))
                .isZero();
        assertThat(lastLine().at("/slots/full").asDouble()).isEqualTo(1);
        assertThat(out).contains("(c) slots: 1 sentences with an event, core 1.000, full 1.000");
    }

    @Test
    void saysWhenThereAreNoSlotsToScore() {
        assertThat(run(
                        "evaluate",
                        "--slots",
                        "--gold",
                        Fixtures.path("scorer/gold.jsonl"),
                        "--score",
                        Fixtures.path("scorer/predictions.jsonl")))
                .isZero();
        assertThat(err).contains("--slots has nothing to score");
        assertThat(out).contains("(b) end to end").doesNotContain("(c)");
    }

    @Test
    void scoresThePredictionsOfAnotherCoder() throws IOException {
        assertThat(run(
                        "evaluate",
                        "--gold",
                        Fixtures.path("scorer/gold.jsonl"),
                        "--score",
                        Fixtures.path("scorer/predictions.jsonl"),
                        "--json"))
                .isZero();
        Fixtures.assertSame("", Fixtures.expected("scorer/expected.json"), lastLine());
    }

    @Test
    void scoresWholeDocuments() throws IOException {
        assertThat(run(
                        "evaluate",
                        "--seeds",
                        Fixtures.path("seeds"),
                        "--score",
                        Fixtures.path("seeds/predictions.jsonl"),
                        "--json"))
                .isZero();
        Fixtures.assertSame("", Fixtures.expected("seeds/expected.json"), lastLine());
    }

    @Test
    void writesPredictionsForWholeDocuments() throws IOException {
        file("a.txt", "Wire. " + ScriptedCoder.STORY);
        file("seed_gold.json", "{\"documents\":[{\"doc\":\"001\",\"path\":\"a.txt\"}],\"events\":[]}");
        String predictions = fresh("out.jsonl");
        assertThat(run("evaluate", "--seeds", directory.toString(), "--predictions", predictions, "--json"))
                .isZero();
        JsonNode line = Fixtures.json(Files.readString(Path.of(predictions)));
        assertThat(line.get("doc").asText()).isEqualTo("001");
        assertThat(line.at("/events/1/spans").toString()).isEqualTo("[[38,73]]");
        JsonNode link = line.at("/links/0");
        assertThat(link.get("from")).isEqualTo(line.at("/events/0/id"));
        assertThat(link.get("to")).isEqualTo(line.at("/events/1/id"));
        assertThat(link.get("relation").asText()).isEqualTo("RETALIATION");
        assertThat(link.get("onBehalfOf").asText()).isEqualTo("RUS");
        assertThat(lastLine().at("/events/produced").asInt()).isEqualTo(2);
    }

    @Test
    void refusesMarkedActorsForWholeDocuments() {
        assertThat(run("evaluate", "--seeds", directory.toString(), "--marked", "--score", "x"))
                .isEqualTo(2);
        assertThat(err).contains("--marked and --slots go with --gold, not with --seeds");
    }

    @Test
    void namesTheLineOfAGoldFileThatCannotBeRead() throws IOException {
        String gold = file("gold.jsonl", GOLD + "{\"id\":\"g3\",\"date\":\"soon\"}\n");
        assertThat(run("evaluate", "--gold", gold, "--predictions", fresh("out.jsonl")))
                .isEqualTo(2);
        assertThat(err).startsWith("demarche evaluate: " + gold + ":3: ").contains("soon");
    }

    private JsonNode lastLine() throws IOException {
        return Fixtures.json(out.strip().lines().reduce((first, last) -> last).orElseThrow());
    }
}

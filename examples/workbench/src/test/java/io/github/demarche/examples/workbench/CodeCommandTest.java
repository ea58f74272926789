package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeCommandTest extends CommandLineTest {
    @Test
    void writesEventsAsJsonLines() throws IOException {
        assertThat(run("code", "--published", "2019-05-02", story())).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).extracting(line -> line.get("kind").asText()).containsExactly("event", "event");
        assertThat(lines.get(1).at("/instrument").asText()).isEqualTo("EXPULSION");
        assertThat(lines.get(1).at("/dates/0/start").asText()).isEqualTo("2019-05-02");
        assertThat(err).isEqualTo("1 document, 2 events, 1 link, 0 issues\n");
    }

    @Test
    void writesLinksToo() throws IOException {
        assertThat(run("code", "--all", story())).isZero();
        assertThat(lines()).extracting(line -> line.get("kind").asText()).containsExactly("event", "event", "link");
    }

    @Test
    void listsUnresolvedActorsAndNoEvents() throws IOException {
        assertThat(run("code", "--unresolved", story())).isZero();
        assertThat(out).isEqualTo("times\tdocuments\ttold\tfirst\twords\n");
        assertThat(err).isEqualTo("1 document, 2 events, 1 link, 0 issues\n");
    }

    @Test
    void writesToAFileInANewDirectory() throws IOException {
        String target = fresh("new/events.jsonl");
        assertThat(run("code", "-o", target, story())).isZero();
        assertThat(out).isEmpty();
        assertThat(Path.of(target)).content().hasLineCount(2);
    }

    @Test
    void reportsIssuesWithFileAndOffsetAndCountsThem() throws IOException {
        String text = file("odd.txt", "Who? Why?");
        String wire = file("wire.jsonl", "\n{\"id\":\"a\",\"text\":\"?\"}\n");
        assertThat(run("code", text, wire)).isZero();
        assertThat(err.lines())
                .containsExactly(
                        text + ":3 ODD_MARK a question is no report",
                        text + ":8 ODD_MARK a question is no report",
                        wire + ":2:0 ODD_MARK a question is no report",
                        "2 documents, 0 events, 0 links, 3 issues");
    }

    @Test
    void readsStandardInput() throws IOException {
        standardInput = ScriptedCoder.STORY;
        assertThat(run("code", "-")).isZero();
        assertThat(lines())
                .hasSize(2)
                .allMatch(line -> line.at("/mentions/0/source").asText().equals("stdin"));
    }

    @Test
    void startsNoFileWhenAnInputIsMissing() throws IOException {
        String target = fresh("events.jsonl");
        assertThat(run("code", "-o", target, story(), "nowhere.txt")).isEqualTo(2);
        assertThat(Path.of(target)).doesNotExist();
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(Fixtures.json(line));
        }
        return lines;
    }
}

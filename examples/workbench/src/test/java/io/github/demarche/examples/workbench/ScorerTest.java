package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    @ParameterizedTest
    @CsvSource({
        "gold.jsonl, predictions.jsonl, expected.json",
        "gold-yield.jsonl, predictions-yield.jsonl, expected-yield.json"
    })
    void givesTheFiguresOfTheReferenceScript(String gold, String predictions, String expected) throws IOException {
        Report report = score("scorer/" + gold, "scorer/" + predictions);
        Fixtures.assertSame("", Fixtures.expected("scorer/" + expected), report.figures());
    }

    @Test
    void printsTheFiguresForPeople() throws IOException {
        assertThat(score("scorer/gold.jsonl", "scorer/predictions.jsonl").lines())
                .startsWith(
                        "gold 20, predictions for 19, unknown ids 1, YIELD merged: no",
                        "(a) marked actors: 12 records, coverage 0.667",
                        "    root accuracy 0.417 [0.193, 0.680] (of covered 0.625), root macro-F1 0.392")
                .contains(
                        "    uncovered but direction swapped 1; records without a PLOVER root 2, fired on 1",
                        "    AGREE       1.000  1.000  1.000     1     1     1",
                        "    source+target+root   P 0.654 R 0.708 F1 0.680  (tp 17, predicted 26, gold 24, records 17)",
                        "    records without gold events 6, fired on 2");
    }

    @Test
    void scoresNothingAsZero() {
        Report report = new Scorer(ImmutableList.of(), ImmutableMap.of()).score();
        assertThat(report.figures().at("/marked/root_acc").asDouble()).isZero();
        assertThat(report.figures().at("/marked/root_acc_ci95/1").asDouble()).isZero();
        assertThat(report.figures().at("/e2e/root/f1").asDouble()).isZero();
    }

    @Test
    void refusesTwoLinesForOneRecord(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("twice.jsonl"), "{\"id\":\"a\"}\n\n{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> GoldFile.predictions(Fixtures.inputs(), file.toString()))
                .isInstanceOf(FileException.class)
                .hasMessage(file + ":3: a second line of predictions for a");
    }

    @Test
    void namesTheLineOfASpanThatIsNone(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("span.jsonl"), "{\"id\":\"a\",\"events\":[{\"source_span\":[7,3]}]}\n");
        assertThatThrownBy(() -> GoldFile.predictions(Fixtures.inputs(), file.toString()))
                .hasMessageStartingWith(file + ":1: end must be greater than start 7");
    }

    @Test
    void namesTheLineOfARecordWithoutId(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("gold.jsonl"), "{\"text\":\"Rain.\"}\n");
        assertThatThrownBy(() -> GoldFile.read(Fixtures.inputs(), file.toString()))
                .hasMessage(file + ":1: the field \"id\" is missing");
    }

    private static Report score(String gold, String predictions) throws IOException {
        Inputs inputs = Fixtures.inputs();
        return new Scorer(
                        GoldFile.read(inputs, Fixtures.path(gold)),
                        GoldFile.predictions(inputs, Fixtures.path(predictions)))
                .score();
    }
}

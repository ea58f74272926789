package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemarcheTest extends CommandLineTest {
    @Test
    void printsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("demarche ");
    }

    @Test
    void printsItsUsageWithExamples() {
        assertThat(run("--help")).isZero();
        assertThat(out).startsWith("Usage: demarche").contains("--version", "code", "chains", "explain", "evaluate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "chains", "explain", "evaluate", "convert", "describe", "lint", "series"})
    void printsTheUsageOfACommandWithExamples(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out).startsWith("Usage: demarche " + command).contains("Example", "  demarche " + command + " ");
    }

    @Test
    void endsWithTwoAndItsUsageWithoutCommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("a command or an option is missing", "Usage: demarche");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "code --publishd 2018-03-26 a.txt @ Unknown option: '--publishd'; did you mean --published?",
                "code                             @ Missing required parameter: 'FILE'",
                "code --published 26.3.2018 a.txt @ a day is written like 2018-03-26, was '26.3.2018'",
                "chains --format gif a.txt        @ but was 'gif'",
                "explain                          @ Missing required parameter: 'SENTENCE'",
                "evaluate --score a.jsonl         @ --gold=FILE | --seeds=DIR",
                "evaluate --gold a --seeds b --score c @ are mutually exclusive",
                "evaluate --gold a --score b --reading new @ but was 'new'",
                "invent                           @ Unmatched argument at index 0: 'invent'"
            })
    void saysInOneLineWhatIsWrongInTheUsage(String args, String message) {
        assertThat(run(args.strip().split(" "))).isEqualTo(2);
        assertThat(err).startsWith("demarche").contains(message).contains("--help')");
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFile() throws IOException {
        Path latin = Files.write(directory.resolve("latin.txt"), new byte[] {'Q', (byte) 0xE9});
        Path binary = Files.write(directory.resolve("binary.txt"), new byte[] {'Q', 0});
        assertFails("nowhere.txt: no such file", "nowhere.txt");
        assertFails(directory + ": is a directory; name the files in it", directory.toString());
        assertFails(latin + ": byte 1 (0xE9) is not UTF-8; convert the file", latin.toString());
        assertFails(binary + ": byte 1 is NUL: a binary file or UTF-16, not UTF-8 text", binary.toString());
    }

    @Test
    void refusesToWriteOverAnInputOrADirectory() throws IOException {
        String story = story();
        assertFails(story + ": is also an input; write to another file", "-o", story, story);
        assertFails(directory + ": is a directory; name a file to write", "-o", directory.toString(), story);
        assertThat(Path.of(story)).content().isEqualTo(ScriptedCoder.STORY);
    }

    private void assertFails(String message, String... args) {
        for (String command : new String[] {"code", "chains"}) {
            String[] all = new String[args.length + 1];
            all[0] = command;
            System.arraycopy(args, 0, all, 1, args.length);
            assertThat(run(all)).as(command).isEqualTo(2);
            assertThat(err).isEqualTo("demarche " + command + ": " + message + "\n");
            assertThat(out).isEmpty();
        }
    }
}

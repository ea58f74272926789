package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DictionaryOptionsTest extends CommandLineTest {
    private static final String SENTENCE = "Freedonia greeted Sylvania.";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("my.actors.txt"), "FREEDONIA_ [FRD]\nSYLVANIA_ [SYL]\n");
        Files.writeString(directory.resolve("my.verbs.txt"), "--- GREET [190] ---\nGREET\n");
    }

    @Test
    void codesWithTheDictionariesOfADirectory() {
        assertThat(run("explain", "--dictionaries", directory.toString(), SENTENCE))
                .isZero();
        assertThat(out).contains("ASSAULT").contains("my.verbs.txt:2");
    }

    @Test
    void laysThemOverTheLexicon() {
        String sentence = "Oslo expelled a Russian diplomat.";
        assertThat(run("explain", "--dictionaries", directory.toString(), sentence))
                .isZero();
        assertThat(out).contains("SANCTION/expel");
        assertThat(run("explain", "--dictionaries", directory.toString(), "--dictionaries-alone", sentence))
                .isZero();
        assertThat(out).doesNotContain("SANCTION/expel");
    }

    @Test
    void takesNoOtherFilesOfADirectory() throws IOException {
        Files.move(directory.resolve("my.verbs.txt"), directory.resolve("my.verbs"));
        assertThat(run("explain", "--dictionaries", directory.toString(), SENTENCE))
                .isZero();
        assertThat(out).contains("my.verbs:2");
        Files.move(directory.resolve("my.verbs"), directory.resolve("my.verbs.old"));
        assertThat(run("explain", "--dictionaries", directory.toString(), SENTENCE))
                .isZero();
        assertThat(out).doesNotContain("my.verbs");
    }

    @Test
    void saysWhatEachFileOfADirectoryWasTakenForAndLeavesOutProse() throws IOException {
        Files.writeString(directory.resolve("README.txt"), "A line has the form\n\nORSINIA_ [ORS]\n");
        Files.writeString(directory.resolve("about.txt"), "Sylvania\nand other words of mine\n");
        Files.writeString(directory.resolve("my.discards.txt"), "REGATTA\n");
        assertThat(run("explain", "--dictionaries", directory.toString(), SENTENCE))
                .isZero();
        assertThat(out).contains("ASSAULT");
        assertThat(err)
                .contains("README.txt: left out", "about.txt: left out")
                .contains("my.actors.txt: actors", "my.verbs.txt: verbs", "my.discards.txt: discards");
    }

    @Test
    void takesFilesOneByOne() {
        String actors = directory.resolve("my.actors.txt").toString();
        String verbs = directory.resolve("my.verbs.txt").toString();
        assertThat(run("explain", "--dictionaries", actors, "--dictionaries", verbs, SENTENCE))
                .isZero();
        assertThat(out).contains("ASSAULT");
        assertThat(run("explain", "--dictionaries", actors, SENTENCE)).isZero();
        assertThat(out).doesNotContain("ASSAULT");
    }

    @Test
    void saysWhichLinesAreNotRead() throws IOException {
        Path broken =
                Files.writeString(directory.resolve("broken.txt"), "--- GREET [190] ---\nGREET\n- * &NOBODY [190]\n");
        assertThat(run("explain", "--dictionaries", broken.toString(), SENTENCE))
                .isZero();
        assertThat(err).contains("broken.txt:3").contains("'&nobody' is not defined");
    }

    @Test
    void refusesAPathThatIsNone() {
        assertThat(run("explain", "--dictionaries", "nowhere-at-all", SENTENCE)).isEqualTo(2);
        assertThat(err).contains("nowhere-at-all is no file or directory");
    }

    @Test
    void refusesADirectoryWithoutDictionaries() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertThat(run("explain", "--dictionaries", empty.toString(), SENTENCE)).isEqualTo(2);
        assertThat(err).contains("holds no dictionary, a file that ends in .txt");
    }

    @Test
    void refusesNothingAlone() {
        assertThat(run("explain", "--dictionaries-alone", SENTENCE)).isEqualTo(2);
        assertThat(err).contains("--dictionaries-alone needs --dictionaries");
    }
}

package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class LintCommandTest extends CommandLineTest {
    private static final String ACTORS = """
        ORSINIA_ [ORS]
        ORSINIA_ [ORX]
        no bracket closes [
        """;

    private static final String WORDS = """
        demarche-lexicon 1 frames

        verb mothball
          sense SANCTION/nothing | object mission
        """;

    @Test
    void findsWhatDictionariesDoNotDoAndNamesFileAndLine() throws IOException {
        String actors = file("my.actors.txt", ACTORS);
        assertThat(run("lint", actors)).isEqualTo(1);
        assertThat(out)
                .contains(actors + ":1 WARNING DUPLICATE_PHRASE: 'ORSINIA' ")
                .contains(actors + ":3 ERROR NO_GRAMMAR: ");
        assertThat(out.indexOf(" ERROR ")).isLessThan(out.indexOf(" WARNING "));
        assertThat(err)
                .isEqualTo("2 errors: NO_GRAMMAR 2\n2 warnings: DUPLICATE_PHRASE 1, READ_OTHERWISE 1\n0 notes\n");
    }

    @Test
    void printsNothingBelowTheLeastSeverity() throws IOException {
        String twice = file("twice.txt", "ORSINIA_ [ORS]\nLOST_ [ORS\nORSINIA_ [ORX]\n");
        assertThat(run("lint", "--actors", twice, "--least", "ERROR")).isEqualTo(1);
        assertThat(out.lines()).isNotEmpty().allMatch(line -> line.contains(" ERROR "));
        assertThat(err).contains("1 warning: DUPLICATE_PHRASE 1");
        run("lint", "--actors", twice, "--least", "WARNING");
        assertThat(out).contains(" WARNING DUPLICATE_PHRASE");
    }

    @Test
    void takesTheKindOfADictionaryAsNamed() throws IOException {
        String one = file("one.txt", "TOURNAMENT\nTOURNAMENT\n");
        String two = file("two.txt", "MATCH POINT\nMATCH POINT\n");
        assertThat(run("lint", "--discards", one, "--discards", two)).isZero();
        assertThat(out).contains(one + ":", two + ":").contains("DUPLICATE_PHRASE");
    }

    @Test
    void looksThroughALexiconFileOverOurs() throws IOException {
        String words = file("my-words.txt", WORDS);
        assertThat(run("lint", words)).isEqualTo(1);
        assertThat(out.lines()).hasSize(1).allMatch(line -> line.startsWith(words + ":4 ERROR BAD_OUTCOME: "));
        assertThat(err).isEqualTo("1 error: BAD_OUTCOME 1\n0 warnings\n0 notes\n");
    }

    @Test
    void failsForWarningsWhenStrict() throws IOException {
        String twice = file("twice.txt", "ORSINIA_ [ORS]\nORSINIA_ [ORX]\n");
        assertThat(run("lint", twice)).isZero();
        assertThat(run("lint", "--strict", twice)).isEqualTo(1);
        String clean = file("clean.txt", "demarche-lexicon 1 frames\n");
        assertThat(run("lint", "--strict", clean)).isZero();
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("0 errors\n0 warnings\n0 notes\n");
    }

    @Test
    void looksThroughTheLexiconThatShips() {
        assertThat(run("lint", "--standard", "--strict")).isZero();
        assertThat(out.lines()).allMatch(line -> line.contains(" NOTE "));
        assertThat(err).startsWith("0 errors\n0 warnings\n");
    }

    @Test
    void readsDictionariesThatAreNotUtf8() throws IOException {
        String name = Files.write(
                        directory.resolve("latin.txt"),
                        "S\u00C3O_TOM\u00C9_ [STP]\n".getBytes(StandardCharsets.ISO_8859_1))
                .toString();
        run("lint", "--actors", name);
        assertThat(out).contains(name + ":1 ").contains("Windows-1252");
    }

    @Test
    void saysWhatIsWrongInTheUsage() {
        assertThat(run("lint")).isEqualTo(2);
        assertThat(err).contains("name files to look through, or --standard");
        assertThat(run("lint", "nowhere.txt")).isEqualTo(2);
        assertThat(err).isEqualTo("demarche lint: nowhere.txt: no such file\n");
        assertThat(run("lint", "--actors", directory.toString())).isEqualTo(2);
        assertThat(err).contains("is a directory");
    }
}

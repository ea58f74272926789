package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest extends CommandLineTest {
    @Test
    void printsHowASentenceIsRead() {
        assertThat(run("explain", "Oslo waited.")).isZero();
        assertThat(out).isEqualTo("read: Oslo waited.\npublished: unknown\n");
    }

    @Test
    void readsDatesFromTheDayOfPublication() {
        assertThat(run("explain", "--published", "2019-05-02", "Oslo waited.")).isZero();
        assertThat(out).endsWith("published: 2019-05-02\n");
    }

    @Test
    void refusesAnEmptySentence() {
        assertThat(run("explain", " ")).isEqualTo(2);
        assertThat(err).isEqualTo("demarche explain: the sentence is empty (see 'demarche explain --help')\n");
    }

    @Test
    void readsTheSentenceFromStandardInput() {
        standardInput = "São Tomé waited.";
        assertThat(run("explain", "-")).isZero();
        assertThat(out).startsWith("read: São Tomé waited.\n");
    }

    @Test
    void tellsHowToHandOverLettersThatTheLocaleLoses() {
        assertThat(run("explain", "S\uFFFDo waited.")).isEqualTo(2);
        assertThat(err).contains("set LC_ALL=C.UTF-8, or give the sentence on standard input");
        assertThat(run("code", "S\uFFFDo.txt")).isEqualTo(2);
        assertThat(err).contains("no such file; this locale").contains("LC_ALL=C.UTF-8");
    }
}

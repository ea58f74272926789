package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReactionsTest extends CommandLineTest {
    private static final String GOLD = Fixtures.path("reactions/gold.json");
    private static final String EVENTS = Fixtures.path("reactions/events.tsv");
    private static final String SENTENCES = Fixtures.path("reactions/sentences.tsv");

    private int evaluate(String events, String sentences, String predictions) {
        return run(
                "evaluate",
                "--reactions",
                GOLD,
                "--events",
                events,
                "--sentences",
                sentences,
                "--predictions",
                predictions);
    }

    @Test
    void findsWhatEachStatementReactsTo() throws IOException {
        String predictions = fresh("out.jsonl");

        assertThat(evaluate(EVENTS, SENTENCES, predictions)).isZero();
        assertThat(Files.readAllLines(Path.of(predictions)))
                .containsExactly(
                        line(9001, 3, "Arkland", 2),
                        line(9001, 6, "Arkland", 4),
                        line(9001, 7, "Arkland", 7),
                        line(9002, 3, "Drusselstein", 2));
        assertThat(err).isEqualTo("""
                        events: 10 rows, 10 read, 0 left out
                        sentences: 10 rows, 10 read, 0 left out
                        2 crises, 4 statements that may react, 4 reactions found
                        gold: 9 links, 9 read, 0 left out
                        """);
        assertThat(out).contains("hostile cross: precision 0.500");
    }

    private static String line(int crisis, int response, String actor, int provocation) {
        return "{\"crisno\":" + crisis + ",\"response_sentence\":" + response + ",\"response_actors\":[\"" + actor
                + "\"],\"provocation_sentence\":" + provocation + "}";
    }

    @Test
    void leavesOutRowsThatCannotBeReadAndCountsThem() throws IOException {
        String events = Files.readString(Path.of(EVENTS))
                + "9001\tfour\n"
                + Files.readAllLines(Path.of(EVENTS)).get(4).replaceFirst("9001\t5", "9001\tfive")
                + "\n"
                + Files.readAllLines(Path.of(EVENTS)).get(3).replace("\tattack\t", "\tsorcery\t")
                + "\n";
        String file = file("events.tsv", events);

        assertThat(evaluate(file, SENTENCES, fresh("out.jsonl"))).isZero();
        assertThat(err)
                .contains(file + ":12: expected 27 fields separated by tabs, found 2; the row is left out\n")
                .contains(file + ":13: sentence_number_int_aligned must be a whole number of 0 or more, was \"five\";")
                .contains(file + ":14: unknown interact_escalate \"sorcery\"; the row is read without it\n")
                .contains("events: 13 rows, 11 read, 2 left out\n");
    }

    @Test
    void needsTheColumnsOfTheEventsFile() throws IOException {
        String file = file("events.tsv", "crisno\tsentence_number_int_aligned\tsentence_span_text\n");

        assertThat(evaluate(file, SENTENCES, fresh("out.jsonl"))).isEqualTo(2);
        assertThat(err).contains("events.tsv:1: the heading line lacks the columns say_actor_a, say_actor_b");
    }

    @Test
    void takesTheTextFromTheEventsWhereASentenceIsMissing() throws IOException {
        String sentences = file("sentences.tsv", "crisno\tsentence_number_int_aligned\tsentence_span_text\n");
        String predictions = fresh("out.jsonl");

        assertThat(evaluate(EVENTS, sentences, predictions)).isZero();
        assertThat(Files.readAllLines(Path.of(predictions))).hasSize(4);
    }

    @Test
    void scoresThePredictionsOfOthers() {
        assertThat(run(
                        "evaluate",
                        "--reactions",
                        GOLD,
                        "--score",
                        Fixtures.path("reactions/predictions.jsonl"),
                        "--json"))
                .isZero();
        assertThat(out).contains("hostile: precision 0.600").contains("\"hostile_cross\":{\"gold\":4");
    }

    @Test
    void wantsItsFilesTogether() {
        assertThat(run("evaluate", "--reactions", GOLD, "--predictions", fresh("o")))
                .isEqualTo(2);
        assertThat(err).contains("--reactions needs --events and --sentences");
        assertThat(run("evaluate", "--gold", GOLD, "--events", EVENTS, "--score", GOLD))
                .isEqualTo(2);
        assertThat(err).contains("--events and --sentences go with --reactions");
    }
}

package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReactionScorerTest {
    private static ReactionGold gold() throws IOException {
        return ReactionGold.read(Fixtures.inputs(), Fixtures.path("reactions/gold.json"), message -> {
            throw new AssertionError(message);
        });
    }

    private static ImmutableList<ReactionPrediction> predictions() throws IOException {
        return ReactionPrediction.read(Fixtures.inputs(), Fixtures.path("reactions/predictions.jsonl"));
    }

    @Test
    void givesTheFiguresOfTheReferenceScript() throws IOException {
        JsonNode expected = Fixtures.expected("reactions/expected.json");
        JsonNode figures = ReactionScorer.score(gold(), predictions()).figures();

        for (String subset : List.of("all", "hostile", "hostile_cross")) {
            for (String figure : List.of("gold", "predicted", "precision", "recall")) {
                Fixtures.assertSame(
                        subset + "/" + figure,
                        expected.at("/" + subset + "/" + figure),
                        figures.at("/" + subset + "/" + figure));
            }
        }
    }

    @Test
    void givesIntervalsAroundTheFigures() throws IOException {
        JsonNode hostile = ReactionScorer.score(gold(), predictions()).figures().get("hostile");

        for (String figure : List.of("precision", "recall")) {
            assertThat(hostile.get(figure).asDouble())
                    .isBetween(
                            hostile.at("/" + figure + "_ci/0").asDouble(),
                            hostile.at("/" + figure + "_ci/1").asDouble());
        }
        assertThat(ReactionScorer.score(gold(), predictions()).figures().get("hostile"))
                .isEqualTo(hostile);
    }

    @Test
    void findsNothingWithoutPredictions() throws IOException {
        Report report = ReactionScorer.score(gold(), List.of());

        assertThat(report.figures().at("/all/recall").asDouble()).isZero();
        assertThat(report.lines()).hasSize(3).first().asString().startsWith("all: precision 0.000 [0.0, 0.0]");
    }

    @Test
    void leavesOutALinkThatCannotBeReadAndSaysSo() throws IOException {
        List<String> complaints = new ArrayList<>();
        String text = "{\"links\":[{\"crisno\":\"one\",\"response_sentence\":1,\"provocation_sentence\":1},"
                + "{\"crisno\":1,\"response_sentence\":2,\"response_actors\":[\"A\"],\"provocation_sentence\":[1,\"x\"]},"
                + "{\"crisno\":1,\"response_sentence\":2,\"response_actors\":[\"A\"],\"provocation_sentence\":1}]}";
        ReactionGold gold = ReactionGold.read(
                new Inputs(Fixtures.stream(text.getBytes(StandardCharsets.UTF_8))),
                Inputs.STANDARD_INPUT,
                complaints::add);

        assertThat(gold.links()).hasSize(1);
        assertThat(gold.summary()).isEqualTo("gold: 3 links, 1 read, 2 left out");
        assertThat(complaints)
                .containsExactly(
                        "-: link 1: \"crisno\" must be a whole number, was \"one\"; it is left out",
                        "-: link 2: \"provocation_sentence\" must be a whole number, was \"x\"; it is left out");
    }
}

package io.github.demarche.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReactionWeightsTest {
    static ReactionWeights allZeroBut(String ground, double weight) {
        return read(lines(ground, Double.toString(weight)));
    }

    private static String lines(String ground, String weight) {
        return ReactionWeights.icbe().asMap().keySet().stream()
                .map(name -> name + "\t" + (name.equals(ground) ? weight : "0"))
                .collect(Collectors.joining("\n"));
    }

    private static ReactionWeights read(String text) {
        return ReactionWeights.fromReader("mine", new StringReader(text));
    }

    @Test
    void knowsAWeightForEachGround() {
        assertThat(ReactionWeights.icbe().asMap().keySet())
                .containsExactly(
                        "own-content",
                        "later-in-sentence",
                        "earlier-sentence",
                        "log-distance",
                        "at-speaker",
                        "by-addressee",
                        "reply-to-call",
                        "denial-of-charge",
                        "complaint-of-deed",
                        "mere-statement",
                        "not-real",
                        "shared-words");
        assertThat(ReactionWeights.icbe().name()).isEqualTo("reactions-icbe.tsv");
    }

    @Test
    void readsOnesOwn() {
        ReactionWeights weights = read("# mine\n\n" + lines("at-speaker", " 2.5"));

        assertThat(weights.asMap()).containsEntry("at-speaker", 2.5).containsEntry("not-real", 0.0);
        assertThat(weights.name()).isEqualTo("mine");
        assertThat(weights).hasToString("mine" + weights.asMap());
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        refuses("at-speaker 1", "mine:1: a ground and its weight must stand on a line, was \"at-speaker 1\"");
        refuses("#\nby-luck\t1", "mine:2: unknown ground \"by-luck\"");
        refuses("not-real\tmuch", "mine:1: a weight must be a finite number, was \"much\"");
        refuses("not-real\tNaN", "mine:1: a weight must be a finite number, was \"NaN\"");
        refuses("not-real\t1\nnot-real\t1", "mine:2: a second line for not-real");
        refuses("not-real\t1", "mine: no line for \"own-content\"");
    }

    private static void refuses(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageStartingWith(message);
    }

    @Test
    void refusesWeightsWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReactionWeights.fromReader(" ", new StringReader("")))
                .withMessage("weights need a name");
    }

    @Test
    void equalsByNameAndWeights() {
        ReactionWeights weights = allZeroBut("at-speaker", 1);

        assertThat(weights)
                .isEqualTo(allZeroBut("at-speaker", 1))
                .hasSameHashCodeAs(allZeroBut("at-speaker", 1))
                .isNotEqualTo(allZeroBut("at-speaker", 2))
                .isNotEqualTo(ReactionWeights.fromReader("yours", new StringReader(lines("at-speaker", "1"))))
                .isNotEqualTo("mine");
        assertThat(Copies.serialized(weights)).isEqualTo(weights);
    }
}

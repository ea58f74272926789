package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggerScoreTest {
    private final TaggerScore score = new TaggerScore();

    @Test
    void takesVerbsByTheGold() {
        score.countPenn("VBD", "VBD");
        score.countPenn("VBN", "VBD");
        score.countPenn("NN", "VB");
        score.countPenn("NN", "NN");
        assertThat(score).asString().contains("Penn 50.00 (verbs 50.00)");
        assertThat(score.confusions()).containsExactly("1  NN as VB", "1  VBN as VBD");
    }

    @Test
    void holdsAnAuxiliaryThatIsCalledAVerbWrong() {
        score.countUniversal("AUX", "VERB");
        score.countUniversal("VERB", "VERB");
        score.countUniversal("NOUN", "VERB");
        score.countUniversal("NOUN", "NOUN");
        assertThat(score).asString().contains("universal 50.00 (verbs: recall 50.00, precision 33.33)");
    }

    @Test
    void leavesOpenWhatATaggerDoesNotGive() {
        score.countUniversal("NOUN", "NOUN");
        assertThat(score).asString().startsWith("tokens 1, Penn - (verbs -)");
    }
}

package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    private static Tokens tagged(String words) {
        return ReadSentence.tagged(words).tokens;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(/-LRB- WHO/NNP )/-RRB- said/VBD ; 3",
                "(/-LRB- )/-RRB- said/VBD ; 2",
                "WHO/NNP (/-LRB- the/DT )/-RRB- ; 0",
                "(/-LRB- a/NN b/NN c/NN d/NN e/NN f/NN g/NN )/-RRB- said/VBD ; 9",
                "(/-LRB- a/NN b/NN c/NN d/NN e/NN f/NN g/NN h/NN )/-RRB- said/VBD ; 0",
                "(/-LRB- it/PRP said/VBD )/-RRB- ./. ; 0",
                "(/-LRB- it/PRP will/MD )/-RRB- ./. ; 0",
                "(/-LRB- WHO/NNP ; 0"
            })
    void endsBehindShortAsidesWithoutVerbs(String words, int end) {
        assertThat(Brackets.end(tagged(words.strip()), 0)).isEqualTo(end);
    }
}

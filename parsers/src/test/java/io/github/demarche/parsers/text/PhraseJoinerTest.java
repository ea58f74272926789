package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseJoinerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP and/CC Mali/NNP left/VBD ./. ; [Chad | Mali] <left> .",
                "Chad/NNP ,/, Mali/NNP and/CC Togo/NNP left/VBD ./. ; [Chad | Mali | Togo] <left> .",
                "Chad/NNP ,/, Mali/NNP ,/, and/CC Togo/NNP left/VBD ./. ; [Chad | Mali | Togo] <left> .",
                "Chad/NNP as/RB well/RB as/IN Mali/NNP left/VBD ./. ; [Chad | Mali] <left> .",
                "Dozens/NNS of/IN envoys/NNS left/VBD ./. ; [Dozens of envoys] <left> .",
                "A/DT number/NN of/IN envoys/NNS left/VBD ./. ; [A number of envoys] <left> .",
                "Chad/NNP ,/, Mali/NNP expel/VBP envoys/NNS ; [Chad | Mali] <expel> [envoys]",
                "Chad/NNP expelled/VBD envoys/NNS and/CC Mali/NNP left/VBD ./. ; [Chad] <expelled> [envoys] and [Mali] <left> .",
                "Chad/NNP but/CC Mali/NNP left/VBD ./. ; [Chad] but [Mali] <left> .",
                "Chad/NNP ,/, a/DT state/NN ,/, left/VBD ./. ; [Chad] , [a state] , <left> ."
            })
    void joinsWhatStandsTogether(String tagged, String expected) {
        assertThat(ReadSentence.tagged(tagged.strip()).joined()).isEqualTo(expected.strip());
    }

    @Test
    void countsTheQuantifiedNounAsTheHead() {
        ReadSentence sentence = ReadSentence.tagged("Dozens/NNS of/IN Malian/JJ envoys/NNS left/VBD ./.");
        assertThat(sentence.tokens.word(sentence.phrase().head())).isEqualTo("envoys");
    }

    @Test
    void givesAnAdjectiveAloneTheNounOfItsList() {
        assertThat(ReadSentence.tagged("Eritrean/JJ and/CC Ethiopian/JJ troops/NNS left/VBD ./.")
                        .parties())
                .containsExactly("ERIMIL", "ETHMIL");
        assertThat(ReadSentence.tagged("Cuban/JJ ,/, Peruvian/JJ and/CC Chilean/JJ envoys/NNS left/VBD ./.")
                        .parties())
                .containsExactly("CUBGOV", "PERGOV", "CHLGOV");
    }

    @Test
    void leavesAPeopleOfItsOwnAlone() {
        assertThat(ReadSentence.tagged("Cubans/NNPS and/CC Chilean/JJ envoys/NNS left/VBD ./.")
                        .parties())
                .containsExactly("CUBCVL", "CHLGOV");
    }
}

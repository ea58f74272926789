package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags are given, so that no fault of the tagger hides one of the grammar. */
class ChunkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP expelled/VBD two/CD Malian/JJ envoys/NNS ./. ; [Chad] <expelled> [two Malian envoys] .",
                "Chad/NNP has/VBZ already/RB expelled/VBN them/PRP ./. ; [Chad] <has already expelled> [them] .",
                "The/DT envoys/NNS were/VBD not/RB expelled/VBN ./. ; [The envoys] <were not expelled> .",
                "Chad/NNP 's/POS new/JJ ambassador/NN left/VBD ./. ; [Chad 's new ambassador] <left> .",
                "Chad/NNP threatened/VBD to/TO expel/VB envoys/NNS ./. ; [Chad] <threatened> <to expel> [envoys] .",
                "Expelled/VBN diplomats/NNS left/VBD ./. ; <Expelled> [diplomats] <left> .",
                "The/DT expelled/VBN diplomats/NNS left/VBD ./. ; [The expelled diplomats] <left> .",
                "Chad/NNP announced/VBD targeted/VBN sanctions/NNS ./. ; [Chad] <announced> [targeted sanctions] .",
                "Chad/NNP recalled/VBD more/JJR than/IN 20/CD envoys/NNS ./. ; [Chad] <recalled> [more than 20 envoys] .",
                "Chad/NNP recalled/VBD at/IN least/JJS 20/CD envoys/NNS ./. ; [Chad] <recalled> [at least 20 envoys] .",
                "Chad/NNP recalled/VBD up/RP to/TO 20/CD envoys/NNS ./. ; [Chad] <recalled> [up to 20 envoys] .",
                "Chad/NNP recalled/VBD 10/CD to/TO 12/CD envoys/NNS ./. ; [Chad] <recalled> [10 to 12 envoys] .",
                "The/DT minister/NN of/IN defence/NN left/VBD ./. ; [The minister of defence] <left> .",
                "The/DT illegal/JJ drilling/VBG by/IN Chad/NNP ; [The illegal drilling] by [Chad]",
                "Chad/NNP declared/VBD the/DT envoy/NN persona/FW non/FW grata/FW ./. ; [Chad] <declared> [the envoy] [persona non grata] .",
                "This/DT surprised/VBD him/PRP ./. ; [This] <surprised> [him] .",
                "Over/IN 20/CD states/NNS protested/VBD ./. ; [Over 20 states] <protested> ."
            })
    void dividesSentences(String tagged, String expected) {
        assertThat(ReadSentence.tagged(tagged.strip()).chunks()).isEqualTo(expected.strip());
    }

    @Test
    void keepsADateApartFromItsNeighbours() {
        assertThat(ReadSentence.tagged("Chad/NNP expelled/VBD envoys/NNS Monday/NNP morning/NN ./.")
                        .chunks())
                .isEqualTo("[Chad] <expelled> [envoys] [Monday morning] .");
    }

    @Test
    void keepsReceiverAndGiftApart() {
        assertThat(ReadSentence.tagged("Chad/NNP gave/VBD Mali/NNP military/JJ aid/NN ./.")
                        .chunks())
                .isEqualTo("[Chad] <gave> [Mali] [military aid] .");
        assertThat(ReadSentence.tagged("Chad/NNP met/VBD Mali/NNP coach/NN Ba/NNP ./.")
                        .chunks())
                .isEqualTo("[Chad] <met> [Mali coach Ba] .");
    }

    @Test
    void dropsQuotationMarks() {
        assertThat(ReadSentence.tagged("Chad/NNP condemned/VBD the/DT \"/`` rude/JJ \"/'' remark/NN ./.")
                        .chunks())
                .isEqualTo("[Chad] <condemned> [the \" rude \" remark] .");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP expelled/VBD two/CD envoys/NNS ; expelled ; FINITE",
                "Chad/NNP will/MD expel/VB two/CD envoys/NNS ; expel ; FINITE",
                "to/TO expel/VB two/CD envoys/NNS ; expel ; INFINITIVE",
                "expelling/VBG two/CD envoys/NNS ; expelling ; GERUND",
                "expelled/VBN by/IN Chad/NNP ; expelled ; PARTICIPLE",
                "expel/VB the/DT envoys/NNS ; expel ; BARE"
            })
    void tellsTheFormOfAVerb(String tagged, String main, VerbGroup.Form form) {
        ReadSentence sentence = ReadSentence.tagged(tagged.strip());
        assertThat(sentence.tokens.word(sentence.verb().main())).isEqualTo(main);
        assertThat(sentence.verb().form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP was/VBD expelled/VBN ; passive",
                "Chad/NNP is/VBZ being/VBG expelled/VBN ; progressive passive",
                "Chad/NNP is/VBZ expelling/VBG them/PRP ; progressive",
                "Chad/NNP has/VBZ been/VBN expelled/VBN ; perfect passive",
                "Chad/NNP has/VBZ expelled/VBN them/PRP ; perfect",
                "Chad/NNP did/VBD not/RB expel/VB them/PRP ; negated",
                "Chad/NNP never/RB expelled/VBD them/PRP ; negated",
                "Chad/NNP not/RB only/RB expelled/VBD them/PRP ; nothing",
                "Chad/NNP is/VBZ angry/JJ ; copula",
                "Chad/NNP expelled/VBD them/PRP ; nothing"
            })
    void readsVoiceAspectAndNegation(String tagged, String expected) {
        VerbGroup verb = ReadSentence.tagged(tagged.strip()).verb();
        String read = (verb.negated() ? "negated " : "")
                + (verb.progressive() ? "progressive " : "")
                + (verb.perfect() ? "perfect " : "")
                + (verb.passive() ? "passive " : "")
                + (verb.copula() ? "copula " : "");
        assertThat(read.isEmpty() ? "nothing" : read.strip()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP will/MD expel/VB them/PRP ; will",
                "Chad/NNP wo/MD n't/RB expel/VB them/PRP ; wo",
                "Chad/NNP may/MD expel/VB them/PRP ; may",
                "Chad/NNP is/VBZ going/VBG to/TO expel/VB them/PRP ; will",
                "Chad/NNP is/VBZ to/TO expel/VB them/PRP ; will",
                "Chad/NNP has/VBZ to/TO expel/VB them/PRP ; must"
            })
    void readsModals(String tagged, String modal) {
        assertThat(ReadSentence.tagged(tagged.strip()).verb().modal()).isEqualTo(modal);
    }

    @Test
    void keepsAParticleWithItsVerb() {
        ReadSentence sentence = ReadSentence.tagged("Chad/NNP kicked/VBD out/RP two/CD envoys/NNS ./.");
        assertThat(sentence.chunks()).isEqualTo("[Chad] <kicked out> [two envoys] .");
        assertThat(sentence.verb().particle()).isEqualTo(2);
    }

    @Test
    void keepsAnAdverbOfHearsay() {
        assertThat(ReadSentence.tagged("Chad/NNP has/VBZ reportedly/RB expelled/VBN them/PRP")
                        .verb()
                        .adverb())
                .isEqualTo("reportedly");
    }
}

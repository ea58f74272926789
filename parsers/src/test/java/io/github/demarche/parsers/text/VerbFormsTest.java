package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger takes many a past tense for a participle: what stands around it decides. */
class VerbFormsTest {

    private static String first(String tagged) {
        return ReadSentence.tagged(tagged.strip()).clauses().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad/NNP expelled/VBN envoys/NNS ./.", // an object follows
                "the/DT men/NNS who/WP had/VBD fled/VBN attacked/VBN Mali/NNP ./.", // behind the verb of a relative
                // clause
                "Thousands/NNS protested/VBN in/IN Minsk/NNP ./.", // the only verb, and it needs no object
                "an/DT official/NN announced/VBN ,/, the/DT talks/NNS failed/VBD ./.", // speech that closes its part
                "Chad/NNP attacked/VBD Mali/NNP and/CC bombed/VBN Togo/NNP ./." // joined with a past tense
            })
    void takesAParticipleForThePastTense(String tagged) {
        assertThat(ReadSentence.tagged(tagged).clauses()).noneMatch(clause -> clause.contains("(passive)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys/NNS expelled/VBN by/IN Chad/NNP left/VBD ./.", // an agent follows
                "a/DT man/NN given/VBN asylum/NN left/VBD Mali/NNP ./." // its passive keeps an object
            })
    void leavesAParticipleWhoseSubjectIsHit(String tagged) {
        assertThat(first(tagged)).contains("(passive)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad/NNP was/VBD engaged/VBN in/IN talks/NNS ./.",
                "Chad/NNP is/VBZ involved/VBN in/IN talks/NNS ./.",
                "Chad/NNP was/VBD opposed/VBN to/TO sanctions/NNS ./."
            })
    void readsWhatTheSubjectDoesBehindBe(String tagged) {
        assertThat(first(tagged)).startsWith("MAIN: Chad | ").doesNotContain("(passive)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chad/NNP was/VBD attacked/VBN in/IN Mali/NNP ./.", "Chad/NNP was/VBD hit/VBN ./."})
    void leavesOtherPassivesBehindBe(String tagged) {
        assertThat(first(tagged)).contains("(passive)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chad/NNP prepared/VBN to/TO bomb/VB Mali/NNP as/IN talks/NNS were/VBD broken/VBN ./."})
    void takesTheFirstVerbBeforeAnInfinitiveForThePastTense(String tagged) {
        assertThat(first(tagged)).startsWith("MAIN: Chad | prepared |");
    }
}

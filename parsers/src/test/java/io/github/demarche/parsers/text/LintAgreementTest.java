package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.Linter;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter knows what the readers of senses and cues know. */
class LintAgreementTest {
    private static Lexicon lexicon(String source) {
        return Lexicon.builder()
                .add("a.txt", new StringReader("demarche-lexicon 1 " + source))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Sense.Carries.class)
    void knowsWhatAWordCarries(Sense.Carries carries) {
        assertThat(Linter.lint(lexicon("frames\nverb herd\n  sense - | object | carries " + carries + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CueWord.Shape.class)
    void knowsTheShapesOfCues(CueWord.Shape shape) {
        assertThat(Linter.lint(lexicon("cues\nnoun answer\n  shape " + shape + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPEL",
                "SANCTION/retreat",
                "SANCTION 999",
                "SANCTION TARIFF:ODD",
                "- | carries LUGGAGE",
                "- | not"
            })
    void refusesWhatTheParserRefuses(String sense) {
        Lexicon lexicon = lexicon("frames\nverb herd\n  sense " + sense + "\n");
        assertThat(Linter.lint(lexicon)).isNotEmpty();
        assertThatThrownBy(() -> TextParser.of(lexicon)).isInstanceOf(IllegalArgumentException.class);
    }
}

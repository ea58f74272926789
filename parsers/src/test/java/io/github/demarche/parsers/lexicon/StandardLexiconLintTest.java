package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import org.junit.jupiter.api.Test;

/** Holds the lexicon that ships to the rules of the linter. */
class StandardLexiconLintTest {
    @Test
    void hasNothingThatChangesCoding() {
        assertThat(Linter.lint(Lexicon.standard()))
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }

    @Test
    void statesNothingToBeMeantThatIsNotFound() {
        assertThat(Linter.lint(Lexicon.standard()))
                .filteredOn(finding -> finding.rule().equals("UNUSED_ALLOWANCE"))
                .isEmpty();
    }
}

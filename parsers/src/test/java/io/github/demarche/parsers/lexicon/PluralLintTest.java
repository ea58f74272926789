package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PluralLintTest {
    private static ImmutableList<LintFinding> lint(String verbs) {
        return Linter.lint(Dictionaries.builder()
                .addVerbs("verbs.txt", new StringReader(verbs))
                .build());
    }

    private static LintFinding only(String verbs) {
        ImmutableList<LintFinding> findings = lint(verbs);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void findsAPluralWithAnotherCodeThanItsSingular() {
        LintFinding finding = only("--- EVICT [170] ---\nEVICT\n- * ENVOY [161]\n- * CLERK [170]\n- * ENVOYS [174]\n");
        assertThat(finding.toString())
                .isEqualTo("verbs.txt:5 WARNING SINGULAR_PLURAL: '* ENVOYS' has the code 174, and its singular"
                        + " '* ENVOY' 161 (verbs.txt:3)");
    }

    @Test
    void saysWhereTheSingularHidesThePlural() {
        LintFinding finding = only("--- EVICT [170] ---\nEVICT\n- * ENVOYS [174]\n- * ENVOY [161]\n");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.message())
                .startsWith("is never reached with its code 174")
                .contains("'* ENVOY'");
    }

    @Test
    void findsItInPhrasesAndComplements() {
        String block = "--- EVICT [170] ---\nEVICT\n";
        assertThat(only(block + "- * {OLD ENVOY} [161]\n- * {OLD ENVOYS} [174]\n")
                        .line())
                .isEqualTo(4);
        assertThat(only(block + "- * (WITH CITY) [161]\n- * (WITH CITIES) [174]\n")
                        .rule())
                .isEqualTo("SINGULAR_PLURAL");
        assertThat(only(block + "- WOMAN * [161]\n- WOMEN * [174]\n").line()).isEqualTo(4);
    }

    @Test
    void findsItInTheBlocksOfOneVerbAndNotOfTwo() {
        String one = "--- A [170] ---\nEVICT\n- * ENVOY [161]\n";
        assertThat(lint(one + "--- B [170] ---\nEVICT\n- * ENVOYS [174]\n"))
                .extracting(LintFinding::rule)
                .containsExactly("DUPLICATE_VERB", "SINGULAR_PLURAL");
        assertThat(lint(one + "--- B [170] ---\nOUST\n- * ENVOYS [174]\n")).isEmpty();
    }

    @Test
    void findsNothingWhereTheCodesAreOneOrTheSingularStandsAlone() {
        String block = "--- EVICT [170] ---\nEVICT\n";
        assertThat(lint(block + "- * ENVOY [161]\n- * ENVOYS [161]\n")).isEmpty();
        assertThat(lint(block + "- * ENVOY_ [161]\n- * ENVOYS [174]\n")).isEmpty();
        assertThat(lint(block + "- * ENVOY HOME [161]\n- * ENVOYS [174]\n")).isEmpty();
    }
}

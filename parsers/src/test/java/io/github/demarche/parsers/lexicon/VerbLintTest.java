package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class VerbLintTest {
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

    private static LintFinding ofBlock(String lines) {
        return only("--- GIVE [070] ---\nGIVE\n" + lines);
    }

    @Test
    void findsNothingInATidyDictionary() {
        String tidy = """
            &CASH
            +COIN
            --- GIVE [070] ---
            GIVE
            - * &CASH [071]
            - * OLD COIN [072]
            - * (TO COIN) [073]
            """;
        assertThat(lint(tidy)).isEmpty();
    }

    @Test
    void findsAPatternThatStandsTwice() {
        LintFinding finding = ofBlock("- * AID [071]\n- * GRAIN [071]\n- * AID [071]\n");
        assertThat(finding.rule()).isEqualTo("DUPLICATE_PATTERN");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.clash()).contains("verbs.txt:5");
    }

    @Test
    void findsAPatternWithTwoCodes() {
        LintFinding finding = ofBlock("- * AID [071]\n- * AID [073]\n");
        assertThat(finding.rule()).isEqualTo("CONFLICTING_PATTERN");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.phrase()).isEqualTo("* AID");
        assertThat(finding.message()).contains("071").contains("073");
    }

    @Test
    void findsAPatternBehindAMoreGeneralOne() {
        LintFinding finding = ofBlock("- * {BIG AID} [071]\n- * BIG AID [073]\n");
        assertThat(finding.rule()).isEqualTo("UNREACHABLE");
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.clash()).contains("verbs.txt:4");
    }

    @Test
    void findsVerbsWhoseCodesAPatternWithoutWordsHides() {
        LintFinding finding = ofBlock("- * [071]\n");
        assertThat(finding.rule()).isEqualTo("UNREACHABLE");
        assertThat(finding.line()).isEqualTo(1);
        assertThat(finding.message()).contains("line 3");
    }

    @Test
    void findsAVerbThatStandsTwice() {
        LintFinding same = only("--- A [070] ---\nGIVE\n--- B [070] ---\nGIVE\n");
        assertThat(same.rule()).isEqualTo("DUPLICATE_VERB");
        assertThat(same.line()).isEqualTo(4);
        LintFinding other = only("--- A [070] ---\nGIVE\n--- B [080] ---\nGIVE\n");
        assertThat(other.rule()).isEqualTo("CONFLICTING_VERB");
        assertThat(other.severity()).isEqualTo(Severity.WARNING);
        assertThat(other.line()).isEqualTo(2);
        assertThat(other.clash()).contains("verbs.txt:4");
    }

    @Test
    void findsSetsThatAreNotDefinedOrNotUsed() {
        LintFinding undefined = ofBlock("- * &CASH [071]\n");
        assertThat(undefined.rule()).isEqualTo("UNDEFINED_SET");
        assertThat(undefined.severity()).isEqualTo(Severity.ERROR);
        LintFinding unused = only("&CASH\n+COIN\n--- GIVE [070] ---\nGIVE\n");
        assertThat(unused.rule()).isEqualTo("UNUSED_SET");
        assertThat(unused.phrase()).isEqualTo("&cash");
    }

    @Test
    void findsSetsThatStandTwiceOrAreEmpty() {
        String block = "--- GIVE [070] ---\nGIVE\n- * &CASH [071]\n";
        assertThat(only("&CASH\n+COIN\n&CASH\n+NOTE\n" + block).rule()).isEqualTo("DUPLICATE_SET");
        assertThat(only("&CASH\n" + block).rule()).isEqualTo("EMPTY_SET");
        assertThat(only("&CASH\n+COIN\n+COIN\n" + block).rule()).isEqualTo("DUPLICATE_WORD");
    }

    @Test
    void findsCodesThatCameoDoesNotHave() {
        assertThat(ofBlock("- * AID [999]\n").rule()).isEqualTo("UNKNOWN_CODE");
        assertThat(only("--- GIVE [998] ---\nGIVE\n").rule()).isEqualTo("UNKNOWN_CODE");
        assertThat(only("--- GIVE [070] ---\nGIVE [997]\n").rule()).isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void findsWhatCannotBeExpressedAndLinesWithoutGrammar() {
        assertThat(ofBlock("- * AID [071!]\n").rule()).isEqualTo("NOT_EXPRESSED");
        assertThat(ofBlock("- AID [071]\n").rule()).isEqualTo("NO_GRAMMAR");
    }
}

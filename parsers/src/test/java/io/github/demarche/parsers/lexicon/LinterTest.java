package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LinterTest {
    @Test
    void reportsALineThatNoGrammarFits() {
        Lexicon lexicon = Lexicon.builder()
                .add("mine.txt", new StringReader("demarche-lexicon 1 actors\n  name Ruritania\n"))
                .build();

        assertThat(Linter.lint(lexicon))
                .extracting(LintFinding::toString)
                .containsExactly("mine.txt:2 ERROR NO_GRAMMAR: an indented line needs a header line above it, was"
                        + " 'name Ruritania'");
    }

    @Test
    void showsThePhraseAndThePlaceOfTheClash() {
        LintReport report = new LintReport();
        report.add(Severity.WARNING, "SHADOWED", new Place("a.txt", 3), "Elbonia", "is lost", new Place("b.txt", 7));

        assertThat(report.findings().get(0)).hasToString("a.txt:3 WARNING SHADOWED: 'Elbonia' is lost (b.txt:7)");
        assertThat(report.findings().get(0).clash()).contains("b.txt:7");
    }

    @Test
    void sortsByFileAndLineAndKeepsEqualFindingsOnce() {
        LintReport report = new LintReport();
        report.note("ONE", new Place("b.txt", 1), "", "third");
        report.error("TWO", new Place("a.txt", 10), "", "second");
        report.warning("ONE", new Place("a.txt", 9), "", "first");
        report.warning("ONE", new Place("a.txt", 9), "", "first");

        assertThat(report.findings()).extracting(LintFinding::message).containsExactly("first", "second", "third");
    }

    @Test
    void showsLongPhrasesCut() {
        LintReport report = new LintReport();
        report.note("ONE", new Place("a.txt", 1), "x".repeat(1_000_000), "is long");

        LintFinding finding = report.findings().get(0);
        assertThat(finding.phrase()).hasSize(1_000_000);
        assertThat(finding.toString()).endsWith("xxx...' is long").hasSizeLessThan(300);
    }
}

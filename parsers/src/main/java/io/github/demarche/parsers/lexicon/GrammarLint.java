package io.github.demarche.parsers.lexicon;

import io.github.demarche.parsers.lexicon.LintReport.Place;

/** Reports the lines that fitted no grammar and were left out. */
final class GrammarLint implements LintRule<Lexicon> {
    @Override
    public void check(Lexicon lexicon, LintReport report) {
        for (LexiconIssue issue : lexicon.issues()) {
            report.error("NO_GRAMMAR", new Place(issue.file(), issue.line()), "", issue.message());
        }
    }
}

package io.github.demarche.parsers.lexicon;

import io.github.demarche.parsers.lexicon.LintReport.Place;

/** Reports the lines that fitted no grammar and were left out, and those that say what cannot be read so. */
final class GrammarLint {
    private GrammarLint() {}

    static void check(Iterable<LexiconIssue> issues, LintReport report) {
        for (LexiconIssue issue : issues) {
            report.error(issue.rule(), new Place(issue.file(), issue.line()), "", issue.message());
        }
    }
}

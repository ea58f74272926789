package io.github.demarche.parsers.lexicon;

import io.github.demarche.parsers.lexicon.LintReport.Place;

/** Reports the lines that fitted no grammar: an error where something is left out, a warning where it is read otherwise. */
final class GrammarLint {
    private GrammarLint() {}

    static void check(Iterable<LexiconIssue> issues, LintReport report) {
        for (LexiconIssue issue : issues) {
            Place place = new Place(issue.file(), issue.line());
            if (issue.rule().equals(LexiconIssue.READ_OTHERWISE)) {
                report.warning(issue.rule(), place, "", issue.message());
            } else {
                report.error(issue.rule(), place, "", issue.message());
            }
        }
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.RowIssue.Outcome;
import java.util.List;

/** What was found in a row, before it is known in which line: rows alike share it. */
record Finding(Outcome outcome, String column, String value, String rule, String message) {

    static Finding repaired(String column, String value, String rule, String message) {
        return new Finding(Outcome.REPAIRED, column, value, rule, message);
    }

    static Finding skipped(String column, String value, String rule, String message) {
        return new Finding(Outcome.SKIPPED, column, value, rule, message);
    }

    static Finding rejected(String column, String value, String rule, String message) {
        return new Finding(Outcome.REJECTED, column, value, rule, message);
    }

    static boolean loses(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.outcome() != Outcome.REPAIRED);
    }

    ImmutableList<Finding> alone() {
        return ImmutableList.of(this);
    }

    RowIssue at(long line) {
        return RowIssue.of(outcome, line, column, value, rule, message);
    }
}

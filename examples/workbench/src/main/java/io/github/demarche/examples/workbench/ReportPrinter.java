package io.github.demarche.examples.workbench;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.PipelineReport;
import io.github.demarche.parsers.dataset.ReadReport;
import io.github.demarche.parsers.dataset.RowIssue;
import io.github.demarche.parsers.dataset.WriteReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says on the error stream what became of rows and events. */
final class ReportPrinter {
    private static final int SHOWN = 10;
    private static final Joiner COMMAS = Joiner.on(", ");

    private final PrintWriter err;

    ReportPrinter(PrintWriter err) {
        this.err = err;
    }

    /** Says what was read: the counts, warnings, the first issues as {@code file:line}, and how often each rule was applied. */
    void read(String input, ReadReport report) {
        err.println(report);
        report.warnings().forEach(warning -> err.println("  warning: " + warning));
        for (RowIssue issue : first(report.firstIssues())) {
            err.println("  " + input + ":" + line(issue));
        }
        rules(report.rules(), Math.min(SHOWN, report.firstIssues().size()));
    }

    /** Returns {@code 12 column OUTCOME RULE: message, was 'value'} on one line. */
    static String line(RowIssue issue) {
        String column = issue.column().isEmpty() ? "" : " " + issue.column();
        return oneLine(issue.line() + column + " " + issue.outcome() + " " + issue.rule() + ": " + issue.message()
                + (issue.value().isEmpty() ? "" : ", was '" + issue.value() + "'"));
    }

    /** Says which columns no event carries. */
    void leftBehind(ReadReport report) {
        if (!report.leftBehind().isEmpty()) {
            err.println("  left behind for want of --keep-raw: " + COMMAS.join(report.leftBehind()));
        }
    }

    /** Says what filters did. */
    void filtered(PipelineReport report) {
        report.toString().lines().forEach(line -> err.println("filters: " + line));
    }

    /** Says what was written. */
    void written(String output, WriteReport report) {
        err.println(output + ": " + report);
        for (String issue : first(report.firstIssues())) {
            err.println("  " + oneLine(issue));
        }
        rules(report.rules(), Math.min(SHOWN, report.firstIssues().size()));
        if (!report.unfilled().isEmpty()) {
            err.println("  columns never filled: " + COMMAS.join(report.unfilled()));
        }
    }

    private void rules(Map<String, Long> rules, int shown) {
        if (!rules.isEmpty()) {
            long all = rules.values().stream().mapToLong(Long::longValue).sum();
            String more = all > shown ? " (the first " + shown + " are shown)" : "";
            err.println("  by rule: " + counts(rules) + more);
        }
    }

    private static String counts(Map<String, Long> rules) {
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> first(ImmutableList<T> issues) {
        return issues.subList(0, Math.min(SHOWN, issues.size()));
    }

    /** What stands in a file must not draw on the terminal. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}

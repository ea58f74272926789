package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.LineIssue;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads Demarche's own JSON Lines: each line is an event, a relation or a link, and keeps its id and all that it says. */
final class JsonlRows implements RowFormat {
    private final RowKeys keys = new RowKeys();
    private final List<Finding> findings = new ArrayList<>();
    private final List<LineIssue> issues = new ArrayList<>();

    @Override
    public void read(Reader text, RowSink sink) {
        sink.scheme(CodingScheme.PLOVER, "");
        JsonLines.reader()
                .onIssue(issues::add)
                .onReject(line -> reject(line, sink))
                .onEvent(event -> event(event, sink))
                .onRelation(relation -> relation(relation, sink))
                .onLink(link -> link(link, sink))
                .read(text);
    }

    private void event(DiplomaticEvent event, RowSink sink) {
        keep(sink);
        keys.see(event.id(), event.hashCode(), sink);
        sink.event(event);
    }

    private void relation(EventRelation relation, RowSink sink) {
        keep(sink);
        sink.relation(relation);
    }

    private void link(ResponseLink link, RowSink sink) {
        keep(sink);
        sink.link(link);
    }

    private void keep(RowSink sink) {
        issues.forEach(issue ->
                findings.add(Finding.repaired(column(issue), issue.value(), "UNKNOWN_FIELD", issue.message())));
        count("", sink);
    }

    /** The last issue is why the line was rejected; those before it are fields that nobody knows. */
    private void reject(String line, RowSink sink) {
        int last = issues.size() - 1;
        for (int at = 0; at < last; at++) {
            LineIssue issue = issues.get(at);
            findings.add(Finding.repaired(column(issue), issue.value(), "UNKNOWN_FIELD", issue.message()));
        }
        LineIssue issue = issues.get(last);
        String value = issue.value().isEmpty() ? line : issue.value();
        findings.add(Finding.rejected(column(issue), value, rule(issue), issue.message()));
        count(line, sink);
    }

    private void count(String line, RowSink sink) {
        sink.row(issues.isEmpty() ? 1 : issues.get(0).line(), findings, line);
        findings.clear();
        issues.clear();
    }

    private static String column(LineIssue issue) {
        return Integer.toString(issue.column());
    }

    private static String rule(LineIssue issue) {
        if (issue.message().startsWith("no valid JSON")) {
            return "JSON";
        }
        return issue.message().startsWith("line must have at most") ? "LENGTH" : "FIELD";
    }
}

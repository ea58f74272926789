package io.github.demarche.examples.workbench;

import io.github.demarche.parsers.dataset.PipelineReport;
import io.github.demarche.parsers.dataset.ReadReport;
import io.github.demarche.parsers.dataset.RowIssue;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a file of event data.
 *
 * @param input the file, as messages call it
 * @param reason why it was read in that form
 * @param report what became of its rows
 * @param census what its events are about, those that filters took
 * @param examples the first issue of each rule, by the rule's name
 * @param filters what filters did; empty without filters
 */
record Description(
        String input,
        String reason,
        ReadReport report,
        EventCensus census,
        Map<String, RowIssue> examples,
        Optional<PipelineReport> filters) {}

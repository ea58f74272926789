package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.demarche.parsers.dataset.ReadReport;
import io.github.demarche.parsers.dataset.RowIssue;
import java.util.Locale;
import java.util.Map;

/** Tells programs what is in a file of event data. */
final class DescriptionJson {
    private static final int LISTED = 100;

    private DescriptionJson() {}

    /** Returns one object. */
    static ObjectNode of(Description file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ReadReport report = file.report();
        json.put("file", file.input()).put("format", report.format().id()).put("reason", file.reason());
        json.put("dataset", report.dataset()).put("version", report.version());
        json.put("scheme", report.scheme().name()).put("crosswalk", report.crosswalk());
        json.put("complete", report.complete());
        json.set("rows", rows(report));
        json.set("events", events(file));
        json.set("rules", rules(file));
        ArrayNode warnings = json.putArray("warnings");
        report.warnings().forEach(warnings::add);
        ArrayNode leftBehind = json.putArray("leftBehind");
        report.leftBehind().forEach(leftBehind::add);
        file.filters().ifPresent(filters -> {
            ObjectNode steps = json.putObject("filters").put("in", filters.in()).put("out", filters.out());
            ArrayNode counts = steps.putArray("steps");
            filters.steps()
                    .forEach(step -> counts.addObject()
                            .put("name", step.name())
                            .put("dropped", step.dropped())
                            .put("changed", step.changed()));
        });
        return json;
    }

    private static ObjectNode rows(ReadReport report) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("read", report.rows())
                .put("kept", report.kept())
                .put("repaired", report.repaired())
                .put("skipped", report.skipped())
                .put("rejected", report.rejected())
                .put("duplicates", report.duplicates())
                .put("repeatedKeys", report.repeatedKeys());
    }

    private static ObjectNode events(Description file) {
        EventCensus census = file.census();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("count", census.events)
                .put("links", file.report().links())
                .put("withoutType", census.withoutType)
                .put("withoutActor", census.withoutActor)
                .put("withoutRecipient", census.withoutRecipient)
                .put("withoutDate", census.withoutDate)
                .put("lessPreciseThanADay", census.imprecise);
        census.first().ifPresent(day -> json.put("first", day.toString()));
        census.last().ifPresent(day -> json.put("last", day.toString()));
        ObjectNode hostility = json.putObject("hostility");
        census.hostility.forEach((key, count) -> hostility.put(key.name().toLowerCase(Locale.ROOT), count));
        json.putObject("chains")
                .put("usable", census.usable)
                .put("dyads", census.usableDyads())
                .put("reciprocalDyads", census.reciprocalDyads());
        json.set("actors", names(census.actors));
        json.set("recipients", names(census.recipients));
        json.set("dyads", names(census.dyads));
        json.set("types", names(census.types));
        json.set("codes", names(census.codes));
        return json;
    }

    private static ObjectNode names(Commonest names) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("different", names.distinct()).put("capped", names.isCapped());
        ObjectNode top = json.putObject("commonest");
        names.top(LISTED).forEach(top::put);
        return json;
    }

    private static ArrayNode rules(Description file) {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        for (Map.Entry<String, Long> rule : file.report().rules().entrySet()) {
            ObjectNode json = rules.addObject().put("rule", rule.getKey()).put("count", rule.getValue());
            RowIssue example = file.examples().get(rule.getKey());
            if (example != null) {
                json.putObject("example")
                        .put("line", example.line())
                        .put("column", example.column())
                        .put("value", example.value())
                        .put("outcome", example.outcome().name())
                        .put("message", example.message());
            }
        }
        return rules;
    }
}

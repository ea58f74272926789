package io.github.demarche.examples.workbench;

import io.github.demarche.ontology.Hostility;
import io.github.demarche.parsers.dataset.ReadReport;
import io.github.demarche.parsers.dataset.RowIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells people what is in a file of event data. */
final class DescriptionText {
    private static final int SHOWN = 12;
    private static final int WIDTH = 110;
    private static final int LABEL = 12;

    private final Description file;
    private final EventCensus census;
    private final List<String> lines = new ArrayList<>();

    private DescriptionText(Description file) {
        this.file = file;
        this.census = file.census();
    }

    /** Returns the lines. */
    static List<String> of(Description file) {
        DescriptionText text = new DescriptionText(file);
        text.lines.add(ReportPrinter.oneLine(file.input()));
        text.rows();
        text.events();
        text.names();
        text.faults();
        return text.lines;
    }

    private void rows() {
        ReadReport report = file.report();
        put("form", report.format().id() + ": " + file.reason());
        put(
                "codes",
                report.crosswalk().isEmpty()
                        ? report.scheme() + "; types and modes are the data's own"
                        : report.scheme() + "; types and modes are derived by " + report.crosswalk());
        put(
                "rows",
                number(report.rows()) + " read: " + number(report.kept()) + " kept (" + number(report.repaired())
                        + " repaired), " + number(report.skipped()) + " skipped, " + number(report.rejected())
                        + " rejected" + (report.complete() ? "" : "; the file was not read to its end"));
        put(
                "repeated",
                number(report.duplicates()) + " rows to the letter, " + number(report.repeatedKeys())
                        + " ids with something else");
        file.filters()
                .ifPresent(filters -> put("filters", filters.toString().lines().toList(), "; "));
    }

    private void events() {
        put(
                "events",
                number(census.events)
                        + (file.report().links() == 0
                                ? ""
                                : ", with " + number(file.report().links()) + " links"));
        if (census.events == 0) {
            return;
        }
        put(
                "days",
                census.first()
                                .map(first -> first + " to " + census.last().orElse(first))
                                .orElse("none")
                        + (census.imprecise == 0 ? "" : ", " + share(census.imprecise) + " less precise than a day"));
        put(
                "missing",
                "type " + share(census.withoutType) + ", actor " + share(census.withoutActor) + ", recipient "
                        + share(census.withoutRecipient) + ", date " + share(census.withoutDate));
        List<String> tones = new ArrayList<>();
        for (Hostility hostility : Hostility.values()) {
            long count = census.hostility.getOrDefault(hostility, 0L);
            tones.add(hostility.name().toLowerCase(Locale.ROOT) + " " + share(count));
        }
        put("hostility", tones, ", ");
        put(
                "for chains",
                "usable are " + share(census.usable)
                        + ": hostile or conciliatory, dated, between two different states that are known; of "
                        + number(census.usableDyads()) + " pairs of states " + number(census.reciprocalDyads())
                        + " act in both directions");
    }

    private void names() {
        put("actors", census.actors);
        put("recipients", census.recipients);
        put("dyads", census.dyads);
        put("types", census.types);
        put("codes", census.codes);
    }

    private void put(String label, Commonest names) {
        if (names.distinct() == 0) {
            return;
        }
        List<String> items = new ArrayList<>();
        names.top(SHOWN).forEach((name, count) -> items.add(ReportPrinter.oneLine(name) + " " + number(count)));
        if (names.distinct() > items.size()) {
            items.add("...");
        }
        String start = names.isCapped()
                ? "more than " + number(names.distinct()) + " different, later ones not counted: "
                : number(names.distinct()) + " different: ";
        items.set(0, start + items.get(0));
        put(label, items, ", ");
    }

    private void faults() {
        Map<String, Long> rules = file.report().rules();
        rules.forEach((rule, count) -> {
            RowIssue example = file.examples().get(rule);
            put("found", rule + " " + number(count) + (example == null ? "" : "; " + example(example)));
        });
        file.report().warnings().forEach(warning -> put("warning", ReportPrinter.oneLine(warning)));
        if (!file.report().leftBehind().isEmpty()) {
            List<String> columns = new ArrayList<>(file.report().leftBehind());
            columns.set(0, "columns that travel with raw rows only: " + columns.get(0));
            put("left behind", columns, ", ");
        }
    }

    private static String example(RowIssue issue) {
        String column = issue.column().isEmpty() ? "" : ", " + issue.column();
        String value = issue.value().isEmpty() ? "" : " '" + issue.value() + "'";
        return ReportPrinter.oneLine("first at line " + issue.line() + column + value + ", "
                + issue.outcome().name().toLowerCase(Locale.ROOT) + ": " + issue.message());
    }

    private void put(String label, String text) {
        put(label, List.of(text.split(" ")), " ");
    }

    /** Puts items behind a label, and breaks lines between items. */
    private void put(String label, List<String> items, String separator) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-" + LABEL + "s", label));
        boolean begun = false;
        for (String item : items) {
            if (begun && line.length() + separator.length() + item.length() > WIDTH) {
                lines.add(line.append(separator).toString().stripTrailing());
                line = new StringBuilder(" ".repeat(LABEL + 2));
                begun = false;
            }
            line.append(begun ? separator : "").append(item);
            begun = true;
        }
        lines.add(line.toString());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String share(long part) {
        return number(part) + String.format(Locale.ROOT, " (%.1f %%)", census.percent(part));
    }
}

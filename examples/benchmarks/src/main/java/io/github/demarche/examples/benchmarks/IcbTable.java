package io.github.demarche.examples.benchmarks;

import io.github.demarche.chain.Parties;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.KindTable;
import io.github.demarche.measure.LatencyShare;
import io.github.demarche.measure.LatencySummary;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.ReadReport;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the actor-level file of the International Crisis Behavior project, version 14, and prints how fast states answer the
 * acts that began their crises, each number beside its definition.
 *
 * <pre>
 * java -cp examples/benchmarks/target/benchmarks.jar io.github.demarche.examples.benchmarks.IcbTable icb2v14.csv
 * </pre>
 */
public final class IcbTable {
    /** ICB's numbers from here on are not those of one state. */
    private static final int NO_STATE = 990;

    private static final double[] QUANTILES = {0.5, 0.75, 0.9, 0.95};

    private final Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
    private final List<ResponseLink> usable = new ArrayList<>();
    private final ReadReport report;

    private IcbTable(Path file) {
        List<ResponseLink> links = new ArrayList<>();
        this.report = DatasetReader.of(DatasetFormat.ICB)
                .onEvent(event -> events.put(event.id(), event))
                .onLink(links::add)
                .read(file);
        links.stream()
                .filter(link -> isByStateOnDay(event(link.provocation())))
                .filter(link -> isOnDay(event(link.response())))
                .forEach(usable::add);
    }

    /** Reads the file and prints the table. */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: IcbTable ICB-FILE");
            System.exit(2);
        }
        System.out.print(run(Path.of(args[0])));
    }

    static String run(Path file) {
        return new IcbTable(file).table();
    }

    private String table() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addAllEvents(events.values())
                .addAllLinks(usable)
                .build();
        LatencySummary latency = LatencySummary.of(graph.view());
        StringBuilder out = new StringBuilder();
        line(out, "rows", report.rows(), "rows of the file below its header");
        line(
                out,
                "usable links",
                latency.count(),
                "trigger entity is a state (number below 990), trigger and response dated to the day,"
                        + " response is an act and not before the trigger");
        line(out, "  of these not exact", latency.intervals(), "latencies that are an interval");
        line(out, "  left out", latency.undated() + latency.reversed(), "links without dates, or reversed");
        for (double p : QUANTILES) {
            line(
                    out,
                    String.format(Locale.ROOT, "latency p%.0f", p * 100),
                    latency.quantile(p).map(LatencyShare::maxDays).orElse(-1L),
                    "least number of days within which at least that share is answered; same day is 0");
        }
        line(
                out,
                "mutual edges",
                mutualEdges(false),
                "A provokes B by a usable link; in the same crisis B's act is the trigger of A, dated 0 to 1 days"
                        + " after B's response, in a row with a state trigger entity and an act in response,"
                        + " both dated to the day");
        line(out, "  of usable links only", mutualEdges(true), "the same, and the second row is a usable link as well");
        kinds(out, KindTable.of(graph.view(), IcbKind::of));
        return out.toString();
    }

    private static void kinds(StringBuilder out, KindTable<IcbKind> table) {
        line(out, "same kind", table.sameKind(), "usable links of which trigger and response are of one kind");
        out.append(
                String.format(Locale.ROOT, "%nkind of the trigger (rows) by kind of the response, lift in brackets%n"));
        out.append(String.format(Locale.ROOT, "%-20s", ""));
        List<IcbKind> responses =
                table.kinds().stream().filter(kind -> table.responses(kind) > 0).toList();
        responses.forEach(response -> out.append(String.format(Locale.ROOT, " %20s", response)));
        for (IcbKind provocation : table.kinds()) {
            if (table.provocations(provocation) > 0) {
                out.append(String.format(Locale.ROOT, "%n%-20s", provocation));
                responses.forEach(response -> out.append(String.format(
                        Locale.ROOT,
                        " %13d %6s",
                        table.count(provocation, response),
                        String.format(
                                Locale.ROOT,
                                "(%.2f)",
                                table.lift(provocation, response).orElse(0)))));
            }
        }
        out.append(String.format(Locale.ROOT, "%n"));
    }

    private static void line(StringBuilder out, String name, long value, String definition) {
        out.append(String.format(Locale.ROOT, "%-24s %6d  %s%n", name, value, definition));
    }

    private long mutualEdges(boolean usableOnly) {
        Map<String, DiplomaticEvent> responses = new LinkedHashMap<>();
        Map<String, DiplomaticEvent> triggers = new LinkedHashMap<>();
        events.values()
                .forEach(event ->
                        (event.mentions().get(0).ordinal() == 0 ? triggers : responses).put(row(event), event));
        Set<String> linked = usable.stream().map(ResponseLink::provocation).collect(Collectors.toUnmodifiableSet());
        List<DiplomaticEvent> second = triggers.values().stream()
                .filter(trigger -> usableOnly
                        ? linked.contains(trigger.id())
                        : isByStateOnDay(trigger)
                                && Optional.ofNullable(responses.get(row(trigger)))
                                        .filter(IcbTable::isOnDay)
                                        .isPresent())
                .toList();
        return usable.stream()
                .mapToLong(link -> second.stream()
                        .filter(trigger -> isAnswered(link, trigger))
                        .count())
                .sum();
    }

    /** Tells whether the response of the link is what triggers the one who provoked it. */
    private boolean isAnswered(ResponseLink link, DiplomaticEvent trigger) {
        DiplomaticEvent provocation = event(link.provocation());
        DiplomaticEvent response = event(link.response());
        long later = ChronoUnit.DAYS.between(
                response.day().orElseThrow(), trigger.day().orElseThrow());
        return value(provocation, "crisno").equals(value(trigger, "crisno"))
                && Parties.actors(trigger).equals(Parties.recipients(provocation))
                && Parties.recipients(trigger).equals(Parties.actors(provocation))
                && later >= 0
                && later <= 1;
    }

    private static boolean isByStateOnDay(DiplomaticEvent trigger) {
        String entity = value(trigger, "trigent");
        return !entity.isEmpty() && Integer.parseInt(entity) < NO_STATE && isOnDay(trigger);
    }

    private static boolean isOnDay(DiplomaticEvent event) {
        return event.clock().filter(EventDate::isDay).isPresent();
    }

    private DiplomaticEvent event(String id) {
        return Optional.ofNullable(events.get(id)).orElseThrow();
    }

    private static String row(DiplomaticEvent event) {
        return event.mentions().get(0).row().orElseThrow();
    }

    private static String value(DiplomaticEvent event, String column) {
        return event.codings().get(0).values().getOrDefault(column, "");
    }
}

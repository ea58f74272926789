package io.github.demarche.examples.analyses;

import io.github.demarche.actor.State;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.KindTable;
import io.github.demarche.measure.LatencySummary;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How fast do states answer, and in what kind? Reads the actor-level file of the International Crisis Behavior project, in
 * which coders have joined the act that began a crisis for a state to the state's major response.
 *
 * <p>Looked at are answers to a state, both dated to the day, the response not before the trigger. The kinds are those of
 * ICB; its several acts at once count as the strongest of them, and indirect violence as violence.
 *
 * <pre>
 * java -cp examples/analyses/target/analyses.jar io.github.demarche.examples.analyses.HowFast target icb2v14.csv
 * </pre>
 */
public final class HowFast {
    private static final String WANTED = """
            usage: HowFast DIRECTORY ICB-FILE
            ICB-FILE is the actor-level file of the International Crisis Behavior project, version 14 (icb2v14.csv). The
            plot goes to DIRECTORY.""";

    private static final int LONGEST_DRAWN = 90;

    private HowFast() {}

    /** Prints latencies and kinds of the second file named, and draws them to the directory named first. */
    public static void main(String[] args) throws IOException {
        Data.require(WANTED, args.length < 2 ? new String[0] : new String[] {args[1]});
        List<DiplomaticEvent> events = new ArrayList<>();
        List<ResponseLink> links = new ArrayList<>();
        Data.read(DatasetReader.of(DatasetFormat.ICB).onEvent(events::add).onLink(links::add), Path.of(args[1]));
        GraphView answers = answers(events, links);
        System.out.print(print(answers));
        Plot.save(draw(answers), Path.of(args[0], "how-fast.png"));
    }

    /** Returns the answers to a state that are dated to the day at both ends, as a view with their links alone. */
    static GraphView answers(List<DiplomaticEvent> events, List<ResponseLink> links) {
        GraphView all = RetaliationGraph.builder()
                .addAllEvents(events)
                .addAllLinks(links)
                .build()
                .view();
        return all.withLinks(link -> {
            DiplomaticEvent provocation = all.event(link.provocation()).orElseThrow();
            DiplomaticEvent response = all.event(link.response()).orElseThrow();
            return isByState(provocation) && isDated(provocation) && isDated(response);
        });
    }

    /** ICB's numbers of several or no states are other actors; of states some are too old for any table of codes. */
    private static boolean isByState(DiplomaticEvent event) {
        return event.actors().stream()
                .anyMatch(actor -> actor instanceof State || actor.name().startsWith("state "));
    }

    private static boolean isDated(DiplomaticEvent event) {
        return event.clock().filter(EventDate::isDay).isPresent();
    }

    private static Optional<String> kind(DiplomaticEvent event) {
        return event.codings().stream()
                .flatMap(coding -> Optional.ofNullable(coding.values().get("label")).stream())
                .map(label -> label.replace("multiple including ", "")
                        .replace("indirect ", "")
                        .replace(" military", ""))
                .findFirst();
    }

    static String print(GraphView answers) {
        LatencySummary latencies = LatencySummary.of(answers);
        KindTable<String> kinds = KindTable.of(answers, HowFast::kind);
        List<String> lines = new ArrayList<>();
        lines.add(latencies.count() + " answers to a state, both acts dated to the day");
        if (latencies.count() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  days to the answer: median %d, 75 %% by %d, 90 %% by %d, 95 %% by %d, the last after %d",
                    days(latencies, 0.5),
                    days(latencies, 0.75),
                    days(latencies, 0.9),
                    days(latencies, 0.95),
                    days(latencies, 1)));
            lines.add(String.format(
                    Locale.ROOT,
                    "  on the same day %.0f %%, within a week %.0f %%, within a month %.0f %%",
                    100 * latencies.shareWithin(0),
                    100 * latencies.shareWithin(7),
                    100 * latencies.shareWithin(30)));
            lines.add(String.format(
                    Locale.ROOT,
                    "  in the same kind %.1f %%; rows provoke, columns answer:",
                    100.0 * kinds.sameKind() / kinds.total()));
            lines.addAll(table(kinds));
        }
        return Data.lines(lines);
    }

    /** All dates are days, so that a quantile is one day: the first by which that share had answered. */
    private static long days(LatencySummary latencies, double share) {
        return latencies.quantile(share).orElseThrow().maxDays();
    }

    private static List<String> table(KindTable<String> kinds) {
        List<String> columns =
                kinds.kinds().stream().filter(kind -> kinds.responses(kind) > 0).toList();
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(21)
                + columns.stream()
                        .map(column -> String.format(Locale.ROOT, "%20s", column))
                        .collect(Collectors.joining()));
        for (String row : kinds.kinds()) {
            if (kinds.provocations(row) > 0) {
                lines.add(String.format(Locale.ROOT, "  %-19s", row)
                        + columns.stream()
                                .map(column -> String.format(Locale.ROOT, "%20d", kinds.count(row, column)))
                                .collect(Collectors.joining()));
            }
        }
        return lines;
    }

    /** A line a kind of provocation: by each day, the share that has been answered. */
    static XYChart draw(GraphView answers) {
        XYChart chart = Plot.empty(
                "How fast a provocation is answered, by its kind",
                "days since the provocation",
                "share answered",
                LegendPosition.InsideSE);
        line(chart, answers, "violent", Plot.ORANGE);
        line(chart, answers, "political", Plot.BLUE);
        line(chart, answers, "non-violent", Plot.GREEN);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(1.0).setXAxisMin(0.0).setXAxisMax((double) LONGEST_DRAWN);
        return chart;
    }

    private static void line(XYChart chart, GraphView answers, String kind, Color colour) {
        LatencySummary latencies = LatencySummary.of(answers.withLinks(link -> answers.event(link.provocation())
                .flatMap(HowFast::kind)
                .filter(kind::equals)
                .isPresent()));
        if (latencies.count() == 0) {
            return;
        }
        double[] days = IntStream.rangeClosed(0, LONGEST_DRAWN).asDoubleStream().toArray();
        double[] shares = Arrays.stream(days)
                .map(day -> latencies.shareWithin((long) day))
                .toArray();
        String name = (kind.equals("non-violent") ? "military, non-violent" : kind) + " (" + latencies.count() + ")";
        XYSeries line = chart.addSeries(name, days, shares);
        line.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step);
        line.setMarker(SeriesMarkers.NONE).setLineColor(colour);
    }
}

package io.github.demarche.examples.analyses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.demarche.actor.State;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.Latency;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
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
    private static final double[] SHARES = {0.5, 0.75, 0.9, 0.95};

    private HowFast() {}

    /** Prints latencies and kinds of the second file named, and draws them to the directory named first. */
    public static void main(String[] args) throws IOException {
        Data.require(WANTED, args.length < 2 ? new String[0] : new String[] {args[1]});
        List<DiplomaticEvent> events = new ArrayList<>();
        List<ResponseLink> links = new ArrayList<>();
        Data.read(DatasetReader.of(DatasetFormat.ICB).onEvent(events::add).onLink(links::add), Path.of(args[1]));
        ImmutableList<Answer> answers = answers(events, links);
        System.out.print(print(answers));
        Plot.save(draw(answers), Path.of(args[0], "how-fast.png"));
    }

    /** One answer: the kinds of the two acts, and the days between them. */
    record Answer(String provocation, String response, long days) {}

    static ImmutableList<Answer> answers(List<DiplomaticEvent> events, List<ResponseLink> links) {
        Map<String, DiplomaticEvent> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        ImmutableList.Builder<Answer> answers = ImmutableList.builder();
        for (ResponseLink link : links) {
            DiplomaticEvent provocation = byId.get(link.provocation());
            DiplomaticEvent response = byId.get(link.response());
            if (provocation != null
                    && response != null
                    && isByState(provocation)
                    && isDated(provocation)
                    && isDated(response)) {
                Latency latency = Latency.of(link, provocation, response).orElseThrow();
                answers.add(new Answer(kind(provocation), kind(response), latency.minDays()));
            }
        }
        return answers.build();
    }

    /** ICB's numbers of several or no states are other actors; of states some are too old for any table of codes. */
    private static boolean isByState(DiplomaticEvent event) {
        return event.actors().stream()
                .anyMatch(actor -> actor instanceof State || actor.name().startsWith("state "));
    }

    private static boolean isDated(DiplomaticEvent event) {
        return event.clock().filter(EventDate::isDay).isPresent();
    }

    private static String kind(DiplomaticEvent event) {
        return event.codings()
                .get(0)
                .values()
                .getOrDefault("label", "unknown")
                .replace("multiple including ", "")
                .replace("indirect ", "")
                .replace(" military", "");
    }

    static String print(List<Answer> answers) {
        List<String> lines = new ArrayList<>();
        lines.add(answers.size() + " answers to a state, both acts dated to the day");
        if (!answers.isEmpty()) {
            lines.add(latencies(answers));
            lines.add(String.format(
                    Locale.ROOT,
                    "  on the same day %.0f %%, within a week %.0f %%, within a month %.0f %%",
                    percent(answers, answer -> answer.days == 0),
                    percent(answers, answer -> answer.days <= 7),
                    percent(answers, answer -> answer.days <= 30)));
            lines.add(String.format(
                    Locale.ROOT,
                    "  in the same kind %.1f %%; rows provoke, columns answer:",
                    percent(answers, answer -> answer.provocation.equals(answer.response))));
            lines.addAll(kinds(answers));
        }
        return Data.lines(lines);
    }

    /** The quantiles are days that were observed: the first by which that share had answered. */
    private static String latencies(List<Answer> answers) {
        double[] days = answers.stream().mapToDouble(Answer::days).toArray();
        double[] at =
                Quantile.withDefaults().with(Quantile.EstimationMethod.HF1).evaluate(days, SHARES);
        return String.format(
                Locale.ROOT,
                "  days to the answer: median %.0f, 75 %% by %.0f, 90 %% by %.0f, 95 %% by %.0f, the last after %.0f",
                at[0],
                at[1],
                at[2],
                at[3],
                Arrays.stream(days).max().orElseThrow());
    }

    private static double percent(List<Answer> answers, Predicate<Answer> which) {
        return 100.0 * answers.stream().filter(which).count() / answers.size();
    }

    private static List<String> kinds(List<Answer> answers) {
        Table<String, String, Integer> counts = answers.stream()
                .collect(ImmutableTable.toImmutableTable(
                        Answer::provocation, Answer::response, answer -> 1, Integer::sum));
        List<String> columns = counts.columnKeySet().stream().sorted().toList();
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder(" ".repeat(21));
        columns.forEach(column -> header.append(String.format(Locale.ROOT, "%20s", column)));
        lines.add(header.toString());
        for (String row : counts.rowKeySet().stream().sorted().toList()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-19s", row));
            columns.forEach(column -> line.append(
                    String.format(Locale.ROOT, "%20d", counts.row(row).getOrDefault(column, 0))));
            lines.add(line.toString());
        }
        return lines;
    }

    /** A line a kind of provocation: by each day, the share that has been answered. */
    static XYChart draw(List<Answer> answers) {
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

    private static void line(XYChart chart, List<Answer> answers, String kind, Color colour) {
        List<Answer> chosen = answers.stream()
                .filter(answer -> answer.provocation.equals(kind))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        double[] days = IntStream.rangeClosed(0, LONGEST_DRAWN).asDoubleStream().toArray();
        double[] shares = Arrays.stream(days)
                .map(day -> percent(chosen, answer -> answer.days <= day) / 100)
                .toArray();
        String name = (kind.equals("non-violent") ? "military, non-violent" : kind) + " (" + chosen.size() + ")";
        XYSeries line = chart.addSeries(name, days, shares);
        line.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step);
        line.setMarker(SeriesMarkers.NONE).setLineColor(colour);
    }
}

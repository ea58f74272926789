package io.github.demarche.examples.analyses;

import com.google.common.io.Resources;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.io.ChainPrinter;
import io.github.demarche.measure.Latency;
import io.github.demarche.measure.MagnitudeRatio;
import io.github.demarche.measure.Proportionality;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.Mode;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.awt.Color;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One chain, read step by step: five sentences on the expulsions of March 2018 are parsed, the chain is printed, and each
 * answer is measured: after how many days, in what kind, in what proportion.
 *
 * <pre>
 * java -jar examples/analyses/target/analyses.jar target
 * </pre>
 */
public final class StepByStep {
    private StepByStep() {}

    /** Prints the chain and its measures, and draws it to the directory that is named, or else to {@code target}. */
    public static void main(String[] args) throws IOException {
        RetaliationGraph graph = TextParser.standard()
                .parse(Document.of("uk-russia-2018", text(), LocalDate.of(2018, 3, 30)))
                .graph();
        System.out.print(ChainPrinter.print(graph));
        System.out.println();
        System.out.print(Data.lines(measures(graph.view())));
        Plot.save(draw(graph), Path.of(args.length > 0 ? args[0] : "target", "step-by-step.png"));
    }

    static String text() throws IOException {
        URL report = Resources.getResource(StepByStep.class, "uk-russia-2018.txt");
        return Resources.toString(report, StandardCharsets.UTF_8);
    }

    /** One line an answer, in the order of the graph. */
    static List<String> measures(GraphView view) {
        List<String> lines = new ArrayList<>();
        for (ResponseLink link : view.links()) {
            DiplomaticEvent provocation = view.event(link.provocation()).orElseThrow();
            DiplomaticEvent response = view.event(link.response()).orElseThrow();
            Proportionality proportion =
                    Proportionality.of(link, view, Crosswalk.standard().instruments());
            List<String> words = new ArrayList<>();
            Latency.of(link, view).ifPresent(latency -> words.add(days(latency)));
            proportion
                    .inKind()
                    .ifPresent(kind ->
                            words.add(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            proportion.magnitudes().forEach(ratio -> words.add(times(ratio)));
            link.onBehalfOf().ifPresent(injured -> words.add("for " + injured.label()));
            lines.add(String.format(
                    Locale.ROOT,
                    "%s answers %s (%s, %s): %s",
                    side(response),
                    side(provocation),
                    link.relation(),
                    link.tier(),
                    String.join(", ", words)));
        }
        return lines;
    }

    private static String days(Latency latency) {
        return latency.isExact()
                ? latency.minDays() + " days later"
                : latency.minDays() + " to " + latency.maxDays() + " days later";
    }

    /** The measure is the logarithm of the ratio. */
    private static String times(MagnitudeRatio ratio) {
        return ratio.exact().isPresent()
                ? String.format(
                        Locale.ROOT, "%.2f times the %s", Math.exp(ratio.exact().getAsDouble()), ratio.unit())
                : "no exact ratio of " + ratio.unit();
    }

    private static String side(DiplomaticEvent event) {
        return event.actors().stream().map(actor -> actor.label()).collect(Collectors.joining("+"));
    }

    /** A point an expulsion of which the text gives the number, a colour a state. */
    static XYChart draw(RetaliationGraph graph) {
        XYChart chart = Plot.empty(
                "Expulsions, answer by answer", "day of the act", "diplomats expelled", LegendPosition.InsideNW);
        Map<String, List<DiplomaticEvent>> byActor = new TreeMap<>();
        for (DiplomaticEvent event : graph.events()) {
            if (isExpulsion(event) && number(event) > 0 && event.day().isPresent()) {
                byActor.computeIfAbsent(side(event), actor -> new ArrayList<>()).add(event);
            }
        }
        byActor.forEach((actor, acts) -> {
            XYSeries series = chart.addSeries(
                    actor + " expels",
                    acts.stream().map(StepByStep::date).toList(),
                    acts.stream().map(StepByStep::number).toList());
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            series.setMarker(SeriesMarkers.CIRCLE);
        });
        chart.getStyler().setSeriesColors(new Color[] {Plot.BLUE, Plot.ORANGE, Plot.GREEN});
        chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        chart.getStyler().setYAxisMin(0.0).setDatePattern("d MMM").setMarkerSize(14);
        chart.getStyler().setLocale(Locale.ROOT);
        return chart;
    }

    private static boolean isExpulsion(DiplomaticEvent event) {
        return event.mode().filter(mode -> mode == Mode.EXPEL).isPresent();
    }

    private static Date date(DiplomaticEvent event) {
        return Date.from(event.day().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static double number(DiplomaticEvent event) {
        return event.quantities().stream()
                .filter(Quantity::isExact)
                .mapToDouble(quantity -> quantity.min().orElseThrow())
                .max()
                .orElse(0);
    }
}

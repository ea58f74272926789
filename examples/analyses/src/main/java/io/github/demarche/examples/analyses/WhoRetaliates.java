package io.github.demarche.examples.analyses;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.measure.DetectionPower;
import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadPanelBuilder;
import io.github.demarche.measure.NullModel;
import io.github.demarche.measure.PlantedLinks;
import io.github.demarche.measure.ReciprocityResult;
import io.github.demarche.measure.ReciprocityTest;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.WeisCode;
import io.github.demarche.parsers.dataset.CodingScheme;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Which dyads retaliate beyond tension? Reads KEDS files, and tests for every pair with hostile acts on 30 days each way
 * whether one side answers the other within a week more often than chance would have it.
 *
 * <p>An act is hostile if Goldstein's scale (WEIS), or CAMEO.SCALE 0.5B1 (CAMEO), has a value below 0 for its code. The
 * parties are states, with all that acts for them, and those who act for themselves.
 *
 * <p>What is chance decides the finding, so two null models stand beside each other: one that forgets when tension was high
 * (CIRCULAR_SHIFT), and one that keeps it (LOCAL_JITTER).
 *
 * <pre>
 * java -cp examples/analyses/target/analyses.jar io.github.demarche.examples.analyses.WhoRetaliates target levant.tsv gulf.tsv
 * </pre>
 */
public final class WhoRetaliates {
    private static final String WANTED = """
            usage: WhoRetaliates DIRECTORY KEDS-FILE...
            A KEDS-FILE is tab-separated text of the KEDS project with date, source, target and code (CAMEO or WEIS), such
            as its Levant and Gulf files. The plots go to DIRECTORY.""";

    private static final int MINIMUM_DAYS = 30;
    private static final double Z = 1.96;
    private static final double Q = 0.05;
    private static final int SHOWN = 12;

    private WhoRetaliates() {}

    /** Prints who retaliates in each file, and draws it to the directory that is named first. */
    public static void main(String[] args) throws IOException {
        Data.require(
                WANTED,
                args.length < 2
                        ? new String[0]
                        : List.of(args).subList(1, args.length).toArray(String[]::new));
        for (String file : List.of(args).subList(1, args.length)) {
            DyadPanelBuilder builder =
                    DyadPanel.builder().where(WhoRetaliates::isConflictual).coverageOfEvents();
            String name = Data.read(DatasetReader.of(DatasetFormat.KEDS).onEvent(builder::add), Path.of(file))
                    .dataset();
            Finding finding = find(builder.build(), MINIMUM_DAYS);
            System.out.println(finding.print(name));
            Plot.save(finding.draw(name), Path.of(args[0], "who-retaliates-" + name + ".png"));
        }
    }

    /** Tells whether the published scale of the scheme has a value below 0 for the code, as the field counts these files. */
    static boolean isConflictual(DiplomaticEvent event) {
        SourceCoding coding = event.codings().get(0);
        Optional<Intensity> intensity = coding.scheme().equals(CodingScheme.WEIS.name())
                ? WeisCode.find(coding.code()).flatMap(IntensityScale.weisGoldstein()::intensity)
                : event.cameo().flatMap(IntensityScale.cameoScale05b1()::intensity);
        return intensity.filter(Intensity::isConflictual).isPresent();
    }

    static Finding find(DyadPanel panel, int minimumDays) {
        ReciprocityTest jitter =
                ReciprocityTest.builder().nullModel(NullModel.LOCAL_JITTER).build();
        ReciprocityTest shift =
                ReciprocityTest.builder().nullModel(NullModel.CIRCULAR_SHIFT).build();
        ImmutableList<ReciprocityResult> local = jitter.ofAll(panel, minimumDays);
        double power = local.stream()
                .flatMap(result -> jitter.power(panel, result.dyad(), PLANTED).stream())
                .mapToDouble(DetectionPower::power)
                .average()
                .orElse(Double.NaN);
        return new Finding(local, shift.ofAll(panel, minimumDays), power);
    }

    /** One act in five is answered, after two days on average. */
    private static final PlantedLinks PLANTED =
            PlantedLinks.builder().share(0.2).meanLagDays(2).repetitions(20).build();

    /** What the two null models say of the dyads, and how often planted answers would be found. */
    record Finding(ImmutableList<ReciprocityResult> local, ImmutableList<ReciprocityResult> global, double power) {

        String print(String name) {
            List<String> lines = new ArrayList<>();
            lines.add(name + ": " + local.size() + " directed dyads with hostile acts on " + MINIMUM_DAYS
                    + " days each way");
            lines.add(counts("against a shift of all dates", global));
            lines.add(counts("against a jitter of 30 days", local));
            lines.add(String.format(
                    Locale.ROOT,
                    "  answers planted to a fifth of the acts, 2 days later, would be found in %.0f %% of the dyads",
                    100 * power));
            lines.add("");
            lines.add("  responder > provoker  answered  by chance      z      q");
            local.stream()
                    .sorted(Comparator.comparingDouble((ReciprocityResult result) -> -z(result))
                            .thenComparing(ReciprocityResult::dyad))
                    .limit(SHOWN)
                    .forEach(result -> lines.add(row(result)));
            return Data.lines(lines);
        }

        private static String counts(String against, List<ReciprocityResult> results) {
            return String.format(
                    Locale.ROOT,
                    "  %-30s %3d with z above %.2f, %3d with a false discovery rate of %.2f",
                    against,
                    count(results, WhoRetaliates::standsOut),
                    Z,
                    count(results, result -> result.q().orElse(1) <= Q),
                    Q);
        }

        private static String row(ReciprocityResult result) {
            return String.format(
                    Locale.ROOT,
                    "  %-21s %9.2f %10.2f %6.2f %6.3f",
                    result.dyad(),
                    result.rate(),
                    result.nullMean(),
                    z(result),
                    result.q().orElse(1));
        }

        /** A point a dyad: on the line, it answers as often as tension alone would have it. */
        XYChart draw(String name) {
            XYChart chart = Plot.empty(
                    "Who retaliates beyond tension: " + name,
                    "share answered within a week by chance (jitter of 30 days)",
                    "share answered within a week",
                    LegendPosition.InsideSE);
            points(chart, "as by chance", result -> !standsOut(result)).setMarkerColor(Plot.GREY);
            points(chart, "z above 1.96", WhoRetaliates::standsOut).setMarkerColor(Plot.ORANGE);
            XYSeries line = chart.addSeries("no difference", new double[] {0, 1}, new double[] {0, 1});
            line.setMarker(SeriesMarkers.NONE).setLineColor(Plot.BLUE).setLineWidth(1);
            chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
            return chart;
        }

        private XYSeries points(XYChart chart, String name, Predicate<ReciprocityResult> which) {
            List<ReciprocityResult> chosen = local.stream().filter(which).toList();
            // A series must have a point; one outside the picture is not seen.
            double[] x = chosen.isEmpty() ? new double[] {-1} : values(chosen, ReciprocityResult::nullMean);
            double[] y = chosen.isEmpty() ? new double[] {-1} : values(chosen, ReciprocityResult::rate);
            XYSeries series = chart.addSeries(name + " (" + chosen.size() + ")", x, y);
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            series.setMarker(SeriesMarkers.CIRCLE);
            return series;
        }
    }

    private static boolean standsOut(ReciprocityResult result) {
        return z(result) > Z;
    }

    private static double z(ReciprocityResult result) {
        return result.z().orElse(0);
    }

    private static long count(List<ReciprocityResult> results, Predicate<ReciprocityResult> which) {
        return results.stream().filter(which).count();
    }

    private static double[] values(List<ReciprocityResult> results, ToDoubleFunction<ReciprocityResult> value) {
        return results.stream().mapToDouble(value).toArray();
    }
}

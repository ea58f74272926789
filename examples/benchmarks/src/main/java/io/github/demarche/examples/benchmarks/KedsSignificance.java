package io.github.demarche.examples.benchmarks;

import io.github.demarche.measure.Coverage;
import io.github.demarche.measure.DetectionPower;
import io.github.demarche.measure.DirectedDyad;
import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadPanelBuilder;
import io.github.demarche.measure.NullModel;
import io.github.demarche.measure.PlantedLinks;
import io.github.demarche.measure.ReciprocityResult;
import io.github.demarche.measure.ReciprocityTest;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.WeisCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts the dyads of KEDS files that answer hostility within a week more often than chance would, under each null model,
 * and how well answers are found that were planted.
 *
 * <p>A party is the first three letters of an actor's code; a dyad is directed; an act is hostile if the scale (Goldstein's
 * for WEIS, CAMEO.SCALE 0.5B1 for CAMEO) has a value below 0 for its code; a dyad is looked at if there are hostile acts on 30
 * days each way. The sources cover the days from the first row of a file to the last.
 */
public final class KedsSignificance {
    private static final int MINIMUM_DAYS = 30;
    private static final double Z = 1.96;
    private static final double Q = 0.05;
    private static final int PARTY_LENGTH = 3;
    private static final int SEEDS = 5;
    private static final int MANY_DRAWS = 4999;
    private static final int REPETITIONS = 40;
    private static final double[] SHARES = {0, 0.1, 0.2, 0.4};
    private static final double[] MEAN_LAGS = {2, 5, 20};

    private KedsSignificance() {}

    /** Prints the counts; the arguments are {@code weis=FILE} or {@code cameo=FILE}, after the codes in the file. */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.out.println("say weis=FILE or cameo=FILE, as often as you like");
        }
        for (String arg : args) {
            int equals = arg.indexOf('=');
            IntensityScale scale = scale(arg.substring(0, Math.max(equals, 0)));
            Path file = Path.of(arg.substring(equals + 1));
            long start = System.nanoTime();
            DyadPanel panel = panel(KedsRow.read(file), scale);
            System.out.printf(
                    Locale.ROOT,
                    "%s (%s): %d dyads with %d hostile days each way, in %s%n",
                    file.getFileName(),
                    scale,
                    ReciprocityTest.candidates(panel, MINIMUM_DAYS).size(),
                    MINIMUM_DAYS,
                    panel.coverage());
            for (NullModel model : NullModel.values()) {
                printCounts(panel, model);
            }
            printSeconds(start);
            printPower(panel);
            printSeconds(start);
        }
    }

    private static IntensityScale scale(String scheme) {
        return switch (scheme) {
            case "weis" -> IntensityScale.weisGoldstein();
            case "cameo" -> IntensityScale.cameoScale05b1();
            default ->
                throw new IllegalArgumentException("say weis=FILE or cameo=FILE, the scheme was \"" + scheme + "\"");
        };
    }

    /** Every row extends the coverage; only hostile ones are counted. */
    private static DyadPanel panel(List<KedsRow> rows, IntensityScale scale) {
        DyadPanelBuilder panel = DyadPanel.builder().coverage(coverage(rows));
        for (KedsRow row : rows) {
            String source = party(row.source());
            String target = party(row.target());
            if (!source.equals(target)
                    && value(row.code(), scale).filter(Intensity::isConflictual).isPresent()) {
                panel.add(DirectedDyad.of(source, target), row.day());
            }
        }
        return panel.build();
    }

    private static Coverage coverage(List<KedsRow> rows) {
        return Coverage.of(
                rows.stream().map(KedsRow::day).min(LocalDate::compareTo).orElseThrow(),
                rows.stream().map(KedsRow::day).max(LocalDate::compareTo).orElseThrow());
    }

    private static String party(String code) {
        return code.substring(0, Math.min(PARTY_LENGTH, code.length()));
    }

    private static Optional<Intensity> value(String code, IntensityScale scale) {
        return scale.scheme().equals("weis")
                ? WeisCode.find(code).flatMap(scale::intensity)
                : CameoCode.find(code).flatMap(scale::intensity);
    }

    /** By z with the usual draws and several seeds; by q with many draws, for it cannot be small with few. */
    private static void printCounts(DyadPanel panel, NullModel model) {
        int[] significant = new int[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            ReciprocityTest test =
                    ReciprocityTest.builder().nullModel(model).seed(seed).build();
            significant[seed - 1] =
                    count(test.ofAll(panel, MINIMUM_DAYS), result -> result.z().orElse(0) > Z);
        }
        ReciprocityTest longer =
                ReciprocityTest.builder().nullModel(model).draws(MANY_DRAWS).build();
        System.out.printf(
                Locale.ROOT,
                "  %-16s z > %.2f: %s (seeds 1 to %d)   q <= %.2f: %d (%d draws)%n",
                model,
                Z,
                Arrays.toString(significant),
                SEEDS,
                Q,
                count(longer.ofAll(panel, MINIMUM_DAYS), result -> result.q().orElse(1) <= Q),
                MANY_DRAWS);
    }

    private static int count(List<ReciprocityResult> results, Predicate<ReciprocityResult> condition) {
        return (int) results.stream().filter(condition).count();
    }

    /** The mean over the dyads of the share of planted series that are detected at alpha 0.05, under local jitter. */
    private static void printPower(DyadPanel panel) {
        ReciprocityTest test = ReciprocityTest.builder().build();
        List<DirectedDyad> dyads = ReciprocityTest.candidates(panel, MINIMUM_DAYS);
        for (double lag : MEAN_LAGS) {
            System.out.printf(Locale.ROOT, "  power under %s, mean lag %2.0f days:", test.nullModel(), lag);
            for (double share : SHARES) {
                PlantedLinks planted = PlantedLinks.builder()
                        .share(share)
                        .meanLagDays(lag)
                        .repetitions(REPETITIONS)
                        .build();
                double mean = dyads.stream()
                        .flatMap(dyad -> test.power(panel, dyad, planted).stream())
                        .mapToDouble(DetectionPower::power)
                        .average()
                        .orElse(Double.NaN);
                System.out.printf(Locale.ROOT, "  %.0f%% answered %.2f", share * 100, mean);
            }
            System.out.println();
        }
    }

    private static void printSeconds(long start) {
        System.out.printf(Locale.ROOT, "  %.1f s so far%n", (System.nanoTime() - start) / 1e9);
    }
}

package io.github.demarche.examples.benchmarks;

import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Shows that the time to parse a text grows with its length and no faster: prints a table of one text in four lengths, as
 * ordinary reports and as one line that never stops; then the time of each {@link HardShape} at one, two and four times 250
 * repetitions. Wants 4 GB of heap for the longest. Linear means that the last is four times the first; up to the 2,000 tokens
 * at which a sentence is cut, it may be more.
 *
 * <p>Arguments: the lengths in characters, 10,000 to 10,000,000 unless given; {@code hard} alone for the hard shapes only.
 */
public final class LinearTime {
    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final int WARMUP = 300_000;
    private static final int CHARACTERS_A_LENGTH = 3_000_000;
    private static final int REPETITIONS = 250;
    private static final int RUNS = 5;

    private LinearTime() {}

    /** Prints the tables. */
    public static void main(String[] args) {
        if (!List.of(args).equals(List.of("hard"))) {
            reports(args);
        }
        hardShapes();
    }

    private static void reports(String[] args) {
        int[] lengths = new int[args.length];
        for (int i = 0; i < args.length; i++) {
            lengths[i] = Integer.parseInt(args[i]);
        }
        print("reports", NewsSample::text, args.length == 0 ? LENGTHS : lengths);
        print("one line without stop", NewsSample::lineWithoutStop, args.length == 0 ? LENGTHS : lengths);
    }

    private static void hardShapes() {
        for (HardShape shape : HardShape.values()) {
            best(shape, REPETITIONS / 5);
        }
        System.out.printf(Locale.ROOT, "%-18s %12s %12s %12s%n", "hard shape", "ms", "twice", "four times");
        for (HardShape shape : HardShape.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %12.1f %12.1f %12.1f%n",
                    shape,
                    best(shape, REPETITIONS),
                    best(shape, REPETITIONS * 2),
                    best(shape, REPETITIONS * 4));
        }
    }

    /** Returns the milliseconds of processor time that the shape takes, the least of some runs. */
    private static double best(HardShape shape, int repetitions) {
        Document text = shape.times(repetitions);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            TextParser.standard().parse(text);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best / 1e6;
    }

    private static void print(String title, IntFunction<Document> texts, int[] lengths) {
        TextParser.standard().parse(texts.apply(WARMUP));
        System.out.printf(
                Locale.ROOT, "%s%n%12s %12s %16s %10s%n", title, "characters", "ms", "ns a character", "events");
        for (int length : lengths) {
            Document text = texts.apply(length);
            long best = Long.MAX_VALUE;
            int events = 0;
            for (int run = 0; run < Math.max(2, CHARACTERS_A_LENGTH / length); run++) {
                long start = System.nanoTime();
                events = TextParser.standard().parse(text).events().size();
                best = Math.min(best, System.nanoTime() - start);
            }
            System.out.printf(
                    Locale.ROOT, "%12d %12.1f %16.0f %10d%n", length, best / 1e6, (double) best / length, events);
        }
        System.out.println();
    }
}

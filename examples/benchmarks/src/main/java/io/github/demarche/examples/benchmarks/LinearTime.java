package io.github.demarche.examples.benchmarks;

import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Shows that the time to parse a text grows with its length and no faster: prints a table of one text in four lengths, as
 * ordinary reports and as one line that never stops. Wants 4 GB of heap for the longest.
 */
public final class LinearTime {
    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final int WARMUP = 300_000;
    private static final int CHARACTERS_A_LENGTH = 3_000_000;

    private LinearTime() {}

    /** Prints the table; the arguments are the lengths in characters, 10,000 to 10,000,000 unless given. */
    public static void main(String[] args) {
        int[] lengths = new int[args.length];
        for (int i = 0; i < args.length; i++) {
            lengths[i] = Integer.parseInt(args[i]);
        }
        print("reports", NewsSample::text, args.length == 0 ? LENGTHS : lengths);
        print("one line without stop", NewsSample::lineWithoutStop, args.length == 0 ? LENGTHS : lengths);
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

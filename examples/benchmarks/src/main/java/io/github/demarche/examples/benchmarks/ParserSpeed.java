package io.github.demarche.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many sentences a second of processor time the parser codes, and how much faster two threads that share one
 * parser are than one. The argument is a gold file, JSON objects with a {@code text}, one a line; the texts are repeated to
 * 20,000, each a document of its own, and counted as one sentence each. The first rounds warm the parser and are not
 * counted; of the others the best stands. The ratio is of wall times, so it wants two idle processors; the processor time
 * that two threads take besides tells what sharing costs on a busy machine.
 */
public final class ParserSpeed {
    private static final int SIZE = 20_000;
    private static final int WARMUP = 2;
    private static final int ROUNDS = 3;

    private ParserSpeed() {}

    /** What one round took. */
    private record Took(long wall, long cpu) {
        Took best(Took other) {
            return new Took(Math.min(wall, other.wall), Math.min(cpu, other.cpu));
        }
    }

    /** Prints the figures for the gold file that is named. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ImmutableList<Document> documents = GoldTexts.repeated(GoldTexts.read(Path.of(args[0])), SIZE);
        for (int round = 0; round < WARMUP; round++) {
            run(documents, 1);
        }
        Took one = run(documents, 1);
        Took two = run(documents, 2);
        for (int round = 1; round < ROUNDS; round++) {
            one = one.best(run(documents, 1));
            two = two.best(run(documents, 2));
        }
        System.out.printf(Locale.ROOT, "%d documents%n", documents.size());
        System.out.printf(Locale.ROOT, "one thread: %,.0f a CPU second%n", SIZE * 1e9 / one.cpu);
        System.out.printf(
                Locale.ROOT,
                "two threads: %,.0f a CPU second, %.2f times one in wall time%n",
                SIZE * 1e9 / two.cpu,
                (double) one.wall / two.wall);
    }

    private static Took run(ImmutableList<Document> documents, int threads) throws InterruptedException {
        long[] cpu = new long[threads];
        List<Thread> started = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> cpu[number] = parse(documents, number, threads));
            thread.start();
            started.add(thread);
        }
        long sum = 0;
        for (int i = 0; i < threads; i++) {
            started.get(i).join();
            sum += cpu[i];
        }
        return new Took(System.nanoTime() - begin, sum);
    }

    /** Parses every so many documents, and returns the processor time that it took. */
    private static long parse(ImmutableList<Document> documents, int first, int step) {
        for (int i = first; i < documents.size(); i += step) {
            TextParser.standard().parse(documents.get(i));
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

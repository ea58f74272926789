package io.github.demarche.examples.benchmarks;

import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.DyadicAct;
import io.github.demarche.ontology.Hostility;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Shows that the linker's time grows with the number of events and no faster, and its memory with the number of dyads and
 * not with that of events: prints a table of 10^6, 10^7 and 10^8 invented acts, all of them hostile, among 10^6 dyads, 10^4 a
 * day. Half of them go round all dyads; the others fall on a few, in proportion to one over their rank. Runs with {@code
 * -Xmx1g}; {@code -Xmn600m -XX:+UseParallelGC} keeps the collector from looking through the old states too often.
 *
 * <p>Inside the clock: accepting each act, closing each day, linking, and draining the links once a block. Outside: making
 * the acts, a block at a time. Beside the time on the wall stands the thread's own, without waiting and collecting garbage.
 */
public final class ChainScale {
    private static final int[] EVENTS = {1_000_000, 10_000_000, 100_000_000};
    private static final int PARTIES = 1415;
    private static final int DYADS = 1_000_000;
    private static final int A_DAY = 10_000;
    private static final int BLOCK = 200_000;
    private static final int STEP = 618_033;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String[] parties = new String[PARTIES];
    private final SplittableRandom random = new SplittableRandom(1);
    private final DyadicAct[] block = new DyadicAct[BLOCK];
    private final ChainLinker linker = ChainLinker.standard();
    private long nanos;
    private long cpuNanos;
    private long links;

    private ChainScale() {
        for (int at = 0; at < PARTIES; at++) {
            parties[at] = String.format(Locale.ROOT, "P%04d", at);
        }
    }

    /** Prints the table; the arguments are the numbers of acts, multiples of 200,000, unless the usual ones are wanted. */
    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT,
                "%12s %10s %10s %14s %12s %10s %10s %14s%n",
                "events",
                "seconds",
                "CPU",
                "events/second",
                "links",
                "dyads",
                "heap MB",
                "bytes a dyad");
        new ChainScale().run(2_000_000); // warms up
        if (args.length == 0) {
            for (int events : EVENTS) {
                new ChainScale().measure(events);
            }
        }
        for (String events : args) {
            new ChainScale().measure(Integer.parseInt(events));
        }
    }

    private void measure(int events) {
        long before = usedHeap();
        run(events);
        Arrays.fill(block, null);
        long heap = usedHeap() - before;
        long dyads = linker.report().dyads();
        System.out.printf(
                Locale.ROOT,
                "%12d %10.2f %10.2f %14.0f %12d %10d %10.0f %14.0f%n",
                events,
                nanos / 1e9,
                cpuNanos / 1e9,
                events / (nanos / 1e9),
                links,
                dyads,
                heap / 1e6,
                (double) heap / dyads);
    }

    private void run(int events) {
        for (int first = 0; first < events; first += BLOCK) {
            for (int at = 0; at < BLOCK; at++) {
                block[at] = act(first + at);
            }
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            link(first);
            cpuNanos += THREADS.getCurrentThreadCpuTime() - cpuStart;
            nanos += System.nanoTime() - start;
        }
    }

    private void link(int first) {
        for (int at = 0; at < BLOCK; at++) {
            if ((first + at) % A_DAY == 0) {
                linker.advanceTo(day(first + at));
            }
            linker.accept(block[at]);
        }
        linker.drainTo(link -> links++);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(1990, 1, 1).plusDays(number / A_DAY);
    }

    private DyadicAct act(int number) {
        boolean round = (number & 1) == 0;
        long dyad = round ? (long) number / 2 * STEP % DYADS : (long) Math.pow(DYADS, random.nextDouble());
        int high = (int) ((1 + Math.sqrt(1 + 8.0 * dyad)) / 2);
        int low = (int) (dyad - (long) high * (high - 1) / 2);
        boolean up = random.nextBoolean();
        return DyadicAct.of(
                "s-" + number, day(number), parties[up ? high : low], parties[up ? low : high], Hostility.HOSTILE);
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

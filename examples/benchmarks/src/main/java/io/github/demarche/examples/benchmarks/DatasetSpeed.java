package io.github.demarche.examples.benchmarks;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.ReadReport;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints how many rows a second of processor time become events, for a file of a published form, on one thread: the
 * arguments are the form's id ({@code gdelt2}), the file and, if not five, the number of rounds. The first two rounds warm
 * the reader. Processor time is given twice, of the thread that reads and of the whole process, in which collecting garbage
 * and compiling count too.
 */
public final class DatasetSpeed {
    private static final int ROUNDS = 5;
    private static final double MEGABYTE = 1 << 20;

    private DatasetSpeed() {}

    /** Takes events, and keeps of them what cannot be had without making them. */
    private static final class Taken {
        private long count;
        private int hash;

        void take(DiplomaticEvent event) {
            count++;
            hash = 31 * hash + event.id().hashCode() + event.codings().size();
        }
    }

    /** Prints the figures of each round. */
    public static void main(String[] args) {
        DatasetFormat format = DatasetFormat.parse(args[0]);
        Path file = Path.of(args[1]);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        for (int round = 1; round <= rounds; round++) {
            Taken taken = new Taken();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long process = processTime();
            ReadReport report = DatasetReader.of(format).onEvent(taken::take).read(file);
            double threadSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9;
            double processSeconds = (processTime() - process) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d: %,d rows, %,d events; thread %.2f s, %,.0f rows a CPU second; process %.2f s, %,.0f; heap"
                            + " %.0f MB, %.0f at most; check %08x%n",
                    round,
                    report.rows(),
                    taken.count,
                    threadSeconds,
                    report.rows() / threadSeconds,
                    processSeconds,
                    report.rows() / processSeconds,
                    used() / MEGABYTE,
                    Runtime.getRuntime().maxMemory() / MEGABYTE,
                    taken.hash);
            if (round == rounds) {
                System.out.println(report);
            }
        }
    }

    private static long processTime() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getProcessCpuTime() : 0;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

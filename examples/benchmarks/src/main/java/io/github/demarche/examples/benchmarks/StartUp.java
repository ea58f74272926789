package io.github.demarche.examples.benchmarks;

import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Prints the time from the start of the JVM's process to the first coded sentence, the processor time in it, and the heap
 * in use after a garbage collection. No arguments; run it several times, the first reads the class files from disk.
 */
public final class StartUp {
    private StartUp() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        Document document =
                Document.of("first", "Norway expelled two Russian diplomats on Friday.", LocalDate.of(2022, 4, 9));
        int events = TextParser.standard().parse(document).events().size();
        Instant coded = Instant.now();
        Instant machine =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        ProcessHandle process = ProcessHandle.current();
        Instant begin = process.info().startInstant().orElse(machine);
        Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "%d event after %d ms, %d ms since the virtual machine was up, %d ms of processor time; heap %.1f MB%n",
                events,
                Duration.between(begin, coded).toMillis(),
                Duration.between(machine, coded).toMillis(),
                cpu.toMillis(),
                heap / 1e6);
        if (TextParser.standard().parse(document).events().isEmpty()) {
            throw new IllegalStateException(
                    "the parser, which must be in use when the heap is measured, codes nothing");
        }
    }
}

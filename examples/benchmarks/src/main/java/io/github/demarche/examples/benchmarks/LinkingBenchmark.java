package io.github.demarche.examples.benchmarks;

import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.DyadicAct;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many events a second the linker takes, on one thread: a file of the KEDS project ({@code -p file=...}), or an invented
 * one, replayed with shifted dates and ids of their own to 10^7 events.
 *
 * <p>Inside the clock: accepting each act, closing each day, linking, and draining the links once a year. Outside: reading
 * the file and making the acts, which lie in memory; it takes some 2 GB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class LinkingBenchmark {
    private static final int EVENTS = 10_000_000;
    private static final int DRAIN = 365;

    /** The file; when empty, invented acts. */
    @Param("")
    public String file = "";

    private DyadicAct[] acts = {};

    /** Makes the acts. */
    @Setup
    public void replay() {
        acts = DyadSample.of(file).replay(EVENTS);
    }

    /** Links all of them. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public ChainLinker linkingPass(Blackhole sink) {
        ChainLinker linker = ChainLinker.standard();
        LocalDate today = DyadSample.day(acts[0]);
        int days = 0;
        for (DyadicAct act : acts) {
            LocalDate day = DyadSample.day(act);
            if (!day.equals(today)) {
                linker.advanceTo(day);
                today = day;
                if (++days % DRAIN == 0) {
                    linker.drainTo(sink::consume);
                }
            }
            linker.accept(act);
        }
        linker.finish();
        linker.drainTo(sink::consume);
        return linker;
    }
}

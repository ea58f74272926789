package io.github.demarche.examples.benchmarks;

import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a row of GDELT 2.0 takes to become an event; {@link DatasetSpeed} measures whole files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DatasetBenchmark {
    private static final int ROWS = 10_000;
    private static final int PLACES = 500;
    private static final String[] COUNTRIES = {"NOR", "FIN", "SWE", "DNK", "ISL", "EST", "LVA"};

    private final byte[] file = rows().getBytes(StandardCharsets.UTF_8);

    /** Reads ten thousand rows between seven countries, told by five hundred articles at as many places. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ReadReport gdelt2(Blackhole sink) {
        return DatasetReader.of(DatasetFormat.GDELT2)
                .onEvent(sink::consume)
                .read(new ByteArrayInputStream(file), "made.export.CSV");
    }

    private static String rows() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            String source = COUNTRIES[row % COUNTRIES.length];
            String target = COUNTRIES[(row / COUNTRIES.length) % COUNTRIES.length];
            int place = row / (ROWS / PLACES);
            text.append(700_000_000 + row)
                    .append("\t20161013\t201610\t2016\t2016.7753\t")
                    .append(source + "GOV\tTHE MINISTER\t" + source + "\t\t\t\t\tGOV\t\t\t")
                    .append(target + "\t" + target + "\t" + target + "\t\t\t\t\t\t\t\t")
                    .append("1\t111\t111\t11\t3\t-2.0\t" + row % 10 + "\t1\t4\t-1." + place + "\t")
                    .append("0\t\t\t\t\t\t\t\t0\t\t\t\t\t\t\t\t")
                    .append("4\tPlace " + place + ", Norway\tNO\tNO12\t" + place + "\t59.9\t10.7\t-" + place + "\t")
                    .append("20161013151500\thttps://example.org/articles/" + place + "\n");
        }
        return text.toString();
    }
}

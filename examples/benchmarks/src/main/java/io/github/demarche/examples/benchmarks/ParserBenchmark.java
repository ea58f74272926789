package io.github.demarche.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.demarche.io.ChainPrinter;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long the parser takes: for sentences, reports and printed chains, and for the start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParserBenchmark {
    private final TextParser parser = TextParser.standard();
    private final ImmutableList<Document> sentences = NewsSample.sentences();
    private final ImmutableList<Document> reports = NewsSample.documents();

    /** Parses the 41 sentences of the sample, each as a document of its own. */
    @Benchmark
    public void sentences(Blackhole sink) {
        sentences.forEach(sentence -> sink.consume(parser.parse(sentence)));
    }

    /** Parses the 9 reports of the sample. */
    @Benchmark
    public void reports(Blackhole sink) {
        reports.forEach(report -> sink.consume(parser.parse(report)));
    }

    /** Parses the 9 reports, and prints the chains in them. */
    @Benchmark
    public void printedChains(Blackhole sink) {
        reports.forEach(
                report -> sink.consume(ChainPrinter.print(parser.parse(report).graph())));
    }

    /** Reads the lexicon that ships and makes a parser of it. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public TextParser start() {
        return TextParser.of(Lexicon.builder().addStandard().build());
    }
}

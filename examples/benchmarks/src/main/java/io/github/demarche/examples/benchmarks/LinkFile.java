package io.github.demarche.examples.benchmarks;

import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.InferredLink;
import io.github.demarche.chain.LinkPolicy;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads a KEDS file, links its events by timing, and writes the links as tab-separated text: the whole job as one process,
 * to be timed from outside. The default policy links hostile acts with hostile ones. Rows may be out of order by a month;
 * later ones are counted in the report, and only the acts of that month are held.
 *
 * <pre>
 * time java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.demarche.examples.benchmarks.LinkFile levant.tsv links.tsv
 * </pre>
 *
 * <p>The two flags spare what a process of a second has no use for: collector threads, and the compiler that pays off after
 * many seconds. Class data sharing (write an archive with {@code -XX:ArchiveClassesAtExit=link.jsa}, then run with {@code
 * -XX:SharedArchiveFile=link.jsa}) spares the loading of classes as well. No flag changes the result.
 */
public final class LinkFile {
    private static final String HEADER =
            "provocation\tresponse\trelation\tprovoker\tresponder\tday\tlag\tresponsibility\n";
    private static final int LATENESS = 31;
    private static final int BUFFER = 1 << 16;

    private final ChainLinker linker =
            ChainLinker.of(LinkPolicy.builder().latenessDays(LATENESS).build());
    private LocalDate latest = LocalDate.MIN;

    private LinkFile() {}

    /** Reads the first file, and writes the second. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: LinkFile KEDS-FILE LINKS-FILE");
            System.exit(2);
        }
        System.err.println(run(Path.of(args[0]), Path.of(args[1])));
    }

    static String run(Path in, Path out) throws IOException {
        ChainLinker linker = ChainLinker.of(LinkPolicy.standard());
        ReadReport read =
                DatasetReader.of(DatasetFormat.KEDS).onEvent(linker::accept).read(in);
        linker.finish();
        try (Writer links = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            StringBuilder lines = new StringBuilder(HEADER);
            linker.drainTo(link -> append(link, lines, links));
            links.append(lines);
        }
        return read + "\n" + linker.report();
    }

    private static void append(InferredLink link, StringBuilder lines, Writer out) {
        lines.append(link.provocation().id()).append('\t');
        lines.append(link.response().id()).append('\t');
        lines.append(link.relation()).append('\t');
        lines.append(link.provocation().actor().orElse("")).append('\t');
        lines.append(link.response().actor().orElse("")).append('\t');
        lines.append(link.response().firstDay().orElseThrow()).append('\t');
        lines.append(link.lagDays()).append('\t');
        lines.append(Math.round(link.responsibility() * 1e6) / 1e6).append('\n');
        if (lines.length() > BUFFER) {
            flush(lines, out);
        }
    }

    private static void flush(StringBuilder lines, Writer out) {
        try {
            out.append(lines);
            lines.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

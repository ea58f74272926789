package io.github.demarche.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import com.google.common.io.Resources;
import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java of the README. */
class SamplesTest {
    private static final Path MAIN = Path.of("src/main/java/io/github/demarche/examples/quickstart/Quickstart.java");
    private static final Path TEST = Path.of("src/test/java/io/github/demarche/examples/quickstart/SamplesTest.java");

    @Test
    void everySampleStandsInAFileThatIsCompiledAndRun() throws IOException {
        String compiled = Readme.unindented(Stream.of(MAIN, TEST).flatMap(SamplesTest::lines));
        assertThat(Readme.javaBlocks())
                .hasSize(4)
                .allSatisfy(sample -> assertThat(compiled).contains(sample));
    }

    @Test
    void theReadmeQuotesTheReport() throws IOException {
        assertThat(Files.readString(Readme.FILE))
                .contains("> " + report().strip().replace("\n", "\n> ").replace("> \n", ">\n"));
    }

    @Test
    void everyLinkExplainsItself() throws IOException {
        RetaliationGraph graph = TextParser.standard()
                .parse(Document.of("us-russia-2021", report(), LocalDate.of(2021, 4, 16)))
                .graph();
        Readme.checkBlock(".explain()", Readme.printedBy(() -> printALink(graph)));
    }

    private static void printALink(RetaliationGraph graph) {
        System.out.println(graph.linksOf(Tier.STATED).reverse().get(0).explain());
    }

    @Test
    void wordsOfOnesOwnAreAddedToTheLexicon(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("my-words.txt");
        Files.writeString(
                file,
                Readme.blockAfter(Files.readString(Readme.FILE), "my-words.txt", "text")
                        .group(1));
        DiplomaticEvent event =
                parserWith(file).parse(Document.of("x", "Denmark mothballed its embassy in Bamako.")).events().stream()
                        .collect(MoreCollectors.onlyElement());
        assertThat(event.instrument()).contains(Instrument.of("CLOSURE_OF_OWN_MISSION"));
    }

    private static TextParser parserWith(Path file) {
        Lexicon lexicon = Lexicon.builder().addStandard().add(file).build();
        return TextParser.of(lexicon);
    }

    @Test
    void eventDataIsLinkedByTiming(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.tsv");
        Files.writeString(file, "date\tsource\ttarget\tcode\n2021-03-01\tNOR\tBLR\t163\n2021-03-03\tBLR\tNOR\t161\n");
        Readme.checkBlock("linker.drain()", Readme.printedBy(() -> printLinks(file)));
    }

    private static void printLinks(Path file) {
        ChainLinker linker = ChainLinker.standard();
        DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS);
        reader.onEvent(linker::accept).read(file);
        linker.finish();
        linker.drain().forEach(link -> System.out.println(link.explain()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report() throws IOException {
        return Resources.toString(
                Resources.getResource(Quickstart.class, "us-russia-2021.txt"), StandardCharsets.UTF_8);
    }
}

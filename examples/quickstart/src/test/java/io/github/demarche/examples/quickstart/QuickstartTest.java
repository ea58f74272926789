package io.github.demarche.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final Path PICTURE = Readme.ROOT.resolve("docs/us-russia-2021.svg");

    private Path picture = Path.of("");
    private String printed = "";

    @BeforeEach
    void run(@TempDir Path directory) throws IOException {
        picture = directory.resolve("made/on/the/way/chain.svg");
        printed = Readme.printedBy(() -> Quickstart.main(new String[] {picture.toString()}));
    }

    @Test
    void printsTheChainThatTheReadmeShows() throws IOException {
        Readme.checkBlock("ChainPrinter.print(graph)", printed);
    }

    @Test
    void drawsThePictureThatTheReadmeShows() throws IOException {
        Readme.checkFile(PICTURE, Files.readString(picture));
    }

    @Test
    void drawsWellFormedXml() {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(picture.toFile()))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsTheAllegedTheThreatenedTheDoneAndTheAnnouncedApart() {
        assertThat(printed)
                .containsSubsequence(
                        "cyber operation",
                        "alleged by USA",
                        "USA -> RUS",
                        "expulsion of 10 diplomats",
                        "RUS -> USA",
                        "threatened",
                        "expulsion of 10 diplomats",
                        "10 for 10",
                        "listing under sanctions (8 officials)",
                        "announced");
    }
}

package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for coders to read, which are not what coders write. */
class CoderTextsTest {
    private static final String RECORD = "880203 WIRE-0012-01\nNorway sent home two Finnish envoys.\n\n";
    private static final String COMMENTED = "/* first half\n   of the year */\n" + RECORD;
    private static final String VALIDATED =
            "880203 WIRE-0012-01\n{ NOR / FIN / 201 }\nNorway sent home two Finnish envoys.\n";
    private static final String SENTENCES = """
        <?xml version="1.0"?>
        <Sentences>
        <Sentence date="19880203" id="1" source="WIRE" sentence="True">
        """;

    @TempDir
    Path folder;

    private DetectedFormat detected(String text) throws IOException {
        return DatasetFormat.detect(Files.writeString(folder.resolve("own.txt"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORD, COMMENTED, VALIDATED, SENTENCES})
    void areNoEventsAndWhatReadsThemIsSaid(String text) throws IOException {
        DetectedFormat detected = detected(text);
        assertThat(detected.format()).isEmpty();
        assertThat(detected.reason()).contains("texts and no events", "the command code");
    }

    @Test
    void sayThatTheyHaveCodesToValidateAgainst() throws IOException {
        assertThat(detected(VALIDATED).reason()).contains("validate");
        assertThat(detected(RECORD).reason()).doesNotContain("validate");
    }

    @Test
    void areNotTakenForEventsWithBlanksBetweenTheirCells() throws IOException {
        DetectedFormat detected = detected("880203 NOR FIN 201 (EXPEL) SENT HOME\n880204 NOR FIN 223\n");
        assertThat(detected.format()).contains(DatasetFormat.KEDS);
    }

    @Test
    void otherTextIsLeftAlone() throws IOException {
        assertThat(detected("880203\n").reason()).doesNotContain("texts and no events");
        assertThat(detected("Norway sent home two envoys.\nFinland did so too.\n")
                        .reason())
                .doesNotContain("texts and no events");
    }

    @Test
    void giveNoEventsWhenTheyAreReadAllTheSame() {
        ReadRows read = ReadRows.keds(RECORD.split("\n"));
        assertThat(read.events).isEmpty();
        assertThat(read.report.rejected()).isEqualTo(2);
        assertThat(read.report.warnings()).anyMatch(warning -> warning.contains("texts and no events"));
    }
}

package io.github.demarche.examples.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadPanelBuilder;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoRetaliatesTest {
    private static final long SEED = 4;

    /** Norway answers each Finnish act the next day; Sweden and Denmark act when they please. */
    private static DyadPanel panel() {
        Random random = new Random(SEED);
        StringBuilder rows = new StringBuilder();
        for (int year = 0; year < 10; year++) {
            for (int act = 0; act < 12; act++) {
                LocalDate day = LocalDate.of(1990 + year, 1, 1).plusDays(random.nextInt(330));
                row(rows, day, "FIN", "NOR");
                row(rows, day.plusDays(1), "NOR", "FIN");
                row(rows, LocalDate.of(1990 + year, 1, 1).plusDays(random.nextInt(330)), "SWE", "DNK");
                row(rows, LocalDate.of(1990 + year, 1, 1).plusDays(random.nextInt(330)), "DNK", "SWE");
            }
        }
        DyadPanelBuilder builder = DyadPanel.builder().coverageOfEvents();
        DatasetReader.of(DatasetFormat.KEDS)
                .onEvent(builder::add)
                .read(new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), "north.tsv");
        return builder.build();
    }

    private static void row(StringBuilder rows, LocalDate day, String source, String target) {
        rows.append(day + "\t" + source + "\t" + target + "\t1822\n");
    }

    @Test
    void findsWhoAnswersAndNobodyElse() {
        String printed = WhoRetaliates.find(panel(), 30).print("north");
        assertThat(printed).as("seed %s", SEED).contains("north: 4 directed dyads", "1 with a false discovery rate");
        String[] lines = printed.split("\n");
        int header =
                java.util.Arrays.asList(lines).indexOf("  responder > provoker  answered  by chance      z      q");
        assertThat(lines[header + 1]).startsWith("  " + "NOR").contains("FIN").contains("1.00");
    }

    @Test
    void drawsThePointsThatStandOut(@TempDir Path directory) throws IOException {
        Picture.of(WhoRetaliates.find(panel(), 30).draw("north"), directory)
                .shows(Plot.ORANGE)
                .shows(Plot.GREY);
    }

    @Test
    void drawsNothingWhereThereIsNothing(@TempDir Path directory) throws IOException {
        DyadPanel empty = DyadPanel.builder()
                .coverage(io.github.demarche.measure.Coverage.of(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)))
                .build();
        WhoRetaliates.Finding finding = WhoRetaliates.find(empty, 30);
        assertThat(finding.print("nobody")).contains("nobody: 0 directed dyads");
        Picture.of(finding.draw("nobody"), directory).shows(Plot.BLUE);
    }
}

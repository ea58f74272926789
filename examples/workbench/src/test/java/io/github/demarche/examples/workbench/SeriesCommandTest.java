package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesCommandTest extends CommandLineTest {
    private String keds() throws IOException {
        return file("acts.tab", EventFiles.KEDS);
    }

    @Test
    void countsActsByMonthAndSumsTheirValues() throws IOException {
        assertThat(run("series", "--from", "keds", "--scale", "icews", "--dyads", "NOR-BLR", keds()))
                .isZero();
        assertThat(out).isEqualTo("""
            actor,recipient,start,end,covered_days,count,sum,unscored
            BLR,NOR,2022-05-01,2022-05-31,30,1,-9.2,0
            BLR,NOR,2022-06-01,2022-06-30,1,1,1,0
            NOR,BLR,2022-05-01,2022-05-31,30,2,0,0
            NOR,BLR,2022-06-01,2022-06-30,1,0,0,0
            """);
        assertThat(err).contains("standard output: 4 rows of 2 dyads, 4 events in 2022-05-02/2022-06-01");
    }

    @Test
    void countsHostileActsByWeekWithoutZeros() throws IOException {
        String target = fresh("weeks.csv");
        assertThat(run("series", "--from", "keds", "--by", "week", "--hostile", "--no-zeros", "-o", target, keds()))
                .isZero();
        assertThat(Path.of(target)).content().isEqualTo("""
            actor,recipient,start,end,covered_days,count
            BLR,NOR,2022-05-02,2022-05-08,7,1
            NOR,BLR,2022-05-02,2022-05-08,7,1
            """);
        assertThat(err).contains("left out {FILTERED=3}");
    }

    @Test
    void takesTheSpanThatIsNamedForCovered() throws IOException {
        assertThat(run(
                        "series",
                        "--from",
                        "keds",
                        "--by",
                        "day",
                        "--from-date",
                        "2022-05-05",
                        "--to-date",
                        "2022-05-07",
                        "--no-domestic",
                        keds()))
                .isZero();
        assertThat(out).isEqualTo("""
            actor,recipient,start,end,covered_days,count
            BLR,NOR,2022-05-05,2022-05-05,1,0
            BLR,NOR,2022-05-06,2022-05-06,1,1
            BLR,NOR,2022-05-07,2022-05-07,1,0
            """);
    }

    @Test
    void saysWhatIsWrongInTheUsage() throws IOException {
        assertThat(run("series", "--from", "keds", "--scale", "richter", keds()))
                .isEqualTo(2);
        assertThat(err).contains("--scale: unknown scale \"RICHTER\"", "PLOVER_2021");
        assertThat(run("series", "--from", "keds", "--by", "year", keds())).isEqualTo(2);
        assertThat(err).contains("'--by'").contains("year");
        String target = file("series.csv", "former\n");
        assertThat(run("series", "--from", "keds", "-o", target, file("bad.tab", "20221332\tNOR\tBLR\t040\n")))
                .isEqualTo(2);
        assertThat(err).contains("there is nothing to write");
        assertThat(Path.of(target)).content().isEqualTo("former\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"NOR, NOR", "=1+1, '=1+1", "-5, '-5", "@x, '@x", "`a,b`, `\"a,b\"`", "a\"b, `\"a\"\"b\"`"})
    void guardsNamesFromSpreadsheets(String name, String cell) {
        assertThat(SeriesTable.cell(name)).isEqualTo(cell);
    }
}

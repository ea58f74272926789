package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What broken and hostile GDELT files do: the good rows are kept, and the others say what is wrong with them. */
class GdeltHostileTest {
    private static final String ROW = GdeltRows.v2().line();

    @TempDir
    Path folder;

    private static ReadRows read(String... rows) {
        return GdeltRows.read(DatasetFormat.GDELT2, rows);
    }

    private static GdeltRows numbered(int number) {
        return GdeltRows.v2().set("GLOBALEVENTID", Integer.toString(number));
    }

    private DetectedFormat detect(String... lines) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return DatasetFormat.detect(file);
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsRejectedWithItsLine() {
        ReadRows rows =
                read(ROW, ROW + "\tmore", numbered(2).line(60), numbered(3).line());
        assertThat(rows.events).hasSize(2);
        assertThat(rows.report.rejected()).isEqualTo(2);
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("COLUMNS", "COLUMNS");
        assertThat(rows.issues).extracting(RowIssue::line).containsExactly(2L, 3L);
        assertThat(rows.issues).extracting(RowIssue::value).containsExactly("62", "60");
    }

    @Test
    void emptyCellsTooManyAreLeftOut() {
        ReadRows rows = read(ROW + "\t\t");
        assertThat(rows.events).hasSize(1);
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("SURPLUS_COLUMNS");
    }

    @Test
    void nulCharactersAreLeftOutAndSaid() {
        ReadRows rows = read(numbered(1).set("Actor1Name", "OS\0LO").line());
        assertThat(rows.event(0).codings().get(0).values()).containsEntry("Actor1Name", "OSLO");
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("NUL");
    }

    @Test
    void aFieldOfAMillionCharactersCostsItsRowAndNoOther() {
        String field = "x".repeat(1_000_000);
        ReadRows rows = read(
                ROW, numbered(2).set("Actor1Name", field).line(), numbered(3).line());
        assertThat(rows.events).hasSize(2);
        assertThat(rows.issues).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("LENGTH");
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.value().length()).isLessThan(200);
        });
    }

    @Test
    void aLongFieldIsReadAndNotRemembered() {
        String name = "Ö".repeat(100_000);
        ReadRows rows = read(
                numbered(1).set("ActionGeo_FullName", name).line(), numbered(2).line());
        assertThat(rows.event(0).places()).containsExactly(name);
        assertThat(rows.event(1).places()).containsExactly("Oslo, Oslo, Norway");
        assertThat(rows.issues).isEmpty();
    }

    @Test
    void bytesOfAnotherEncodingAreSaidAndCanBeReadInTheirs() {
        byte[] bytes = (numbered(1).set("ActionGeo_FullName", "Malmö").line() + "\n"
                        + numbered(2).line())
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadReport report = DatasetReader.of(DatasetFormat.GDELT2).read(new ByteArrayInputStream(bytes), "own.csv");
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.rules()).containsExactly(Map.entry("ENCODING", 1L));
        List<String> places = new ArrayList<>();
        DatasetReader.of(DatasetFormat.GDELT2)
                .encoding(StandardCharsets.ISO_8859_1)
                .onEvent(event -> places.addAll(event.places()))
                .read(new ByteArrayInputStream(bytes), "own.csv");
        assertThat(places).containsExactly("Malmö", "Oslo, Oslo, Norway");
    }

    @Test
    void lettersBeyondAsciiAreCutAndRememberedAsOthersAre() {
        String[] places = {"Malmö, Skåne", "Łódź, Polska", "北京, 中国", "Malmö, Skåne", "a\uD83D\uDE00b", "ĉĉĉ"};
        String[] rows = new String[places.length];
        Arrays.setAll(
                rows, at -> numbered(at).set("ActionGeo_FullName", places[at]).line());
        ReadRows read = read(rows);
        assertThat(read.events).extracting(event -> event.places().get(0)).containsExactly(places);
        assertThat(read.events)
                .allSatisfy(event -> assertThat(event.codings().get(0).values())
                        .containsEntry("SOURCEURL", "https://example.org/a")
                        .containsEntry("ActionGeo_FullName", event.places().get(0)));
    }

    @Test
    void aTruncatedGzipGivesTheRowsBeforeTheBreak() throws IOException {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 2_000; row++) {
            text.append(numbered(row)
                            .set("SOURCEURL", "https://example.org/" + random.nextLong())
                            .line())
                    .append('\n');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        ReadReport report =
                DatasetReader.of(DatasetFormat.GDELT2).read(new ByteArrayInputStream(half), "own.export.CSV.gz");
        assertThat(report.complete()).isFalse();
        assertThat(report.events()).isBetween(100L, 1_999L);
        assertThat(report.rejected()).isLessThanOrEqualTo(1);
    }

    @Test
    void formulasRunInNoSpreadsheetAndComeBack() {
        String row = numbered(1)
                .set("Actor1Name", "=cmd|' /C calc'!A0")
                .set("SOURCEURL", "@SUM(1+1)")
                .set("ActionGeo_Long", "-77.0364")
                .line();
        String text = GdeltRows.written(DatasetFormat.GDELT2, GdeltRows.readRaw(DatasetFormat.GDELT2, row).events);
        assertThat(text).contains("\t'=cmd|").contains("\t'@SUM").contains("\t-77.0364\t");
        assertThat(read(text.strip()).event(0).codings().get(0).values())
                .containsEntry("Actor1Name", "=cmd|' /C calc'!A0")
                .containsEntry("SOURCEURL", "@SUM(1+1)");
    }

    @Test
    void anIdWithTwoRowsIsTwoEventsAndARowThatIsRepeatedIsOne() {
        ReadRows rows = read(ROW, ROW, GdeltRows.v2().set("NumMentions", "5").line());
        assertThat(rows.events).hasSize(3);
        assertThat(rows.event(1).id()).isEqualTo(rows.event(0).id());
        assertThat(rows.event(2).id()).isNotEqualTo(rows.event(0).id());
        assertThat(rows.report.duplicates()).isEqualTo(1);
        assertThat(rows.report.repeatedKeys()).isEqualTo(1);
    }

    @Test
    void eachFormIsToldByItsColumns() throws IOException {
        assertThat(detect(ROW).format()).contains(DatasetFormat.GDELT2);
        assertThat(detect(ROW).reason()).contains("61");
        assertThat(detect(GdeltRows.v1().line()).format()).contains(DatasetFormat.GDELT1);
        assertThat(detect(GdeltRows.v1().line(57)).format()).contains(DatasetFormat.GDELT1);
        assertThat(detect(GdeltRows.header(DatasetFormat.GDELT2), ROW).format()).contains(DatasetFormat.GDELT2);
        assertThat(detect(GdeltRows.header(DatasetFormat.GDELT1)).format()).contains(DatasetFormat.GDELT1);
    }

    @Test
    void aKnowledgeGraphIsNamedAndNotRead() throws IOException {
        String row = "20161013151500-0" + "\tx".repeat(26);
        assertThat(detect(row).format()).isEmpty();
        assertThat(detect(row).reason()).contains("Global Knowledge Graph");
        assertThat(detect("GKGRECORDID\tDATE").reason()).contains("Global Knowledge Graph");
        assertThat(detect("DATE\tNUMARTS" + "\tx".repeat(9)).reason()).contains("Global Knowledge Graph");
        ReadReport report = read(row).report;
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("Global Knowledge Graph"));
    }

    @Test
    void rowsOfAnotherVersionAreRejectedAndTheFileIsSaidToBeOne() {
        ReadReport report = read(GdeltRows.v1().line()).report;
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("gdelt1"));
    }
}

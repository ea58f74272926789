package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files, broken files, and text in other encodings. */
class DatasetFileTest {
    private static final String ROW = "2001-02-03\tNOR\tFIN\t1822\n";

    @TempDir
    Path folder;

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(ROW.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rows(int count) {
        return ROW.repeat(count).getBytes(StandardCharsets.UTF_8);
    }

    private static ReadReport read(byte[] bytes) {
        return DatasetReader.of(DatasetFormat.KEDS).read(new ByteArrayInputStream(bytes), "own.tab.gz");
    }

    @Test
    void gzipAndZipAreReadAsTheyStand() throws IOException {
        assertThat(read(gzip(rows(3))).events()).isEqualTo(3);
        assertThat(read(zip("__MACOSX/._a", "a.tab")).events()).isEqualTo(1);
        assertThat(read(gzip(rows(3))).dataset()).isEqualTo("own");
    }

    @Test
    void aTruncatedGzipGivesTheRowsBeforeTheBreak() throws IOException {
        byte[] noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        StringBuilder text = new StringBuilder(ROW.repeat(10));
        for (byte one : noise) {
            text.append("2001-02-03\tNOR\tFIN\t1822\tno. ").append(one * 31).append('\n');
        }
        byte[] whole = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        ReadReport report = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(report.complete()).isFalse();
        assertThat(report.events()).isGreaterThan(10);
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("break off"));
    }

    @Test
    void whatExpandsBeyondMeasureIsReadNoFurther() throws IOException {
        ReadReport report = read(gzip(rows(2_000_000)));
        assertThat(report.complete()).isFalse();
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("200 times"));
        assertThat(report.events()).isPositive().isLessThan(2_000_000);
    }

    @Test
    void aZipWithSeveralFilesGivesTheFirstAndSaysSo() throws IOException {
        ReadReport report = read(zip("a.tab", "b.tab"));
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.complete()).isFalse();
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("b.tab"));
    }

    @Test
    void anEmptyZipIsRefused() throws IOException {
        byte[] empty = zip("folder/");
        assertThatThrownBy(() -> read(empty))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("holds no file");
    }

    @Test
    void aByteOrderMarkSaysTheEncoding() {
        byte[] text = ("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_16LE);
        ReadReport report = read(text);
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("UTF-16"));
    }

    @Test
    void theFormIsToldByTheFirstLines() throws IOException {
        Path file = folder.resolve("events.bin");
        Files.writeString(file, "nothing that anybody knows\n");
        assertThat(DatasetFormat.detect(file).format()).isEmpty();
        assertThat(DatasetFormat.detect(file).reason()).contains("1 cell");
    }
}

package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    @Test
    void membersOfGzipAreReadOneBehindTheOther() throws IOException {
        ReadReport report = read(join(gzip(rows(3)), gzip(rows(2)), new byte[512]));
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.complete()).isTrue();
    }

    @Test
    void aMemberOfGzipWithABrokenHeadIsNotPassedOverInSilence() throws IOException {
        byte[] broken = gzip(rows(2));
        broken[1] ^= 1;
        for (byte[] file : new byte[][] {join(gzip(rows(3)), broken), join(gzip(rows(3)), new byte[] {0, 7})}) {
            ReadReport report = read(file);
            assertThat(report.rows()).isEqualTo(3);
            assertThat(report.complete()).isFalse();
            assertThat(report.warnings()).anyMatch(warning -> warning.contains("no gzip"));
        }
    }

    @Test
    void membersFollowOnAStreamThatNeverSaysHowMuchIsThere() throws IOException {
        byte[] file = join(gzip(rows(3)), gzip(rows(2)));
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, 1));
            }
        };
        assertThat(DatasetReader.of(DatasetFormat.KEDS).read(pipe, "own.gz").rows())
                .isEqualTo(5);
    }

    @Test
    void aGzipOfAFewBytesSaysWhatIsWrong() throws IOException {
        byte[] few = Arrays.copyOf(gzip(rows(1)), 5);
        assertThatThrownBy(() -> read(few))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("break off within their head");
    }

    @Test
    void aZipMayNameItsFileInAnyEncoding() throws IOException {
        byte[] zip = zip("\u00e9.tab");
        for (int at = 0; at < zip.length - 1; at++) {
            if ((zip[at] & 0xFF) == 0xC3 && (zip[at + 1] & 0xFF) == 0xA9) {
                zip[at] = (byte) 0x82;
                zip[at + 1] = (byte) 0x82;
            }
        }
        zip[7] &= ~8;
        assertThat(read(zip).events()).isEqualTo(1);
    }

    @Test
    void anEncryptedZipIsRefusedWithAWayOut() throws IOException {
        byte[] zip = zip("a.tab");
        zip[6] |= 1;
        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("encrypted")
                .hasMessageContaining("unpack it");
    }

    @Test
    void whatIsPackedTwiceOrOtherwiseIsNamed() throws IOException {
        byte[] twice = gzip(zip("a.tab"));
        assertThatThrownBy(() -> read(twice)).hasMessageContaining("within the compressed file is another (zip)");
        byte[] bzip2 = "BZh91AY&SYxxxxxxxx".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(bzip2)).hasMessageContaining("it is bzip2, which is not read");
        assertThat(read(("BZh\n" + ROW).getBytes(StandardCharsets.UTF_8)).events())
                .isEqualTo(1);
    }

    @Test
    void aCompressedFileThatBreaksOffAtOnceIsTold() throws IOException {
        byte[] broken = Arrays.copyOf(gzip(rows(1)), 10);
        broken = join(broken, new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        assertThat(DatasetFormat.detect(new ByteArrayInputStream(broken), "own.gz")
                        .reason())
                .contains("break off");
    }

    @Test
    void carriageReturnsAloneEndLinesToo() throws IOException {
        byte[] old = ROW.repeat(3).replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        for (byte[] file : new byte[][] {old, gzip(old)}) {
            ReadReport report = read(file);
            assertThat(report.events()).isEqualTo(3);
            assertThat(report.warnings()).anyMatch(warning -> warning.contains("carriage returns alone"));
        }
        assertThat(read(ROW.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .warnings())
                .noneMatch(warning -> warning.contains("carriage"));
    }
}

package io.github.demarche.parsers.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a file, whatever it is wrapped in: gzip, zip, a byte order mark. A fault within the compressed data ends the
 * text where it stands, so that the rows before it are not lost.
 */
final class DatasetFile {
    /** Event data compress to a fifth or a tenth; what expands more than this holds no events. */
    static final int MOST_EXPANSION = 200;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_1 = 0x1F;
    private static final int GZIP_2 = 0x8B;

    private final Reader text;
    private final Optional<String> warning;
    private final Optional<ExpandingStream> expanding;

    private DatasetFile(Reader text, Optional<String> warning, Optional<ExpandingStream> expanding) {
        this.text = text;
        this.warning = warning;
        this.expanding = expanding;
    }

    static DatasetFile open(InputStream in, Charset encoding, int mostExpansion) throws IOException {
        CountingStream counted = new CountingStream(in);
        InputStream raw = new BufferedInputStream(counted, BUFFER);
        byte[] head = peek(raw, 4);
        Optional<ExpandingStream> expanding = Optional.empty();
        if (head.length >= 2 && (head[0] & 0xFF) == GZIP_1 && (head[1] & 0xFF) == GZIP_2) {
            expanding = Optional.of(new ExpandingStream(new GZIPInputStream(raw, BUFFER), counted, mostExpansion));
        } else if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            expanding = Optional.of(new ExpandingStream(onlyEntry(raw), counted, mostExpansion));
        }
        InputStream plain = expanding.isPresent() ? new BufferedInputStream(expanding.get(), BUFFER) : raw;
        return decoded(plain, encoding, expanding);
    }

    private static DatasetFile decoded(InputStream plain, Charset encoding, Optional<ExpandingStream> expanding)
            throws IOException {
        byte[] mark = peek(plain, 2);
        boolean little = mark.length == 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE;
        boolean big = mark.length == 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
        if (little || big) {
            String warning = "the file begins with the byte order mark of UTF-16 and is read as that";
            Reader text = new InputStreamReader(plain, StandardCharsets.UTF_16);
            return new DatasetFile(text, Optional.of(warning), expanding);
        }
        Reader text =
                encoding.equals(StandardCharsets.UTF_8) ? new Utf8Text(plain) : new InputStreamReader(plain, encoding);
        return new DatasetFile(text, Optional.empty(), expanding);
    }

    private static byte[] peek(InputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] head = in.readNBytes(bytes);
        in.reset();
        return head;
    }

    /** Returns the zip's file, positioned at its begin; directories and what macOS adds do not count. */
    private static InputStream onlyEntry(InputStream raw) throws IOException {
        OneEntryZip zip = new OneEntryZip(raw);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isData(entry)) {
                zip.chosen = entry.getName();
                return zip;
            }
        }
        throw new IOException("the zip holds no file");
    }

    private static boolean isData(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    /** A zip that is read for one file, and refuses another behind it: two files are two datasets. */
    private static final class OneEntryZip extends ZipInputStream {
        private String chosen = "";
        private boolean looked;

        OneEntryZip(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0 && !chosen.isEmpty() && !looked) {
                looked = true;
                refuseOthers();
            }
            return count;
        }

        private void refuseOthers() throws IOException {
            for (ZipEntry entry = getNextEntry(); entry != null; entry = getNextEntry()) {
                if (isData(entry)) {
                    throw new IOException("the zip holds several files, of which only the first, " + chosen
                            + ", was read; unpack it and name " + entry.getName() + " by itself");
                }
            }
        }
    }

    Reader text() {
        return text;
    }

    /** Returns what is odd about the file as a whole. */
    Optional<String> warning() {
        return warning;
    }

    /** Returns, once the text is read, why it ended early. */
    Optional<String> fault() {
        return expanding.flatMap(ExpandingStream::fault);
    }
}

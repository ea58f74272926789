package io.github.demarche.parsers.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, whatever it is wrapped in: gzip, zip, a byte order mark. A fault within the compressed data ends the
 * text where it stands, so that the rows before it are not lost.
 */
final class DatasetFile {
    /** Event data compress to a fifth or a tenth; what expands more than this holds no events. */
    static final int MOST_EXPANSION = 200;

    private static final int BUFFER = 1 << 16;

    /** So much tells how lines end. */
    private static final int HEAD = 1 << 13;

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
        Optional<InputStream> unpacked = unpacked(raw);
        if (unpacked.isEmpty()) {
            return decoded(raw, encoding, Optional.empty());
        }
        ExpandingStream expanding = new ExpandingStream(unpacked.get(), counted, mostExpansion);
        InputStream plain = new BufferedInputStream(expanding, BUFFER);
        Optional<Wrapping> within = Wrapping.of(peek(plain, Wrapping.LONGEST));
        if (within.isPresent()) {
            throw new IOException("within the compressed file is another (" + within.get() + "); unpack it");
        }
        return decoded(plain, encoding, Optional.of(expanding));
    }

    private static Optional<InputStream> unpacked(InputStream raw) throws IOException {
        Optional<Wrapping> wrapping = Wrapping.of(peek(raw, Wrapping.LONGEST));
        if (wrapping.isEmpty()) {
            return Optional.empty();
        }
        return switch (wrapping.get()) {
            case GZIP -> Optional.of(WholeGzip.open(raw, BUFFER));
            case ZIP -> Optional.of(OneEntryZip.open(raw));
            default ->
                throw new IOException("it is " + wrapping.get() + ", which is not read; unpack it, or pack it as gzip");
        };
    }

    private static DatasetFile decoded(InputStream plain, Charset encoding, Optional<ExpandingStream> expanding)
            throws IOException {
        byte[] head = peek(plain, HEAD);
        boolean little = head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
        boolean big = head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
        if (little || big) {
            String warning = "the file begins with the byte order mark of UTF-16 and is read as that";
            Reader text = new InputStreamReader(plain, StandardCharsets.UTF_16);
            return new DatasetFile(text, Optional.of(warning), expanding);
        }
        boolean old = OldLineEnds.are(head);
        InputStream lines = old ? new OldLineEnds(plain) : plain;
        Reader text =
                encoding.equals(StandardCharsets.UTF_8) ? new Utf8Text(lines) : new InputStreamReader(lines, encoding);
        Optional<String> warning = old
                ? Optional.of("lines end in carriage returns alone; each is read as an end of line")
                : Optional.empty();
        return new DatasetFile(text, warning, expanding);
    }

    private static byte[] peek(InputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] head = in.readNBytes(bytes);
        in.reset();
        return head;
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

package io.github.demarche.event;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Makes the ids of events from where they were reported: millions of them in a large file, so it does nothing twice. */
final class EventIds {
    /** Stands in front of each id; it changes when the recipe does. */
    private static final byte[] VERSION = "e1-".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** So many bytes of the hash make an id, two digits each. */
    private static final int BYTES = 8;

    private static final int MOST_NUMBERS = 6;

    private EventIds() {}

    static String of(Provenance report) {
        byte[] source = report.source().getBytes(StandardCharsets.UTF_8);
        String version = report.version().orElse("");
        byte[] versionBytes = version.getBytes(StandardCharsets.UTF_8);
        String row = report.row().orElse("");
        byte[] rowBytes = row.getBytes(StandardCharsets.UTF_8);
        byte[] parts = new byte[source.length + versionBytes.length + rowBytes.length + MOST_NUMBERS * Integer.BYTES];
        // The length goes first, so that no two lists of parts give the same bytes.
        int end = put(report.source().length(), source, parts, 0);
        end = put(version.length(), versionBytes, parts, end);
        end = put(row.length(), rowBytes, parts, end);
        if (!report.spans().isEmpty()) {
            end = put(report.spans().get(0).start(), parts, end);
            end = put(report.spans().get(0).end(), parts, end);
        }
        return digits(parts, put(report.ordinal(), parts, end));
    }

    private static int put(int length, byte[] text, byte[] parts, int at) {
        int begin = put(length, parts, at);
        System.arraycopy(text, 0, parts, begin, text.length);
        return begin + text.length;
    }

    /** Puts the number there, its lowest byte first, and returns where it ends. */
    private static int put(int number, byte[] parts, int at) {
        for (int part = 0; part < Integer.BYTES; part++) {
            parts[at + part] = (byte) (number >>> (Byte.SIZE * part));
        }
        return at + Integer.BYTES;
    }

    private static String digits(byte[] parts, int length) {
        byte[] hash = new byte[BYTES];
        Hashing.sha256().hashBytes(parts, 0, length).writeBytesTo(hash, 0, BYTES);
        byte[] id = new byte[VERSION.length + 2 * BYTES];
        int at = 0;
        for (byte letter : VERSION) {
            id[at++] = letter;
        }
        for (byte part : hash) {
            id[at++] = DIGITS[(part >> 4) & 0xF];
            id[at++] = DIGITS[part & 0xF];
        }
        return new String(id, StandardCharsets.ISO_8859_1);
    }
}

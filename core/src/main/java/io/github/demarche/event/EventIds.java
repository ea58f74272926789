package io.github.demarche.event;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes the ids of events from where they were reported: millions of them in a large file, so it does nothing twice. */
final class EventIds {
    /** Stands in front of each id; it changes when the recipe does. */
    private static final String VERSION = "e1-";

    private static final String DIGITS = "0123456789abcdef";

    /** So many bytes of the hash make an id, two digits each. */
    private static final int BYTES = 8;

    private static final int MOST_NUMBERS = 6;

    private EventIds() {}

    static String of(Provenance report) {
        byte[] source = report.source().getBytes(StandardCharsets.UTF_8);
        byte[] version = report.version().orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] row = report.row().orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[source.length + version.length + row.length + MOST_NUMBERS * Integer.BYTES];
        ByteBuffer parts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        // The length goes first, so that no two lists of parts give the same bytes.
        parts.putInt(report.source().length()).put(source);
        parts.putInt(report.version().orElse("").length()).put(version);
        parts.putInt(report.row().orElse("").length()).put(row);
        if (!report.spans().isEmpty()) {
            parts.putInt(report.spans().get(0).start())
                    .putInt(report.spans().get(0).end());
        }
        parts.putInt(report.ordinal());
        return digits(bytes, parts.position());
    }

    private static String digits(byte[] parts, int length) {
        byte[] hash = new byte[BYTES];
        Hashing.sha256().hashBytes(parts, 0, length).writeBytesTo(hash, 0, BYTES);
        StringBuilder id = new StringBuilder(VERSION.length() + 2 * BYTES).append(VERSION);
        for (byte part : hash) {
            id.append(DIGITS.charAt((part >> 4) & 0xF)).append(DIGITS.charAt(part & 0xF));
        }
        return id.toString();
    }
}

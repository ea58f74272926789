package io.github.demarche.event;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Makes the ids of events from where they were reported. */
final class EventIds {
    /** Stands in front of each id; it changes when the recipe does. */
    private static final String VERSION = "e1-";

    private static final int LENGTH = 16;

    private EventIds() {}

    static String of(Provenance report) {
        Hasher hash = Hashing.sha256().newHasher();
        put(hash, report.source());
        put(hash, report.version().orElse(""));
        put(hash, report.row().orElse(""));
        if (!report.spans().isEmpty()) {
            hash.putInt(report.spans().get(0).start())
                    .putInt(report.spans().get(0).end());
        }
        hash.putInt(report.ordinal());
        return VERSION + hash.hash().toString().substring(0, LENGTH);
    }

    /** The length goes first, so that no two lists of parts give the same bytes. */
    private static void put(Hasher hash, String part) {
        hash.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
}

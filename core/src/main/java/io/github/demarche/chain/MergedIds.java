package io.github.demarche.chain;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Makes the ids of merged events from those of their members. */
final class MergedIds {
    /** Stands in front of each id; it changes when the recipe does. */
    private static final String VERSION = "m1-";

    private static final int LENGTH = 16;

    private MergedIds() {}

    static String of(ImmutableSortedSet<String> members) {
        if (members.size() == 1) {
            return members.first();
        }
        Hasher hash = Hashing.sha256().newHasher();
        // The length goes first, so that no two lists of ids give the same bytes.
        members.forEach(id -> hash.putInt(id.length()).putString(id, StandardCharsets.UTF_8));
        return VERSION + hash.hash().toString().substring(0, LENGTH);
    }
}

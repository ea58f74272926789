package io.github.demarche.chain;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the ids of links from what they join. */
final class LinkIds {
    /** Stands in front of each id; it changes when the recipe does. */
    private static final String VERSION = "l1-";

    private static final int LENGTH = 16;

    private LinkIds() {}

    static String of(String provocation, String response, Relation relation) {
        Hasher hash = Hashing.sha256().newHasher();
        put(hash, provocation);
        put(hash, response);
        put(hash, relation.name());
        return VERSION + hash.hash().toString().substring(0, LENGTH);
    }

    static String hashOf(Iterable<ResponseLink> links) {
        SortedMap<String, ResponseLink> byId = new TreeMap<>();
        links.forEach(link -> byId.merge(link.id(), link, ResponseLink::mergedWith));
        Hasher hash = Hashing.sha256().newHasher();
        byId.values().forEach(link -> put(hash, link.toString()));
        return hash.hash().toString();
    }

    /** The length goes first, so that no two lists of parts give the same bytes. */
    private static void put(Hasher hash, String part) {
        hash.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
}

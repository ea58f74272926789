package io.github.demarche.parsers.dataset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what neighbouring cells give, by their text: the same actors and places stand in a large part of all rows. It
 * has a fixed number of places; who comes later takes the place of who was there. A look-up copies no text.
 */
final class BlockCache<V> {
    /** Longer text is remembered by nobody, so that a hostile file fills no memory. */
    private static final int LONGEST = 512;

    private static final int MIX = 0x9E3779B9;

    // Three tables, and not one of entries, so that neither the text nor the value is found by way of a third object.
    private final int[] hashes;
    private final byte[] @Nullable [] texts;
    private final @Nullable V[] values;
    private final int shift;
    private final int from;
    private final int to;
    private final Function<TabRow, V> make;

    /** Makes a cache of 2 to the power of {@code bits} places for the columns from {@code from} to before {@code to}. */
    @SuppressWarnings("unchecked") // nobody else sees the table
    BlockCache(int bits, int from, int to, Function<TabRow, V> make) {
        this.hashes = new int[1 << bits];
        this.texts = new byte[1 << bits][];
        this.values = (V[]) new Object[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.from = from;
        this.to = to;
        this.make = make;
    }

    /** Returns what the cells of the row give. */
    V get(TabRow row) {
        if (!row.isTogether(from, to)) {
            return make.apply(row);
        }
        int hash = row.hash(from, to);
        int at = (hash * MIX) >>> shift;
        byte @Nullable [] text = texts[at];
        @Nullable V known = values[at];
        if (hashes[at] == hash && text != null && known != null && row.says(from, to, text)) {
            return known;
        }
        V value = make.apply(row);
        if (row.length(from, to) <= LONGEST) {
            hashes[at] = hash;
            texts[at] = row.text(from, to);
            values[at] = value;
        }
        return value;
    }
}

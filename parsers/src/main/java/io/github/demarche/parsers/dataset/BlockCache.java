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

    private final @Nullable Entry<V>[] entries;
    private final int shift;
    private final int from;
    private final int to;
    private final Function<TabRow, V> make;

    /** The letters that some cells had, and what they gave. */
    private static final class Entry<V> {
        private final int hash;
        private final byte[] text;
        private final V value;

        Entry(int hash, byte[] text, V value) {
            this.hash = hash;
            this.text = text;
            this.value = value;
        }
    }

    /** Makes a cache of 2 to the power of {@code bits} places for the columns from {@code from} to before {@code to}. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // nobody else sees the array
    BlockCache(int bits, int from, int to, Function<TabRow, V> make) {
        this.entries = new Entry[1 << bits];
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
        Entry<V> entry = entries[at];
        if (entry != null && entry.hash == hash && row.says(from, to, entry.text)) {
            return entry.value;
        }
        V value = make.apply(row);
        if (row.length(from, to) <= LONGEST) {
            entries[at] = new Entry<>(hash, row.text(from, to), value);
        }
        return value;
    }
}

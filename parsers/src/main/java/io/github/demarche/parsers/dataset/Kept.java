package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;

/** Collects what of a row travels with its event, in the order of the columns. One object serves all rows in turn. */
final class Kept {
    private static final int FIRST = 32;

    private Map.Entry<String, String>[] cells = room(FIRST);
    private int size;

    /** Cells that many rows have in common. The maps of these rows share the entries. */
    static final class Block {
        static final Block NONE = new Block(room(0));

        private final Map.Entry<String, String>[] cells;

        private Block(Map.Entry<String, String>[] cells) {
            this.cells = cells;
        }
    }

    void clear() {
        size = 0;
    }

    Kept put(String name, String value) {
        return put(Maps.immutableEntry(name, value));
    }

    private Kept put(Map.Entry<String, String> cell) {
        makeRoom(1);
        cells[size++] = cell;
        return this;
    }

    private void makeRoom(int more) {
        if (size + more > cells.length) {
            cells = Arrays.copyOf(cells, 2 * (size + more));
        }
    }

    /** Keeps the cells of these columns that are not empty. */
    Kept put(TabRow row, Columns columns, int from, int to) {
        for (int at = from; at < to; at++) {
            put(row, columns, at);
        }
        return this;
    }

    /** Keeps the cell of that column if it is not empty. */
    Kept put(TabRow row, Columns columns, int at) {
        if (!row.isEmpty(at)) {
            put(columns.name(at), row.get(at));
        }
        return this;
    }

    Kept put(Block block) {
        makeRoom(block.cells.length);
        System.arraycopy(block.cells, 0, cells, size, block.cells.length);
        size += block.cells.length;
        return this;
    }

    /** Returns what was collected, as cells to keep again. */
    Block block() {
        return size == 0 ? Block.NONE : new Block(values().entrySet().toArray(room(0)));
    }

    ImmutableMap<String, String> values() {
        // A copy of entries takes those of other such maps as they are, which a builder does not.
        return ImmutableMap.copyOf(Arrays.asList(Arrays.copyOf(cells, size)));
    }

    @SuppressWarnings("unchecked") // nobody else sees the array
    private static Map.Entry<String, String>[] room(int size) {
        return (Map.Entry<String, String>[]) new Map.Entry<?, ?>[size];
    }
}

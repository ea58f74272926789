package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/** Collects what of a row travels with its event, in the order of the columns. One object serves all rows in turn. */
final class Kept {
    private static final int FIRST = 32;

    private String[] names = new String[FIRST];
    private String[] values = new String[FIRST];
    private int size;

    /** Cells that many rows have in common, by the names of their columns. */
    record Block(ImmutableList<String> names, ImmutableList<String> values) {
        static final Block NONE = new Block(ImmutableList.of(), ImmutableList.of());
    }

    void clear() {
        size = 0;
    }

    Kept put(String name, String value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        return this;
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

    Kept put(Block cells) {
        for (int at = 0; at < cells.names.size(); at++) {
            put(cells.names.get(at), cells.values.get(at));
        }
        return this;
    }

    /** Returns what was collected, as cells to keep again. */
    Block block() {
        return new Block(
                ImmutableList.copyOf(Arrays.copyOf(names, size)), ImmutableList.copyOf(Arrays.copyOf(values, size)));
    }

    ImmutableMap<String, String> values() {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builderWithExpectedSize(size);
        for (int at = 0; at < size; at++) {
            map.put(names[at], values[at]);
        }
        return map.buildOrThrow();
    }
}

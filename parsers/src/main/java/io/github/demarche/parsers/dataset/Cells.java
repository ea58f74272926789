package io.github.demarche.parsers.dataset;

import org.jspecify.annotations.Nullable;

/** The cells of a row that is being written, by the places of their columns. */
final class Cells {
    private final Columns columns;
    private final @Nullable String[] cells;
    private long number = 1;

    Cells(Columns columns) {
        this.columns = columns;
        this.cells = new String[columns.size()];
    }

    /** Sets a cell; empty text says that there is nothing to say. */
    Cells set(String column, String value) {
        cells[columns.at(column)] = value;
        return this;
    }

    /** Sets a cell by its place. */
    Cells set(int column, String value) {
        cells[column] = value;
        return this;
    }

    /** Sets a cell if the form has that column. */
    void setIfThere(String column, String value) {
        if (columns.has(column)) {
            set(column, value);
        }
    }

    /** Says which row of the file it is, from 1. */
    void number(long row) {
        number = row;
    }

    /** Returns which row of the file it is, from 1. */
    long number() {
        return number;
    }

    /** Returns the value of a column, or null if it was not set. */
    @Nullable
    String get(int column) {
        return cells[column];
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.event.DiplomaticEvent;
import java.util.List;

/** Makes events of the rows of one file. */
interface RowCoder {
    /**
     * Sets what the row says: actors, recipients, dates, type, places and so on, but neither its coding nor where it
     * stands, which all forms have alike. What cannot be taken as it stands goes to {@code findings}.
     */
    void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings);

    /** Returns the dataset's own key of the row; empty text if it has none, and the row's number is taken. */
    String key(TabRow row);

    /**
     * Collects what of the row, which was just coded, travels with the event verbatim: all cells of the columns that are
     * kept, unless a coder knows a quicker way or has more to tell.
     */
    default void keep(TabRow row, Columns columns, Kept kept) {
        for (Columns.Column column : columns.kept()) {
            kept.put(row, columns, column.at());
        }
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.event.DiplomaticEvent;
import java.util.List;
import java.util.Optional;

/** What tab-separated forms of file differ in. One object may read and write many files. */
interface TabFormat {
    DatasetFormat format();

    CodingScheme scheme();

    Columns columns();

    /** Tells whether files of this form are written with a header. */
    boolean hasHeader();

    /** Tells whether cells may stand in double quotes, which are then no part of what they say. */
    default boolean quotes() {
        return false;
    }

    /** Returns what such files write where nothing is known. */
    default String missing() {
        return "";
    }

    /** Tells whether a row may hold several actors and recipients; else joint acts are written as a row for each pair. */
    default boolean holdsJointActs() {
        return false;
    }

    /** Returns why a file that begins so is of this form, for people; empty if it is not. */
    Optional<String> recognise(FileHead head);

    /** Returns how the columns of a file lie that begins with this line, and says in {@code warnings} what is odd about it. */
    Layout layout(TabRow first, List<String> warnings);

    /** Returns what reads the rows of one file. */
    RowCoder coder(ReadContext context);

    /**
     * Sets what {@code event} says, of one actor and one recipient at most, into the cells of a row; columns that it says
     * nothing of are left alone. A finding that loses means that the form cannot hold such an event.
     */
    void describe(DiplomaticEvent event, Cells cells, List<Finding> findings);
}

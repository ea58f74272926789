package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.Crosswalk;
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

    /** Returns what such files write in that column where nothing is known. */
    default String missing(Columns.Column column) {
        return missing();
    }

    /** Tells whether a row of such a file gave that coding, which is of the form's scheme: other forms have the names of some columns. */
    default boolean gave(SourceCoding coding) {
        return coding.values().keySet().stream().anyMatch(columns()::has);
    }

    /** Tells whether a row may hold several actors and recipients; else joint acts are written as a row for each pair. */
    default boolean holdsJointActs() {
        return false;
    }

    /** Returns how many lines, at most, must be looked at to know how a file is made; 0 if the first says it. */
    default int looksAt() {
        return 0;
    }

    /**
     * Returns this form as the file at hand has it, which begins with these lines, none of them blank: its scheme, its
     * columns. Says in {@code warnings} what was taken and is not certain.
     */
    default TabFormat settled(ImmutableList<String> lines, ReadContext context, List<String> warnings) {
        return this;
    }

    /** Returns what types and modes are derived with. */
    default String derivedWith(Crosswalk crosswalk) {
        return crosswalk.toString();
    }

    /** Returns a line as it stands with tabs between its cells, for files that may have something else there. */
    default String tabbed(String line) {
        return line;
    }

    /** Returns how the rows lie that are written, and those that came along and may be written as they stood. */
    default Layout written() {
        return Layout.published(columns(), false);
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

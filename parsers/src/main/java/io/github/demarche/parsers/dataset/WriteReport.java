package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** What became of events that were written in a published form, and what the form could not hold. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class WriteReport implements Serializable {
    private static final long serialVersionUID = 1;

    WriteReport() {}

    /** Returns the form of the file. */
    public abstract DatasetFormat format();

    /** Returns the number of events that were handed over, those left out among them. */
    public abstract long events();

    /** Returns the number of events that the form cannot hold, such as one without a date where the form needs one. */
    public abstract long leftOut();

    /** Returns the number of rows; a joint act gives several where the form has one actor a row. */
    public abstract long rows();

    /** Returns the number of rows that were written exactly as they were read. */
    public abstract long verbatim();

    /** Returns the number of links and of relations between events that were handed over. */
    public abstract long others();

    /** Returns the number of links and relations that the form has no place for. */
    public abstract long othersLeftOut();

    /** Returns the number of cells that got an apostrophe in front, so that no spreadsheet takes them for a formula. */
    public abstract long guarded();

    /** Returns how often each rule was applied, by its name, to events left out or written otherwise than they are. */
    public abstract ImmutableSortedMap<String, Long> rules();

    /** Returns the first of those, at most 100: the event's id, the rule and what was wrong. */
    public abstract ImmutableList<String> firstIssues();

    /** Returns the columns of the form for which nothing was known in any row; verbatim rows are not looked at. */
    public abstract ImmutableList<String> unfilled();

    /** Returns the counts in one line of plain English. */
    @Override
    public final String toString() {
        return format().id() + ": " + events() + " events, " + (events() - leftOut()) + " written as " + rows()
                + " rows (" + verbatim() + " as they were read), " + leftOut() + " left out"
                + (others() == 0
                        ? ""
                        : "; " + (others() - othersLeftOut()) + " of " + others() + " links and relations")
                + (guarded() == 0 ? "" : "; " + guarded() + " cells guarded against spreadsheets");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    static final class Builder extends ImmutableWriteReport.Builder {
        Builder() {}
    }
}

package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What became of the rows of a file. Every row is kept, skipped or rejected: the three add up to {@link #rows()}.
 * Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class ReadReport implements Serializable {
    private static final long serialVersionUID = 1;

    ReadReport() {}

    /** Returns the name of the dataset, as the provenance of its events gives it. */
    public abstract String dataset();

    /** Returns the version of the dataset; empty text when nobody gave one. */
    public abstract String version();

    /** Returns the form of the file. */
    public abstract DatasetFormat format();

    /** Returns the scheme in which the event codes were read. */
    public abstract CodingScheme scheme();

    /** Returns what types and modes are derived with, as they are not the data's: a crosswalk's name and version. */
    public abstract String crosswalk();

    /** Returns the number of rows of data, without the header and blank lines. */
    public abstract long rows();

    /** Returns the number of rows that gave an event, the repaired among them. */
    public abstract long kept();

    /** Returns the number of rows that gave an event only after something in them was put right or left out. */
    public abstract long repaired();

    /** Returns the number of rows that are no events and were not meant as such. */
    public abstract long skipped();

    /** Returns the number of rows that were meant as events and give none. */
    public abstract long rejected();

    /** Returns the number of events. */
    public abstract long events();

    /** Returns the number of links. */
    public abstract long links();

    /** Returns how often each rule was applied, by the rule's name; a row may fall under several. */
    public abstract ImmutableSortedMap<String, Long> rules();

    /** Returns the first issues, at most 100, in the order of the file; {@link DatasetReader#onIssue} gets them all. */
    public abstract ImmutableList<RowIssue> firstIssues();

    /** Returns what a user should know of the file as a whole, such as a scheme other than its name says. */
    public abstract ImmutableList<String> warnings();

    @Value.Check
    void check() {
        checkArgument(
                rows() == kept() + skipped() + rejected(),
                "%s rows are not %s kept, %s skipped and %s rejected",
                rows(),
                kept(),
                skipped(),
                rejected());
        checkArgument(repaired() <= kept(), "repaired rows are among those kept, was %s of %s", repaired(), kept());
    }

    /** Returns the counts in one line of plain English. */
    @Override
    public final String toString() {
        return dataset() + ": " + rows() + " rows of " + scheme() + ", " + kept() + " kept (" + repaired()
                + " repaired), " + skipped() + " skipped, " + rejected() + " rejected; " + events() + " events, "
                + links() + " links";
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    static final class Builder extends ImmutableReadReport.Builder {
        Builder() {}
    }
}

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

    /** Returns the scheme in which the event codes were read; of Demarche's own lines, whose events bring codings of any scheme, PLOVER. */
    public abstract CodingScheme scheme();

    /**
     * Returns what types and modes are derived with where they are not the data's own: a crosswalk's name and version; empty
     * where they are.
     */
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

    /**
     * Returns the number of rows that repeat an earlier row to the letter; they are kept. Repetitions more than half a
     * million rows apart may go unnoticed. Where rows have no key, whole rows are compared.
     */
    public abstract long duplicates();

    /**
     * Returns the number of rows with the key of an earlier row that says something else; they are kept, and the number of
     * the row sets the event's id apart.
     */
    public abstract long repeatedKeys();

    /** Returns whether the file was read to its end; if not, the last of {@link #warnings()} says why. */
    public abstract boolean complete();

    /**
     * Returns the columns whose values no event carries, so that no writer can give them back; empty when the raw rows
     * travel along.
     */
    public abstract ImmutableList<String> leftBehind();

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
        return dataset() + ": " + rows() + " rows"
                + (format() == DatasetFormat.JSONL ? "" : " of " + scheme()) + ", " + kept() + " kept (" + repaired()
                + " repaired), " + skipped() + " skipped, " + rejected() + " rejected; " + events() + " events, "
                + links() + " links"
                + (duplicates() == 0 ? "" : "; " + duplicates() + " exact duplicates")
                + (repeatedKeys() == 0 ? "" : "; " + repeatedKeys() + " repeated ids")
                + (complete() ? "" : "; not read to its end");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    static final class Builder extends ImmutableReadReport.Builder {
        Builder() {}
    }
}

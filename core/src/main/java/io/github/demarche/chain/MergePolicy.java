package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Says which reports {@link EventMerger} takes for reports of one act. Immutable.
 *
 * <pre>{@code
 * MergePolicy policy = MergePolicy.builder().toleranceDays(2).latenessDays(30).build();
 * }</pre>
 *
 * <p>The defaults are judgements and not estimates: there is no published corpus of acts and all their reports to fit them
 * to.
 */
@Value.Immutable
@DemarcheStyle
public abstract class MergePolicy implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int WEEK = 7;
    private static final int ANNOUNCED = 60;

    MergePolicy() {}

    /** When rows of datasets are reports of one act. */
    public enum Rows {
        /** Never: each row is an act. */
        APART,
        /**
         * When they give the very same dates, actors, act and codes: the one-a-day filter that is usual with machine-coded
         * data. Rows and documents do not merge.
         */
        SAME_DAY,
        /** As documents do; each row is a document of its own. */
        AS_DOCUMENTS
    }

    /**
     * Returns how many days may lie between two reports of one act, 1 by default and 0 or more: a report is of the day
     * before or after when midnight or a time zone lies between. With 0 only reports merge whose dates have a day in common.
     */
    @Value.Default
    public int toleranceDays() {
        return 1;
    }

    /**
     * Returns how many days the reports of one act may cover, both ends counted, 7 by default and 1 or more. A chain of
     * reports that runs on for longer is cut from its first day on; a single report that covers more never merges.
     */
    @Value.Default
    public int maxSpanDays() {
        return WEEK;
    }

    /**
     * Returns how many days after its announcement an act may be carried out and still be that act, 60 by default and 0 or
     * more. Diplomats who are expelled get from two days to a month or so to leave.
     */
    @Value.Default
    public int announcedDays() {
        return ANNOUNCED;
    }

    /**
     * Returns how many days before the watermark a report that still counts may be dated, 7 by default and 0 or more. What
     * is dated earlier comes out as it was.
     */
    @Value.Default
    public int latenessDays() {
        return WEEK;
    }

    /** Returns when rows of datasets merge; {@link Rows#SAME_DAY} by default. */
    @Value.Default
    public Rows rows() {
        return Rows.SAME_DAY;
    }

    /** Returns the policy with its defaults. */
    public static MergePolicy standard() {
        return builder().build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(toleranceDays() >= 0, "toleranceDays must be zero or more, was %s", toleranceDays());
        checkArgument(maxSpanDays() >= 1, "maxSpanDays must be 1 or more, was %s", maxSpanDays());
        checkArgument(announcedDays() >= 0, "announcedDays must be zero or more, was %s", announcedDays());
        checkArgument(latenessDays() >= 0, "latenessDays must be zero or more, was %s", latenessDays());
    }

    /** Builds policies. */
    public static final class Builder extends ImmutableMergePolicy.Builder {
        Builder() {}
    }
}

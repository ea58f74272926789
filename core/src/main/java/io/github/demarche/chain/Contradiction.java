package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What the reports of one act do not agree in, and who says which. Immutable.
 *
 * <pre>{@code
 * for (Contradiction contradiction : merged.contradictions()) {
 *     contradiction.readings().asMap(); // {10 diplomats=[wire-1, wire-2], 12 diplomats=[daily-7]}
 * }
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class Contradiction implements Serializable {
    private static final long serialVersionUID = 1;

    Contradiction() {}

    /** What reports can disagree in. */
    public enum Kind {
        /** No one number of a unit agrees with what all reports count. */
        NUMBER,
        /** No one day is in the dates of all reports; dates of different bases are not compared, nor days of reports. */
        DATE,
        /**
         * Some say that it occurred and others that it goes on, or some that it has begun and others, no earlier, that it is
         * still to come. An announcement that comes first is none.
         */
        STATUS,
        /** Some say that it was done, or done by this actor, and others deny it. */
        AUTHORSHIP
    }

    /** Returns what they disagree in. */
    public abstract Kind kind();

    /**
     * Returns, for each reading, the sources that have it: documents by their ids, rows as {@code dataset version row key},
     * events without a mention by their own ids. The readings, at least two, are such as {@code over 20 diplomats},
     * {@code OCCURRED 2021-04-16}, {@code ANNOUNCED} and {@code RUS denies}; they stand in the order of the merged event's
     * mentions.
     */
    public abstract ImmutableSetMultimap<String, String> readings();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                readings().keySet().size() >= 2,
                "a contradiction needs two readings, was %s",
                readings().keySet());
    }

    /** Builds contradictions. */
    public static final class Builder extends ImmutableContradiction.Builder {
        Builder() {}
    }
}

package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One act with all its reports in one event: which events it was made of, how many sources tell it that do not copy each
 * other, and in what they disagree. Immutable.
 *
 * <p>The event is that of its first report, the most real and then the earliest one, with what all reports say: their
 * claims, contexts, places, codings and mentions, in the order of the reports; their numbers, those told by most reports
 * first; their dates by basis, and of one basis those that are clocks of reports first, then the told before the inferred,
 * the shorter, those told by most reports, the earlier. Actors and recipients are those of the first report; the others' act
 * for the same states. The status is the most real one. Offsets of claims, numbers and dates are kept where they lead into
 * the first report. Of an announcement that was carried out, the clock becomes the date of basis ANNOUNCED, marked as inferred
 * if it is only the day of the report, and the day for which the act was planned becomes EFFECTIVE.
 */
@Value.Immutable
@DemarcheStyle
public abstract class MergedEvent implements Serializable {
    private static final long serialVersionUID = 1;

    MergedEvent() {}

    /** Why an event cannot be merged, and comes out as it was. */
    public enum Reason {
        /** Nobody is named who did it. */
        NO_ACTOR,
        /** Nobody is named to whom it was done. */
        NO_RECIPIENT,
        /** It has no date. */
        UNDATED,
        /** Its date covers more days than the reports of one act may. */
        IMPRECISE,
        /** It is a row of a dataset, and the policy leaves rows apart. */
        ROW,
        /** It is dated further before the watermark than the policy allows. */
        LATE
    }

    /**
     * Returns the event: as it was when it is the only report, else with an id of its own, a hash of the ids of all its
     * reports.
     */
    public abstract DiplomaticEvent event();

    /** Returns the ids of the events that it was made of, its own among them when it is the only one; never empty. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> members();

    /**
     * Returns the number of sources that do not copy each other, at least 1: documents, and rows of datasets. Two documents
     * count once when both tell the act in the same words at the same place of a sentence of the same length, as an agency's
     * copy is; where no sentence is known, in the same words and at least five of them. A report without a mention counts as
     * a source of its own.
     */
    @Value.Default
    public int independentSources() {
        return 1;
    }

    /** Returns what its reports do not agree in, by kind; empty when they agree, or there is only one. */
    public abstract ImmutableList<Contradiction> contradictions();

    /** Returns why the event was not merged; empty for an event that could have been, alone as it may be. */
    public abstract Optional<Reason> unmerged();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!members().isEmpty(), "a merged event needs members, event %s has none", event().id());
        checkArgument(
                members().size() > 1 || members().first().equals(event().id()),
                "an event of one member keeps its id %s, was %s",
                members().first(),
                event().id());
        checkArgument(independentSources() >= 1, "independentSources must be 1 or more, was %s", independentSources());
    }

    /** Builds merged events. */
    public static final class Builder extends ImmutableMergedEvent.Builder {
        Builder() {}
    }
}

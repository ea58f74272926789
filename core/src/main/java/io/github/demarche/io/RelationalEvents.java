package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.IntensityScale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Events as a sequence of ties between two actors, as programs for relational event models take them.
 *
 * <pre>{@code
 * RelationalEvents ties = RelationalEvents.builder()
 *         .scale(IntensityScale.plover2021())
 *         .build(graph.events());
 * RelationalFormat.REMIFY.write(ties, out);
 * ties.skipped(); // what no row could be made of, and why
 * }</pre>
 *
 * <p>A joint act is one row for each pair of its sides, as {@link DiplomaticEvent#expandDyads()} makes them, and none twice:
 * two ministries of one state are that state. An actor is named by the code of the state that it acts for on the day,
 * else by its own code, else by its name. Rows are in the order of their days; those of one day in the order in which the
 * events were given, and those of one event in the order of its actors, then of its recipients. Every event that was
 * given is in a row, or in {@link #skipped()}. Immutable.
 */
public final class RelationalEvents {
    private static final ImmutableSet<Status> DONE = Sets.immutableEnumSet(Status.OCCURRED, Status.ONGOING);

    private final ImmutableList<Tie> ties;
    private final ImmutableList<String> actors;
    private final ImmutableListMultimap<Reason, String> skipped;
    private final Optional<LocalDate> observedUntil;

    /** Why no row could be made; the first that holds is given. */
    public enum Reason {
        /** The act is not one of the statuses that were asked for: it was only threatened, say, or did not happen. */
        OTHER_STATUS,
        /** No date is known. */
        NO_DATE,
        /** The date is wider than a day, and no day in it is chosen. */
        NO_SINGLE_DAY,
        /** Nobody is named as the actor. */
        NO_ACTOR,
        /** Nobody is named as the recipient, and no second actor either. */
        NO_RECIPIENT,
        /** The two actors of the pair are one party. */
        SELF_DIRECTED,
        /** The scale has no value for the act. */
        NO_WEIGHT,
        /** The act is later than the end of observation. */
        AFTER_END
    }

    RelationalEvents(
            ImmutableList<Tie> ties, ImmutableListMultimap<Reason, String> skipped, Optional<LocalDate> observedUntil) {
        this.ties = ties;
        this.skipped = skipped;
        this.observedUntil = observedUntil;
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        ties.forEach(tie -> names.add(tie.sender()).add(tie.receiver()));
        this.actors = ImmutableList.sortedCopyOf(names.build());
    }

    ImmutableList<Tie> ties() {
        return ties;
    }

    Optional<LocalDate> observedUntil() {
        return observedUntil;
    }

    /** Returns the number of rows. */
    public int size() {
        return ties.size();
    }

    /** Returns the names of those who send or receive a tie, in alphabetical order. */
    public ImmutableList<String> actors() {
        return actors;
    }

    /**
     * Returns the ids of the events of which no row could be made, by reason, in the order in which they were given. An event
     * of which some pairs make rows stands here once for each pair that does not.
     */
    public ImmutableListMultimap<Reason, String> skipped() {
        return skipped;
    }

    /** Returns a builder: of acts that occurred or go on, each of weight 1, unless something else is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sequences of ties. */
    public static final class Builder {
        private ImmutableSet<Status> statuses = DONE;
        private Optional<IntensityScale> scale = Optional.empty();
        private Optional<LocalDate> observedUntil = Optional.empty();

        private Builder() {}

        /**
         * Sets the scale that weights come from; acts that it lacks make no row. A scale of CAMEO codes looks at the event's
         * code; one of WEIS codes at what a dataset with that scheme said; one of PLOVER at type and mode, without turning
         * to the bare type where it lacks the mode.
         */
        public Builder scale(IntensityScale named) {
            this.scale = Optional.of(named);
            return this;
        }

        /**
         * Sets which acts make rows, by how real they are; OCCURRED and ONGOING unless set.
         *
         * @throws IllegalArgumentException if none is given
         */
        public Builder statuses(Status... wanted) {
            checkArgument(wanted.length > 0, "statuses must name one or more of %s", Arrays.asList(Status.values()));
            this.statuses = Sets.immutableEnumSet(Arrays.asList(wanted));
            return this;
        }

        /**
         * Sets the last day of observation, inclusive. Later acts make no row, and the table for relevent ends with the row
         * that its models with exact times need.
         */
        public Builder observedUntil(LocalDate day) {
            this.observedUntil = Optional.of(day);
            return this;
        }

        /** Builds the sequence; of no events, or of none that makes a row, it is empty. */
        public RelationalEvents build(Iterable<DiplomaticEvent> events) {
            return new TieMaker(statuses, scale, observedUntil).make(events);
        }
    }
}

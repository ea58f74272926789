package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.chain.MergedEvent.Reason;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes one event of all the reports of an act: the same act told by fifty articles is one act, with fifty mentions. It
 * comes before any linking. Not thread-safe; {@link Serializable}, with all that is open in it.
 *
 * <pre>{@code
 * EventMerger merger = EventMerger.of(MergePolicy.standard());
 * events.forEach(merger::accept);
 * merger.advanceTo(LocalDate.of(2021, 6, 1));
 * merger.drain().merged();  // acts that nothing can be added to any more
 * merger.finish().merged(); // the rest
 * }</pre>
 *
 * <p>Reports can be of one act only when the same states act and are acted upon, and type, mode, instrument and phase are
 * the same (a measure without a phase counts as imposed; without a type, acts of one hostility are alike). Imposing, widening,
 * renewing and lifting a measure are different acts. Reports that it occurred, goes on or is announced are of one kind; what
 * is threatened, conditional, demanded, hypothetical or negated merges with its own kind only. Denials are claims on the act.
 *
 * <ul>
 *   <li>Such reports are one act when their clocks have a day in common or lie within the tolerance, in a chain if need be.
 *       A chain longer than the span allowed is cut: the reports, in the order of their first day, last day and id, go to one
 *       act until the first that does not fit; that one begins the next.
 *   <li>An announcement and the first act within {@link MergePolicy#announcedDays()} after it, whose numbers do not exclude
 *       each other, are one act; several announcements may come to one act, and no two acts to one by an announcement.
 *   <li>What one document tells as two events stays two. The document that tells most acts of a chain says how many there are;
 *       reports of the others go where their numbers agree, else to the nearest in date, in number, to the first. Where no
 *       document tells more than one, numbers that exclude each other are a contradiction about one act.
 *   <li>Events without actor, recipient or date, with a date that covers more days than an act may, or dated too long before
 *       the watermark come out as they were, and are counted. Nothing is lost.
 * </ul>
 *
 * <p>As long as each event comes before the watermark has passed its clock's first day by more than the lateness, the acts
 * are the same whatever the order of arrival and however keys are spread over mergers. Memory is bounded by what is open: an
 * act stays so until the watermark less the lateness has passed its last day and the tolerance; one that is only announced,
 * until it can no longer be carried out. Time is n log n in the reports of a key; where one document tells k alike acts
 * within one chain, k times that.
 */
public final class EventMerger implements Serializable {
    private static final long serialVersionUID = 1;

    /** An event that can be handed out, with the day by which it is put in order. */
    private record Ready(long day, MergedEvent act) implements Serializable {
        private static final Comparator<Ready> IN_ORDER = comparingLong(Ready::day)
                .thenComparing(ready -> ready.act().event().id())
                .thenComparing(ready -> ready.act().toString());

        static Ready of(MergedEvent act) {
            return new Ready(act.event().day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE), act);
        }
    }

    private final MergePolicy policy;
    private final Map<MergeKey, MergeBlock> blocks = new HashMap<>();
    private final TreeMap<Long, List<MergeBlock>> schedule = new TreeMap<>();
    private final List<Ready> closed = new ArrayList<>();
    private final Map<Reason, Long> unmerged = new EnumMap<>(Reason.class);
    private long horizon = Long.MIN_VALUE;
    private long accepted;
    private long repeated;
    private long acts;
    private long mergedAway;
    private long open;

    private EventMerger(MergePolicy policy) {
        this.policy = policy;
    }

    /** Returns an empty merger with that policy. */
    public static EventMerger of(MergePolicy policy) {
        return new EventMerger(policy);
    }

    /** Returns an empty merger with the default policy. */
    public static EventMerger standard() {
        return of(MergePolicy.standard());
    }

    /** Returns the policy. */
    public MergePolicy policy() {
        return policy;
    }

    /**
     * Takes an event in, whole and not expanded into its dyads.
     *
     * @throws IllegalStateException if the merger has finished
     */
    public void accept(DiplomaticEvent event) {
        checkState(horizon != Long.MAX_VALUE, "the merger has finished and takes no event %s", event.id());
        accepted++;
        Optional<EventDate> clock = event.clock();
        if (event.actors().isEmpty()) {
            pass(event, Reason.NO_ACTOR);
        } else if (event.recipients().isEmpty()) {
            pass(event, Reason.NO_RECIPIENT);
        } else if (clock.isEmpty()) {
            pass(event, Reason.UNDATED);
        } else {
            accept(Report.of(event, clock.get()));
        }
    }

    private void accept(Report report) {
        if (report.days() > policy.maxSpanDays()) {
            pass(report.event(), Reason.IMPRECISE);
        } else if (policy.rows() == MergePolicy.Rows.APART && Report.isRow(report.event())) {
            pass(report.event(), Reason.ROW);
        } else if (report.start() < horizon) {
            pass(report.event(), Reason.LATE);
        } else {
            open++;
            MergeKey key = MergeKey.of(report, policy.rows() == MergePolicy.Rows.SAME_DAY);
            MergeBlock block = blocks.computeIfAbsent(key, newKey -> new MergeBlock(newKey, policy));
            long before = block.due();
            block.add(report);
            if (block.due() < before) {
                schedule(block);
            }
        }
    }

    private void pass(DiplomaticEvent event, Reason reason) {
        unmerged.merge(reason, 1L, Long::sum);
        closed.add(Ready.of(MergedEvent.builder()
                .event(event)
                .members(ImmutableSortedSet.of(event.id()))
                .unmerged(reason)
                .build()));
    }

    private void schedule(MergeBlock block) {
        schedule.computeIfAbsent(block.due(), day -> new ArrayList<>(1)).add(block);
    }

    /**
     * Moves the watermark: the caller expects no more events dated further before {@code watermark} than the lateness.
     *
     * @throws IllegalArgumentException if the watermark was later already
     * @throws IllegalStateException if the merger has finished
     */
    public void advanceTo(LocalDate watermark) {
        long next = watermark.toEpochDay() - policy.latenessDays();
        checkState(horizon != Long.MAX_VALUE, "the merger has finished, and its watermark cannot be %s", watermark);
        if (next < horizon) {
            throw new IllegalArgumentException("the watermark must not move back, was " + watermark + " after "
                    + LocalDate.ofEpochDay(horizon + policy.latenessDays()));
        }
        closeBefore(next);
    }

    private void closeBefore(long next) {
        horizon = next;
        MergeBlock.Sink sink = new Closing();
        while (!schedule.isEmpty() && schedule.firstKey() < horizon) {
            Map.Entry<Long, List<MergeBlock>> entry = schedule.pollFirstEntry();
            for (MergeBlock block : entry.getValue()) {
                // A block whose day has moved is on the schedule a second time.
                if (block.due() == entry.getKey() && !block.isEmpty()) {
                    block.close(horizon, sink);
                    if (block.isEmpty()) {
                        blocks.remove(block.key());
                    } else {
                        schedule(block);
                    }
                }
            }
        }
    }

    private final class Closing implements MergeBlock.Sink {
        @Override
        public void act(List<Report> reports) {
            acts++;
            mergedAway += reports.size() - 1;
            open -= reports.size();
            closed.add(Ready.of(ActUnion.of(reports)));
        }

        @Override
        public void repeated() {
            repeated++;
            open--;
        }
    }

    /** Returns what closed since the last call, and the counts so far. */
    public MergeResult drain() {
        closed.sort(Ready.IN_ORDER);
        MergeResult result = MergeResult.builder()
                .merged(closed.stream().map(Ready::act).toList())
                .accepted(accepted)
                .repeated(repeated)
                .unmerged(ImmutableMap.copyOf(unmerged))
                .acts(acts)
                .mergedAway(mergedAway)
                .open(open)
                .build();
        closed.clear();
        return result;
    }

    /** Closes all that is open, and returns it with what closed since the last drain; nothing can be accepted after it. */
    public MergeResult finish() {
        closeBefore(Long.MAX_VALUE);
        return drain();
    }

    /**
     * Takes in all the events and finishes.
     *
     * @throws IllegalStateException if the merger has finished already
     */
    public MergeResult merge(Iterable<DiplomaticEvent> events) {
        events.forEach(this::accept);
        return finish();
    }

    /**
     * Returns the day on and after which all acts begin that come out from now on, the late and the undated apart: a linker
     * can be advanced to it after each drain. Empty before the first {@link #advanceTo} and after {@link #finish}. Takes time
     * in proportion to what is open.
     */
    public Optional<LocalDate> settledUntil() {
        if (horizon == Long.MIN_VALUE || horizon == Long.MAX_VALUE) {
            return Optional.empty();
        }
        long first = horizon;
        for (MergeBlock block : blocks.values()) {
            first = Math.min(first, block.first());
        }
        return Optional.of(LocalDate.ofEpochDay(first));
    }

    /** Returns a copy of the merger as it is now, with all that is open and all that is not yet drained. */
    public EventMerger snapshot() {
        EventMerger copy = new EventMerger(policy);
        blocks.values().forEach(block -> {
            MergeBlock same = block.copy();
            copy.blocks.put(same.key(), same);
            copy.schedule(same);
        });
        copy.closed.addAll(closed);
        copy.unmerged.putAll(unmerged);
        copy.horizon = horizon;
        copy.accepted = accepted;
        copy.repeated = repeated;
        copy.acts = acts;
        copy.mergedAway = mergedAway;
        copy.open = open;
        return copy;
    }
}

package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Hostility;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Infers links from timing in one pass over events of any source, merged ones best: who, hit by an act, soon acted back.
 * Such links are of {@link Tier#INFERRED}; most of what a window finds is tension and not retaliation.
 *
 * <pre>{@code
 * ChainLinker linker = ChainLinker.standard();
 * linker.accept(sanctions); // USA against RUS, 15 April
 * linker.accept(expulsion); // RUS against USA, 16 April
 * linker.advanceTo(LocalDate.of(2021, 4, 30));
 * linker.drain();           // the expulsion answers the sanctions
 * }</pre>
 *
 * <p>An event is linked within each of its dyads of parties ({@link DyadicAct}). Its days are those of its clock. Only dates
 * that lie apart are linked, and the lag runs from the last day of the provocation to the first of the response. The days
 * before {@code watermark - lateness} are closed; the watermark moves by {@link #advanceTo(LocalDate)} alone, never by an
 * event. What cannot be linked leaves by a {@link SideDoor}.
 *
 * <p>The same acts give the same links, in whatever order they come within lateness; with dyads spread over several
 * linkers, each act to that of its {@link DyadicAct#dyad()}; and from a {@link #snapshot()} on. Stated links go to all of
 * them. What is remembered is bounded by the acts within windows and the dyads within {@link LinkPolicy#memoryDays()},
 * besides links not yet drained, stated links, and acts dated beyond the watermark, which {@link LinkPolicy#asOf()} limits.
 *
 * <p>Of two acts with one id, by one party against the same other, the second is a {@link SideDoor#DUPLICATE} when it is of
 * the same day, or the first is still open as provocation or threat. Mutable; not safe for use by several threads at once.
 */
public final class ChainLinker {
    private final LinkPolicy policy;
    private final LinkerState state;
    private final DayCloser closer;
    private final int lastDay;
    private BiConsumer<SideDoor, DyadicAct> sideDoor = (door, act) -> {};

    /** The acts of the day that was last asked for: most come in the order of their days. */
    private List<DyadicAct> page = new ArrayList<>();

    private int pageDay = Integer.MIN_VALUE;

    private ChainLinker(LinkPolicy policy, LinkerState state) {
        this.policy = policy;
        this.state = state;
        this.closer = new DayCloser(policy, state, (door, act) -> sideDoor.accept(door, act));
        this.lastDay = policy.asOf().map(DyadicAct::number).orElse(Integer.MAX_VALUE);
    }

    /** Returns a linker that has seen nothing. */
    public static ChainLinker of(LinkPolicy policy) {
        return new ChainLinker(policy, new LinkerState());
    }

    /** Returns a linker with the default policy that has seen nothing. */
    public static ChainLinker standard() {
        return of(LinkPolicy.standard());
    }

    /** Returns a linker that goes on from where the snapshot was taken, with the same policy. */
    public static ChainLinker restore(Snapshot snapshot) {
        return new ChainLinker(snapshot.policy, snapshot.state.copy());
    }

    /** All that a linker remembers at one time, links not yet drained among it. Immutable. */
    public static final class Snapshot implements Serializable {
        private static final long serialVersionUID = 1;

        private final LinkPolicy policy;
        private final LinkerState state;

        private Snapshot(LinkPolicy policy, LinkerState state) {
            this.policy = policy;
            this.state = state;
        }
    }

    /** Returns all that is remembered; the linker goes on, and the snapshot stays as it is. */
    public Snapshot snapshot() {
        return new Snapshot(policy, state.copy());
    }

    /** Gives each act that leaves from now on, with the reason why, to {@code sink}, in the order in which they leave. */
    public void sendSideDoorsTo(BiConsumer<SideDoor, DyadicAct> sink) {
        sideDoor = sink;
    }

    /** Takes in an event, as all that it is between its parties. */
    public void accept(DiplomaticEvent event) {
        DyadicAct.from(event).forEach(this::accept);
    }

    /** Takes in an act. */
    public void accept(DyadicAct act) {
        state.counts.accepted++;
        if (!hasParties(act)) {
            leave(missing(act), act);
        } else if (!hasRole(act)) {
            leave(act.status().isRealised() ? SideDoor.NO_ROLE : SideDoor.NOT_REALISED, act);
        } else if (!isOwn(act)) {
            holdForAllies(act);
            leave(SideDoor.ELSEWHERE, act);
        } else if (!isTimely(act)) {
            leave(untimely(act), act);
        } else {
            holdForAllies(act);
            page(act.firstNumber()).add(act);
            state.counts.held++;
        }
    }

    /**
     * Takes in a link that is not inferred, before the day of its response closes. A response of which it is known what it
     * answers is given no provocation; one to which a {@link Relation#RESTRAINT} was declared is given no response; a threat
     * with a {@link Relation#FULFILMENT} is carried out. Inferred links are passed over.
     */
    public void accept(ResponseLink link) {
        if (link.tier() != Tier.INFERRED) {
            state.stated.add(link);
        }
    }

    private static boolean hasParties(DyadicAct act) {
        return !act.actorName().isEmpty()
                && !act.recipientName().isEmpty()
                && !act.actorName().equals(act.recipientName());
    }

    private static SideDoor missing(DyadicAct act) {
        if (act.actorName().isEmpty()) {
            return SideDoor.NO_ACTOR;
        }
        return act.recipientName().isEmpty() ? SideDoor.NO_RECIPIENT : SideDoor.SELF_DIRECTED;
    }

    private boolean hasRole(DyadicAct act) {
        if (!act.status().isRealised()) {
            return ThreatFit.isProspect(act);
        }
        return act.isHostile()
                || policy.hasOwnRule()
                || (policy.conciliatory() && act.hostility() == Hostility.CONCILIATORY);
    }

    private boolean isOwn(DyadicAct act) {
        return policy.hasAllDyads() || policy.dyads().isOwn(Dyad.of(act.actorName(), act.recipientName()));
    }

    private boolean isTimely(DyadicAct act) {
        return act.isDated() && act.firstNumber() <= lastDay && act.firstNumber() >= state.open;
    }

    private SideDoor untimely(DyadicAct act) {
        if (!act.isDated()) {
            return SideDoor.UNDATED;
        }
        return act.firstNumber() > lastDay ? SideDoor.FUTURE : SideDoor.LATE;
    }

    private void leave(SideDoor door, DyadicAct act) {
        state.counts.leave(door);
        sideDoor.accept(door, act);
    }

    private void holdForAllies(DyadicAct act) {
        if (policy.solidarity().isPresent() && isTimely(act)) {
            state.allies.hold(act);
        }
    }

    private List<DyadicAct> page(int day) {
        if (day != pageDay) {
            page = state.held.computeIfAbsent(day, number -> new ArrayList<>());
            pageDay = day;
        }
        return page;
    }

    /**
     * Moves the watermark: no act of a day before {@code date - lateness} will come. Closes and links those days.
     *
     * @throws IllegalArgumentException if the watermark has been later
     */
    public void advanceTo(LocalDate date) {
        int watermark = DyadicAct.number(date);
        checkArgument(
                watermark >= state.watermark,
                "the watermark cannot go back: it was at day %s of 1970, and %s is day %s",
                state.watermark,
                date,
                watermark);
        state.watermark = watermark;
        int open = watermark - policy.latenessDays();
        if (open > state.open) {
            close(open);
            state.present = Math.max(state.present, open);
        }
    }

    /** Closes and links all that is held, whatever the watermark. All acts that come after are late. */
    public void finish() {
        close(lastDay == Integer.MAX_VALUE ? lastDay : lastDay + 1);
        state.open = Integer.MAX_VALUE;
    }

    private void close(int day) {
        pageDay = Integer.MIN_VALUE;
        closer.closeBefore(day);
        state.open = Math.max(state.open, day);
    }

    /**
     * Returns the links found since the last drain, each once, by the day of the response and then by ids. A link that
     * several dyads give has the evidence of each.
     */
    public ImmutableList<ResponseLink> drain() {
        Map<String, ResponseLink> links = new LinkedHashMap<>();
        drainTo(link -> {
            ResponseLink made = link.toResponseLink();
            links.merge(made.id(), made, ResponseLink::mergedWith);
        });
        return ImmutableList.copyOf(links.values());
    }

    /** Gives {@code sink} the links found since the last drain, in that order, those of each dyad apart. */
    public void drainTo(Consumer<InferredLink> sink) {
        state.found.forEach(sink);
        state.found.clear();
    }

    /** Returns the threats and announcements not carried out in time, known since the last call, by day and id. */
    public ImmutableList<DyadicAct> drainLapsedThreats() {
        closer.sweep(state.present);
        ImmutableList<DyadicAct> lapsed = ImmutableList.sortedCopyOf(DyadicAct.ORDER, state.lapsed);
        state.lapsed.clear();
        return lapsed;
    }

    /**
     * Returns the threats and announcements that were made by that day, are not carried out, and still may be: by day and id.
     * Those of days not closed are not among them.
     */
    public ImmutableList<DyadicAct> openThreats(LocalDate asOf) {
        closer.sweep(state.present);
        int day = DyadicAct.number(asOf);
        List<DyadicAct> open = new ArrayList<>();
        state.dyads.forEach(dyad -> {
            addOpenThreats(dyad.threats(true), day, open);
            addOpenThreats(dyad.threats(false), day, open);
        });
        return ImmutableList.sortedCopyOf(DyadicAct.ORDER, open);
    }

    private void addOpenThreats(ActRing threats, int day, List<DyadicAct> open) {
        for (int at = 0; at < threats.size(); at++) {
            int age = day - threats.get(at).lastNumber();
            if (age >= 0 && age <= policy.threatWindowDays()) {
                open.add(threats.get(at));
            }
        }
    }

    /** Returns the counts so far. */
    public LinkReport report() {
        closer.sweep(state.present);
        return state.counts.report(state.dyads.size());
    }

    /** Links a set of events with this linker's policy; what this linker remembers has no part in it. */
    public LinkResult link(Iterable<DiplomaticEvent> events) {
        ChainLinker linker = of(policy);
        ImmutableListMultimap.Builder<SideDoor, DyadicAct> aside = ImmutableListMultimap.<SideDoor, DyadicAct>builder()
                .orderKeysBy(Comparator.naturalOrder())
                .orderValuesBy(DyadicAct.ORDER);
        linker.sendSideDoorsTo(aside::put);
        events.forEach(linker::accept);
        linker.finish();
        List<DyadicAct> threats = new ArrayList<>(linker.drainLapsedThreats());
        threats.addAll(linker.openThreats(LocalDate.ofEpochDay(linker.state.present)));
        return LinkResult.builder()
                .links(linker.drain())
                .threatsNotCarriedOut(ImmutableList.sortedCopyOf(DyadicAct.ORDER, threats))
                .sideDoors(aside.build())
                .report(linker.report())
                .build();
    }
}

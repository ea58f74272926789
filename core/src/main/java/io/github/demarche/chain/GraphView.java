package io.github.demarche.chain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.demarche.chain.DroppedLink.Reason;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One account of who answered whom, free of cycles: no event answers itself by way of others. Immutable.
 *
 * <p>A link that somebody states, or that the telling suggests, is left out only if the dates prove it reversed; a link by
 * timing alone needs a provocation dated wholly before the response. Where a cycle remains, the link that is lowest in
 * tier, then in score, then in id leaves each strongly connected component until none is left; what is then in no cycle
 * any more comes back. {@link #dropped()} names all that stays out.
 */
public final class GraphView implements Serializable {
    /** Days without an event after which an episode ends: the 95th percentile of ICB's latencies is 81. */
    private static final int DEFAULT_GAP_DAYS = 90;

    private final ImmutableMap<String, DiplomaticEvent> events;
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<EventRelation> relations;
    private final ImmutableList<ResponseLink> links;
    private final ImmutableList<DroppedLink> dropped;
    private final ImmutableListMultimap<String, ResponseLink> linksFrom;
    private final ImmutableListMultimap<String, ResponseLink> linksTo;
    private final Chronology chronology;

    private GraphView(
            List<DiplomaticEvent> events,
            ImmutableList<EventRelation> relations,
            List<ResponseLink> links,
            ImmutableList<DroppedLink> dropped,
            Chronology chronology) {
        this.events = Maps.uniqueIndex(events, DiplomaticEvent::id);
        this.positions = positions(this.events.keySet());
        this.relations = relations;
        this.links = RetaliationGraph.inOrder(links, this.events);
        this.dropped = dropped;
        this.linksFrom = Multimaps.index(this.links, ResponseLink::provocation);
        this.linksTo = Multimaps.index(this.links, ResponseLink::response);
        this.chronology = chronology;
    }

    /** Makes a view of events in order, and of links that may still form cycles. */
    static GraphView of(
            ImmutableList<DiplomaticEvent> events,
            ImmutableList<EventRelation> relations,
            ImmutableList<ResponseLink> links) {
        Chronology chronology = Chronology.of(events, relations);
        List<ResponseLink> kept = new ArrayList<>();
        ImmutableList.Builder<DroppedLink> dropped = ImmutableList.builder();
        for (ResponseLink link : links) {
            Optional<Reason> reason = reason(link, chronology);
            reason.ifPresentOrElse(why -> dropped.add(DroppedLink.of(link, why)), () -> kept.add(link));
        }
        ImmutableList<DroppedLink> breaking = Cycles.breaking(kept);
        Set<ResponseLink> broken = breaking.stream().map(DroppedLink::link).collect(ImmutableSet.toImmutableSet());
        kept.removeIf(broken::contains);
        return new GraphView(events, relations, kept, dropped.addAll(breaking).build(), chronology);
    }

    private static Optional<Reason> reason(ResponseLink link, Chronology chronology) {
        if (link.tier() == Tier.INFERRED) {
            return chronology.isBefore(link.provocation(), link.response())
                    ? Optional.empty()
                    : Optional.of(Reason.NOT_LATER);
        }
        return chronology.isReversed(link.provocation(), link.response())
                ? Optional.of(Reason.REVERSED)
                : Optional.empty();
    }

    private static ImmutableMap<String, Integer> positions(Iterable<String> ids) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        int at = 0;
        for (String id : ids) {
            positions.put(id, at++);
        }
        return positions.buildOrThrow();
    }

    /** Returns a view of some of this view's events, in their order, and of some links and relations between them. */
    GraphView part(List<DiplomaticEvent> some, Collection<ResponseLink> between, Collection<EventRelation> inside) {
        return new GraphView(
                some, ImmutableList.copyOf(inside), ImmutableList.copyOf(between), ImmutableList.of(), chronology);
    }

    /** Returns the events, in the order of {@link RetaliationGraph#events()}. */
    public ImmutableList<DiplomaticEvent> events() {
        return events.values().asList();
    }

    /** Returns the event of that id, or empty if the view has none. */
    public Optional<DiplomaticEvent> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Returns the relations between the view's events, in the graph's order. */
    public ImmutableList<EventRelation> relations() {
        return relations;
    }

    /** Returns the links in the order of their responses, then of their provocations, then of their ids. */
    public ImmutableList<ResponseLink> links() {
        return links;
    }

    /** Returns the links whose provocation is that event, in the order of {@link #links()}; empty if there are none. */
    public ImmutableList<ResponseLink> linksFrom(String id) {
        return linksFrom.get(id);
    }

    /** Returns the links whose response is that event, in the order of {@link #links()}; empty if there are none. */
    public ImmutableList<ResponseLink> linksTo(String id) {
        return linksTo.get(id);
    }

    /** Returns the links of the account that had to be left out: first those that the dates refuse, then those of cycles. */
    public ImmutableList<DroppedLink> dropped() {
        return dropped;
    }

    /** Returns this view with those of its links alone that the condition holds for: of one tier, of some relations. */
    public GraphView withLinks(Predicate<? super ResponseLink> condition) {
        return part(events(), links.stream().filter(condition).collect(toImmutableList()), relations);
    }

    /** Returns the episodes under a gap of 90 days. */
    public ImmutableList<Episode> episodes() {
        return episodes(DEFAULT_GAP_DAYS);
    }

    /**
     * Returns the parts of the view that links and relations hold together, in the order of their first events. A part
     * is cut where nothing is dated for more than {@code gapDays}, unless a stated link or a relation reaches across; a link
     * that is cut belongs to no episode, nor does an event without links and relations.
     *
     * @throws IllegalArgumentException if {@code gapDays} is negative
     */
    public ImmutableList<Episode> episodes(int gapDays) {
        return Episodes.of(this, gapDays);
    }

    /**
     * Returns this view with one link a response: that of its best provocation by tier, then by score, then the later
     * one, then by id.
     */
    public GraphView primaryForest() {
        List<ResponseLink> primary = new ArrayList<>();
        linksTo.asMap().values().forEach(rivals -> primary.add(best(rivals)));
        return part(events(), primary, relations);
    }

    /** Returns the best of several links: by tier, then by score, then that of the later provocation, then by id. */
    ResponseLink best(Collection<ResponseLink> rivals) {
        return rivals.stream()
                .min(comparing(ResponseLink::tier)
                        .thenComparing(comparing(ResponseLink::score).reversed())
                        .thenComparing(comparing((ResponseLink link) -> position(link.provocation()))
                                .reversed())
                        .thenComparing(ResponseLink::id))
                .orElseThrow();
    }

    /**
     * Returns the alternating paths of each dyad, in the order of the dyads, then of their first responses. Within a dyad
     * each response has its best provocation only, each link is in one thread, and where a provocation was answered more
     * than once the thread goes on with the answer that leads furthest, then with the earlier one.
     */
    public ImmutableList<ResponseThread> threads() {
        return Threads.of(this);
    }

    /** Returns the responses of one side to the same provocations, taken together, in the order of their first acts. */
    public ImmutableList<ActPackage> packages() {
        return Packages.of(this);
    }

    /**
     * Returns how deep each event stands, in the order of {@link #events()}: the length of the longest path of links from
     * an event that answers nothing, 0 for that event itself.
     */
    public ImmutableMap<String, Integer> levels() {
        return Levels.of(this);
    }

    /** Returns the exchanges one after the other: round n holds the links whose response stands at level n. */
    public ImmutableList<Round> rounds() {
        return Levels.rounds(this);
    }

    /** Returns the hostile acts that nobody had answered by an act up to and including {@code asOf}. */
    public OpenProvocations openProvocations(LocalDate asOf) {
        return OpenProvocationFinder.find(this, asOf);
    }

    /**
     * Returns the threats and ultimatums made up to and including {@code asOf}, and what had come of each by then, in the
     * order of {@link #events()}. A threat is an event of type THREATEN that was made, an act that is threatened, or a
     * hostile act under a condition; a speech act and the act that it carries are one threat. A threat that nothing
     * followed stays in the list for ever. A bare demand is no threat.
     */
    public ImmutableList<ThreatOutcome> threats(LocalDate asOf) {
        return ThreatFinder.find(this, asOf);
    }

    /** Returns those of {@link #threats} that had neither been carried out nor been complied with. */
    public ImmutableList<DiplomaticEvent> openThreats(LocalDate asOf) {
        return threats(asOf).stream()
                .filter(threat -> threat.outcome() == ThreatOutcome.Outcome.OPEN)
                .map(ThreatOutcome::threat)
                .collect(toImmutableList());
    }

    /** Returns this view with the links of these relations only: {@link Relation#RESTRAINT} for answers declined. */
    public GraphView withRelations(Relation... some) {
        List<Relation> wanted = Arrays.asList(some);
        return withLinks(link -> wanted.contains(link.relation()));
    }

    /** Returns this view with the links of these tiers only. */
    public GraphView withTiers(Tier... some) {
        List<Tier> wanted = Arrays.asList(some);
        return withLinks(link -> wanted.contains(link.tier()));
    }

    /** Returns this view with the responses on behalf of another only. */
    public GraphView solidarity() {
        return withLinks(link -> link.onBehalfOf().isPresent());
    }

    /**
     * Tells whether the link answers a response: its provocation is itself the answer to another act, or carries out a
     * threat that was one.
     *
     * @throws IllegalArgumentException if the view does not have the link
     */
    public boolean isCounterResponse(ResponseLink link) {
        return Levels.isCounterResponse(this, link);
    }

    Chronology chronology() {
        return chronology;
    }

    /** Returns where an event of the view stands in its order, from 0. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** Returns an event that a link or relation of the view refers to. */
    DiplomaticEvent get(String id) {
        return event(id).orElseThrow();
    }

    /** Returns the events of those ids, in the view's order. */
    ImmutableList<DiplomaticEvent> get(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .sorted(comparing(this::position))
                .map(this::get)
                .collect(toImmutableList());
    }

    /** Returns how much the view holds. */
    @Override
    public String toString() {
        return "GraphView{events=" + events.size() + ", links=" + links.size() + ", dropped=" + dropped.size() + "}";
    }
}

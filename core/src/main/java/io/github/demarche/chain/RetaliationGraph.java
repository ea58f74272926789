package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Stance;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Events and everything that is said of which answers which, contested links among them. Immutable.
 *
 * <p>The graph itself may contradict itself; to follow chains in it, take a {@link GraphView}: of everything, or as one
 * side tells it.
 *
 * <pre>{@code
 * RetaliationGraph graph = RetaliationGraph.builder()
 *         .addEvents(sanctions, expulsion)
 *         .addLinks(link)
 *         .build();
 * graph.view().episodes();
 * graph.asToldBy(State.of("RUS")).links();
 * }</pre>
 */
public final class RetaliationGraph implements Serializable {
    private final ImmutableMap<String, DiplomaticEvent> events;
    private final ImmutableList<EventRelation> relations;
    private final ImmutableList<ResponseLink> links;
    private final ImmutableListMultimap<String, ResponseLink> linksFrom;
    private final ImmutableListMultimap<String, ResponseLink> linksTo;

    private RetaliationGraph(Builder builder) {
        List<DiplomaticEvent> added = new ArrayList<>(builder.events.values());
        this.relations = ImmutableList.copyOf(builder.relations);
        this.events = Maps.uniqueIndex(
                EventOrder.of(added, relations, builder.links.values(), Chronology.of(added, relations)),
                DiplomaticEvent::id);
        this.links = inOrder(builder.links.values(), events);
        this.linksFrom = Multimaps.index(links, ResponseLink::provocation);
        this.linksTo = Multimaps.index(links, ResponseLink::response);
    }

    /** Puts links in the order of their responses, then of their provocations, then of their ids. */
    static ImmutableList<ResponseLink> inOrder(
            Iterable<ResponseLink> links, ImmutableMap<String, DiplomaticEvent> events) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        events.keySet().forEach(id -> positions.put(id, positions.size()));
        return ImmutableList.sortedCopyOf(
                comparing((ResponseLink link) -> positions.getOrDefault(link.response(), 0))
                        .thenComparing(link -> positions.getOrDefault(link.provocation(), 0))
                        .thenComparing(ResponseLink::id),
                links);
    }

    /**
     * Returns the events in order: by the days of their clocks, then as added. An event without a clock stands at the
     * days that a stated offset gives it, else right after what it answers, else right before what answers it, else
     * right after the event added before it.
     */
    public ImmutableList<DiplomaticEvent> events() {
        return events.values().asList();
    }

    /** Returns the event of that id, or empty if the graph has none. */
    public Optional<DiplomaticEvent> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Returns all links in the order of their responses, then of their provocations, then of their ids. */
    public ImmutableList<ResponseLink> links() {
        return links;
    }

    /** Returns the relations as added, none twice. */
    public ImmutableList<EventRelation> relations() {
        return relations;
    }

    /** Returns the links whose provocation is that event, in the order of {@link #links()}; empty if there are none. */
    public ImmutableList<ResponseLink> linksFrom(String id) {
        return linksFrom.get(id);
    }

    /** Returns the links whose response is that event, in the order of {@link #links()}; empty if there are none. */
    public ImmutableList<ResponseLink> linksTo(String id) {
        return linksTo.get(id);
    }

    /** Returns the links whose best evidence is of one of the tiers, in the order of {@link #links()}. */
    public ImmutableList<ResponseLink> linksOf(Tier... tiers) {
        return select(link -> Arrays.asList(tiers).contains(link.tier()));
    }

    /** Returns a copy with all events and relations, and only the links of the tiers. */
    public RetaliationGraph withTiers(Tier... tiers) {
        return builder()
                .addAllEvents(events())
                .addAllRelations(relations)
                .addAllLinks(linksOf(tiers))
                .build();
    }

    /** Returns the view of everything. */
    public GraphView view() {
        return GraphView.of(events(), relations, links);
    }

    /**
     * Returns the account of one side: the links that it or the narrator asserts and that it does not deny, between events
     * that it does not deny, neither as a whole nor as to who did them. Whoever acts for the same state is the same side.
     */
    public GraphView asToldBy(Actor claimant) {
        Predicate<Claim> own =
                claim -> claim.source().filter(by -> Parties.same(by, claimant)).isPresent();
        return account(own.or(Claim::isNarrator), own);
    }

    /** Returns the account of the narrator: the links that it asserts, between events that it does not deny. */
    public GraphView asToldByNarrator() {
        return account(Claim::isNarrator, Claim::isNarrator);
    }

    private GraphView account(Predicate<Claim> counts, Predicate<Claim> mayDeny) {
        Predicate<Claim> isDenial = claim -> claim.stance() == Stance.DENIES;
        Predicate<Claim> refutes = mayDeny.and(isDenial);
        ImmutableList<DiplomaticEvent> told = events().stream()
                .filter(event -> event.claims().stream().noneMatch(refutes))
                .collect(toImmutableList());
        ImmutableSet<String> ids = told.stream().map(DiplomaticEvent::id).collect(ImmutableSet.toImmutableSet());
        return GraphView.of(
                told,
                relations.stream()
                        .filter(relation -> ids.contains(relation.from()) && ids.contains(relation.to()))
                        .collect(toImmutableList()),
                select(link -> ids.contains(link.provocation())
                        && ids.contains(link.response())
                        && link.claims().stream().anyMatch(counts.and(isDenial.negate()))
                        && link.claims().stream().noneMatch(refutes)));
    }

    private ImmutableList<ResponseLink> select(Predicate<ResponseLink> condition) {
        return links.stream().filter(condition).collect(toImmutableList());
    }

    /** Returns a builder that holds this graph's events, relations and links. */
    public Builder toBuilder() {
        return builder().addAllEvents(events()).addAllRelations(relations).addAllLinks(links);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetaliationGraph graph
                && events().equals(graph.events())
                && relations.equals(graph.relations)
                && links.equals(graph.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(events(), relations, links);
    }

    /** Returns how much the graph holds. */
    @Override
    public String toString() {
        return "RetaliationGraph{events=" + events.size() + ", relations=" + relations.size() + ", links="
                + links.size() + "}";
    }

    /** Builds graphs. The order in which events are added decides where their clocks do not; that of links is of no account. */
    public static final class Builder {
        private final Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
        private final Set<EventRelation> relations = new LinkedHashSet<>();
        private final Map<String, ResponseLink> links = new LinkedHashMap<>();

        private Builder() {}

        /** Adds events, as {@link #addAllEvents} does. */
        public Builder addEvents(DiplomaticEvent... more) {
            return addAllEvents(Arrays.asList(more));
        }

        /**
         * Adds events; one that the graph has already is not added again.
         *
         * @throws IllegalArgumentException if the graph has another event of the same id
         */
        public Builder addAllEvents(Iterable<DiplomaticEvent> more) {
            for (DiplomaticEvent event : more) {
                DiplomaticEvent known = events.putIfAbsent(event.id(), event);
                checkArgument(
                        known == null || known.equals(event),
                        "two different events have the id %s; merge them before they are added",
                        event.id());
            }
            return this;
        }

        /** Adds relations; one that the graph has already is not added again. */
        public Builder addRelations(EventRelation... more) {
            return addAllRelations(Arrays.asList(more));
        }

        /** Adds relations; one that the graph has already is not added again. */
        public Builder addAllRelations(Iterable<EventRelation> more) {
            more.forEach(relations::add);
            return this;
        }

        /** Adds links, as {@link #addAllLinks} does. */
        public Builder addLinks(ResponseLink... more) {
            return addAllLinks(Arrays.asList(more));
        }

        /** Adds links; links with one id become one, by {@link ResponseLink#mergedWith}. */
        public Builder addAllLinks(Iterable<ResponseLink> more) {
            more.forEach(link -> links.merge(link.id(), link, ResponseLink::mergedWith));
            return this;
        }

        /**
         * Builds the graph.
         *
         * @throws IllegalArgumentException if a link or a relation refers to an event that was not added
         */
        public RetaliationGraph build() {
            for (ResponseLink link : links.values()) {
                checkKnown(link.provocation(), "the provocation of link", link.id());
                checkKnown(link.response(), "the response of link", link.id());
            }
            for (EventRelation relation : relations) {
                checkKnown(relation.from(), "the first event of relation", relation.kind());
                checkKnown(relation.to(), "the second event of relation", relation.kind());
            }
            return new RetaliationGraph(this);
        }

        private void checkKnown(String id, String role, Object name) {
            checkArgument(events.containsKey(id), "%s %s is event %s, which the graph does not have", role, name, id);
        }
    }
}

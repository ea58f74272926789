package io.github.demarche.chain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.ontology.EventType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of one story while they are being found. */
final class StoryLinks {
    private final ImmutableList<EventRelation> relations;
    private final ImmutableSet<ImmutableSet<String>> related;
    private final Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
    private final Map<String, ResponseLink> links = new LinkedHashMap<>();
    private final ListMultimap<String, ResponseLink> linksTo = ArrayListMultimap.create();
    private final ListMultimap<String, ResponseLink> linksFrom = ArrayListMultimap.create();
    private final Chronology chronology;

    private StoryLinks(List<DiplomaticEvent> story, Collection<EventRelation> relations) {
        story.forEach(event -> events.putIfAbsent(event.id(), event));
        this.relations = relations.stream()
                .filter(relation -> events.containsKey(relation.from()) && events.containsKey(relation.to()))
                .collect(toImmutableList());
        this.related = this.relations.stream()
                .filter(relation -> relation.kind() != Kind.OFFSET)
                .map(relation -> ImmutableSet.of(relation.from(), relation.to()))
                .collect(toImmutableSet());
        this.chronology = Chronology.of(events.values(), this.relations);
    }

    static ImmutableList<ResponseLink> of(
            StoryLinker policy,
            List<DiplomaticEvent> story,
            Collection<EventRelation> relations,
            Collection<ResponseLink> stated) {
        if (stated.isEmpty() && policy.reactions().isEmpty() && !isExchange(story)) {
            return ImmutableList.of();
        }
        StoryLinks found = new StoryLinks(story, relations);
        stated.forEach(link -> found.links.merge(link.id(), link, ResponseLink::mergedWith));
        found.links.values().forEach(found::index);
        found.inherit();
        Telling telling = new Telling(found);
        policy.reactions().ifPresent(weights -> new ReactionRule(policy, weights, found, telling).apply());
        new OrderRule(policy, found, telling).apply();
        found.inherit();
        return ImmutableList.copyOf(found.links.values());
    }

    /** Without two hostile acts order joins nothing, and nothing is there to hand on: so it is in most stories of news. */
    private static boolean isExchange(List<DiplomaticEvent> story) {
        int hostile = 0;
        for (DiplomaticEvent event : story) {
            hostile += event.isHostile() ? 1 : 0;
        }
        return hostile > 1;
    }

    ImmutableList<DiplomaticEvent> events() {
        return ImmutableList.copyOf(events.values());
    }

    ImmutableList<EventRelation> relations() {
        return relations;
    }

    DiplomaticEvent event(String id) {
        DiplomaticEvent event = events.get(id);
        if (event == null) {
            throw new IllegalArgumentException("the story has no event " + id);
        }
        return event;
    }

    /** Returns the links from an event of the story to that one, in the order in which they were found. */
    ImmutableList<ResponseLink> linksTo(String response) {
        return ImmutableList.copyOf(linksTo.get(response));
    }

    /** Tells whether a link leads to the event. */
    boolean isAnswer(String id) {
        return linksTo.containsKey(id);
    }

    /** Returns the links from that event, in the order in which they were found. */
    ImmutableList<ResponseLink> linksFrom(String provocation) {
        return ImmutableList.copyOf(linksFrom.get(provocation));
    }

    private void index(ResponseLink link) {
        if (events.containsKey(link.provocation()) && events.containsKey(link.response())) {
            linksTo.put(link.response(), link);
            linksFrom.put(link.provocation(), link);
        }
    }

    boolean isReversed(String provocation, String response) {
        return chronology.isReversed(provocation, response);
    }

    /** Tells whether the first is known to answer the second. */
    boolean answers(String first, String second) {
        return linksTo.get(first).stream().anyMatch(known -> known.provocation().equals(second));
    }

    /** Adds a link unless it is there, turns one round that is there, or goes against the dates; tells whether it did. */
    boolean add(ResponseLink link) {
        if (links.containsKey(link.id())
                || answers(link.provocation(), link.response())
                || isReversed(link.provocation(), link.response())) {
            return false;
        }
        links.put(link.id(), link);
        index(link);
        return true;
    }

    /** Hands links on between wholes and parts, threats and what they threaten, until nothing is left to hand on. */
    private void inherit() {
        boolean more = true;
        while (more) {
            more = false;
            for (EventRelation relation : relations) {
                if (relation.kind() == Kind.PART_OF) {
                    more |= toPart(relation.from(), relation.to());
                } else if (relation.kind() == Kind.CONTENT && isThreat(event(relation.from()))) {
                    more |= betweenThreatAndAct(relation.from(), relation.to());
                }
            }
        }
    }

    private boolean toPart(String part, String whole) {
        boolean more = false;
        for (ResponseLink link : linksTo(whole)) {
            more |= copy(link, link.provocation(), part, whole);
        }
        for (ResponseLink link : ImmutableList.copyOf(linksFrom.get(whole))) {
            more |= copy(link, part, link.response(), whole);
        }
        return more;
    }

    /** What the source says of latency and proportion it says of the whole, and is not copied. */
    private boolean copy(ResponseLink link, String provocation, String response, String whole) {
        return !provocation.equals(response)
                && !isRelated(provocation, response)
                && add(ResponseLink.builder()
                        .provocation(provocation)
                        .response(response)
                        .relation(link.relation())
                        .status(link.status())
                        .claims(link.claims())
                        .onBehalfOf(link.onBehalfOf())
                        .addEvidence(CollectiveMembership.of(whole))
                        .build());
    }

    private boolean betweenThreatAndAct(String threat, String act) {
        boolean more = false;
        for (ResponseLink link : linksTo(act)) {
            if (link.relation() == Relation.RETALIATION && !link.provocation().equals(threat)) {
                more |= add(on(link, threat)
                        .relation(Relation.THREAT)
                        .status(event(threat).status())
                        .build());
            }
        }
        for (ResponseLink link : linksTo(threat)) {
            if (link.relation() == Relation.THREAT && !link.provocation().equals(act)) {
                more |= add(on(link, act)
                        .relation(Relation.RETALIATION)
                        .status(event(act).status())
                        .build());
            }
        }
        return more;
    }

    /** The same words speak of the threat and of what is threatened, so the evidence and claims are the same. */
    private static ResponseLink.Builder on(ResponseLink link, String response) {
        return ResponseLink.builder()
                .provocation(link.provocation())
                .response(response)
                .claims(link.claims())
                .onBehalfOf(link.onBehalfOf())
                .statedProportion(link.statedProportion())
                .addAllEvidence(link.evidence());
    }

    private static boolean isThreat(DiplomaticEvent event) {
        return event.type().filter(EventType.THREATEN::equals).isPresent()
                && event.isHostile()
                && event.status().isRealised();
    }

    /** Tells whether a relation other than an offset joins the two: then neither answers the other. */
    boolean isRelated(String one, String other) {
        return related.contains(ImmutableSet.of(one, other));
    }
}

package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.EventType;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Joins hostile acts to what the story told just before them. */
final class OrderRule {
    private final StoryLinker policy;
    private final StoryLinks story;
    private final Telling telling;
    private final ImmutableList<DiplomaticEvent> events;

    OrderRule(StoryLinker policy, StoryLinks story, Telling telling) {
        this.policy = policy;
        this.story = story;
        this.telling = telling;
        this.events = story.events();
    }

    void apply() {
        for (int at = 0; at < events.size(); at++) {
            DiplomaticEvent response = events.get(at);
            Optional<Relation> relation = relation(response);
            if (relation.isPresent() && isOpenToOrder(response)) {
                join(at, response, relation.get());
            }
        }
    }

    /** Tells how an act would answer; empty for those that order does not link. */
    private static Optional<Relation> relation(DiplomaticEvent event) {
        if (event.type().isEmpty()) {
            return Optional.of(Relation.RETALIATION);
        }
        return switch (event.type().get()) {
            case THREATEN -> Optional.of(Relation.THREAT);
            case ACCUSE, REJECT -> Optional.of(Relation.VERBAL_REACTION);
            case SANCTION, COERCE, MOBILIZE, ASSAULT, PROTEST -> Optional.of(Relation.RETALIATION);
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST -> Optional.empty();
        };
    }

    private boolean isOpenToOrder(DiplomaticEvent event) {
        return event.isHostile() && !policy.weighs(event) && telling.isOpen(event);
    }

    private void join(int at, DiplomaticEvent response, Relation relation) {
        OptionalInt provocation = nearestProvocation(at, response);
        OptionalInt leader = nearestLeader(at, response);
        if (leader.isPresent() && !comesBetween(provocation, leader.getAsInt())) {
            DiplomaticEvent first = events.get(leader.getAsInt());
            for (ResponseLink link : answers(first)) {
                if (!story.isRelated(link.provocation(), response.id())) {
                    add(link.provocation(), response, relation, link, telling.distance(first, response));
                }
            }
        } else if (provocation.isPresent()) {
            DiplomaticEvent act = events.get(provocation.getAsInt());
            story.add(link(act.id(), response, relation, telling.distance(act, response))
                    .build());
        }
    }

    private void add(
            String provocation,
            DiplomaticEvent response,
            Relation relation,
            ResponseLink leader,
            OptionalInt distance) {
        if (!provocation.equals(response.id())) {
            story.add(link(provocation, response, relation, distance)
                    .onBehalfOf(leader.onBehalfOf())
                    .build());
        }
    }

    private ResponseLink.Builder link(
            String provocation, DiplomaticEvent response, Relation relation, OptionalInt distance) {
        return ResponseLink.builder()
                .provocation(provocation)
                .response(response.id())
                .relation(relation)
                .status(response.status())
                .addEvidence(TextOrder.of(response.mentions().get(0).source(), distance.orElseThrow()));
    }

    /** An act told after the leader starts a round of its own, unless it is what the leader answers. */
    private boolean comesBetween(OptionalInt provocation, int leader) {
        if (provocation.isEmpty() || provocation.getAsInt() < leader) {
            return false;
        }
        String act = events.get(provocation.getAsInt()).id();
        return answers(events.get(leader)).stream()
                .noneMatch(link -> link.provocation().equals(act));
    }

    private OptionalInt nearestProvocation(int at, DiplomaticEvent response) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            DiplomaticEvent act = events.get(earlier);
            OptionalInt distance = telling.distance(act, response);
            if (distance.isPresent() && distance.getAsInt() > policy.maxSentences()) {
                break;
            }
            if (distance.isPresent() && provokes(act, response)) {
                return OptionalInt.of(earlier);
            }
        }
        return OptionalInt.empty();
    }

    private boolean provokes(DiplomaticEvent act, DiplomaticEvent response) {
        if (!act.isHostile() || !act.status().isRealised()) {
            return false;
        }
        Set<String> own = Parties.actors(response);
        Set<String> provokers = Parties.actorsAndMembers(act);
        Set<String> targets = Parties.recipientsAndMembers(response);
        return !provokers.isEmpty()
                && Collections.disjoint(provokers, own)
                && (targets.isEmpty() || !Collections.disjoint(targets, provokers))
                && (!Collections.disjoint(Parties.recipientsAndMembers(act), own) || answersOneOf(act, own))
                && isWorthIt(act, response)
                && !isToldBy(response, provokers)
                && !story.isRelated(act.id(), response.id())
                && !story.isReversed(act.id(), response.id());
    }

    /** That words alone were answered by deeds or threats takes a cue to say: order does not show it. */
    private static boolean isWorthIt(DiplomaticEvent act, DiplomaticEvent response) {
        boolean words = act.type()
                        .filter(type -> type == EventType.ACCUSE || type == EventType.REJECT)
                        .isPresent()
                && act.instrument().isEmpty();
        return !words || relation(response).equals(Optional.of(Relation.VERBAL_REACTION));
    }

    /** An act of which only the provoker speaks is what the provoker complains of, not an answer. */
    private static boolean isToldBy(DiplomaticEvent response, Set<String> provokers) {
        return response.claims().stream()
                .allMatch(claim -> claim.source()
                        .map(source -> provokers.contains(Parties.label(source, response)))
                        .orElse(false));
    }

    private boolean answersOneOf(DiplomaticEvent act, Set<String> parties) {
        return story.linksTo(act.id()).stream()
                .map(link -> Parties.actors(story.event(link.provocation())))
                .anyMatch(provokers -> !Collections.disjoint(provokers, parties));
    }

    /** Finds the answer that the act may belong to: by the same actors, to something, just before. */
    private OptionalInt nearestLeader(int at, DiplomaticEvent response) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            DiplomaticEvent leader = events.get(earlier);
            OptionalInt distance = telling.distance(leader, response);
            if (distance.isPresent() && distance.getAsInt() > policy.packageSentences()) {
                break;
            }
            if (distance.isPresent() && leads(leader, response)) {
                return OptionalInt.of(earlier);
            }
        }
        return OptionalInt.empty();
    }

    private boolean leads(DiplomaticEvent leader, DiplomaticEvent response) {
        // What costs least comes first: a sentence may tell a thousand acts.
        if (!leader.isHostile() || !story.isAnswer(leader.id())) {
            return false;
        }
        Set<String> ones = Parties.recipients(leader);
        Set<String> others = Parties.recipients(response);
        return Parties.actors(leader).equals(Parties.actors(response))
                && (ones.isEmpty()
                        || others.isEmpty()
                        || !Sets.intersection(ones, others).isEmpty())
                && !telling.isContent(leader.id())
                && !story.isRelated(leader.id(), response.id())
                && !answers(leader).isEmpty();
    }

    private ImmutableList<ResponseLink> answers(DiplomaticEvent event) {
        return story.linksTo(event.id()).stream()
                .filter(link -> link.relation() != Relation.FULFILMENT && link.relation() != Relation.MEDIATION)
                .collect(ImmutableList.toImmutableList());
    }
}

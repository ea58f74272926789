package io.github.demarche.chain;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins statements that refuse, accuse, protest, give in or praise to the act they most likely react to: each sentence up to
 * the statement's own stands for the best of its acts, and the sentences share the probability by a conditional logit.
 */
final class ReactionRule {
    /** Bounds the work; of ICBe's pointers, 1 in 400 reaches further. */
    private static final int REACH = 40;

    /** Two acts that the weights cannot decide between are both answered: there can be no third. */
    private static final double TIE = 0.4;

    private static final ImmutableSet<EventType> REACTIONS =
            Sets.immutableEnumSet(EventType.ACCUSE, EventType.REJECT, EventType.CONCEDE, EventType.SUPPORT);

    private final StoryLinker policy;
    private final ReactionWeights weights;
    private final StoryLinks story;
    private final Telling telling;
    private final SharedWords words;

    ReactionRule(StoryLinker policy, ReactionWeights weights, StoryLinks story, Telling telling) {
        this.policy = policy;
        this.weights = weights;
        this.story = story;
        this.telling = telling;
        this.words = new SharedWords(telling);
    }

    /** Tells whether the rule, and no other, may find what the event answers. */
    static boolean isReaction(DiplomaticEvent event) {
        return event.type().filter(REACTIONS::contains).isPresent();
    }

    void apply() {
        for (DiplomaticEvent event : story.events()) {
            if (isReaction(event)
                    && telling.isOpen(event)
                    && telling.sentence(event).isPresent()) {
                join(event);
            }
        }
    }

    /** An act as what a statement reacts to. */
    private record Candidate(DiplomaticEvent act, Map<ReactionFeature, Double> parts, double score) {}

    private void join(DiplomaticEvent reaction) {
        List<Candidate> candidates = bestBySentence(reaction);
        double top = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        double all = candidates.stream()
                .mapToDouble(candidate -> Math.exp(candidate.score() - top))
                .sum();
        boolean first = true;
        for (Candidate candidate : candidates) {
            double share = Math.exp(candidate.score() - top) / all;
            if (share >= policy.minShare() && (first || share >= TIE)) {
                story.add(link(candidate, reaction, share));
            }
            first = false;
        }
    }

    private ResponseLink link(Candidate candidate, DiplomaticEvent reaction, double share) {
        return ResponseLink.builder()
                .provocation(candidate.act().id())
                .response(reaction.id())
                .relation(relation(reaction))
                .status(reaction.status())
                .addEvidence(TextOrder.builder()
                        .document(reaction.mentions().get(0).source())
                        .sentenceDistance(
                                telling.distance(candidate.act(), reaction).orElseThrow())
                        .share(share)
                        .grounds(grounds(candidate))
                        .build())
                .build();
    }

    private static Relation relation(DiplomaticEvent reaction) {
        return reaction.type().equals(Optional.of(EventType.CONCEDE)) ? Relation.CONCESSION : Relation.VERBAL_REACTION;
    }

    private static ImmutableList<String> grounds(Candidate candidate) {
        return candidate.parts().entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<ReactionFeature, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(part -> part.getKey().label())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the best act of each sentence, the best first; of equals the one in the nearer sentence. */
    private List<Candidate> bestBySentence(DiplomaticEvent reaction) {
        int here = telling.sentence(reaction).orElseThrow();
        List<Candidate> best = new ArrayList<>();
        for (int sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
            telling.told(sentence).stream()
                    .filter(act -> mayProvoke(act, reaction))
                    .map(act -> candidate(act, reaction))
                    .max(comparingDouble(Candidate::score))
                    .ifPresent(best::add);
        }
        best.sort(comparingDouble(Candidate::score).reversed());
        return best;
    }

    /** Of one's own acts only those can provoke that the statement itself tells of: "refused to withdraw". */
    private boolean mayProvoke(DiplomaticEvent act, DiplomaticEvent reaction) {
        boolean content = telling.isContentOf(act.id(), reaction.id());
        return !act.id().equals(reaction.id())
                && (content || !story.isRelated(act.id(), reaction.id()))
                && (content || !isOwn(act, reaction))
                && !story.answers(act.id(), reaction.id())
                && !story.isReversed(act.id(), reaction.id());
    }

    private static boolean isOwn(DiplomaticEvent act, DiplomaticEvent reaction) {
        return !act.actors().isEmpty() && Parties.actors(reaction).containsAll(Parties.actors(act));
    }

    private Candidate candidate(DiplomaticEvent act, DiplomaticEvent reaction) {
        Map<ReactionFeature, Double> parts = new EnumMap<>(ReactionFeature.class);
        double score = 0;
        for (Map.Entry<ReactionFeature, Double> feature :
                new ReactionFeatures(act, reaction, telling, words).values().entrySet()) {
            double part = weights.of(feature.getKey()) * feature.getValue();
            parts.put(feature.getKey(), part);
            score += part;
        }
        return new Candidate(act, parts, score);
    }
}

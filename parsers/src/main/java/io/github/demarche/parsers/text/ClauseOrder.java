package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads what the build of a sentence says of answers where no cue does: "after X did", "accusing X of". */
final class ClauseOrder {
    /** Conjunctions that tell an order which news uses for a cause. */
    private static final ImmutableSet<String> AFTER = ImmutableSet.of("after", "because", "since", "when", "as");

    /** Those of them behind which an act of any kind may be what is answered. */
    private static final ImmutableSet<String> BECAUSE = ImmutableSet.of("after", "because");
    /** Prepositions that tell the same order of an act which a noun names; the last word of each. */
    private static final ImmutableSet<String> AFTER_NOUN = ImmutableSet.of("after", "following");

    private static final ImmutableSet<EventType> MEASURES =
            ImmutableSet.of(EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.ASSAULT);

    private final Sentence sentence;
    private final SentenceActs acts;
    private final List<DraftLink> links;

    ClauseOrder(SentenceActs acts, List<DraftLink> links) {
        this.sentence = acts.sentence;
        this.acts = acts;
        this.links = links;
    }

    /** "Mexico broke off relations after police stormed its embassy": told in that order, and no more. */
    void after() {
        for (Draft cause : acts.drafts) {
            Clause clause = cause.clause;
            Clause main = clause == null ? null : clause.governor;
            if (clause == null || main == null || cause.noun != null || !isCause(cause) || !isAfter(clause)) {
                continue;
            }
            for (Draft response : happened(main)) {
                if (response != cause) {
                    links.add(DraftLink.byOrder(
                            cause,
                            response,
                            Relation.RETALIATION,
                            sentence.span(clause.verb.from(), clause.verb.to())));
                }
            }
            for (Draft response : acts.of(main)) {
                if (isHostileOrToBe(response)
                        && response != cause
                        && isOnAnotherSide(response, cause)
                        && (isHostile(cause) || isAnsweredBy(cause, response))) {
                    Span span = sentence.span(clause.verb.from(), clause.verb.to());
                    answerByOrder(cause, response, span);
                }
            }
        }
    }

    /** "The move came a day after X did": the acts that the subject of a verb of happening tells. */
    private List<Draft> happened(Clause main) {
        NounPhrase subject = main.subject;
        return subject != null && main.object == null && ActDates.isHappening(sentence, main)
                ? acts.in(subject)
                : List.of();
    }

    /** A cue that named no provocation finds it in the clause behind "after"; without a cue, order is all there is. */
    private void answerByOrder(Draft cause, Draft response, Span span) {
        links.replaceAll(
                link -> link.response() == response && link.provocation() == null ? link.with(cause, response) : link);
        if (links.stream()
                .noneMatch(link -> link.response() == response && link.rule().isPresent())) {
            links.add(DraftLink.byOrder(cause, response, CueLinks.relation(response), span));
        }
    }

    private static boolean isAfter(Clause clause) {
        Clause first = clause.coordinate != null ? clause.coordinate : clause;
        return first.role == Role.ADVERBIAL && AFTER.contains(first.marker);
    }

    private static boolean isCause(Draft draft) {
        Clause clause = draft.clause;
        boolean causal = clause != null
                && BECAUSE.contains(clause.coordinate != null ? clause.coordinate.marker : clause.marker);
        return isHostile(draft) || (causal && draft.coding != null && draft.status.isRealised());
    }

    /**
     * "Expelled its envoy after Togo recognised the rebels": a measure against the one whose act is told as its cause answers
     * that act, friendly as it may be to others.
     */
    static boolean isAnsweredBy(Draft cause, Draft response) {
        return response.coding != null
                && response.coding.type().filter(MEASURES::contains).isPresent()
                && Mergers.agreement(cause.actors, response.recipients) == Mergers.Agreement.SAME
                && Mergers.agreement(cause.actors, response.actors) != Mergers.Agreement.SAME
                && !(cause.coding != null
                        && cause.coding.hostility() == Hostility.CONCILIATORY
                        && !cause.recipients.stream().allMatch(Party::inferred)
                        && Mergers.agreement(cause.recipients, response.actors) == Mergers.Agreement.SAME);
    }

    /** "Days after the accusation, Ottawa expelled": the order told with a noun. */
    void afterNoun() {
        for (Clause clause : sentence.clauses) {
            for (Clause.Oblique oblique : clause.obliques) {
                if (!AFTER_NOUN.contains(oblique.preposition())) {
                    continue;
                }
                for (Draft cause : acts.in(oblique.phrase())) {
                    if (!cause.stands && !isHostile(cause)) {
                        continue;
                    }
                    for (Draft response : acts.of(clause)) {
                        if (response != cause && isHostileOrToBe(response)) {
                            answerByOrder(cause, response, cause.trigger);
                        }
                    }
                }
            }
        }
    }

    static boolean isHostile(Draft draft) {
        return draft.coding != null && draft.coding.hostility() == Hostility.HOSTILE && draft.status.isRealised();
    }

    static boolean isHostileOrToBe(Draft draft) {
        boolean announced = draft.status == Status.ANNOUNCED || draft.status == Status.THREATENED;
        return isHostile(draft) || (announced && draft.coding != null && draft.coding.hostility() == Hostility.HOSTILE);
    }

    private static boolean isOnAnotherSide(Draft response, Draft cause) {
        boolean other = Mergers.agreement(response.actors, cause.actors) != Mergers.Agreement.SAME;
        boolean aimed = Mergers.agreement(response.recipients, cause.actors) != Mergers.Agreement.CONFLICT;
        return other && aimed && !response.actors.isEmpty() && !cause.actors.isEmpty();
    }

    /** "imposed sanctions, accusing X of Y": Y is what the sanctions are said to be for. */
    void imputedGrounds() {
        for (Draft accusation : acts.drafts) {
            Clause clause = accusation.clause;
            if (clause == null || clause.governor == null) {
                continue;
            }
            boolean aside = accusation.noun == null
                    && clause.role == Role.PARTICIPLE
                    && clause.sharedSubject
                    && accusation.coding != null
                    && accusation.coding.type().equals(Optional.of(EventType.ACCUSE));
            if (!aside) {
                continue;
            }
            List<Draft> contents = acts.drafts.stream()
                    .filter(draft -> draft.speech == accusation)
                    .toList();
            List<Draft> grounded = new ArrayList<>(acts.of(clause.governor));
            Clause above = clause.coordinate != null ? clause.coordinate : clause.governor;
            grounded.addAll(acts.of(above));
            Span span = sentence.span(clause.verb.from(), clause.verb.to());
            for (Draft response : new LinkedHashSet<>(grounded)) {
                boolean act = response != accusation && !contents.contains(response) && response.speech != accusation;
                for (Draft content : act ? contents : List.<Draft>of()) {
                    links.add(new DraftLink(
                            content,
                            response,
                            Relation.IMPUTED_GROUNDS,
                            sentence.text(clause.verb.from(), clause.verb.to()),
                            span,
                            Optional.of(accusation.sense.rule()),
                            Optional.empty(),
                            List.of()));
                }
            }
        }
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.chain.Relation;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links that the cues of one sentence state: what each says of its two ends, and for whose sake it is done. */
final class CueLinks {
    private final Sentence sentence;
    private final Slots slots;
    private final SentenceActs acts;
    private final List<DraftLink> links = new ArrayList<>();

    CueLinks(Slots slots, SentenceActs acts) {
        this.sentence = acts.sentence;
        this.slots = slots;
        this.acts = acts;
    }

    /** Returns the links found so far, to be added to. */
    List<DraftLink> found() {
        return links;
    }

    void join(
            List<Draft> provocations,
            List<Draft> responses,
            Matches.Found<CueWord> found,
            Optional<String> proportion) {
        Span span = sentence.span(found.from(), found.to());
        String words = sentence.text(found.from(), found.to()).replace('\n', ' ');
        for (Draft response : responses) {
            if (response.stands && provocations.isEmpty() && response.noun == null) {
                continue;
            }
            List<@Nullable Draft> answered = new ArrayList<>(provocations);
            if (answered.isEmpty()) {
                answered.add(null);
            }
            for (Draft provocation : answered) {
                links.add(new DraftLink(
                        provocation,
                        response,
                        relation(found.term(), response),
                        words,
                        span,
                        Optional.of(found.term().rule()),
                        proportion,
                        behalf()));
            }
        }
    }

    /** What a cue calls retaliation is a threat when the act is one, and a reaction in words when it is no more. */
    private static Relation relation(CueWord cue, Draft response) {
        if (response.status == Status.NEGATED && cue.shape() == CueWord.Shape.ACT) {
            return Relation.RESTRAINT;
        }
        return cue.relation() == Relation.RETALIATION ? relation(response) : cue.relation();
    }

    static Relation relation(Draft response) {
        if (response.coding == null) {
            return Relation.RETALIATION;
        }
        return response.coding
                .type()
                .map(type -> switch (type) {
                    case THREATEN -> Relation.THREAT;
                    case ACCUSE ->
                        response.coding.instrument().isPresent() ? Relation.RETALIATION : Relation.VERBAL_REACTION;
                    case CONCEDE, RETREAT -> Relation.CONCESSION;
                    default -> Relation.RETALIATION;
                })
                .orElse(Relation.RETALIATION);
    }

    /** "in solidarity with Z": the parties behind the cue. */
    private List<Party> behalf() {
        for (Matches.Found<CueWord> found : sentence.matches.cues()) {
            if (found.term().shape() == CueWord.Shape.BEHALF) {
                for (int i = 0; i + 1 < sentence.chunks.size(); i++) {
                    boolean behind = sentence.chunks.get(i).from() >= found.to() - 1;
                    if (behind && sentence.chunks.get(i + 1) instanceof NounPhrase phrase) {
                        return slots.parties(phrase, null);
                    }
                }
            }
        }
        return List.of();
    }

    /** "broke off relations in solidarity with Mexico": what was done to Mexico is answered, told or not. */
    void forAnother() {
        for (Matches.Found<CueWord> found : sentence.matches.cues()) {
            Clause clause = found.term().shape() == CueWord.Shape.BEHALF ? acts.clauseBefore(found.from()) : null;
            for (Draft response : clause == null ? List.<Draft>of() : acts.of(clause)) {
                if (ClauseOrder.isHostile(response) && links.stream().noneMatch(link -> link.response() == response)) {
                    links.add(new DraftLink(
                            null,
                            response,
                            Relation.RETALIATION,
                            sentence.text(found.from(), found.to()),
                            sentence.span(found.from(), found.to()),
                            Optional.of(found.term().rule()),
                            Optional.empty(),
                            behalf()));
                }
            }
        }
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Bolivia followed suit": somebody does what the story told of another. The act is of the same kind and against the same
 * side, but an act of its own.
 */
final class RepeatedActs {
    /** Verbs by the word that makes an idiom of them. Only what is done counts: who may follow suit has done nothing. */
    private static final ImmutableMap<String, String> IDIOMS = ImmutableMap.of(
            "followed", "suit",
            "following", "suit",
            "did", "same",
            "done", "same",
            "doing", "same");

    private final Sentence sentence;
    private final Slots slots;

    RepeatedActs(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Returns what the sentence says to have been done again; {@code model} is the act told last. */
    List<Draft> of(List<Draft> told, @Nullable Draft model) {
        List<Draft> repeated = new ArrayList<>();
        for (Clause clause : sentence.clauses) {
            if (isIdiom(clause) && told.stream().noneMatch(draft -> spells(draft, clause))) {
                Draft act = model == null ? null : again(clause, model);
                if (act != null) {
                    repeated.add(act);
                }
            }
        }
        return repeated;
    }

    private boolean isIdiom(Clause clause) {
        String noun = IDIOMS.get(sentence.tokens.lower(clause.verb.main()));
        return noun != null
                && clause.object != null
                && !clause.verb.negated()
                && clause.verb.modal() == null
                && !clause.condition
                && sentence.tokens.lower(clause.object.head()).equals(noun);
    }

    /** "followed suit, expelling ten": the words behind tell the act themselves. */
    private static boolean spells(Draft draft, Clause clause) {
        return draft.clause != null
                && (draft.clause.governor == clause || draft.clause == clause)
                && draft.coding != null
                && draft.coding.hostility() == Hostility.HOSTILE;
    }

    private @Nullable Draft again(Clause clause, Draft model) {
        NounPhrase subject = clause.subject;
        List<Party> authors = subject == null ? List.of() : slots.parties(subject, clause);
        if (authors.isEmpty() || Mergers.agreement(authors, model.actors) == Mergers.Agreement.SAME) {
            return null;
        }
        NounPhrase object = clause.object;
        Span span = sentence.span(clause.verb.from(), object == null ? clause.verb.to() : object.to());
        Draft act = new Draft(sentence, model.word, model.sense, clause, null, span);
        act.actors.addAll(authors);
        for (Party party : RoleFinder.othersThan(authors, model.recipients)) {
            act.recipients.add(party.inferredAt(clause.verb.from(), clause.verb.to(), "of what is done again"));
        }
        new ActDates(sentence).ofVerb(act, clause);
        return act;
    }
}

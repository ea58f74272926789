package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is answered and has no word of the lexicon: "over <i>comments</i> by Togo", "in retaliation for Togo <i>allowing</i>
 * it". To those who answer it was a hostile act, whatever its kind; so it becomes one without a type, if the words say whose
 * act it was, and that side is not the one that answers.
 */
final class UnnamedActs {
    private static final ImmutableList<String> NO_SLOT = ImmutableList.of("none");

    private final Sentence sentence;
    private final Slots slots;
    private final SentenceActs acts;

    UnnamedActs(Slots slots, SentenceActs acts) {
        this.sentence = acts.sentence;
        this.slots = slots;
        this.acts = acts;
    }

    /** Returns the act that a phrase behind a cue tells; one that the lexicon has no word for is added to those of the sentence. */
    List<Draft> in(NounPhrase phrase, List<Draft> responses, Rule rule) {
        boolean answered =
                responses.stream().anyMatch(response -> ClauseOrder.isHostileOrToBe(response) && !isInWords(response));
        NounPhrase noun = phrase.simples().get(0);
        if (!answered || phrase.pronoun()) {
            return List.of();
        }
        Clause gerund = gerundOf(phrase);
        if (gerund == null && !isThing(noun)) {
            return List.of();
        }
        List<Draft> told = acts.drafts.stream()
                .filter(draft -> gerund != null && draft.clause == gerund && draft.noun == null)
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        Draft act = gerund == null ? noun(noun, rule) : verb(gerund, phrase, rule);
        if (!isAnothers(act, responses)) {
            return List.of();
        }
        acts.drafts.add(act);
        return List.of(act);
    }

    /** What is criticised or demanded need be no act: "criticised over its rights record". */
    private static boolean isInWords(Draft response) {
        return response.coding != null
                && response.coding.type().isPresent()
                && response.coding.type().get().quad() == QuadClass.VERBAL_CONFLICT;
    }

    /** "for <i>the neighbour allowing</i> a rally": the clause whose subject the phrase is. */
    private @Nullable Clause gerundOf(NounPhrase phrase) {
        for (Clause clause : sentence.clauses) {
            if (clause.role == Role.PARTICIPLE && !clause.sharedSubject && phrase.equals(clause.subject)) {
                return clause;
            }
        }
        return null;
    }

    private boolean isThing(NounPhrase noun) {
        return sentence.matches.actor(noun.head()) == null
                && sentence.tokens.tag(noun.head()).isNoun()
                && !sentence.tokens.tag(noun.head()).isProperNoun()
                && slots.parties(noun, null).isEmpty();
    }

    private Draft noun(NounPhrase noun, Rule rule) {
        Span span = sentence.span(noun.head(), noun.to());
        Draft act = new Draft(sentence, word(noun.head(), false), sense(rule), sentence.clauseOf(noun), noun, span);
        act.extent = sentence.span(noun.from(), noun.to());
        act.definite = true;
        new RoleFinder(sentence, slots).forNoun(act, noun, null);
        if (act.actors.isEmpty()) {
            act.actors.addAll(sentence.actors.qualifiers(noun, false)); // "earlier Malian curbs"
        }
        act.recipients.clear();
        return act;
    }

    private Draft verb(Clause clause, NounPhrase subject, Rule rule) {
        Span span = sentence.span(clause.verb.from(), clause.verb.to());
        Draft act = new Draft(sentence, word(clause.verb.main(), true), sense(rule), clause, null, span);
        NounPhrase patient = clause.patient();
        if (patient != null && !clause.verb.passive()) {
            act.extent = sentence.span(clause.verb.from(), Math.max(patient.to(), clause.verb.to()));
        }
        act.actors.addAll(slots.parties(subject, clause));
        return act;
    }

    private FrameWord word(int token, boolean verb) {
        return new FrameWord(sentence.tokens.lower(token), verb, ImmutableList.of());
    }

    private static Sense sense(Rule rule) {
        Sense.Coding hostile = new Sense.Coding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Hostility.HOSTILE);
        return new Sense(
                Optional.of(hostile),
                false,
                false,
                ImmutableList.of(),
                NO_SLOT,
                NO_SLOT,
                false,
                Optional.empty(),
                rule);
    }

    private static boolean isAnothers(Draft act, List<Draft> responses) {
        for (Draft response : responses) {
            boolean own = Mergers.agreement(act.actors, response.actors) == Mergers.Agreement.SAME;
            boolean aimedElsewhere = Mergers.agreement(act.actors, response.recipients) == Mergers.Agreement.CONFLICT;
            if (own || aimedElsewhere) {
                return false;
            }
        }
        return !act.actors.isEmpty();
    }
}

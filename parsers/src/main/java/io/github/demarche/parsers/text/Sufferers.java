package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Possessors to whom an act is done, for nouns whose sense says {@code recipient possessor}: "the officer's arrest", "his
 * deportation". A state that owns such a noun does it ("Peru's arrests"), unless something tells the other side: "Peru's
 * expulsion by Chile", "Peru's suspension from the bloc".
 */
final class Sufferers {
    static final String SLOT = "possessor";

    private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("his", "her", "their");
    private static final ImmutableSet<String> OWN = ImmutableSet.of("his", "her", "their", "its");

    private final Sentence sentence;
    private final Slots slots;

    Sufferers(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Returns the phrase of the possessor to whom it is done, or null where the possessor does it or there is none. */
    @Nullable
    NounPhrase of(Sense sense, NounPhrase noun, @Nullable Clause governor) {
        if (!sense.recipient().contains(SLOT) || !slots.behind(noun, "of").isEmpty()) {
            return null;
        }
        NounPhrase possessor = possessor(noun);
        if (possessor == null) {
            return null;
        }
        boolean otherSide = !slots.behind(noun, "by").isEmpty()
                || slots.behind(noun, "from").stream()
                        .anyMatch(phrase -> !slots.parties(phrase, governor).isEmpty());
        return otherSide || isPrivate(possessor) ? possessor : null;
    }

    /** What stands before the last "'s", or a possessive pronoun that opens the phrase. */
    private @Nullable NounPhrase possessor(NounPhrase noun) {
        for (int at = Math.min(noun.head(), noun.to()) - 1; at > noun.from(); at--) {
            if (sentence.tokens.tag(at) == Tag.POS) {
                return NounPhrase.simple(noun.from(), at, at - 1, false, false);
            }
        }
        return OWN.contains(sentence.tokens.lower(noun.from()))
                ? NounPhrase.simple(noun.from(), noun.from() + 1, noun.from(), true, false)
                : null;
    }

    /** Tells whether it is people or a thing, not a state or those who act for it without a sector. */
    private boolean isPrivate(NounPhrase possessor) {
        if (possessor.pronoun()) {
            return PERSONAL.contains(sentence.tokens.lower(possessor.head()));
        }
        List<Party> parties = sentence.actors.parties(possessor);
        if (parties.isEmpty()) {
            return sentence.tokens.tag(possessor.head()).isNoun();
        }
        return parties.stream().noneMatch(party -> isWhole(party.actor()));
    }

    private static boolean isWhole(Actor actor) {
        return actor instanceof State && actor.sectors().isEmpty();
    }

    /** Returns whom the possessor stands for; a person is never the state that speaks of him. */
    ImmutableList<Party> parties(NounPhrase possessor, NounPhrase noun, @Nullable Clause governor) {
        if (!possessor.pronoun()) {
            return ImmutableList.copyOf(slots.parties(possessor, governor));
        }
        Clause clause = governor != null ? governor : sentence.clauseOf(noun);
        if (clause != null && clause.governor != null && Sentence.covers(clause.subject, noun)) {
            clause = clause.governor; // "The students said their deportation was unlawful"
        }
        NounPhrase subject = clause == null ? null : clause.subject;
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        if (subject != null && !Sentence.covers(subject, noun)) {
            boolean personal = PERSONAL.contains(sentence.tokens.lower(possessor.head()));
            for (Party party : slots.parties(subject, clause)) {
                if (!personal || !isWhole(party.actor()) || party.given() != null) {
                    parties.add(party.asInferred("possessive pronoun"));
                }
            }
        }
        return parties.build();
    }

    /** Returns who did it, where only the place that it was done from tells: "her expulsion from Chile". */
    List<Party> actors(NounPhrase noun, @Nullable Clause governor) {
        List<Party> actors = new ArrayList<>();
        for (NounPhrase phrase : slots.behind(noun, "from")) {
            for (Party party : slots.parties(phrase, governor)) {
                if (!(party.actor() instanceof Unresolved)) {
                    actors.add(party);
                }
            }
        }
        return actors;
    }
}

package io.github.demarche.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb group with what depends on it. Filled by {@link ClauseParser}; {@link Purposes} may still turn a subject. */
final class Clause {
    /** How a clause hangs on the one that governs it. */
    enum Role {
        MAIN,
        /** "said that it would", "said it would". */
        THAT,
        /** "threatened to expel". */
        INFINITIVE,
        /** "accused of hacking", "responded by expelling"; the preposition is the marker. */
        GERUND,
        RELATIVE,
        /** ", accusing Russia". */
        PARTICIPLE,
        /** "after Russia expelled"; the conjunction is the marker. */
        ADVERBIAL
    }

    /**
     * A phrase behind a preposition.
     *
     * @param from the preposition's token
     * @param fronted whether it stands before the subject
     */
    record Oblique(String preposition, NounPhrase phrase, int from, boolean fronted) {}

    final int index;
    final VerbGroup verb;
    Role role = Role.MAIN;
    String marker = "";

    @Nullable
    Clause governor;
    /** The clause whose role this one shares: "expelled ten and banned eight". */
    @Nullable
    Clause coordinate;
    /** The noun that governs it: "decision to exit", "accusations that Moscow meddled". */
    @Nullable
    NounPhrase nounGovernor;

    @Nullable
    NounPhrase subject;

    @Nullable
    NounPhrase object;

    @Nullable
    NounPhrase secondObject;
    /** Whether the subject was shared from elsewhere and does not stand before the verb. */
    boolean sharedSubject;
    /** What a relative clause with a subject of its own is about: "the attack which London blames on". */
    @Nullable
    NounPhrase antecedent;

    /** The chunk with which a clause that hangs on a noun begins; -1 for all others. */
    int opening = -1;

    boolean condition;
    /** "officials to be listed": a passive infinitive that qualifies its noun. */
    boolean reducedRelative;

    boolean question;
    final List<Oblique> obliques = new ArrayList<>();

    Clause(int index, VerbGroup verb) {
        this.index = index;
        this.verb = verb;
    }

    /** Returns who does it: the subject, or the by-phrase of a passive. */
    @Nullable
    NounPhrase agent() {
        return verb.passive() ? oblique("by") : subject;
    }

    /** Returns to whom it is done: the object, or the subject of a passive. */
    @Nullable
    NounPhrase patient() {
        return verb.passive() ? subject : object;
    }

    @Nullable
    NounPhrase oblique(String preposition) {
        for (Oblique oblique : obliques) {
            if (oblique.preposition().equals(preposition)) {
                return oblique.phrase();
            }
        }
        return null;
    }
}

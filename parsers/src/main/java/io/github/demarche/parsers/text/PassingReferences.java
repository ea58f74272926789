package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts that a sentence only refers to while it tells another: what a statement is about, and its place, time
 * and reason. They are presupposed, as definite nouns, relative clauses and clauses of time are.
 */
final class PassingReferences {
    /** What stands before "of" and only counts or shapes what stands behind: "a wave of attacks". */
    private static final ImmutableSet<String> AMOUNTS = ImmutableSet.of(
            "series",
            "wave",
            "waves",
            "spate",
            "string",
            "number",
            "round",
            "rounds",
            "dozens",
            "hundreds",
            "scores",
            "thousands",
            "lot",
            "spell",
            "flurry",
            "barrage",
            "act",
            "acts",
            "form");

    /** Prepositions before a gerund that tells the same act more closely: "retaliated by expelling". */
    private static final ImmutableSet<String> MEANS = ImmutableSet.of("", "by", "with", "to");

    private static final int DEEPEST = 10;

    private final Sentence sentence;
    private final Map<Clause, Sense> verbs;

    PassingReferences(Sentence sentence, Map<Clause, Sense> verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
    }

    /** Marks the drafts of the sentence that it only refers to. */
    void mark(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.inPassing = draft.noun == null
                    ? isAside(draft.clause) || isTopicOfProtest(draft, drafts)
                    : isReferred(draft, draft.noun, drafts);
        }
    }

    /** Whether a clause, or one that it stands in, is only place, time, reason or topic of another that tells something. */
    private boolean isAside(@Nullable Clause clause) {
        Clause inner = clause;
        for (int depth = 0; inner != null && inner.governor != null && depth < DEEPEST; depth++) {
            if (inner.governor == inner) {
                return false;
            }
            if (isOfTopic(inner, inner.governor) || (isSubordinate(inner) && isWithinTelling(inner.governor))) {
                return true;
            }
            inner = inner.governor;
        }
        return false;
    }

    private boolean isSubordinate(Clause clause) {
        return switch (clause.role) {
            case RELATIVE, ADVERBIAL -> true;
            case GERUND -> !MEANS.contains(clause.marker) && !isCarried(clause);
            case PARTICIPLE -> clause.verb.form() == VerbGroup.Form.PARTICIPLE || isParenthesis(clause);
            case MAIN, INFINITIVE, THAT -> false;
        };
    }

    /** "is wary of reports that X": a clause that a topic holds. */
    private boolean isOfTopic(Clause clause, Clause above) {
        if (clause.role != Role.THAT) {
            return false;
        }
        for (int i = clause.index - 1; i > above.index + 2; i--) {
            if (sentence.chunks.get(i) instanceof Chunk.Mark mark && mark.word().equals("that")) {
                return sentence.chunks.get(i - 1) instanceof NounPhrase
                        && sentence.chunks.get(i - 2).is(Chunk.Kind.PREPOSITION);
            }
        }
        return false;
    }

    /** "The ministry, working with X, said": between a subject and its verb. */
    private static boolean isParenthesis(Clause clause) {
        Clause above = clause.governor;
        return above != null
                && above.subject != null
                && !above.sharedSubject
                && above.subject.to() <= clause.verb.from()
                && clause.verb.from() < above.verb.from();
    }

    /** A word that only carries is enough in the clause right above; farther up there must be an act or a statement. */
    private boolean isWithinTelling(Clause above) {
        Sense sense = verbs.get(above);
        if (sense != null && sense.carries().isPresent()) {
            return true;
        }
        Clause outer = above;
        for (int depth = 0; outer != null && depth < DEEPEST; depth++) {
            if (tells(outer)) {
                return true;
            }
            outer = outer.governor == outer ? null : outer.governor;
        }
        return false;
    }

    /** "marched, calling for elections": what a crowd says is what its protest is about. */
    private static boolean isTopicOfProtest(Draft draft, List<Draft> drafts) {
        Clause clause = draft.clause;
        if (clause == null || clause.role != Role.PARTICIPLE || !typeOf(draft).isPresent()) {
            return false;
        }
        boolean verbal = typeOf(draft).get().quad() == QuadClass.VERBAL_CONFLICT;
        for (Draft other : drafts) {
            if (verbal
                    && typeOf(other).equals(Optional.of(EventType.PROTEST))
                    && other.clause != null
                    && (other.clause == clause.governor || other.noun != null)) {
                return true;
            }
        }
        return false;
    }

    /** "accused of hacking": what the verb above says becomes of it. */
    private boolean isCarried(Clause clause) {
        Sense sense = clause.governor == null ? null : verbs.get(clause.governor);
        return sense != null && sense.carries().isPresent() && StandingReader.takes(sense, clause);
    }

    private boolean tells(Clause clause) {
        Sense sense = verbs.get(clause);
        return sense != null && sense.coding().isPresent();
    }

    private boolean isReferred(Draft draft, NounPhrase noun, List<Draft> drafts) {
        Clause clause = draft.clause;
        if (draft.carried || clause == null) {
            return isAside(clause) || isPartOfTopic(noun, clause);
        }
        return isAside(clause) || doubles(draft, clause, drafts) || isTopic(draft, noun, clause);
    }

    /** "indicted for his part in atrocities": carried by a noun that is itself a topic. */
    private boolean isPartOfTopic(NounPhrase noun, @Nullable Clause clause) {
        int at = sentence.chunkOf(noun);
        return clause != null
                && at >= 2
                && isBehindPreposition(noun)
                && sentence.chunks.get(at - 2) instanceof NounPhrase above
                && !above.temporal()
                && isBehindPreposition(above)
                && tells(clause);
    }

    /** "the raid killed five": the verb tells what the noun names. */
    private static boolean doubles(Draft draft, Clause clause, List<Draft> drafts) {
        for (Draft other : drafts) {
            if (other.noun == null && other.clause == clause && typeOf(other).equals(typeOf(draft))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EventType> typeOf(Draft draft) {
        return draft.coding == null ? Optional.empty() : draft.coding.type();
    }

    private boolean isTopic(Draft draft, NounPhrase noun, Clause clause) {
        boolean subject = Sentence.covers(clause.subject, noun);
        if (isBehindPreposition(noun)) {
            boolean named = !draft.actors.isEmpty() || !draft.recipients.isEmpty();
            return isWithinTelling(clause) || draft.definite || !named;
        }
        if (subject && !clause.verb.passive()) {
            return false;
        }
        boolean patient = Sentence.covers(clause.patient(), noun);
        return patient && (isWithinTelling(clause) || (draft.definite && !clause.verb.passive()));
    }

    private boolean isBehindPreposition(NounPhrase noun) {
        int at = sentence.chunkOf(noun);
        if (at <= 0 || !(sentence.chunks.get(at - 1) instanceof Chunk.Mark mark)) {
            return false;
        }
        boolean counted = mark.word().equals("of")
                && at >= 2
                && sentence.chunks.get(at - 2) instanceof NounPhrase above
                && AMOUNTS.contains(sentence.tokens.lower(above.to() - 1));
        return mark.kind() == Chunk.Kind.PREPOSITION && !counted;
    }
}

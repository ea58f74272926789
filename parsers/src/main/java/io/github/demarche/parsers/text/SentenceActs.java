package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's acts stand in a phrase, in a clause, or behind a preposition. */
final class SentenceActs {
    private static final ImmutableSet<String> BEING = ImmutableSet.of(
            "represent",
            "represents",
            "represented",
            "constitute",
            "constitutes",
            "mark",
            "marks",
            "marked",
            "remain",
            "remains",
            "become",
            "became");

    final Sentence sentence;
    final List<Draft> drafts;

    SentenceActs(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** Tells whether the clause says what its subject is: "is", "represents". */
    boolean isBeing(Clause clause) {
        return clause.verb.copula() || BEING.contains(sentence.tokens.lower(clause.verb.main()));
    }

    @Nullable
    NounPhrase phraseAt(int token) {
        for (Chunk chunk : sentence.chunks) {
            if (chunk instanceof NounPhrase phrase && phrase.from() <= token && token < phrase.to()) {
                return phrase;
            }
        }
        return null;
    }

    List<Draft> behindToken(int token) {
        for (int i = 0; i + 1 < sentence.chunks.size(); i++) {
            if (sentence.chunks.get(i).to() > token && sentence.chunks.get(i + 1) instanceof NounPhrase phrase) {
                return in(phrase);
            }
        }
        return List.of();
    }

    @Nullable
    Clause clauseBefore(int token) {
        Clause before = null;
        for (Clause clause : sentence.clauses) {
            if (clause.verb.from() < token || before == null) {
                before = clause;
            }
        }
        return before;
    }

    @Nullable
    Clause clauseWithVerb(int token) {
        return sentence.clauses.stream()
                .filter(clause -> clause.verb.main() == token)
                .findFirst()
                .orElse(null);
    }

    /** Gerunds behind the cue: "in response to <i>Russia expelling</i>", "in retaliation for <i>poisoning</i>". */
    List<Draft> gerunds(int at, String preposition) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Clause clause = draft.clause;
            if (clause != null
                    && draft.noun == null
                    && clause.role == Role.GERUND
                    && clause.marker.equals(preposition)
                    && clause.index == at + 2) {
                found.add(draft);
            }
        }
        return found;
    }

    /** "in response to X, as well as <i>for Y</i>". */
    List<Draft> trailing(NounPhrase noun, Set<String> prepositions) {
        List<Draft> found = new ArrayList<>();
        for (int i = sentence.chunkOf(noun) + 1; i + 2 < sentence.chunks.size(); i++) {
            if (sentence.chunks.get(i).is(Chunk.Kind.CONJUNCTION)
                    && sentence.chunks.get(i + 1) instanceof Chunk.Mark mark
                    && (prepositions.contains(mark.word()) || mark.word().equals("for"))
                    && sentence.chunks.get(i + 2) instanceof NounPhrase phrase) {
                found.addAll(in(phrase));
            }
        }
        return found;
    }

    /** Returns the acts that a phrase names: its own nouns, and what hangs on them by "of" ("a wave of arrests"). */
    List<Draft> in(NounPhrase phrase) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.noun != null && Sentence.covers(phrase, draft.noun)) {
                found.add(draft);
            }
        }
        return found;
    }

    /** "regretted the move": what a verb of blame speaks of is not what the clause does. */
    private boolean isBlamed(Draft noun) {
        return drafts.stream()
                .anyMatch(draft -> draft.noun == null
                        && draft.clause == noun.clause
                        && draft.coding != null
                        && draft.coding
                                .type()
                                .filter(type -> type == EventType.ACCUSE || type == EventType.REJECT)
                                .isPresent());
    }

    /** Returns the acts of a clause, of those joined with it, and of what they merely carry. */
    List<Draft> of(Clause clause) {
        Set<Clause> group = new LinkedHashSet<>();
        group.add(clause);
        for (int round = 0; round < 3; round++) {
            for (Clause other : sentence.clauses) {
                boolean joined = other.coordinate != null
                        && (group.contains(other.coordinate) || group.contains(other))
                        && (group.contains(other) || group.contains(other.coordinate));
                if (joined) {
                    group.add(other);
                    group.add(other.coordinate);
                }
            }
        }
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean direct = draft.clause != null && group.contains(draft.clause);
            boolean subjectNoun =
                    draft.noun != null && draft.clause != null && Sentence.covers(draft.clause.subject, draft.noun);
            boolean objectNoun = draft.noun != null
                    && draft.clause != null
                    && (Sentence.covers(draft.clause.object, draft.noun)
                            || Sentence.covers(draft.clause.secondObject, draft.noun));
            if (direct && !subjectNoun && (draft.noun == null || (objectNoun && !isBlamed(draft)))) {
                found.add(draft);
            }
        }
        if (found.isEmpty()) {
            for (Draft draft : drafts) {
                if (draft.clause != null
                        && draft.noun == null
                        && draft.clause.governor != null
                        && group.contains(draft.clause.governor)
                        && (draft.clause.role == Role.THAT || draft.clause.role == Role.INFINITIVE)) {
                    found.add(draft);
                }
            }
        }
        if (found.isEmpty()
                && clause.governor != null
                && (clause.role == Role.INFINITIVE || clause.role == Role.GERUND)) {
            return of(clause.governor);
        }
        return found;
    }
}

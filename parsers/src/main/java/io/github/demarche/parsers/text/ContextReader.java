package io.github.demarche.parsers.text;

import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an act is about: from the words of its clause and of the clauses that it governs ("accused it of violating
 * human rights"), and from what its code is about by the standard crosswalk.
 */
final class ContextReader {
    private static final int DEEPEST = 4;

    private final Sentence sentence;
    private final Set<Context> found;

    private ContextReader(Sentence sentence, Set<Context> found) {
        this.sentence = sentence;
        this.found = found;
    }

    /** Returns the contexts of an act by all of its tellings. */
    static Set<Context> of(List<Draft> tellings) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        for (Draft draft : tellings) {
            new ContextReader(draft.sentence, found).read(draft);
        }
        return found;
    }

    private void read(Draft draft) {
        if (draft.coding != null) {
            Optional<CameoCode> cameo = draft.coding.cameo();
            cameo.flatMap(Crosswalk.standard()::plover).ifPresent(category -> found.addAll(category.contexts()));
        }
        if (!sentence.matches.contexts().isEmpty()) {
            read(draft.noun);
            if (draft.clause != null) {
                read(draft.clause, 0);
            }
        }
    }

    private void read(Clause clause, int depth) {
        read(clause.verb.from(), clause.verb.to());
        read(clause.subject);
        read(clause.object);
        read(clause.secondObject);
        clause.obliques.forEach(oblique -> read(oblique.phrase()));
        for (Clause below : sentence.clauses) {
            boolean content = below.role == Role.INFINITIVE || below.role == Role.GERUND || below.role == Role.THAT;
            if (content && below.governor == clause && depth < DEEPEST) {
                read(below, depth + 1);
            }
        }
    }

    private void read(@Nullable NounPhrase phrase) {
        if (phrase != null) {
            read(phrase.from(), phrase.to());
        }
    }

    private void read(int from, int to) {
        for (Matches.Found<Context> word : sentence.matches.contexts()) {
            if (from <= word.from() && word.from() < to && !isInName(word)) {
                found.add(word.term());
            }
        }
    }

    /** "West Bank": the name of an actor is not about what its words say. */
    private boolean isInName(Matches.Found<Context> word) {
        Matches.Found<List<Term.ActorName>> name = sentence.matches.actor(word.from());
        return name != null && name.to() - name.from() > word.to() - word.from();
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.event.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence with all that the grammar found in it. */
final class Sentence {
    final Tokens tokens;
    final Matches matches;
    final ActorReader actors;
    final QuantityReader quantities;
    final List<DateMention> dates;
    final List<Chunk> chunks;
    final List<Clause> clauses;
    final int story;
    final int number;
    /** For each token of a noun phrase the place of its chunk, from 1; 0 for other tokens. */
    private final int[] chunkAt;

    Sentence(
            Tokens tokens,
            Matches matches,
            ActorReader actors,
            List<DateMention> dates,
            List<Chunk> chunks,
            List<Clause> clauses,
            int story,
            int number) {
        this.tokens = tokens;
        this.matches = matches;
        this.actors = actors;
        this.quantities = new QuantityReader(tokens);
        this.dates = dates;
        this.chunks = chunks;
        this.clauses = clauses;
        this.story = story;
        this.number = number;
        this.chunkAt = new int[tokens.size()];
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof NounPhrase phrase) {
                Arrays.fill(chunkAt, phrase.from(), phrase.to(), i + 1);
            }
        }
    }

    Span span() {
        return Span.of(tokens.start(), tokens.end());
    }

    Span span(int from, int to) {
        return Span.of(tokens.start(from), tokens.end(to - 1));
    }

    String text(int from, int to) {
        return tokens.document().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** Returns the place among the chunks of the phrase, or of the joined phrase that it is part of; -1 if none. */
    int chunkOf(NounPhrase phrase) {
        int at = chunkAt[phrase.from()] - 1;
        return at >= 0 && phrase.to() <= chunks.get(at).to() ? at : -1;
    }

    /** Returns the clause among whose complements the chunk stands: that of the nearest verb before it, or the first behind. */
    @Nullable
    Clause clauseOf(NounPhrase phrase) {
        for (Clause clause : clauses) {
            if ((covers(clause.subject, phrase) && !clause.sharedSubject)
                    || (covers(clause.object, phrase) && clause.role != Clause.Role.RELATIVE)
                    || covers(clause.secondObject, phrase)
                    || isOblique(clause, phrase)) {
                return clause;
            }
        }
        Clause last = null;
        for (Clause clause : clauses) {
            if (clause.verb.from() < phrase.from()) {
                last = clause;
            }
        }
        return last != null ? last : clauses.isEmpty() ? null : clauses.get(0);
    }

    private static boolean isOblique(Clause clause, NounPhrase phrase) {
        for (Clause.Oblique oblique : clause.obliques) {
            if (covers(oblique.phrase(), phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean covers(@Nullable NounPhrase whole, NounPhrase part) {
        return whole != null && whole.from() <= part.from() && part.to() <= whole.to();
    }
}

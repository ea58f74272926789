package io.github.demarche.parsers.text;

import io.github.demarche.parsers.text.VerbGroup.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb before clauses that hang on it: "The men who attacked the town fled", "Togo, which expelled
 * ten, has closed".
 */
final class InterruptionFinder {
    /**
     * What stands between a subject and its verb.
     *
     * @param above the clause before the subject, or null
     * @param end the chunk behind the subject's part of the sentence
     */
    record Interruption(@Nullable Clause above, int end, NounPhrase subject) {}

    private final ChunkRun chunks;
    private final SpeechVerbs speech;
    private final List<Clause> clauses;

    InterruptionFinder(ChunkRun chunks, SpeechVerbs speech, List<Clause> clauses) {
        this.chunks = chunks;
        this.speech = speech;
        this.clauses = clauses;
    }

    /** Returns what interrupts the sentence just before a verb without a subject of its own; null if nothing does. */
    @Nullable
    Interruption before(Clause clause) {
        Clause outermost = outermostOnNoun();
        if (outermost == null || hasOwnSubject(clause, clauses.get(clauses.size() - 1))) {
            return null;
        }
        int opening = outermost.opening;
        int place = clauses.indexOf(outermost);
        Clause above = place == 0 ? null : clauses.get(place - 1);
        if (above != null && !chunks.is(clause.index - 1, Chunk.Kind.COMMA) && !isStatementOpen(above)) {
            return null;
        }
        int end = chunks.is(opening - 1, Chunk.Kind.COMMA) ? opening - 1 : opening;
        NounPhrase subject = chunks.firstNoun(chunks.regionStart(end - 1, above == null ? 0 : above.index + 1), end);
        return subject == null ? null : new Interruption(above, end, subject);
    }

    /** "said the men": nothing but what is said may follow. */
    private boolean isStatementOpen(Clause above) {
        return speech.isSpeech(above.verb) && above.verb.form() == Form.FINITE;
    }

    /** Returns the first of the clauses just before that hang on a noun, or null. */
    private @Nullable Clause outermostOnNoun() {
        Clause outermost = null;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.opening >= 0) {
                outermost = clause;
            } else if (clause.verb.form() == Form.FINITE || clause.governor == null) {
                break;
            }
        }
        return outermost;
    }

    /** A noun, pronoun or conjunction that opens a clause between the verb before and this one. */
    private boolean hasOwnSubject(Clause clause, Clause before) {
        boolean noun = false;
        for (int i = before.index + 1; i < clause.index; i++) {
            if (chunks.is(i, Chunk.Kind.CONJUNCTION)
                    || chunks.is(i, Chunk.Kind.THAT)
                    || chunks.is(i, Chunk.Kind.RELATIVE)
                    || chunks.is(i, Chunk.Kind.SUBORDINATOR)) {
                return true;
            }
            if (chunks.is(i, Chunk.Kind.COMMA)) {
                noun = false;
            } else if (chunks.at(i) instanceof NounPhrase phrase
                    && !phrase.temporal()
                    && !chunks.is(i - 1, Chunk.Kind.PREPOSITION)) {
                boolean object = i == before.index + 1 && !phrase.pronoun() && !speech.isSpeech(before.verb);
                noun = !object;
            }
        }
        return noun;
    }
}

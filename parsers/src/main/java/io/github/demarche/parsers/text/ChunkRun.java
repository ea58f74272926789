package io.github.demarche.parsers.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chunks of a sentence, asked by place; a place outside holds nothing. */
final class ChunkRun {
    private final List<Chunk> chunks;

    ChunkRun(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    int size() {
        return chunks.size();
    }

    @Nullable
    Chunk at(int place) {
        return place >= 0 && place < chunks.size() ? chunks.get(place) : null;
    }

    boolean is(int place, Chunk.Kind kind) {
        Chunk chunk = at(place);
        return chunk != null && chunk.is(kind);
    }

    /** Returns the word of the mark at the place; empty for a phrase. */
    String word(int place) {
        return at(place) instanceof Chunk.Mark mark ? mark.word() : "";
    }

    /** Returns the first phrase between two places that no preposition governs. */
    @Nullable
    NounPhrase firstNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) instanceof NounPhrase noun && !noun.temporal() && !is(i - 1, Chunk.Kind.PREPOSITION)) {
                return noun;
            }
        }
        return null;
    }

    /** Returns the last phrase between two places that no preposition governs. */
    @Nullable
    NounPhrase lastNoun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (at(i) instanceof NounPhrase noun && !noun.temporal() && !is(i - 1, Chunk.Kind.PREPOSITION)) {
                return noun;
            }
        }
        return null;
    }

    /** Returns the nearest phrase before the place, up to a verb. */
    @Nullable
    NounPhrase nounBefore(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (at(i) instanceof NounPhrase noun && !noun.temporal()) {
                return noun;
            }
            if (at(i) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    /** Returns where the part of the sentence begins that the place lies in: behind a comma, break or conjunction. */
    int regionStart(int place, int start) {
        for (int i = place; i >= start; i--) {
            if (is(i, Chunk.Kind.COMMA) || is(i, Chunk.Kind.BREAK) || is(i, Chunk.Kind.CONJUNCTION)) {
                return i + 1;
            }
        }
        return start;
    }

    /** Returns the last comma before the place and behind {@code start}; -1 if there is none. */
    int commaBefore(int place, int start) {
        for (int i = place - 1; i > start; i--) {
            if (is(i, Chunk.Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }
}

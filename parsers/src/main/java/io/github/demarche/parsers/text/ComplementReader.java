package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Clause.Oblique;

/** Reads what stands behind a verb into its objects and prepositional complements. */
final class ComplementReader {
    private static final ImmutableSet<String> PASSED = ImmutableSet.of("as", "to", "from");

    private final ChunkRun chunks;

    ComplementReader(ChunkRun chunks) {
        this.chunks = chunks;
    }

    void read(Clause clause) {
        String stranded = readUntilEnd(clause);
        if (clause.antecedent != null) {
            if (clause.object == null) {
                clause.object = clause.antecedent;
            } else if (!stranded.isEmpty()) {
                clause.obliques.add(new Oblique(stranded, clause.antecedent, clause.verb.to(), false));
            }
        }
    }

    /** Prepositional phrases before the subject: "In response to the raid, Mali expelled". */
    void fronted(Clause clause, int region) {
        int from = region;
        while (from > 0
                && !(chunks.at(from - 1) instanceof VerbGroup)
                && !chunks.is(from - 1, Chunk.Kind.SUBORDINATOR)) {
            from--;
        }
        for (int i = from; i + 1 < clause.index && chunks.at(i) != clause.subject; i++) {
            if (chunks.at(i) instanceof Chunk.Mark mark
                    && mark.kind() == Chunk.Kind.PREPOSITION
                    && chunks.at(i + 1) instanceof NounPhrase phrase
                    && !phrase.temporal()) {
                clause.obliques.add(new Oblique(mark.word(), phrase, mark.from(), true));
            }
        }
    }

    /** Reads the complements and returns a preposition left without a phrase, or nothing. */
    private String readUntilEnd(Clause clause) {
        String preposition = "";
        int prepositionAt = -1;
        int i = clause.index + 1;
        if (clause.subject != null && chunks.at(i) == clause.subject) {
            i++;
        }
        for (; i < chunks.size(); i++) {
            Chunk chunk = chunks.at(i);
            if (chunk instanceof VerbGroup) {
                return preposition;
            }
            if (chunk instanceof NounPhrase phrase) {
                if (phrase.temporal()) {
                    preposition = "";
                } else if (!preposition.isEmpty()) {
                    clause.obliques.add(new Oblique(preposition, phrase, prepositionAt, false));
                    preposition = "";
                } else if (!bareComplement(clause, phrase, i)) {
                    return preposition;
                }
            } else if (chunks.is(i, Chunk.Kind.PREPOSITION)) {
                preposition = chunks.word(i);
                prepositionAt = chunk == null ? -1 : chunk.from();
            } else if (ends(i)) {
                return preposition;
            }
        }
        return preposition;
    }

    private boolean bareComplement(Clause clause, NounPhrase phrase, int at) {
        if (clause.object == null && noObliqueBehind(clause)) {
            clause.object = phrase;
            return true;
        }
        if (clause.secondObject == null && chunks.at(at - 1) == clause.object && clause.object != null) {
            clause.secondObject = phrase;
            return true;
        }
        return chunks.at(at - 1) instanceof NounPhrase;
    }

    /** "returned to Togo <i>nine statues</i>", "dismissed as lies <i>a claim</i>": a long object may stand behind one phrase. */
    private static boolean noObliqueBehind(Clause clause) {
        int behind = 0;
        for (Oblique oblique : clause.obliques) {
            if (!oblique.fronted()) {
                behind += PASSED.contains(oblique.preposition()) ? 1 : 2;
            }
        }
        return behind < 2;
    }

    private boolean ends(int at) {
        if (chunks.is(at, Chunk.Kind.COMMA) || chunks.is(at, Chunk.Kind.CONJUNCTION)) {
            int next = at + 1;
            if (chunks.is(next, Chunk.Kind.CONJUNCTION)) {
                next++;
            }
            return !chunks.is(next, Chunk.Kind.PREPOSITION);
        }
        return !chunks.is(at, Chunk.Kind.OTHER);
    }
}

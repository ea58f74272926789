package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ChunkRunTest {
    private static final NounPhrase CHAD = NounPhrase.simple(0, 1, 0, false, false);
    private static final NounPhrase MALI = NounPhrase.simple(3, 4, 3, false, false);
    private static final NounPhrase MONDAY = NounPhrase.simple(5, 6, 5, false, true);
    private static final NounPhrase TOGO = NounPhrase.simple(7, 8, 7, false, false);

    /** "Chad , in Mali , Monday and Togo expelled". */
    private static final ChunkRun RUN = new ChunkRun(ImmutableList.of(
            CHAD,
            mark(Chunk.Kind.COMMA, ",", 1),
            mark(Chunk.Kind.PREPOSITION, "in", 2),
            MALI,
            mark(Chunk.Kind.COMMA, ",", 4),
            MONDAY,
            mark(Chunk.Kind.CONJUNCTION, "and", 6),
            TOGO,
            verb(8)));

    private static Chunk.Mark mark(Chunk.Kind kind, String word, int at) {
        return new Chunk.Mark(kind, word, at, at + 1);
    }

    private static VerbGroup verb(int at) {
        return new VerbGroup(at, at + 1, at, VerbGroup.Form.FINITE, null, false, false, false, false, false, -1, null);
    }

    @Test
    void holdsNothingOutside() {
        assertThat(RUN.size()).isEqualTo(9);
        assertThat(RUN.at(-1)).isNull();
        assertThat(RUN.at(9)).isNull();
        assertThat(RUN.at(8)).isInstanceOf(VerbGroup.class);
        assertThat(RUN.is(-1, Chunk.Kind.COMMA)).isFalse();
    }

    @Test
    void tellsTheWordsOfMarksOnly() {
        assertThat(RUN.word(2)).isEqualTo("in");
        assertThat(RUN.word(0)).isEmpty();
        assertThat(RUN.word(20)).isEmpty();
    }

    @Test
    void passesOverDatesAndWhatPrepositionsGovern() {
        assertThat(RUN.firstNoun(1, 9)).isEqualTo(TOGO);
        assertThat(RUN.firstNoun(1, 7)).isNull();
        assertThat(RUN.lastNoun(0, 7)).isEqualTo(CHAD);
        assertThat(RUN.lastNoun(0, 9)).isEqualTo(TOGO);
    }

    @Test
    void findsTheNearestPhraseUpToAVerb() {
        assertThat(RUN.nounBefore(6)).isEqualTo(MALI);
        assertThat(RUN.nounBefore(9)).isNull();
        assertThat(RUN.nounBefore(0)).isNull();
    }

    @Test
    void beginsARegionBehindTheLastMarkThatParts() {
        assertThat(RUN.regionStart(8, 0)).isEqualTo(7);
        assertThat(RUN.regionStart(3, 0)).isEqualTo(2);
        assertThat(RUN.regionStart(3, 2)).isEqualTo(2);
        assertThat(RUN.regionStart(0, 0)).isZero();
    }

    @Test
    void findsTheLastCommaBehindTheStart() {
        assertThat(RUN.commaBefore(8, 0)).isEqualTo(4);
        assertThat(RUN.commaBefore(4, 0)).isEqualTo(1);
        assertThat(RUN.commaBefore(4, 1)).isEqualTo(-1);
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;

/**
 * Sentences, tokens and tags of a text: the one seam where another analyser could be put.
 *
 * <p>Implementations must be immutable and return the same answer for the same input. Neither method throws on any
 * text, however odd.
 */
interface SentenceAnalyzer {

    /**
     * Returns the sentences of a part of a text, in order, none empty, none overlapping; untagged.
     *
     * @param text the whole text, to which all offsets refer
     * @param start where the part begins, inclusive
     * @param end where the part ends, exclusive
     * @throws IndexOutOfBoundsException if {@code start} and {@code end} are not a range of the text
     */
    ImmutableList<Tokens> split(String text, int start, int end);

    /** Gives every token of the sentence its tag, in place of any it had. */
    void tag(Tokens sentence);
}

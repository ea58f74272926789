package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;

/**
 * A noun phrase without what follows its head, possessors included: "Russia's new ambassador". Several joined by "and" or
 * commas are one phrase with {@link #parts()}.
 *
 * @param head the head's token; behind the phrase for an adjective whose noun stands behind the last of a list, as
 *     "Eritrean" in "Eritrean and Ethiopian troops"
 * @param pronoun whether the head is a pronoun
 * @param temporal whether the whole is a date
 * @param parts the phrases that are joined, in their order; empty for a simple phrase
 */
record NounPhrase(int from, int to, int head, boolean pronoun, boolean temporal, ImmutableList<NounPhrase> parts)
        implements Chunk {

    static NounPhrase simple(int from, int to, int head, boolean pronoun, boolean temporal) {
        return new NounPhrase(from, to, head, pronoun, temporal, ImmutableList.of());
    }

    static NounPhrase joined(NounPhrase first, NounPhrase second) {
        ImmutableList<NounPhrase> parts = ImmutableList.<NounPhrase>builder()
                .addAll(first.simples())
                .addAll(second.simples())
                .build();
        return new NounPhrase(first.from, second.to, second.head, false, false, parts);
    }

    /** Returns the phrase with a head that it shares with another. */
    NounPhrase withHead(int shared) {
        return new NounPhrase(from, to, shared, pronoun, temporal, parts);
    }

    /** Returns the simple phrases that this one consists of: itself, or its parts. */
    ImmutableList<NounPhrase> simples() {
        return parts.isEmpty() ? ImmutableList.of(this) : parts;
    }
}

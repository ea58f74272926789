package io.github.demarche.parsers.text;

/** A run of tokens that stands in the sentence as one piece. */
sealed interface Chunk permits Chunk.Mark, NounPhrase, VerbGroup {
    /** Returns the first token. */
    int from();

    /** Returns the token behind the last. */
    int to();

    /** What a mark does. */
    enum Kind {
        PREPOSITION,
        CONJUNCTION,
        COMMA,
        /** The conjunction "that". */
        THAT,
        /** A relative pronoun. */
        RELATIVE,
        /** A subordinating conjunction: if, after, because. */
        SUBORDINATOR,
        /** A colon, semicolon, dash or bracket. */
        BREAK,
        OTHER
    }

    /** A chunk that is no phrase of its own; {@code word} is its text in lower case. */
    record Mark(Kind kind, String word, int from, int to) implements Chunk {}

    /** Tells whether this is a mark of that kind. */
    default boolean is(Kind kind) {
        return this instanceof Mark mark && mark.kind() == kind;
    }
}

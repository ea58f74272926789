package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * What a pattern of a verb dictionary asks for at one place. Immutable.
 *
 * @param kind what stands there
 * @param text the words in lower case with blanks between, the name of a set, or the prepositions with {@code /} between
 * @param exact whether the words stand only so: without a plural, and in TABARI not as the beginning of a word
 * @param parts what stands in the brackets, or the alternatives
 */
record PatternElement(Kind kind, String text, boolean exact, ImmutableList<PatternElement> parts) {

    /** What may stand in a pattern. */
    enum Kind {
        /** A word, or several that follow each other: {@code PEACE_PLAN}. */
        WORDS,
        /** Any of the words of a set: {@code &CURRENCY}. */
        SYNSET,
        /** A noun with words before it, the noun last: {@code {ARMS SHIPMENT}}. */
        NOUNS,
        /** A preposition and what stands behind it, possibly nothing: {@code (TO BORDER)}. */
        COMPLEMENT,
        /** One of several in TABARI: {@code { TALKS | MEETING }}; each part is of kind {@link #NOUNS}. */
        EITHER,
        /** {@code $}, the source. */
        SOURCE,
        /** {@code +}, the target. */
        TARGET,
        /** {@code %}, source and target joined. */
        COMPOUND,
        /** {@code ^}, anything. */
        SKIP
    }

    static PatternElement words(String text, boolean exact) {
        return new PatternElement(Kind.WORDS, text, exact, ImmutableList.of());
    }

    static PatternElement synset(String name) {
        return new PatternElement(Kind.SYNSET, name, false, ImmutableList.of());
    }

    static PatternElement mark(Kind kind) {
        return new PatternElement(kind, "", false, ImmutableList.of());
    }

    static PatternElement of(Kind kind, String text, ImmutableList<PatternElement> parts) {
        return new PatternElement(kind, text, false, parts);
    }

    /** Returns how many words and sets it asks for: the more, the rarer it fits. */
    int weight() {
        return switch (kind) {
            case WORDS -> 2 + blanks();
            case SYNSET -> 2;
            case NOUNS -> parts.stream().mapToInt(PatternElement::weight).sum();
            case COMPLEMENT ->
                1 + parts.stream().mapToInt(PatternElement::weight).sum();
            case EITHER -> parts.stream().mapToInt(PatternElement::weight).min().orElse(0);
            case SOURCE, TARGET, COMPOUND -> 1;
            case SKIP -> 0;
        };
    }

    private int blanks() {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * A pattern of a verb dictionary: what stands before and behind the verb, and the code that it then has. Immutable.
 *
 * @param written what stands in the file between {@code -} and the code
 * @param line the line of the file, from 1
 */
record VerbPattern(
        ImmutableList<PatternElement> before,
        ImmutableList<PatternElement> behind,
        VerbCode code,
        String written,
        int line) {

    /** Returns how much it asks for: of two patterns that fit, the one of more weight is taken. */
    int weight() {
        int weight = 0;
        for (PatternElement element : before) {
            weight += element.weight();
        }
        for (PatternElement element : behind) {
            weight += element.weight();
        }
        return weight;
    }

    /** Tells whether the two ask for the same. */
    boolean asksAs(VerbPattern other) {
        return before.equals(other.before) && behind.equals(other.behind);
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Verbs that share their patterns. Immutable.
 *
 * @param name what its header calls it; in TABARI the verb itself
 * @param code that of verbs without one of their own
 * @param line the line of the header, from 1
 */
record VerbBlock(
        String name,
        Optional<VerbCode> code,
        int line,
        ImmutableList<VerbWord> words,
        ImmutableList<VerbPattern> patterns) {

    /** Returns the code of a verb that no pattern fits. */
    Optional<VerbCode> codeOf(VerbWord word) {
        return word.code().or(this::code);
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A verb of a verb dictionary, in lower case. Immutable.
 *
 * @param before the words that stand right before the verb, or empty: "wire" of {@code WIRE_+TAP}
 * @param verb the verb with the words behind it: "beef up"
 * @param forms all its forms where the dictionary lists them; empty where they are regular
 * @param listed whether the dictionary lists them, if only to say that there are none
 * @param stem whether longer words that begin so are meant too, as in TABARI
 * @param code its own code; empty where that of the block holds
 * @param line the line of the file, from 1
 */
record VerbWord(
        String before,
        String verb,
        ImmutableList<String> forms,
        boolean listed,
        boolean stem,
        Optional<VerbCode> code,
        int line) {}

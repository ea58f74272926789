package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What becomes of an act that the complement of a verb tells: {@code ~ a (b . ATTACK) SAY = a b 112}. Immutable.
 *
 * @param speaker the variable of who does what the verb tells
 * @param inner the variables of source and target of the act in the complement, {@code .} for anybody and {@code _} for nobody
 * @param act the verb of that act, or a variable for any act
 * @param verb the governing verb
 * @param result the variables of source and target of what becomes of it
 * @param code its code; empty for the act's own, which a variable stands for
 * @param line the line of the file, from 1
 */
record VerbTransformation(
        String speaker,
        ImmutableList<String> inner,
        String act,
        String verb,
        ImmutableList<String> result,
        Optional<VerbCode> code,
        int line) {

    /** Tells whether a word is a variable: a single letter, as {@code a} or {@code Q}. */
    static boolean isVariable(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * Words that a pattern may name at once. Immutable.
 *
 * @param name in lower case, without {@code &} and a final underscore
 * @param words each of kind {@link PatternElement.Kind#WORDS}
 * @param line the line of the file, from 1
 */
record VerbSynset(String name, ImmutableList<PatternElement> words, int line) {}

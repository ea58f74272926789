package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;

/**
 * An event word of the lexicon with its senses, the first that fits winning.
 *
 * @param lemma the base form with its particles
 * @param verb whether it is a verb, else a noun
 */
record FrameWord(String lemma, boolean verb, ImmutableList<Sense> senses) {}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Compiles dictionaries of discards into entries of the lexicon. */
final class DiscardCompiler {
    private DiscardCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<DiscardDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {}
}

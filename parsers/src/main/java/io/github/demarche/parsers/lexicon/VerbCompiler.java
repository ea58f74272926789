package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Compiles dictionaries of verbs into entries of the lexicon. */
final class VerbCompiler {
    private VerbCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<VerbDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {}
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Compiles dictionaries of actors into entries of the lexicon. */
final class ActorCompiler {
    private ActorCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<ActorDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {}
}

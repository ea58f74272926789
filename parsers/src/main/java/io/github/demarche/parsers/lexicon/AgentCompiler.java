package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Compiles dictionaries of agents into entries of the lexicon. */
final class AgentCompiler {
    private AgentCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<AgentDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {}
}

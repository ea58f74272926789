package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Compiles dictionaries of issues into entries of the lexicon. */
final class IssueCompiler {
    private IssueCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<IssueDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {}
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** One dictionary of a coder, read. Implementations are immutable. */
sealed interface Dictionary
        permits ActorDictionary, AgentDictionary, VerbDictionary, IssueDictionary, DiscardDictionary {
    /** Returns the name of its file. */
    String file();

    /** Returns the lines that no grammar fits, in their order. */
    ImmutableList<LexiconIssue> issues();

    /** Returns how much it holds. */
    DictionaryCounts counts();

    /** Returns the dictionary of that kind that the lines hold. */
    static Dictionary read(DictionaryKind kind, DictionaryLines lines) {
        return switch (kind) {
            case ACTORS -> ActorDictionaryReader.read(lines);
            case AGENTS -> AgentDictionaryReader.read(lines);
            case VERBS -> VerbDictionaryReader.read(lines);
            case ISSUES -> IssueDictionaryReader.read(lines);
            case DISCARDS -> DiscardDictionaryReader.read(lines);
        };
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Reads dictionaries of agents. */
final class AgentDictionaryReader {
    private AgentDictionaryReader() {}

    /** Reads nothing yet, and says so for each line. */
    static AgentDictionary read(DictionaryLines lines) {
        ImmutableList<LexiconIssue> issues = lines.lines().stream()
                .map(line -> new LexiconIssue(lines.file(), line.number(), "dictionaries of agents are not read yet"))
                .collect(ImmutableList.toImmutableList());
        return new AgentDictionary(lines.file(), issues);
    }
}

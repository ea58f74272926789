package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Reads dictionaries of actors. */
final class ActorDictionaryReader {
    private ActorDictionaryReader() {}

    /** Reads nothing yet, and says so for each line. */
    static ActorDictionary read(DictionaryLines lines) {
        ImmutableList<LexiconIssue> issues = lines.lines().stream()
                .map(line -> new LexiconIssue(lines.file(), line.number(), "dictionaries of actors are not read yet"))
                .collect(ImmutableList.toImmutableList());
        return new ActorDictionary(lines.file(), issues);
    }
}

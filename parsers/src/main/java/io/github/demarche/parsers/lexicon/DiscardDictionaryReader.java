package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Reads dictionaries of discards. */
final class DiscardDictionaryReader {
    private DiscardDictionaryReader() {}

    /** Reads nothing yet, and says so for each line. */
    static DiscardDictionary read(DictionaryLines lines) {
        ImmutableList<LexiconIssue> issues = lines.lines().stream()
                .map(line -> new LexiconIssue(lines.file(), line.number(), "dictionaries of discards are not read yet"))
                .collect(ImmutableList.toImmutableList());
        return new DiscardDictionary(lines.file(), issues);
    }
}

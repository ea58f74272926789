package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Reads dictionaries of issues. */
final class IssueDictionaryReader {
    private IssueDictionaryReader() {}

    /** Reads nothing yet, and says so for each line. */
    static IssueDictionary read(DictionaryLines lines) {
        ImmutableList<LexiconIssue> issues = lines.lines().stream()
                .map(line -> new LexiconIssue(lines.file(), line.number(), "dictionaries of issues are not read yet"))
                .collect(ImmutableList.toImmutableList());
        return new IssueDictionary(lines.file(), issues);
    }
}

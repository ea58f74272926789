package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** Reads dictionaries of verbs. */
final class VerbDictionaryReader {
    private VerbDictionaryReader() {}

    /** Reads nothing yet, and says so for each line. */
    static VerbDictionary read(DictionaryLines lines) {
        ImmutableList<LexiconIssue> issues = lines.lines().stream()
                .map(line -> new LexiconIssue(lines.file(), line.number(), "dictionaries of verbs are not read yet"))
                .collect(ImmutableList.toImmutableList());
        return new VerbDictionary(lines.file(), issues);
    }
}

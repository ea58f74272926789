package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** A dictionary of issues, read. Immutable. */
final class IssueDictionary implements Dictionary {
    private final String file;
    private final ImmutableList<LexiconIssue> issues;

    IssueDictionary(String file, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.issues = issues;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    @Override
    public DictionaryCounts counts() {
        return DictionaryCounts.builder().build();
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** A list of discards, read. Immutable. */
final class DiscardDictionary implements Dictionary {
    /**
     * A phrase whose sentence or story is not coded.
     *
     * @param phrase the phrase as it is written, without its marks
     * @param story whether the whole story is not coded
     * @param whole whether its last word must end; otherwise it may go on
     * @param line the line, from 1
     */
    record Discard(String phrase, boolean story, boolean whole, int line) {}

    private final String file;
    private final ImmutableList<Discard> discards;
    private final ImmutableList<LexiconIssue> issues;

    DiscardDictionary(String file, ImmutableList<Discard> discards, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.discards = discards;
        this.issues = issues;
    }

    @Override
    public String file() {
        return file;
    }

    ImmutableList<Discard> discards() {
        return discards;
    }

    @Override
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    @Override
    public DictionaryCounts counts() {
        return DictionaryCounts.builder().discards(discards.size()).build();
    }
}

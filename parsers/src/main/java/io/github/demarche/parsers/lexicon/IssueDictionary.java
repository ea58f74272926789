package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** A dictionary of issues, read. Immutable. */
final class IssueDictionary implements Dictionary {
    /** What a phrase says of the issues of its category. */
    enum Effect {
        /** The sentence is about the phrase's code. */
        PHRASE,
        /** The sentence is about none of the category's issues. */
        NOT_SENTENCE,
        /** The story is about none of the category's issues. */
        NOT_STORY
    }

    /**
     * A line of a category.
     *
     * @param phrase the phrase with its marks {@code n:}, {@code v:} and {@code +}
     * @param effect what it says
     * @param code the code as it is written; of an exclusion empty, or the only code that it excludes
     * @param category the category that it stands in
     * @param line the line, from 1
     * @param coded whether the code stands on the line; else it is the category's name
     */
    record Issue(String phrase, Effect effect, String code, String category, int line, boolean coded) {}

    private final String file;
    private final ImmutableList<Issue> phrases;
    private final ImmutableList<LexiconIssue> issues;

    IssueDictionary(String file, ImmutableList<Issue> phrases, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.phrases = phrases;
        this.issues = issues;
    }

    @Override
    public String file() {
        return file;
    }

    /** Returns all phrases and exclusions, in the order of the lines. */
    ImmutableList<Issue> phrases() {
        return phrases;
    }

    @Override
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    @Override
    public DictionaryCounts counts() {
        long count = phrases.stream()
                .filter(phrase -> phrase.effect() == Effect.PHRASE)
                .count();
        return DictionaryCounts.builder().issuePhrases((int) count).build();
    }
}

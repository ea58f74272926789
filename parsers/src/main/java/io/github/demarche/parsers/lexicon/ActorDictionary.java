package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/** A dictionary of actors, read. Immutable. */
final class ActorDictionary implements Dictionary {
    private final String file;
    private final ImmutableList<ActorBlock> blocks;
    private final ImmutableList<LexiconIssue> issues;

    ActorDictionary(String file, ImmutableList<ActorBlock> blocks, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.blocks = blocks;
        this.issues = issues;
    }

    /** Returns the entries with their synonyms, in the order of the file; those without a code too. */
    ImmutableList<ActorBlock> blocks() {
        return blocks;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    /** Returns nothing: phrases that several dictionaries hold count once, {@link ActorPhrases#counts}. */
    @Override
    public DictionaryCounts counts() {
        return DictionaryCounts.builder().build();
    }
}

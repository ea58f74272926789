package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** A dictionary of verbs, read: of PETRARCH 1 or 2, or of TABARI. Immutable. */
final class VerbDictionary implements Dictionary {
    private final String file;
    private final boolean tabari;
    private final ImmutableList<VerbSynset> synsets;
    private final ImmutableSet<String> synsetNames;
    private final ImmutableList<VerbBlock> blocks;
    private final ImmutableList<VerbTransformation> transformations;
    private final ImmutableList<VerbWord> attributions;
    private final ImmutableList<LexiconIssue> issues;

    VerbDictionary(
            String file,
            boolean tabari,
            ImmutableList<VerbSynset> synsets,
            ImmutableList<VerbBlock> blocks,
            ImmutableList<VerbTransformation> transformations,
            ImmutableList<VerbWord> attributions,
            ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.tabari = tabari;
        this.synsets = synsets;
        this.synsetNames = synsets.stream().map(VerbSynset::name).collect(ImmutableSet.toImmutableSet());
        this.blocks = blocks;
        this.transformations = transformations;
        this.attributions = attributions;
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
        return DictionaryCounts.builder()
                .verbBlocks(blocks.size())
                .verbs(blocks.stream().mapToInt(block -> block.words().size()).sum())
                .patterns(blocks.stream()
                        .mapToInt(block -> block.patterns().size())
                        .sum())
                .synsets(synsets.size())
                .transformations(transformations.size())
                .build();
    }

    /** Tells whether it has the form of TABARI: each verb with its own patterns, and words that stand for longer ones. */
    boolean tabari() {
        return tabari;
    }

    ImmutableList<VerbSynset> synsets() {
        return synsets;
    }

    /** Tells whether it defines the set of that name. */
    boolean hasSynset(String name) {
        return synsetNames.contains(name);
    }

    ImmutableList<VerbBlock> blocks() {
        return blocks;
    }

    ImmutableList<VerbTransformation> transformations() {
        return transformations;
    }

    /** Returns the words of TABARI's section {@code <ATTRIB>}, which say who says something. */
    ImmutableList<VerbWord> attributions() {
        return attributions;
    }
}

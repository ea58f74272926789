package io.github.demarche.parsers.lexicon;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How much dictionaries hold. What stands twice counts twice, but for the phrases of actors. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class DictionaryCounts implements Serializable {
    private static final long serialVersionUID = 1;

    DictionaryCounts() {}

    /**
     * Returns the number of different phrases that name actors, synonyms among them and capitals being no difference; with
     * those that have no code.
     */
    @Value.Default
    public int actorPhrases() {
        return 0;
    }

    /** Returns the number of those phrases that have a code for a span of dates only, in any of their entries. */
    @Value.Default
    public int datedActorPhrases() {
        return 0;
    }

    /** Returns the number of phrases that name agents, without the plurals that are made. */
    @Value.Default
    public int agentPhrases() {
        return 0;
    }

    /** Returns the number of blocks of verbs. */
    @Value.Default
    public int verbBlocks() {
        return 0;
    }

    /** Returns the number of verbs, without their forms. */
    @Value.Default
    public int verbs() {
        return 0;
    }

    /** Returns the number of patterns. */
    @Value.Default
    public int patterns() {
        return 0;
    }

    /** Returns the number of synonym sets. */
    @Value.Default
    public int synsets() {
        return 0;
    }

    /** Returns the number of transformations. */
    @Value.Default
    public int transformations() {
        return 0;
    }

    /** Returns the number of phrases that tell an issue. */
    @Value.Default
    public int issuePhrases() {
        return 0;
    }

    /** Returns the number of phrases that discard a sentence or a story. */
    @Value.Default
    public int discards() {
        return 0;
    }

    /** Returns the sum of both. */
    DictionaryCounts plus(DictionaryCounts other) {
        return builder()
                .actorPhrases(actorPhrases() + other.actorPhrases())
                .datedActorPhrases(datedActorPhrases() + other.datedActorPhrases())
                .agentPhrases(agentPhrases() + other.agentPhrases())
                .verbBlocks(verbBlocks() + other.verbBlocks())
                .verbs(verbs() + other.verbs())
                .patterns(patterns() + other.patterns())
                .synsets(synsets() + other.synsets())
                .transformations(transformations() + other.transformations())
                .issuePhrases(issuePhrases() + other.issuePhrases())
                .discards(discards() + other.discards())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds counts, 0 where nothing is said. */
    static final class Builder extends ImmutableDictionaryCounts.Builder {
        Builder() {}
    }
}

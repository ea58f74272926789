package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.DiscardDictionary.Discard;
import io.github.demarche.parsers.lexicon.LexiconEntry.Property;

/**
 * Compiles lists of discards into entries of the lexicon: section {@code discards}, kind {@code sentence} or {@code story},
 * the phrase as head; a line {@code whole} says that its last word must end.
 */
final class DiscardCompiler {
    private DiscardCompiler() {}

    /** Adds the entries of the dictionaries to {@code entries}. */
    static void compile(
            ImmutableList<DiscardDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        for (DiscardDictionary dictionary : dictionaries) {
            for (Discard discard : dictionary.discards()) {
                ImmutableList<Property> properties = discard.whole()
                        ? ImmutableList.of(new Property("whole", ImmutableList.of("word"), discard.line()))
                        : ImmutableList.of();
                entries.add(new LexiconEntry(
                        "discards",
                        discard.story() ? "story" : "sentence",
                        discard.phrase(),
                        properties,
                        dictionary.file(),
                        discard.line(),
                        layer));
            }
        }
    }
}

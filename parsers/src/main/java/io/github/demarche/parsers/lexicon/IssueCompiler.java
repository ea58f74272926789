package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.demarche.parsers.lexicon.IssueDictionary.Issue;
import io.github.demarche.parsers.lexicon.LexiconEntry.Property;

/**
 * Compiles dictionaries of issues into entries of the lexicon: section {@code issues}, kind {@code category}, its name as
 * head; below it the lines {@code phrase CODE | PHRASE}, {@code not-sentence CODE | PHRASE} and {@code not-story CODE | PHRASE},
 * the code of the last two being {@code *} where all of the category are meant.
 */
final class IssueCompiler {
    private IssueCompiler() {}

    /** Adds the entries of the dictionaries to {@code entries}. */
    static void compile(
            ImmutableList<IssueDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        for (IssueDictionary dictionary : dictionaries) {
            ImmutableListMultimap<String, Issue> byCategory = Multimaps.index(dictionary.phrases(), Issue::category);
            byCategory.asMap().forEach((category, phrases) -> {
                ImmutableList<Property> properties =
                        phrases.stream().map(IssueCompiler::property).collect(ImmutableList.toImmutableList());
                int line = properties.get(0).line();
                entries.add(
                        new LexiconEntry("issues", "category", category, properties, dictionary.file(), line, layer));
            });
        }
    }

    private static Property property(Issue issue) {
        String key = switch (issue.effect()) {
            case PHRASE -> "phrase";
            case NOT_SENTENCE -> "not-sentence";
            case NOT_STORY -> "not-story";
        };
        String code = issue.code().isEmpty() ? "*" : issue.code();
        return new Property(key, ImmutableList.of(code, issue.phrase()), issue.line());
    }
}

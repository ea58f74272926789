package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.SourceCoding;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a coder's lists say of one document beside what it tells: which sentences and stories are not to be coded, and what
 * its sentences are about. Does nothing where the lexicon has no such lists.
 */
final class Screen {
    private final Document document;
    private final Glossary glossary;
    private final List<ParseIssue> issues;
    private final IdentityHashMap<Sentence, Map<String, Integer>> counts = new IdentityHashMap<>();
    private IssuePhrases.@Nullable InStory story;

    /** {@code issues} is told why a sentence or story is not coded. */
    Screen(Document document, Glossary glossary, List<ParseIssue> issues) {
        this.document = document;
        this.glossary = glossary;
        this.issues = issues;
    }

    /** Begins a story, and tells whether it is to be coded. */
    boolean begin(List<List<Tokens>> paragraphs) {
        story = glossary.issues().isEmpty() ? null : glossary.issues().new InStory();
        if (story == null && glossary.discards().isEmpty()) {
            return true;
        }
        for (List<Tokens> paragraph : paragraphs) {
            for (Tokens tokens : paragraph) {
                DiscardPhrases.Hit hit = glossary.discards().inStory(document.text(), tokens.start(), tokens.end());
                if (hit != null) {
                    report(hit, "DISCARDED_STORY", "the story is not coded");
                    return false;
                }
                if (story != null) {
                    story.bar(document.text(), tokens.start(), tokens.end());
                }
            }
        }
        return true;
    }

    /** Tells whether a sentence is to be coded. */
    boolean isCoded(Tokens tokens) {
        DiscardPhrases.Hit hit = glossary.discards().inSentence(document.text(), tokens.start(), tokens.end());
        if (hit != null) {
            report(hit, "DISCARDED_SENTENCE", "the sentence is not coded");
        }
        return hit == null;
    }

    private void report(DiscardPhrases.Hit hit, String code, String what) {
        issues.add(ParseIssue.of(
                hit.from(),
                code,
                what + ": \"" + document.text().substring(hit.from(), hit.to()) + "\" is discarded by "
                        + hit.entry().file() + ":" + hit.entry().line()));
    }

    /** Counts what a sentence that tells something is about. */
    void count(Sentence sentence) {
        if (story != null) {
            Tokens tokens = sentence.tokens;
            counts.put(sentence, story.count(document.text(), tokens.start(), tokens.end()));
        }
    }

    /** Returns the issues of the sentences that tell an act, by code. */
    ImmutableList<SourceCoding> codings(List<Draft> tellings) {
        if (counts.isEmpty()) {
            return ImmutableList.of();
        }
        IdentityHashMap<Sentence, Boolean> seen = new IdentityHashMap<>();
        Map<String, Integer> sum = new TreeMap<>();
        for (Draft telling : tellings) {
            if (seen.put(telling.sentence, true) == null) {
                counts.getOrDefault(telling.sentence, Map.of())
                        .forEach((code, count) -> sum.merge(code, count, Integer::sum));
            }
        }
        return sum.entrySet().stream()
                .map(issue -> SourceCoding.builder()
                        .scheme("ISSUE")
                        .code(issue.getKey())
                        .putValues("count", Integer.toString(issue.getValue()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.internal.IssuePattern;
import io.github.demarche.parsers.lexicon.DiscardDictionary.Discard;

/**
 * Reads lists of discards: a phrase a line, {@code +} before it for the whole story, {@code _} behind it for a last word
 * that must end there.
 */
final class DiscardDictionaryReader {
    private DiscardDictionaryReader() {}

    static DiscardDictionary read(DictionaryLines lines) {
        ImmutableList.Builder<Discard> discards = ImmutableList.builder();
        ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
        for (DictionaryLines.Line line : lines.lines()) {
            String text = line.text().strip();
            boolean story = text.startsWith("+");
            boolean whole = text.endsWith("_");
            String phrase = text.substring(story ? 1 : 0, Math.max(story ? 1 : 0, text.length() - (whole ? 1 : 0)))
                    .replace('_', ' ')
                    .strip();
            if (phrase.chars().noneMatch(Character::isLetterOrDigit)) {
                issues.add(issue(lines, line, "a discard needs a phrase of letters or digits"));
            } else if (phrase.length() > IssuePattern.LONGEST) {
                issues.add(issue(lines, line, "a discard has at most 1,000 letters"));
            } else if (phrase.indexOf('[') >= 0 || phrase.indexOf(']') >= 0) {
                issues.add(issue(lines, line, "a discard has a phrase and no code"));
            } else {
                discards.add(new Discard(phrase, story, whole, line.number()));
            }
        }
        return new DiscardDictionary(lines.file(), discards.build(), issues.build());
    }

    private static LexiconIssue issue(DictionaryLines lines, DictionaryLines.Line line, String message) {
        return new LexiconIssue(lines.file(), line.number(), message + ", was '" + line.text() + "'");
    }
}

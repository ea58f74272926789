package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.internal.IssuePattern;
import io.github.demarche.parsers.lexicon.IssueDictionary.Effect;
import io.github.demarche.parsers.lexicon.IssueDictionary.Issue;

/**
 * Reads dictionaries of issues: {@code <ISSUE CATEGORY="NAME">}, lines {@code phrase [CODE]}, {@code ~phrase} and
 * {@code ~~phrase}, {@code </ISSUE>}.
 */
final class IssueDictionaryReader {
    private static final String CATEGORY = "CATEGORY=\"";
    private static final Inflection REGULAR = new Inflection(ImmutableList.of(), ImmutableList.of());

    private final DictionaryLines lines;
    private final ImmutableList.Builder<Issue> phrases = ImmutableList.builder();
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
    private String category = "";
    private int openedAt;

    private IssueDictionaryReader(DictionaryLines lines) {
        this.lines = lines;
    }

    static IssueDictionary read(DictionaryLines lines) {
        return new IssueDictionaryReader(lines).read();
    }

    private IssueDictionary read() {
        for (DictionaryLines.Line line : lines.lines()) {
            String text = line.text().strip();
            if (text.startsWith("<")) {
                tag(text, line);
            } else if (text.startsWith("~")) {
                exclusion(text, line);
            } else {
                phrase(text, line);
            }
        }
        if (openedAt > 0) {
            issues.add(new LexiconIssue(
                    lines.file(), openedAt, "the category " + category + " is never closed; </ISSUE> is expected"));
        }
        return new IssueDictionary(lines.file(), phrases.build(), issues.build());
    }

    private void tag(String text, DictionaryLines.Line line) {
        if (text.equals("</ISSUE>")) {
            if (openedAt == 0) {
                report(line, "</ISSUE> closes no category", text);
            }
            openedAt = 0;
            category = "";
            return;
        }
        int from = text.indexOf(CATEGORY) + CATEGORY.length();
        int to = text.indexOf('"', from);
        if (!text.startsWith("<ISSUE ") || from < CATEGORY.length() || to <= from) {
            report(line, "must be <ISSUE CATEGORY=\"NAME\"> or </ISSUE>", text);
            return;
        }
        if (openedAt > 0) {
            report(line, "the category " + category + " of line " + openedAt + " is not closed before", text);
        }
        category = text.substring(from, to).strip();
        openedAt = line.number();
    }

    private void exclusion(String text, DictionaryLines.Line line) {
        Effect effect = text.startsWith("~~") ? Effect.NOT_STORY : Effect.NOT_SENTENCE;
        String rest = text.substring(effect == Effect.NOT_STORY ? 2 : 1);
        int open = rest.indexOf('[');
        int close = rest.indexOf(']', open + 1);
        String phrase = (open < 0 ? rest : rest.substring(0, open)).strip();
        String code =
                open >= 0 && close > open ? rest.substring(open + 1, close).strip() : "";
        if (category.isEmpty()) {
            report(line, "an exclusion needs a category that it stands in", text);
        } else {
            add(new Issue(phrase, effect, code, category, line.number(), true), line);
        }
    }

    /** More than one {@code phrase [CODE]} on a line is read, and reported. */
    private void phrase(String text, DictionaryLines.Line line) {
        int start = 0;
        int open = text.indexOf('[');
        if (open < 0) {
            withoutCode(text, line);
            return;
        }
        while (open >= 0) {
            int close = text.indexOf(']', open);
            String phrase = text.substring(start, open).strip();
            if (close < 0) {
                report(line, "the code is not closed; ']' is expected", text);
                return;
            }
            String code = text.substring(open + 1, close).strip();
            if (start > 0) {
                report(line, "a second entry on one line; it is read where it has a phrase", text.substring(start));
            }
            if (code.isEmpty()) {
                report(line, "the code is empty", text);
            } else if (start == 0 || !phrase.isEmpty()) {
                add(new Issue(phrase, Effect.PHRASE, code, category, line.number(), true), line);
            }
            start = close + 1;
            open = text.indexOf('[', start);
        }
        if (!text.substring(start).isBlank()) {
            report(line, "what stands behind the code is left out", text.substring(start));
        }
    }

    private void withoutCode(String text, DictionaryLines.Line line) {
        if (category.isEmpty()) {
            report(line, "a phrase needs a code in brackets, or a category that it stands in", text);
        } else {
            add(new Issue(text, Effect.PHRASE, category, category, line.number(), false), line);
        }
    }

    private void add(Issue issue, DictionaryLines.Line line) {
        if (issue.phrase().chars().noneMatch(Character::isLetterOrDigit)) {
            report(line, "an entry needs a phrase of letters or digits", line.text());
        } else if (IssuePattern.expand(issue.phrase(), REGULAR).isEmpty()) {
            report(
                    line,
                    "a word is missing behind n: or v:, or the phrase has more than 4,096 forms or 1,000 letters",
                    line.text());
        } else {
            phrases.add(issue);
        }
    }

    private void report(DictionaryLines.Line line, String message, String value) {
        issues.add(new LexiconIssue(lines.file(), line.number(), message + ", was '" + value.strip() + "'"));
    }
}

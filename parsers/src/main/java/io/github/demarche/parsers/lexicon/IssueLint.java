package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.internal.IssuePattern;
import io.github.demarche.parsers.internal.PhraseFinder;
import io.github.demarche.parsers.lexicon.IssueDictionary.Effect;
import io.github.demarche.parsers.lexicon.IssueDictionary.Issue;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.HashMap;
import java.util.Map;

/** Looks at dictionaries of issues: phrases twice, without code, or always excluded. */
final class IssueLint implements LintRule<Dictionaries> {
    private static final Inflection REGULAR = new Inflection(ImmutableList.of(), ImmutableList.of());

    /** A phrase or exclusion with the line it stands on. */
    private record Line(Issue issue, Place place) {
        boolean isPhrase() {
            return issue.effect() == Effect.PHRASE;
        }
    }

    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        Map<String, Line> phrases = new HashMap<>();
        for (IssueDictionary dictionary : dictionaries.of(IssueDictionary.class)) {
            Map<String, PhraseFinder<Line>> exclusions = exclusions(dictionary);
            for (Issue issue : dictionary.phrases()) {
                Line line = new Line(issue, new Place(dictionary.file(), issue.line()));
                single(line, report);
                once(line, phrases, report);
                PhraseFinder<Line> excluding = exclusions.get(issue.category());
                if (line.isPhrase() && excluding != null) {
                    excluded(line, excluding, report);
                }
            }
        }
    }

    private static Map<String, PhraseFinder<Line>> exclusions(IssueDictionary dictionary) {
        Map<String, PhraseFinder<Line>> byCategory = new HashMap<>();
        for (Issue issue : dictionary.phrases()) {
            if (issue.effect() != Effect.PHRASE) {
                Line line = new Line(issue, new Place(dictionary.file(), issue.line()));
                PhraseFinder<Line> finder = byCategory.computeIfAbsent(issue.category(), key -> new PhraseFinder<>());
                IssuePattern.expand(issue.phrase(), REGULAR).forEach(form -> finder.addWhole(form, line));
            }
        }
        return byCategory;
    }

    private static void single(Line line, LintReport report) {
        Issue issue = line.issue();
        if (!issue.coded()) {
            String message = "has no code, and is taken for one of its category " + issue.category();
            report.warning("NO_CODE", line.place(), issue.phrase(), message);
        }
        OddCharacters.check(issue.phrase(), line.place(), report);
    }

    /** Each form of a phrase may have several codes, and each code once. */
    private static void once(Line line, Map<String, Line> phrases, LintReport report) {
        Issue issue = line.issue();
        for (String form : IssuePattern.expand(issue.phrase(), REGULAR)) {
            String scope = line.isPhrase() ? "" : issue.effect() + " " + issue.category();
            Line before = phrases.putIfAbsent(scope + "\n" + form, line);
            if (before == null || before.equals(line)) {
                continue;
            }
            if (before.issue().code().equals(issue.code())) {
                String message = "stands twice" + (form.equals(issue.phrase()) ? "" : ", as '" + form + "'");
                report.add(Severity.NOTE, "DUPLICATE_PHRASE", line.place(), issue.phrase(), message, before.place());
            } else {
                String message = "is " + issue.code() + " and " + before.issue().code() + " as well: both are counted"
                        + (form.equals(issue.phrase()) ? "" : ", for '" + form + "'");
                report.add(Severity.WARNING, "TWO_CODES", line.place(), issue.phrase(), message, before.place());
            }
            return;
        }
    }

    private static void excluded(Line line, PhraseFinder<Line> excluding, LintReport report) {
        Line first = null;
        for (String form : IssuePattern.expand(line.issue().phrase(), REGULAR)) {
            Line[] by = new Line[1];
            excluding.find(form, 0, form.length(), (from, to, exclusion) -> {
                String code = exclusion.issue().code();
                if (by[0] == null && (code.isEmpty() || code.equals(line.issue().code()))) {
                    by[0] = exclusion;
                }
            });
            if (by[0] == null) {
                return;
            }
            first = first == null ? by[0] : first;
        }
        if (first != null) {
            String message = "never counts: '" + first.issue().phrase() + "' stands in it and excludes its category";
            report.add(Severity.ERROR, "UNREACHABLE", line.place(), line.issue().phrase(), message, first.place());
        }
    }
}

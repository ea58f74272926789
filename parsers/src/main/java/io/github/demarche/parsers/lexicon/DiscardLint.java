package io.github.demarche.parsers.lexicon;

import io.github.demarche.parsers.internal.PhraseFinder;
import io.github.demarche.parsers.lexicon.DiscardDictionary.Discard;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at lists of discards: phrases twice, and phrases of which a shorter one stands in each. */
final class DiscardLint implements LintRule<Dictionaries> {
    /** A discard with the line it stands on. */
    private record Line(Discard discard, Place place) {}

    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        List<Line> lines = new ArrayList<>();
        PhraseFinder<Line> phrases = new PhraseFinder<>();
        for (DiscardDictionary dictionary : dictionaries.of(DiscardDictionary.class)) {
            for (Discard discard : dictionary.discards()) {
                Line line = new Line(discard, new Place(dictionary.file(), discard.line()));
                lines.add(line);
                if (discard.whole()) {
                    phrases.addWhole(discard.phrase(), line);
                } else {
                    phrases.addStem(discard.phrase(), line);
                }
            }
        }
        Map<String, Line> seen = new HashMap<>();
        for (Line line : lines) {
            OddCharacters.check(line.discard().phrase(), line.place(), report);
            if (!isTwice(line, seen, report)) {
                covered(line, phrases, report);
            }
        }
    }

    private static boolean isTwice(Line line, Map<String, Line> seen, LintReport report) {
        Discard discard = line.discard();
        Line before = seen.putIfAbsent(PhraseFinder.normal(discard.phrase()) + (discard.whole() ? "_" : ""), line);
        if (before == null) {
            return false;
        }
        if (before.discard().story() == discard.story()) {
            report.add(
                    Severity.NOTE, "DUPLICATE_PHRASE", line.place(), discard.phrase(), "stands twice", before.place());
        } else {
            String message = "discards a sentence in one line and the story in another: the story is discarded";
            report.add(Severity.WARNING, "TWO_SCOPES", line.place(), discard.phrase(), message, before.place());
        }
        return true;
    }

    /** Whatever holds the phrase holds the other one, which discards as much. */
    private static void covered(Line line, PhraseFinder<Line> phrases, LintReport report) {
        String phrase = PhraseFinder.normal(line.discard().phrase());
        Line[] by = new Line[1];
        phrases.find(phrase, 0, phrase.length(), (from, to, other) -> {
            if (by[0] == null && covers(other.discard(), to, line.discard(), phrase)) {
                by[0] = other;
            }
        });
        if (by[0] != null) {
            String message = "is discarded already where '" + by[0].discard().phrase() + "' is";
            report.add(
                    Severity.NOTE, "UNREACHABLE", line.place(), line.discard().phrase(), message, by[0].place());
        }
    }

    /** At the end of the phrase a whole word covers no stem, which may go on. */
    private static boolean covers(Discard other, int to, Discard discard, String phrase) {
        boolean same = PhraseFinder.normal(other.phrase()).equals(phrase) && other.whole() == discard.whole();
        boolean scope = other.story() || !discard.story();
        boolean end = !other.whole() || to < phrase.length() || discard.whole();
        return !same && scope && end;
    }
}

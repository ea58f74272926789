package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at the senses of each event word together, from all its entries: those that are never reached. */
final class FrameLint implements LintRule<Lexicon> {
    /** Of so many senses before it each is compared with: a file of one verb only takes no time without end. */
    private static final int MOST = 3000;

    /** What is known of one sense: the words that have it, and those whose earlier senses keep it from being tried. */
    private static final class Reach {
        private int words;
        private final List<String> lost = new ArrayList<>();
        private final List<SenseLine> before = new ArrayList<>();
    }

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        Map<String, List<SenseLine>> byWord = new LinkedHashMap<>();
        List<LexiconEntry> byLayer = lexicon.entries("frames").stream()
                .sorted(Comparator.comparing(LexiconEntry::layer).reversed())
                .toList();
        for (LexiconEntry entry : byLayer) {
            ImmutableList<SenseLine> senses = entry.properties("sense").stream()
                    .map(line -> SenseLine.of(entry, line))
                    .collect(ImmutableList.toImmutableList());
            for (String word : words(entry, report)) {
                byWord.computeIfAbsent(entry.kind() + " " + word, key -> new ArrayList<>())
                        .addAll(senses);
            }
        }
        IdentityHashMap<SenseLine, Reach> reaches = new IdentityHashMap<>();
        byWord.forEach((word, senses) -> reach(word, senses, reaches));
        reaches.forEach((sense, reach) -> report(sense, reach, report));
    }

    /** Returns the words of an entry, each once. */
    private static Iterable<String> words(LexiconEntry entry, LintReport report) {
        Map<String, Place> words = new LinkedHashMap<>();
        words.put(entry.head(), Place.of(entry));
        for (LexiconEntry.Property line : entry.properties("also")) {
            for (String word : line.values()) {
                Place before = words.putIfAbsent(word, Place.of(entry, line));
                if (before != null) {
                    String message = "stands twice in one entry";
                    report.add(Severity.NOTE, "DUPLICATE_WORD", Place.of(entry, line), word, message, before);
                }
            }
        }
        return words.keySet();
    }

    private static void reach(String word, List<SenseLine> senses, IdentityHashMap<SenseLine, Reach> reaches) {
        for (int later = 0; later < senses.size(); later++) {
            SenseLine sense = senses.get(later);
            Reach reach = reaches.computeIfAbsent(sense, key -> new Reach());
            reach.words++;
            for (int earlier = Math.max(0, later - MOST); earlier < later; earlier++) {
                if (senses.get(earlier).holdsWherever(sense)) {
                    reach.lost.add(word);
                    reach.before.add(senses.get(earlier));
                    break;
                }
            }
        }
    }

    /**
     * A sense that no word reaches is lost. One that some words reach is not: entries of single words before those of many
     * are the exceptions to them.
     */
    private static void report(SenseLine sense, Reach reach, LintReport report) {
        if (reach.lost.isEmpty()) {
            return;
        }
        SenseLine first = reach.before.get(0);
        Place clash = first.place();
        if (reach.lost.size() < reach.words) {
            String message = "is never reached for " + String.join(", ", reach.lost)
                    + ": an earlier sense holds wherever it does";
            report.add(Severity.NOTE, "PARTLY_UNREACHABLE", sense.place(), text(sense), message, clash);
            return;
        }
        boolean meant = reach.before.stream()
                .allMatch(earlier -> earlier.entry().layer() > sense.entry().layer());
        boolean same = reach.before.stream()
                .allMatch(earlier -> earlier.outcome().equals(sense.outcome())
                        && earlier.directives().equals(sense.directives()));
        String message = "is never reached: an earlier sense " + (same ? "with the same outcome " : "")
                + "holds wherever it does";
        Severity severity = meant || same ? Severity.NOTE : Severity.WARNING;
        report.add(severity, "UNREACHABLE", sense.place(), text(sense), message, clash);
    }

    private static String text(SenseLine sense) {
        StringBuilder text = new StringBuilder(sense.outcome());
        sense.conditions().forEach(condition -> text.append(" | ").append(condition.written()));
        return text.toString();
    }
}

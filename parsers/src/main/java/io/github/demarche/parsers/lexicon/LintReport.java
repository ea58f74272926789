package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what rules find, the same finding once. */
final class LintReport {
    /** A line of a file. */
    record Place(String file, int line) {
        static Place of(LexiconEntry entry) {
            return new Place(entry.file(), entry.line());
        }

        static Place of(LexiconEntry entry, LexiconEntry.Property line) {
            return new Place(entry.file(), line.line());
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final SortedSet<LintFinding> findings = new TreeSet<>();

    /** Adds that the line is not used, or is used against what it says. */
    void error(String rule, Place place, String phrase, String message) {
        add(Severity.ERROR, rule, place, phrase, message, null);
    }

    /** Adds that the line changes what is coded in a way that its writer may not mean. */
    void warning(String rule, Place place, String phrase, String message) {
        add(Severity.WARNING, rule, place, phrase, message, null);
    }

    /** Adds that the line is untidy. */
    void note(String rule, Place place, String phrase, String message) {
        add(Severity.NOTE, rule, place, phrase, message, null);
    }

    /** Adds a finding; {@code clash} is the place that the line clashes with, or null. */
    void add(Severity severity, String rule, Place place, String phrase, String message, @Nullable Place clash) {
        findings.add(LintFinding.builder()
                .severity(severity)
                .rule(rule)
                .file(place.file())
                .line(place.line())
                .phrase(phrase)
                .message(message)
                .clash(Optional.ofNullable(clash).map(Place::toString))
                .build());
    }

    void add(LintFinding finding) {
        findings.add(finding);
    }

    /** Returns what was found, ordered by file and line. */
    ImmutableList<LintFinding> findings() {
        return ImmutableSortedSet.copyOf(findings).asList();
    }
}

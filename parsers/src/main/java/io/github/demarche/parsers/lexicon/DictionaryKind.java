package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a coder's dictionary holds. */
public enum DictionaryKind {
    /** Names of those who act, with their codes. */
    ACTORS,
    /** Words for people and bodies, with codes that stand beside their actor's. */
    AGENTS,
    /** Verbs and their patterns. */
    VERBS,
    /** Phrases that tell what a text is about. */
    ISSUES,
    /** Phrases that bar a sentence or a story. */
    DISCARDS;

    private static final int ENOUGH = 2000;
    /** The lines below such a mark look like those of other kinds. */
    private static final int DECISIVE = 1000;
    /** In a text that only speaks of dictionaries fewer lines than one of so many look like theirs. */
    private static final int SPARSE = 20;

    /**
     * Returns the kind that the lines of a file tell; empty for a text of which no line, or hardly any, has what only one
     * kind has. Such a text may be prose, or a list of discards, which has nothing but phrases.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it has more than 100 million bytes
     */
    public static Optional<DictionaryKind> detect(Path file) {
        DictionaryText text = DictionaryText.read(file);
        Votes votes = new Votes(DictionaryLines.of(text.file(), text.text()).lines());
        return votes.best == DISCARDS || votes.isSparse() ? Optional.empty() : Optional.of(votes.best);
    }

    /** Returns the kind that the first lines look like, discards where no line looks like any other. */
    static DictionaryKind of(ImmutableList<DictionaryLines.Line> lines) {
        return new Votes(lines).best;
    }

    /** How many of the first lines look like which kind: each line that only one kind has counts for that kind. */
    private static final class Votes {
        private final Map<DictionaryKind, Integer> votes = new EnumMap<>(DictionaryKind.class);
        private final int seen;
        private DictionaryKind best = DISCARDS;

        Votes(ImmutableList<DictionaryLines.Line> lines) {
            seen = Math.min(ENOUGH, lines.size());
            for (DictionaryLines.Line line : lines.subList(0, seen)) {
                DictionaryKind kind = kind(line.text());
                int count = votes.merge(kind, weight(kind, line.text()), Integer::sum);
                if (count > votes.getOrDefault(best, 0)) {
                    best = kind;
                }
            }
        }

        boolean isSparse() {
            return votes.getOrDefault(best, 0) * SPARSE < seen;
        }
    }

    private static DictionaryKind kind(String line) {
        if (line.startsWith("<ISSUE") || line.startsWith("</ISSUE")) {
            return ISSUES;
        }
        if (isHeader(line)
                || (line.startsWith("- ") && line.indexOf('*') > 0)
                || line.startsWith("&")
                || (line.startsWith("~ ") && line.indexOf('=') > 0)) {
            return VERBS;
        }
        if (line.startsWith("!") || line.contains("[~") || line.contains("~]")) {
            return AGENTS;
        }
        int open = line.indexOf('[');
        int close = line.indexOf(']', open);
        if (open < 0 || close <= open + 1 || line.startsWith("(", close + 1)) {
            return DISCARDS;
        }
        char first = line.charAt(open + 1);
        if (first == ':' || Character.isDigit(first)) {
            return close == line.length() - 1 && close > open + 2 ? VERBS : DISCARDS;
        }
        return ACTORS;
    }

    /** {@code --- GREET [040] ---}; a line of nothing but dashes is no such header. */
    private static boolean isHeader(String line) {
        return line.startsWith("---") && line.endsWith("---") && line.chars().anyMatch(Character::isLetter);
    }

    private static int weight(DictionaryKind kind, String line) {
        return switch (kind) {
            case ISSUES -> DECISIVE;
            case VERBS -> isHeader(line) ? DECISIVE : 1;
            case ACTORS, AGENTS -> 1;
            case DISCARDS -> 0;
        };
    }
}

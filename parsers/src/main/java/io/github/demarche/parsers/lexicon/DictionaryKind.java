package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;

/** What a coder's dictionary holds. */
enum DictionaryKind {
    ACTORS,
    AGENTS,
    VERBS,
    ISSUES,
    DISCARDS;

    private static final int ENOUGH = 2000;
    /** The lines below such a mark look like those of other kinds. */
    private static final int DECISIVE = 1000;

    /**
     * Returns the kind that the first lines look like: each line that only one kind has counts for that kind. A text
     * without any such line is a list of discards, which have no codes.
     */
    static DictionaryKind of(ImmutableList<DictionaryLines.Line> lines) {
        Map<DictionaryKind, Integer> votes = new EnumMap<>(DictionaryKind.class);
        DictionaryKind best = DISCARDS;
        for (DictionaryLines.Line line : lines.subList(0, Math.min(ENOUGH, lines.size()))) {
            DictionaryKind kind = of(line.text());
            int count = votes.merge(kind, weight(kind, line.text()), Integer::sum);
            if (count > votes.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }

    private static DictionaryKind of(String line) {
        if (line.startsWith("<ISSUE") || line.startsWith("</ISSUE")) {
            return ISSUES;
        }
        if (line.startsWith("---") || line.startsWith("- ") || line.startsWith("&") || line.startsWith("~ ")) {
            return VERBS;
        }
        if (line.startsWith("!") || line.contains("[~") || line.contains("~]")) {
            return AGENTS;
        }
        return line.indexOf('[') >= 0 && line.indexOf(']') > 0 ? ACTORS : DISCARDS;
    }

    private static int weight(DictionaryKind kind, String line) {
        return switch (kind) {
            case ISSUES -> DECISIVE;
            case VERBS -> line.startsWith("---") && line.endsWith("---") ? DECISIVE : 1;
            case ACTORS, AGENTS -> 1;
            case DISCARDS -> 0;
        };
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which clauses a verb takes, and how real it leaves the act in them: "threaten to", "deny that". That is English, of
 * which dictionaries say nothing; it comes from the lexicon that ships.
 */
final class VerbComplements {
    private static final ImmutableSet<String> CLAUSES = ImmutableSet.of("that", "to-verb", "ing");
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of("object actor", "object actor,person");

    private final Map<String, Set<ImmutableList<String>>> byVerb = new HashMap<>();

    private VerbComplements() {
        for (LexiconEntry entry : Lexicon.standard().entries("frames")) {
            if (entry.kind().equals("verb")) {
                entry.properties("sense").forEach(line -> add(entry, line.values()));
            }
        }
    }

    static VerbComplements standard() {
        return Standard.COMPLEMENTS;
    }

    private static final class Standard {
        static final VerbComplements COMPLEMENTS = new VerbComplements();
    }

    /** Returns for each clause that the verb takes its conditions and what it carries, most particular first. */
    ImmutableList<ImmutableList<String>> of(String verb) {
        return ImmutableList.copyOf(byVerb.getOrDefault(verb, ImmutableSet.of()));
    }

    private void add(LexiconEntry entry, ImmutableList<String> values) {
        ImmutableList.Builder<String> kept = ImmutableList.builder();
        boolean clause = false;
        boolean carries = false;
        for (String value : values.subList(1, values.size())) {
            if (value.startsWith("carries ")) {
                carries = !value.endsWith("CONSUMED");
            } else if (CLAUSES.contains(value) || value.endsWith("-ing")) {
                clause = true;
            } else if (value.startsWith("actor ") || value.startsWith("recipient ") || value.equals("joint")) {
                continue;
            } else if (!BESIDE.contains(value)) {
                return;
            }
            kept.add(value);
        }
        if (clause && carries) {
            put(entry.head(), kept.build());
            entry.values("also").forEach(also -> put(also, kept.build()));
        }
    }

    private void put(String verb, ImmutableList<String> complement) {
        byVerb.computeIfAbsent(Ascii.toLowerCase(verb), key -> new LinkedHashSet<>())
                .add(complement);
    }
}

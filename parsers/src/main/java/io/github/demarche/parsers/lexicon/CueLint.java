package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Looks at cues and at irregular inflection: words that stand twice, and values that nothing has. */
final class CueLint implements LintRule<Lexicon> {
    static final ImmutableSet<String> SHAPES =
            ImmutableSet.of("COMPLEMENT", "ACT", "MODIFIER", "CAUSE", "BEHALF", "GROUNDS");

    private static final ImmutableSet<String> RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::name).collect(ImmutableSet.toImmutableSet());

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        Map<String, LexiconEntry> cues = new HashMap<>();
        for (LexiconEntry entry : lexicon.entries("cues")) {
            values(entry, report);
            String shape = entry.value("shape").orElse("");
            LexiconEntry before = cues.putIfAbsent(entry.kind() + " " + entry.head() + " " + shape, entry);
            if (before != null) {
                String message = "is a cue of this shape already";
                report.add(Severity.WARNING, "DUPLICATE_CUE", Place.of(entry), entry.head(), message, Place.of(before));
            }
        }
        Map<String, LexiconEntry> forms = new HashMap<>();
        for (LexiconEntry entry : lexicon.entries("forms")) {
            form(entry, forms, report);
        }
    }

    private static void values(LexiconEntry entry, LintReport report) {
        if (entry.properties("shape").size() != 1) {
            report.error("BAD_CUE", Place.of(entry), entry.head(), "needs one shape: " + String.join(", ", SHAPES));
        }
        for (LexiconEntry.Property line : entry.properties()) {
            ImmutableSet<String> known = switch (line.key()) {
                case "shape" -> SHAPES;
                case "relation" -> RELATIONS;
                case "with" -> SenseLint.PREPOSITIONS;
                default -> ImmutableSet.of();
            };
            for (String value : line.values()) {
                if (!known.isEmpty() && !known.contains(value)) {
                    String message = "is nothing that " + line.key() + " may be: " + String.join(", ", known);
                    report.error("BAD_CUE", Place.of(entry, line), value, message);
                }
            }
        }
    }

    private static void form(LexiconEntry entry, Map<String, LexiconEntry> forms, LintReport report) {
        int blank = entry.head().indexOf(' ');
        if (blank < 0) {
            String message = "needs the irregular forms behind the word";
            report.error("BAD_FORM", Place.of(entry), entry.kind() + " " + entry.head(), message);
            return;
        }
        String word = entry.kind() + " " + entry.head().substring(0, blank);
        LexiconEntry before = forms.put(word, entry);
        if (before != null) {
            boolean same = before.head().equals(entry.head());
            String message = same ? "stands twice" : "is lost: " + entry.head() + " stands behind it";
            Severity severity = same || before.layer() != entry.layer() ? Severity.NOTE : Severity.WARNING;
            report.add(severity, "DUPLICATE_FORM", Place.of(before), before.head(), message, Place.of(entry));
        }
    }
}

package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at dictionaries of verbs: patterns that are never reached, what stands twice, and sets that nothing names. */
final class VerbLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        for (VerbDictionary dictionary : dictionaries.of(VerbDictionary.class)) {
            new Check(dictionary, report).check();
        }
    }

    /** A verb's line, and the code that it gives. */
    private record Given(String code, Place place) {}

    private static final class Check {
        private final VerbDictionary dictionary;
        private final LintReport report;
        private final PatternConditions conditions;

        Check(VerbDictionary dictionary, LintReport report) {
            this.dictionary = dictionary;
            this.report = report;
            this.conditions = new PatternConditions(new PatternClasses(dictionary.file(), 0, dictionary.tabari()));
        }

        void check() {
            sets();
            Map<String, Given> verbs = new HashMap<>();
            for (VerbBlock block : dictionary.blocks()) {
                block.words().forEach(word -> verb(word, block, verbs));
                patterns(block);
            }
        }

        private Place place(int line) {
            return new Place(dictionary.file(), line);
        }

        private void sets() {
            Set<String> named = new HashSet<>();
            dictionary.synsets().forEach(set -> names(set.words(), named));
            for (VerbBlock block : dictionary.blocks()) {
                for (VerbPattern pattern : block.patterns()) {
                    names(pattern.before(), named);
                    names(pattern.behind(), named);
                }
            }
            Map<String, Place> sets = new HashMap<>();
            for (VerbSynset set : dictionary.synsets()) {
                Place place = place(set.line());
                Place before = sets.put(set.name(), place);
                if (before != null) {
                    String message = "is lost: the set is defined again";
                    report.add(Severity.ERROR, "DUPLICATE_SET", before, "&" + set.name(), message, place);
                }
                if (!named.contains(set.name())) {
                    report.note("UNUSED_SET", place, "&" + set.name(), "is named by no pattern");
                }
                members(set, place);
            }
        }

        private static void names(List<PatternElement> elements, Set<String> named) {
            for (PatternElement element : elements) {
                if (element.kind() == PatternElement.Kind.SYNSET) {
                    named.add(element.text());
                }
                names(element.parts(), named);
            }
        }

        private void members(VerbSynset set, Place place) {
            if (set.words().isEmpty()) {
                report.error("EMPTY_SET", place, "&" + set.name(), "has no member, and no pattern with it ever fits");
            }
            Set<String> seen = new HashSet<>();
            for (PatternElement word : set.words()) {
                if (!seen.add(word.text())) {
                    report.note("DUPLICATE_WORD", place, word.text(), "stands twice in the set &" + set.name());
                }
            }
        }

        private void verb(VerbWord word, VerbBlock block, Map<String, Given> verbs) {
            String code = block.codeOf(word).map(VerbCode::written).orElse("---");
            String written = word.before().isEmpty() ? word.verb() : word.before() + " " + word.verb();
            Place place = place(word.line());
            Given before = verbs.put(written, new Given(code, place));
            if (before == null) {
                return;
            }
            if (before.code().equals(code)) {
                report.add(
                        Severity.NOTE,
                        "DUPLICATE_VERB",
                        place,
                        written,
                        "stands twice, with the same code",
                        before.place());
            } else {
                String message = "has the code " + before.code() + ", which is lost: a later line says " + code;
                report.add(Severity.WARNING, "CONFLICTING_VERB", before.place(), written, message, place);
            }
        }

        private void patterns(VerbBlock block) {
            ImmutableList<VerbPattern> order = VerbCompiler.inOrderOfTrial(block.patterns());
            List<SenseLine> senses = order.stream().map(this::sense).toList();
            for (int later = 1; later < order.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (senses.get(earlier).holdsWherever(senses.get(later))) {
                        pattern(order.get(later), order.get(earlier));
                        break;
                    }
                }
            }
            Optional<VerbPattern> always =
                    order.stream().filter(one -> one.weight() == 0).findFirst();
            always.ifPresent(one -> report.note(
                    "UNREACHABLE",
                    place(block.line()),
                    block.name(),
                    "has verbs whose own codes are never used: a pattern at line " + one.line() + " asks for nothing"));
        }

        private SenseLine sense(VerbPattern pattern) {
            ImmutableList<String> values = ImmutableList.<String>builder()
                    .add("none")
                    .addAll(conditions.of(pattern))
                    .build();
            LexiconEntry entry =
                    new LexiconEntry("frames", "verb", "", ImmutableList.of(), dictionary.file(), pattern.line(), 0);
            return SenseLine.of(entry, new LexiconEntry.Property("sense", values, pattern.line()));
        }

        private void pattern(VerbPattern lost, VerbPattern taken) {
            boolean same = lost.code().written().equals(taken.code().written());
            boolean twice = lost.asksAs(taken);
            String rule = !twice ? "UNREACHABLE" : same ? "DUPLICATE_PATTERN" : "CONFLICTING_PATTERN";
            String message = !twice
                    ? "is never reached: a pattern that is tried before holds wherever it does"
                    : same
                            ? "stands twice, with the same code"
                            : "has the code " + lost.code().written() + ", which is lost: the same pattern with "
                                    + taken.code().written() + " stands behind it";
            Severity severity = same ? Severity.NOTE : Severity.WARNING;
            report.add(severity, rule, place(lost.line()), lost.written(), message, place(taken.line()));
        }
    }
}

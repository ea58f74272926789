package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles dictionaries of verbs into entries of the lexicon: each verb is a frame whose senses are the patterns of its
 * blocks, the one that asks for most first, then the transformations that it governs, and last its own code. Of two
 * patterns that ask for as much the later is tried first.
 */
final class VerbCompiler {
    private static final Comparator<VerbPattern> HEAVIEST_LAST =
            Comparator.comparingInt(VerbPattern::weight).thenComparingInt(VerbPattern::line);

    private final VerbDictionary dictionary;
    private final int layer;
    private final PatternClasses classes;
    private final PatternConditions conditions;
    private final ImmutableList.Builder<LexiconEntry> entries;

    private VerbCompiler(VerbDictionary dictionary, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        this.dictionary = dictionary;
        this.layer = layer;
        this.entries = entries;
        this.classes = new PatternClasses(dictionary.file(), layer, dictionary.tabari());
        this.conditions = new PatternConditions(classes);
    }

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<VerbDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        for (VerbDictionary dictionary : dictionaries.reverse()) {
            new VerbCompiler(dictionary, layer, entries).compile();
        }
    }

    /** Verbs of the same words before them that stand in the same blocks. */
    private record Group(String before, List<Integer> blocks) {}

    private void compile() {
        dictionary.synsets().forEach(classes::add);
        Map<VerbWord, List<Integer>> places = places();
        Map<Group, List<VerbWord>> groups = new LinkedHashMap<>();
        places.forEach(
                (word, blocks) -> groups.computeIfAbsent(new Group(word.before(), blocks), key -> new ArrayList<>())
                        .add(word));
        // "wire tap" goes before "tap", which fits wherever it does.
        groups.forEach((group, words) -> patterns(group, words, true));
        defaults(true);
        groups.forEach((group, words) -> patterns(group, words, false));
        dictionary.transformations().forEach(this::transformation);
        defaults(false);
        dictionary
                .attributions()
                .forEach(word -> entry(
                        List.of(word),
                        word.line(),
                        ImmutableList.of(sense(ImmutableList.of("-", "that", "carries ASSERTED"), word.line()))));
        dictionary.blocks().forEach(block -> block.words().forEach(this::forms));
        dictionary.attributions().forEach(this::forms);
        entries.addAll(classes.entries());
    }

    /** Returns for each verb the blocks that it stands in; the last of its lines stands for it. */
    private Map<VerbWord, List<Integer>> places() {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        Map<String, VerbWord> words = new LinkedHashMap<>();
        for (int i = 0; i < dictionary.blocks().size(); i++) {
            for (VerbWord word : dictionary.blocks().get(i).words()) {
                String key = word.before() + "+" + word.verb();
                List<Integer> places = blocks.computeIfAbsent(key, one -> new ArrayList<>());
                if (!places.contains(i)) {
                    places.add(i);
                }
                words.put(key, word);
            }
        }
        Map<VerbWord, List<Integer>> all = new LinkedHashMap<>();
        words.forEach((key, word) -> all.put(word, blocks.getOrDefault(key, List.of())));
        return all;
    }

    private void patterns(Group group, List<VerbWord> words, boolean withWordsBefore) {
        if (group.before().isEmpty() == withWordsBefore) {
            return;
        }
        List<VerbPattern> patterns = new ArrayList<>();
        group.blocks()
                .forEach(block -> patterns.addAll(dictionary.blocks().get(block).patterns()));
        ImmutableList.Builder<LexiconEntry.Property> senses = ImmutableList.builder();
        for (VerbPattern pattern : inOrderOfTrial(patterns)) {
            if (VerbMeanings.undefined(dictionary, pattern).isEmpty()) {
                outcome(pattern.code())
                        .ifPresent(outcome -> senses.add(sense(
                                values(outcome, group.before(), conditions.of(pattern), directives(pattern)),
                                pattern.line())));
            }
        }
        ImmutableList<LexiconEntry.Property> all = senses.build();
        if (!all.isEmpty()) {
            entry(words, words.get(0).line(), all);
        }
    }

    /** Returns the patterns in the order in which they are tried. */
    static ImmutableList<VerbPattern> inOrderOfTrial(List<VerbPattern> patterns) {
        return ImmutableList.sortedCopyOf(HEAVIEST_LAST, patterns).reverse();
    }

    private static ImmutableList<String> directives(VerbPattern pattern) {
        return pattern.code().isNull()
                ? ImmutableList.of()
                : ImmutableList.<String>builder()
                        .addAll(PatternRoles.of(pattern))
                        .addAll(second(pattern.code()))
                        .build();
    }

    /** Returns the outcome of a code; empty if CAMEO does not have it. */
    private static Optional<String> outcome(VerbCode code) {
        return code.isNull()
                ? Optional.of("none")
                : code.forward()
                        .or(code::reverse)
                        .flatMap(VerbOutcome::of)
                        .filter(outcome -> code.unknown().isEmpty());
    }

    /** What the target does at the same time, where that is another act. */
    private static ImmutableList<String> second(VerbCode code) {
        boolean other = code.forward().isPresent()
                && code.reverse().isPresent()
                && !code.forward().equals(code.reverse());
        return other
                ? code.reverse()
                        .flatMap(VerbOutcome::of)
                        .map(outcome -> ImmutableList.of("reverse " + outcome))
                        .orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static ImmutableList<String> values(
            String outcome, String before, List<String> conditions, List<String> directives) {
        ImmutableList.Builder<String> values =
                ImmutableList.<String>builder().add(outcome).addAll(conditions);
        if (!before.isEmpty()) {
            values.add("preceded \"" + before + "\"");
        }
        return values.addAll(directives).build();
    }

    private void transformation(VerbTransformation transformation) {
        if (VerbTransformations.problem(dictionary, transformation).isPresent()) {
            return;
        }
        ImmutableList<LexiconEntry.Property> senses = VerbTransformations.senses(dictionary, transformation).stream()
                .map(values -> sense(values, transformation.line()))
                .collect(ImmutableList.toImmutableList());
        entry("verb", transformation.verb(), transformation.line(), senses);
    }

    /** A verb's own code, in the complements that it takes and without any; of two lines of a verb the later counts. */
    private void defaults(boolean withWordsBefore) {
        Map<ImmutableList<ImmutableList<String>>, List<VerbWord>> bySenses = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (VerbBlock block : dictionary.blocks().reverse()) {
            for (VerbWord word : block.words().reverse()) {
                Optional<VerbCode> code = block.codeOf(word);
                if (word.before().isEmpty() != withWordsBefore && seen.add(word.before() + "+" + word.verb())) {
                    ImmutableList<ImmutableList<String>> senses = senses(word, code);
                    if (!senses.isEmpty()) {
                        bySenses.computeIfAbsent(senses, key -> new ArrayList<>())
                                .add(word);
                    }
                }
            }
        }
        bySenses.forEach((senses, words) -> {
            int line = words.get(0).line();
            entry(
                    words,
                    line,
                    senses.stream().map(values -> sense(values, line)).collect(ImmutableList.toImmutableList()));
        });
    }

    private static ImmutableList<ImmutableList<String>> senses(VerbWord word, Optional<VerbCode> code) {
        if (code.isEmpty() || code.get().isNull() || outcome(code.get()).isEmpty()) {
            return ImmutableList.of();
        }
        String outcome = outcome(code.get()).get();
        ImmutableList<String> directives = ImmutableList.<String>builder()
                .addAll(PatternRoles.of(code.get()))
                .addAll(second(code.get()))
                .build();
        ImmutableList.Builder<ImmutableList<String>> senses = ImmutableList.builder();
        for (ImmutableList<String> complement : VerbComplements.standard().of(word.verb())) {
            senses.add(values(outcome, word.before(), complement, directives));
        }
        return senses.add(values(outcome, word.before(), ImmutableList.of(), directives))
                .build();
    }

    private void forms(VerbWord word) {
        ImmutableList<String> forms = word.listed()
                ? ImmutableList.<String>builder()
                        .add(word.verb())
                        .addAll(word.forms())
                        .build()
                : word.stem() ? stemForms(word.verb()) : ImmutableList.of();
        if (!forms.isEmpty()) {
            entry(
                    "verb",
                    word.verb(),
                    word.line(),
                    ImmutableList.of(new LexiconEntry.Property("form", forms, word.line())));
        }
    }

    /** TABARI's verbs are stems: "accus" is "accuse" and "accusing" too. */
    private static ImmutableList<String> stemForms(String stem) {
        return List.of("", "s", "d", "e", "es", "ed", "ing", "y", "ies", "ied").stream()
                .map(ending -> stem + ending)
                .collect(ImmutableList.toImmutableList());
    }

    private static LexiconEntry.Property sense(ImmutableList<String> values, int line) {
        return new LexiconEntry.Property("sense", values, line);
    }

    private void entry(List<VerbWord> words, int line, ImmutableList<LexiconEntry.Property> senses) {
        ImmutableList.Builder<LexiconEntry.Property> properties = ImmutableList.builder();
        if (words.size() > 1) {
            ImmutableList<String> also =
                    words.stream().skip(1).map(VerbWord::verb).collect(ImmutableList.toImmutableList());
            properties.add(new LexiconEntry.Property("also", also, line));
        }
        entry("verb", words.get(0).verb(), line, properties.addAll(senses).build());
    }

    private void entry(String kind, String head, int line, ImmutableList<LexiconEntry.Property> properties) {
        entries.add(new LexiconEntry("frames", kind, head, properties, dictionary.file(), line, layer));
    }
}

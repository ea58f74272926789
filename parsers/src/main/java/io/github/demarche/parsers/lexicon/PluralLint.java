package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for patterns of one verb that have different codes for a noun in the singular and in the plural. Patterns of verbs
 * that share no block do not meet, whatever their words.
 */
final class PluralLint implements LintRule<Dictionaries> {
    private final Inflection inflection =
            new Inflection(ImmutableList.of(), WordLint.heads(Lexicon.standard().entries("forms"), "noun"));

    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        for (VerbDictionary dictionary : dictionaries.of(VerbDictionary.class)) {
            check(dictionary, report);
        }
    }

    private void check(VerbDictionary dictionary, LintReport report) {
        Map<String, String> singulars = singulars(dictionary);
        if (singulars.isEmpty()) {
            return;
        }
        for (List<VerbPattern> patterns : ofOneVerb(dictionary)) {
            Map<List<List<PatternElement>>, List<VerbPattern>> alike = new LinkedHashMap<>();
            // In the order in which they are tried.
            for (VerbPattern pattern : VerbCompiler.inOrderOfTrial(patterns)) {
                List<List<PatternElement>> key =
                        List.of(singular(pattern.before(), singulars), singular(pattern.behind(), singulars));
                List<VerbPattern> same = alike.computeIfAbsent(key, one -> new ArrayList<>());
                // Of a pattern that stands twice only the one that counts.
                if (same.stream().noneMatch(pattern::asksAs)) {
                    same.add(pattern);
                }
            }
            for (List<VerbPattern> same : alike.values()) {
                pairs(dictionary.file(), same, singulars, report);
            }
        }
    }

    /** Returns the singular of each word of the patterns that is the plural of another one. */
    private Map<String, String> singulars(VerbDictionary dictionary) {
        Set<String> words = new HashSet<>();
        for (VerbBlock block : dictionary.blocks()) {
            for (VerbPattern pattern : block.patterns()) {
                words(pattern.before(), words);
                words(pattern.behind(), words);
            }
        }
        Map<String, String> singulars = new HashMap<>();
        for (String word : words) {
            for (String form : inflection.nounForms(word)) {
                if (!form.equals(word) && words.contains(form)) {
                    singulars.put(form, word);
                }
            }
        }
        return singulars;
    }

    private static void words(List<PatternElement> elements, Set<String> words) {
        for (PatternElement element : elements) {
            if (element.kind() == Kind.WORDS) {
                words.add(element.text());
            }
            words(element.parts(), words);
        }
    }

    /** Returns the patterns of each block, and those of all blocks of a verb that stands in several. */
    private static List<List<VerbPattern>> ofOneVerb(VerbDictionary dictionary) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        Set<Set<Integer>> together = new HashSet<>();
        List<List<VerbPattern>> all = new ArrayList<>();
        for (int i = 0; i < dictionary.blocks().size(); i++) {
            VerbBlock block = dictionary.blocks().get(i);
            all.add(block.patterns());
            for (VerbWord word : block.words()) {
                places.computeIfAbsent(word.before() + "+" + word.verb(), one -> new HashSet<>())
                        .add(i);
            }
        }
        for (Set<Integer> blocks : places.values()) {
            if (blocks.size() > 1 && together.add(blocks)) {
                List<VerbPattern> patterns = new ArrayList<>();
                blocks.forEach(
                        block -> patterns.addAll(dictionary.blocks().get(block).patterns()));
                all.add(patterns);
            }
        }
        return all;
    }

    private static ImmutableList<PatternElement> singular(
            ImmutableList<PatternElement> elements, Map<String, String> singulars) {
        return elements.stream()
                .map(element -> new PatternElement(
                        element.kind(),
                        element.kind() == Kind.WORDS
                                ? singulars.getOrDefault(element.text(), element.text())
                                : element.text(),
                        false,
                        singular(element.parts(), singulars)))
                .collect(ImmutableList.toImmutableList());
    }

    private static void pairs(String file, List<VerbPattern> same, Map<String, String> singulars, LintReport report) {
        for (int later = 1; later < same.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                VerbPattern first = same.get(earlier);
                VerbPattern second = same.get(later);
                if (first.code().written().equals(second.code().written())) {
                    continue;
                }
                if (isPlural(first, second, singulars)) {
                    String message = "has the code " + first.code().written() + ", and its singular '"
                            + second.written() + "' " + second.code().written();
                    add(file, first, second, message, report);
                } else if (isPlural(second, first, singulars)) {
                    String message = "is never reached with its code "
                            + second.code().written() + ": its singular '" + first.written()
                            + "' is tried before, holds for plurals too, and has "
                            + first.code().written();
                    add(file, second, first, message, report);
                }
            }
        }
    }

    private static void add(String file, VerbPattern plural, VerbPattern singular, String message, LintReport report) {
        Place place = new Place(file, plural.line());
        Place other = new Place(file, singular.line());
        report.add(Severity.WARNING, "SINGULAR_PLURAL", place, plural.written(), message, other);
    }

    private static boolean isPlural(VerbPattern plural, VerbPattern singular, Map<String, String> singulars) {
        return isPlural(plural.before(), singular.before(), singulars)
                && isPlural(plural.behind(), singular.behind(), singulars);
    }

    /** A word with an underscore at its end stands so and not in the plural: its writer has told the two apart. */
    private static boolean isPlural(
            List<PatternElement> plurals, List<PatternElement> others, Map<String, String> singulars) {
        for (int i = 0; i < plurals.size(); i++) {
            PatternElement plural = plurals.get(i);
            PatternElement other = others.get(i);
            boolean fits = plural.kind() != Kind.WORDS
                    || plural.equals(other)
                    || (!other.exact() && other.text().equals(singulars.get(plural.text())));
            if (!fits || !isPlural(plural.parts(), other.parts(), singulars)) {
                return false;
            }
        }
        return true;
    }
}

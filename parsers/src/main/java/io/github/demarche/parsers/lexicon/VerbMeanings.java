package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Finds what a dictionary of verbs says in due form, but what cannot be meant so: sets and codes that do not exist. */
final class VerbMeanings {
    private static final String NOT_EXPRESSED = "NOT_EXPRESSED";
    private static final String UNDEFINED_SET = "UNDEFINED_SET";

    private final VerbDictionary dictionary;
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();

    private VerbMeanings(VerbDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Returns an issue for each pattern, verb and transformation that codes nothing, or less than it says. */
    static ImmutableList<LexiconIssue> problems(VerbDictionary dictionary) {
        VerbMeanings meanings = new VerbMeanings(dictionary);
        dictionary.synsets().forEach(meanings::synset);
        dictionary.blocks().forEach(meanings::block);
        for (VerbTransformation transformation : dictionary.transformations()) {
            VerbTransformations.problem(dictionary, transformation)
                    .ifPresent(problem -> meanings.issue(NOT_EXPRESSED, transformation.line(), problem));
        }
        return meanings.issues.build();
    }

    private void issue(String rule, int line, String message) {
        issues.add(new LexiconIssue(rule, dictionary.file(), line, message));
    }

    private void synset(VerbSynset synset) {
        undefined(dictionary, synset.words())
                .ifPresent(name -> issue(
                        UNDEFINED_SET,
                        synset.line(),
                        "the set '&" + name + "' is not defined; the member is left out"));
    }

    private void block(VerbBlock block) {
        block.code().ifPresent(code -> code(code, block.line()));
        for (VerbWord word : block.words()) {
            word.code().ifPresent(code -> code(code, word.line()));
        }
        for (VerbPattern pattern : block.patterns()) {
            code(pattern.code(), pattern.line());
            undefined(dictionary, pattern)
                    .ifPresent(name -> issue(
                            UNDEFINED_SET,
                            pattern.line(),
                            "the set '&" + name + "' is not defined; the pattern never fits"));
        }
    }

    private void code(VerbCode code, int line) {
        code.unknown()
                .ifPresent(unknown ->
                        issue("UNKNOWN_CODE", line, "CAMEO has no code '" + unknown + "'; what has it codes nothing"));
        if (code.rank() != ' ') {
            issue(
                    NOT_EXPRESSED,
                    line,
                    "'" + code.rank() + "' behind the code '" + code.written()
                            + "', its rank among the codes of a sentence, cannot be expressed; the code is read"
                            + " without it");
        }
    }

    /** Returns the first set of the pattern that the dictionary does not define. */
    static Optional<String> undefined(VerbDictionary dictionary, VerbPattern pattern) {
        return undefined(dictionary, pattern.before()).or(() -> undefined(dictionary, pattern.behind()));
    }

    private static Optional<String> undefined(VerbDictionary dictionary, List<PatternElement> elements) {
        for (PatternElement element : elements) {
            boolean missing = element.kind() == PatternElement.Kind.SYNSET && !dictionary.hasSynset(element.text());
            Optional<String> found = missing ? Optional.of(element.text()) : undefined(dictionary, element.parts());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

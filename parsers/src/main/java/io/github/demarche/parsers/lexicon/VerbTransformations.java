package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.ontology.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles transformations into senses of the governing verb, with conditions on what its complement tells. */
final class VerbTransformations {
    private VerbTransformations() {}

    /** Says why the transformation cannot be told by senses; empty if it can. */
    static Optional<String> problem(VerbDictionary dictionary, VerbTransformation transformation) {
        String written = transformation.act();
        if (!transformation
                        .result()
                        .equals(ImmutableList.of(
                                transformation.speaker(), transformation.inner().get(1)))
                && !transformation
                        .result()
                        .equals(ImmutableList.of(
                                transformation.speaker(), transformation.inner().get(0)))) {
            return Optional.of(
                    "a transformation between others than the speaker and one side of the act cannot be expressed");
        }
        if (!VerbTransformation.isVariable(written) && type(dictionary, written).isEmpty()) {
            return Optional.of("the act '" + written + "' of the transformation is no verb with a code of a type");
        }
        Optional<VerbCode> code = transformation.code();
        return code.isPresent() && code.get().forward().flatMap(VerbOutcome::of).isEmpty()
                ? Optional.of("CAMEO has no code '" + code.get().written() + "'")
                : Optional.empty();
    }

    /** Returns the senses of a transformation without a problem. */
    static List<ImmutableList<String>> senses(VerbDictionary dictionary, VerbTransformation transformation) {
        Optional<EventType> type = type(dictionary, transformation.act());
        String told = type.map(one -> " " + one.name()).orElse("");
        String source = transformation.inner().get(0);
        String outcome = transformation
                .code()
                .flatMap(VerbCode::forward)
                .flatMap(VerbOutcome::of)
                .orElse("-");
        boolean own = source.equals(transformation.speaker());
        boolean nobody = source.equals("_");
        List<ImmutableList<String>> senses = new ArrayList<>();
        if (outcome.equals("-")) {
            senses.add(ImmutableList.of(outcome, "that" + told, own ? "that own" : "that", "carries ASSERTED"));
            senses.add(ImmutableList.of(outcome, "to-verb" + told, "not object actor", "carries ASSERTED"));
        } else if (own || nobody) {
            senses.add(ImmutableList.of(outcome, "that" + told, "that own", "recipient none", "carries CONSUMED"));
            senses.add(ImmutableList.of(
                    outcome, "to-verb" + told, "not object actor", "recipient none", "carries CONSUMED"));
        } else {
            senses.add(ImmutableList.of(
                    outcome, "that" + told, "not that own", "recipient that-subject", "carries ALLEGED"));
            senses.add(ImmutableList.of(
                    outcome, "to-verb" + told, "object actor", "recipient object", "carries DEMANDED"));
        }
        return senses;
    }

    /** Returns the type of the verb's code, which stands for all acts of the type. */
    private static Optional<EventType> type(VerbDictionary dictionary, String verb) {
        for (VerbBlock block : dictionary.blocks()) {
            for (VerbWord word : block.words()) {
                if (word.verb().equals(verb) && word.before().isEmpty()) {
                    return block.codeOf(word).flatMap(VerbCode::forward).flatMap(VerbOutcome::type);
                }
            }
        }
        return Optional.empty();
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.WeisCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the codes that only one of the two schemes has: by their digits alone most codes could be either. */
final class SchemeTally {
    private final Map<String, Long> counts = new HashMap<>();

    void add(String code) {
        counts.merge(code, 1L, Long::sum);
    }

    private long count(Predicate<String> only) {
        return counts.entrySet().stream()
                .filter(entry -> only.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long cameoOnly() {
        return count(code -> CameoCode.isKnown(code) && !WeisCode.isKnown(code));
    }

    private long weisOnly() {
        return count(code -> WeisCode.isKnown(code) && !CameoCode.isKnown(code));
    }

    /** Returns the scheme that most of the telling codes are of; empty when none tells, or as many for either. */
    Optional<CodingScheme> verdict() {
        int order = Long.compare(cameoOnly(), weisOnly());
        if (order == 0) {
            return Optional.empty();
        }
        return Optional.of(order > 0 ? CodingScheme.CAMEO : CodingScheme.WEIS);
    }

    /** Returns the counts, for a message. */
    @Override
    public String toString() {
        return cameoOnly() + " codes exist in CAMEO only, " + weisOnly() + " in WEIS only";
    }
}

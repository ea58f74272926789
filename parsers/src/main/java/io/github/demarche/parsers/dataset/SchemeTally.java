package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.WeisCode;
import java.util.HashMap;
import java.util.List;
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

    /** Returns the scheme in which to read: the one that the user states, or the codes tell, or the file's name. */
    CodingScheme settle(ReadContext context, List<String> warnings) {
        Optional<CodingScheme> told = verdict();
        Optional<CodingScheme> named = named(context.dataset());
        CodingScheme scheme = context.scheme().or(() -> told).or(() -> named).orElse(CodingScheme.CAMEO);
        if (told.isEmpty() && context.scheme().isEmpty()) {
            warnings.add("no code tells CAMEO from WEIS; read as " + scheme);
        }
        if (told.isPresent() && told.get() != scheme) {
            warnings.add("read as " + scheme + " as asked, but the codes look like " + told.get() + ": " + this);
        }
        if (named.isPresent() && named.get() != scheme) {
            warnings.add("the name says " + named.get() + ", but the codes are " + scheme + ": " + this);
        }
        return scheme;
    }

    /** Returns the scheme that the name of the file names, as in {@code gulf.cameo}. */
    private static Optional<CodingScheme> named(String dataset) {
        String name = Ascii.toLowerCase(dataset);
        boolean cameo = name.contains("cameo");
        if (cameo == name.contains("weis")) {
            return Optional.empty();
        }
        return Optional.of(cameo ? CodingScheme.CAMEO : CodingScheme.WEIS);
    }

    /** Returns the counts, for a message. */
    @Override
    public String toString() {
        return cameoOnly() + " codes exist in CAMEO only, " + weisOnly() + " in WEIS only (of the first rows)";
    }
}

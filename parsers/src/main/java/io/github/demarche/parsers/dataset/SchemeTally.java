package io.github.demarche.parsers.dataset;

import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.WeisCode;
import java.util.Optional;

/** Counts the codes that only one of the two schemes has: by their digits alone most codes could be either. */
final class SchemeTally {
    private long cameoOnly;
    private long weisOnly;

    void add(String code) {
        boolean cameo = CameoCode.isKnown(code);
        boolean weis = WeisCode.isKnown(code);
        if (cameo && !weis) {
            cameoOnly++;
        } else if (weis && !cameo) {
            weisOnly++;
        }
    }

    /** Returns the scheme that most of the telling codes are of; empty when none tells, or as many for either. */
    Optional<CodingScheme> verdict() {
        if (cameoOnly == weisOnly) {
            return Optional.empty();
        }
        return Optional.of(cameoOnly > weisOnly ? CodingScheme.CAMEO : CodingScheme.WEIS);
    }

    /** Returns the counts, for a message. */
    @Override
    public String toString() {
        return cameoOnly + " codes exist in CAMEO only, " + weisOnly + " in WEIS only";
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.ontology.Crosswalk;
import java.util.Optional;

/** What the user of a reader chose. */
record ReadContext(
        String dataset, String version, Optional<CodingScheme> scheme, Crosswalk crosswalk, boolean keepsRaw) {

    /** Returns what a writer reads with, to see whether a row still says what its event says. */
    static ReadContext forWriting() {
        return new ReadContext("written", "", Optional.empty(), Crosswalk.standard(), false);
    }
}

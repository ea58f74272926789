package io.github.demarche.parsers.lexicon;

import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.PloverCategory;
import java.util.Optional;

/** What a CAMEO code is as the outcome of a sense: its type and mode by the standard crosswalk, and the code itself. */
final class VerbOutcome {
    private VerbOutcome() {}

    /** Returns {@code CONSULT/visit 042}, or {@code NEUTRAL 010} for a code without a type; empty if CAMEO has no such code. */
    static Optional<String> of(String code) {
        return CameoCode.find(code).map(cameo -> {
            Optional<PloverCategory> category = Crosswalk.standard().plover(cameo);
            String outcome = category.map(PloverCategory::code)
                    .orElseGet(() -> Crosswalk.standard().hostility(cameo).name());
            return outcome + " " + cameo.code();
        });
    }

    /** Returns the type of a code. */
    static Optional<EventType> type(String code) {
        return CameoCode.find(code).flatMap(Crosswalk.standard()::plover).map(PloverCategory::type);
    }
}

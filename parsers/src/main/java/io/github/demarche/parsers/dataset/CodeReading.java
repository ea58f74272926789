package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.DiplomaticEvent.Slot;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.PloverCategory;
import java.util.Optional;

/** What an event code says, and what had to be put right to read it. */
record CodeReading(
        Optional<CameoCode> cameo,
        Optional<PloverCategory> category,
        Hostility hostility,
        ImmutableList<Finding> findings) {

    /** Tells whether the event is of this code, or where the code is of another scheme, of this type. */
    boolean isSaidBy(DiplomaticEvent event) {
        return cameo.equals(event.cameo())
                && category.map(PloverCategory::type).equals(event.type())
                && category.flatMap(PloverCategory::mode).equals(event.mode());
    }

    /** Sets the code, and the type that it has in the crosswalk, marked as derived. */
    void fill(DiplomaticEvent.Builder event) {
        event.hostility(hostility);
        cameo.ifPresent(event::cameo);
        category.ifPresent(found -> {
            event.type(found.type()).mode(found.mode()).addInferred(Slot.TYPE);
            if (!found.contexts().isEmpty()) {
                event.contexts(found.contexts());
            }
        });
    }
}

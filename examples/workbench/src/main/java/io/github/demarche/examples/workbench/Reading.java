package io.github.demarche.examples.workbench;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.PloverCategory;
import java.util.Locale;
import java.util.Optional;

/** By which published reading of PLOVER an event's category is printed where the two disagree. */
enum Reading {
    /** The PLOVER manual's, which is Demarche's own. */
    MANUAL,
    /** That of the table CAMEO2PLOVER-2021: an imposed sanction is COERCE. */
    CROSSWALK_2021;

    /** Returns the category in this reading of what PLOVER prints for the event. */
    Optional<PloverCategory> category(DiplomaticEvent event, Printed printed) {
        Optional<PloverCategory> category = printed.category(event);
        return this == MANUAL || category.isEmpty()
                ? category
                : cameo(event, printed)
                        .flatMap(Crosswalk.plover2021File()::plover)
                        .or(() -> category);
    }

    /** Returns the CAMEO code of what is printed, the same in every reading: the event's own if it is told as what it is. */
    static Optional<CameoCode> cameo(DiplomaticEvent event, Printed printed) {
        return printed.category(event).flatMap(category -> cameo(category, event));
    }

    private static Optional<CameoCode> cameo(PloverCategory category, DiplomaticEvent event) {
        Crosswalk crosswalk = Crosswalk.standard();
        boolean asItIs = event.type().filter(category.type()::equals).isPresent();
        return event.cameo()
                .filter(code -> asItIs)
                .or(() -> event.instrument()
                        .flatMap(instrument -> crosswalk.cameo(category, instrument))
                        .or(() -> crosswalk.cameo(category)));
    }

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

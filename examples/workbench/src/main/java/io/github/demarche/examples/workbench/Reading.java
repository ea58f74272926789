package io.github.demarche.examples.workbench;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.PloverCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.PloverCategory;
import java.util.Locale;
import java.util.Optional;

/** By which published reading of PLOVER an event's category is printed where the two disagree. */
enum Reading {
    /** The PLOVER manual's, which is Demarche's own. */
    MANUAL,
    /** That of the table CAMEO2PLOVER-2021: an imposed sanction is COERCE. */
    CROSSWALK_2021;

    /**
     * Returns the category that PLOVER prints for the event ({@link PloverCoding}). Where PLOVER prints nothing, a
     * benchmark still wants to see what was read: a negated or merely possible act is given by its own type, its status
     * telling that it is not real. An act that is only asked for has no category, because the request is an event of its
     * own.
     */
    Optional<PloverCategory> category(DiplomaticEvent event) {
        Optional<PloverCategory> category = byManual(event);
        return this == MANUAL
                ? category
                : cameo(event).flatMap(Crosswalk.plover2021File()::plover).or(() -> category);
    }

    /** Returns the CAMEO code of what is printed, the same in every reading: the event's own if it is told as what it is. */
    static Optional<CameoCode> cameo(DiplomaticEvent event) {
        return byManual(event).flatMap(category -> cameo(category, event));
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

    private static Optional<PloverCategory> byManual(DiplomaticEvent event) {
        return switch (event.status()) {
            case NEGATED, HYPOTHETICAL -> event.type().map(type -> category(type, event.mode()));
            default -> PloverCoding.of(event).map(coding -> category(coding.type(), coding.mode()));
        };
    }

    private static PloverCategory category(EventType type, Optional<Mode> mode) {
        return PloverCategory.builder().type(type).mode(mode).build();
    }

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

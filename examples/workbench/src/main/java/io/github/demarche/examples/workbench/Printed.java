package io.github.demarche.examples.workbench;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.PloverCoding;
import io.github.demarche.event.PloverView;
import io.github.demarche.ontology.PloverCategory;
import java.util.Optional;
import java.util.Set;

/** Which of the events that were read are given a category in a prediction. */
interface Printed {
    /** Returns the category; empty for an event that is not printed. */
    Optional<PloverCategory> category(DiplomaticEvent event);

    /** What PLOVER prints of a text: for gold that knows categories only. */
    static Printed statements(Coded coded) {
        PloverView view = PloverView.of(coded.events(), coded.relations());
        return event -> view.codingOf(event).map(Printed::category);
    }

    /**
     * Of what {@code printed} gives, the events between two sides that are known: what TABARI and PETRARCH print, for gold
     * that says who acts towards whom. A joint act is one between its actors.
     */
    static Printed dyads(Printed printed) {
        return event -> isDyadic(event) ? printed.category(event) : Optional.empty();
    }

    private static boolean isDyadic(DiplomaticEvent event) {
        long actors = known(event.actors());
        boolean joint = event.recipients().isEmpty() && actors > 1;
        return joint || (actors > 0 && known(event.recipients()) > 0);
    }

    private static long known(Set<Actor> side) {
        return side.stream().filter(actor -> actor.code().isPresent()).count();
    }

    /**
     * Every act that was read: for gold that asks how real an act is, and for that which asks what stands between two
     * given actors. A negated or merely possible act, for which PLOVER prints nothing, is given by its own type, its
     * status telling that it is not real. An act that is only asked for has no category, because the request is an event
     * of its own.
     */
    static Printed acts() {
        return event -> switch (event.status()) {
            case NEGATED, HYPOTHETICAL ->
                event.type()
                        .map(type -> PloverCategory.builder()
                                .type(type)
                                .mode(event.mode())
                                .build());
            default -> PloverCoding.of(event).map(Printed::category);
        };
    }

    private static PloverCategory category(PloverCoding coding) {
        return PloverCategory.builder().type(coding.type()).mode(coding.mode()).build();
    }
}

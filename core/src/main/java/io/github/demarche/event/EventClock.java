package io.github.demarche.event;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.ontology.Mode;
import java.util.Optional;

/** Chooses the date by which an event is ordered in a chain. */
final class EventClock {
    private static final ImmutableList<Basis> OPEN = ImmutableList.of(
            Basis.OCCURRED, Basis.ANNOUNCED, Basis.EFFECTIVE, Basis.DISCLOSED, Basis.ATTRIBUTED, Basis.REPORTED);
    private static final ImmutableList<Basis> COVERT = ImmutableList.of(
            Basis.ATTRIBUTED, Basis.DISCLOSED, Basis.OCCURRED, Basis.ANNOUNCED, Basis.REPORTED, Basis.EFFECTIVE);
    private static final ImmutableList<Basis> SAID = ImmutableList.of(
            Basis.ANNOUNCED, Basis.REPORTED, Basis.OCCURRED, Basis.EFFECTIVE, Basis.DISCLOSED, Basis.ATTRIBUTED);

    private EventClock() {}

    static Optional<EventDate> of(DiplomaticEvent event) {
        // Each order has all bases, so that a single date is the one; rows of datasets have no more.
        if (event.dates().size() == 1) {
            return Optional.of(event.dates().get(0));
        }
        return order(event).stream()
                .flatMap(basis -> event.date(basis).stream())
                .findFirst();
    }

    private static ImmutableList<Basis> order(DiplomaticEvent event) {
        if (!event.status().isRealised()) {
            return SAID;
        }
        boolean covert = event.mode()
                .filter(mode -> mode == Mode.CYBER || mode == Mode.MISINFORMATION)
                .isPresent();
        return covert ? COVERT : OPEN;
    }
}

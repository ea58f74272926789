package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;

import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.EventType;

/** Makes answers that are no provocations themselves, so that a test's provocations are those that it names. */
final class Replies {
    private Replies() {}

    static DiplomaticEvent reply(String id, int day) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of("RUS"))
                .addRecipients(State.of("USA"))
                .type(EventType.REQUEST)
                .addDates(EventDate.on(DAY0.plusDays(day)))
                .build();
    }
}

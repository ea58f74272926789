package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.EventType;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private static final Printed DYADS = Printed.dyads(Printed.acts());

    @Test
    void printsAnActBetweenTwoKnownSides() {
        assertThat(DYADS.category(talks().addActors(State.of("GHA"))
                        .addRecipients(State.of("NGA"))
                        .build()))
                .isPresent();
    }

    @Test
    void takesAJointActForOneBetweenItsActors() {
        assertThat(DYADS.category(
                        talks().addActors(State.of("GHA"), State.of("NGA")).build()))
                .isPresent();
    }

    @Test
    void leavesOutAnActWithoutRecipient() {
        assertThat(DYADS.category(talks().addActors(State.of("GHA")).build())).isEmpty();
    }

    @Test
    void leavesOutAnActAgainstSomebodyUnknown() {
        assertThat(DYADS.category(talks().addActors(State.of("GHA"), State.of("NGA"))
                        .addRecipients(Unresolved.of("the harbour master"))
                        .build()))
                .isEmpty();
    }

    private static DiplomaticEvent.Builder talks() {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        event.id("e").type(EventType.CONSULT);
        return event;
    }
}

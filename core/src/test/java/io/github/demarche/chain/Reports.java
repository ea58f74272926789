package io.github.demarche.chain;

import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.time.LocalDate;
import java.util.List;

/** Makes what articles of our own invention tell, as a parser would give it. */
final class Reports {
    static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

    private Reports() {}

    /** Norway expels Danes, told at that place of that document; without a date. */
    static DiplomaticEvent.Builder expulsion(String document, int place) {
        return DiplomaticEvent.builder()
                .addActors(State.of("NOR"))
                .addRecipients(State.of("DNK"))
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .instrument(Instrument.EXPULSION)
                .addMentions(Provenance.inDocument(document, Span.of(place, place + 10)));
    }

    static DiplomaticEvent.Builder expulsion(String document, int place, int day) {
        return expulsion(document, place).addDates(on(day));
    }

    static DiplomaticEvent expulsion(String document, int place, int day, int number) {
        return expulsion(document, place, day).addQuantities(diplomats(number)).build();
    }

    /** Announced on that day of May and not yet done. */
    static DiplomaticEvent.Builder announcement(String document, int day) {
        return expulsion(document, 0)
                .status(Status.ANNOUNCED)
                .addDates(EventDate.on(MAY_1.plusDays(day - 1), Basis.ANNOUNCED));
    }

    /** Row of a dataset that says what {@link #expulsion} does. */
    static DiplomaticEvent.Builder row(String dataset, int row, int day) {
        return expulsion("any", 0, day).mentions(List.of(Provenance.inRow(dataset, "1", "" + row)));
    }

    static Quantity diplomats(int number) {
        return Quantity.of(number, "diplomats");
    }

    /** That day of May; 32 is the first of June. */
    static EventDate on(int day) {
        return EventDate.on(MAY_1.plusDays(day - 1));
    }

    /** The same words in each document, as an agency's copy has them. */
    static Provenance copied(String document, int sentence) {
        return Provenance.builder()
                .source(document)
                .addSpans(Span.of(sentence + 7, sentence + 45))
                .sentence(Span.of(sentence, sentence + 80))
                .text("Norway ordered ten Danes out of Oslo")
                .build();
    }
}

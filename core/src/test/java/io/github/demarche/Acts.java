package io.github.demarche;

import io.github.demarche.actor.State;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.chain.Timing;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;

/** Makes short events and links for tests. */
public final class Acts {
    public static final LocalDate DAY0 = LocalDate.of(2021, 1, 1);

    private Acts() {}

    /** A sanction by one state on another, so many days after {@link #DAY0}. */
    public static DiplomaticEvent act(String id, String actor, String recipient, int day) {
        return undated(id, actor, recipient)
                .addDates(EventDate.on(DAY0.plusDays(day)))
                .build();
    }

    /** A sanction by one state on another, without a date. */
    public static DiplomaticEvent.Builder undated(String id, String actor, String recipient) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of(actor))
                .addRecipients(State.of(recipient))
                .type(EventType.SANCTION);
    }

    /** An act of that type told in the sentence of that number of the document "doc"; sentences have 100 characters. */
    public static DiplomaticEvent.Builder told(
            String id, String actor, String recipient, EventType type, int sentence) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of(actor))
                .addRecipients(State.of(recipient))
                .type(type)
                .addMentions(inSentence(sentence));
    }

    public static Provenance inSentence(int number) {
        return Provenance.builder()
                .source("doc")
                .addSpans(Span.of(number * 100 + 10, number * 100 + 20))
                .sentence(Span.of(number * 100, number * 100 + 99))
                .build();
    }

    public static ResponseLink.Builder answer(String provocation, String response) {
        return ResponseLink.builder()
                .provocation(provocation)
                .response(response)
                .relation(Relation.RETALIATION);
    }

    public static ResponseLink stated(String provocation, String response) {
        return answer(provocation, response)
                .addEvidence(StatedCue.builder().cue("in response to").build())
                .build();
    }

    public static ResponseLink textual(String provocation, String response) {
        return answer(provocation, response).addEvidence(TextOrder.of("doc", 1)).build();
    }

    public static ResponseLink inferred(String provocation, String response, double responsibility) {
        return answer(provocation, response).addEvidence(timing(responsibility)).build();
    }

    public static ResponseLink noted(String provocation, String response, Relation relation) {
        return answer(provocation, response)
                .relation(relation)
                .addEvidence(AnalystNote.of("A. Reader", ""))
                .build();
    }

    public static Timing timing(double responsibility) {
        return Timing.builder()
                .lagDays(3)
                .windowDays(30)
                .candidates(2)
                .responsibility(responsibility)
                .baseRate(0.02)
                .build();
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Sense.Coding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event in the making: what a sentence tells of an act, before the document is known as a whole. */
final class Draft {
    /** Who says so, and how. */
    record ClaimDraft(
            List<Party> sources,
            Stance stance,
            Certainty certainty,
            Claim.Aspect aspect,
            @Nullable Span span) {}

    final Sentence sentence;
    final FrameWord word;
    final Sense sense;
    final @Nullable Coding coding;
    final @Nullable Clause clause;
    final @Nullable NounPhrase noun;
    final Span trigger;
    /** The span that tells it with its object, for people to read. */
    Span extent;

    final List<Party> actors = new ArrayList<>();
    final List<Party> recipients = new ArrayList<>();
    final List<ClaimDraft> claims = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    final List<EventDate> dates = new ArrayList<>();
    Status status = Status.OCCURRED;
    /** The speech act that carries this act. */
    @Nullable
    Draft speech;
    /** Whether a determiner or possessor presupposes the act. */
    boolean definite;
    /** Whether a word above says what becomes of the noun. */
    boolean carried;
    /** Whether the sentence only refers to the act. */
    boolean inPassing;
    /** Whether the word stands for an act told before. */
    boolean stands;
    /** Whether it was taken for what is told between two given actors, because nothing joins exactly them. */
    boolean nearest;
    /** Remarks for the trace. */
    final List<String> notes = new ArrayList<>();

    Draft(
            Sentence sentence,
            FrameWord word,
            Sense sense,
            @Nullable Clause clause,
            @Nullable NounPhrase noun,
            Span trigger) {
        this.sentence = sentence;
        this.word = word;
        this.sense = sense;
        this.coding = sense.coding().orElse(null);
        this.clause = clause;
        this.noun = noun;
        this.trigger = trigger;
        this.extent = trigger;
    }
}

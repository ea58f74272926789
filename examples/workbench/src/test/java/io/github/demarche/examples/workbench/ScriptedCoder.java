package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.State;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A coder that knows one story, so that the commands are tested apart from the parser: "Oslo listed two banks of Minsk.
 * Minsk expelled three envoys of Oslo in response." Question marks are issues.
 */
final class ScriptedCoder implements Coder {
    static final String STORY = "Oslo listed two banks of Minsk. Minsk expelled three envoys of Oslo in response.";

    private static final Rule RULE = Rule.of("frames/own.txt", 3, "expel -> SANCTION/expel");

    @Override
    public Coded code(SourceText text) {
        ImmutableList.Builder<Coded.Problem> problems = ImmutableList.builder();
        for (int at = text.text().indexOf('?'); at >= 0; at = text.text().indexOf('?', at + 1)) {
            problems.add(new Coded.Problem(at, "ODD_MARK", "a question\nis no report"));
        }
        List<DiplomaticEvent> events = new ArrayList<>();
        ImmutableMap.Builder<String, Coded.Sides> sides = ImmutableMap.builder();
        find(text, "Oslo listed two banks of Minsk").ifPresent(span -> {
            events.add(listing(text, span));
            sides.put(events.get(events.size() - 1).id(), sides(span.start(), 4, span.end() - 5, 5));
        });
        find(text, "Minsk expelled three envoys of Oslo").ifPresent(span -> {
            events.add(expulsion(text, span));
            sides.put(events.get(events.size() - 1).id(), sides(span.start(), 5, span.end() - 4, 4));
        });
        ImmutableList<ResponseLink> links = events.size() < 2
                ? ImmutableList.of()
                : ImmutableList.of(ResponseLink.builder()
                        .provocation(events.get(0).id())
                        .response(events.get(1).id())
                        .relation(Relation.RETALIATION)
                        .onBehalfOf(State.of("RUS"))
                        .addEvidence(StatedCue.builder().cue("in response").build())
                        .addClaims(Claim.builder().source(State.of("BLR")).build())
                        .build());
        return new Coded(
                ImmutableList.copyOf(events), ImmutableList.of(), links, problems.build(), sides.buildOrThrow());
    }

    @Override
    public Coded relation(SourceText text, Span source, Span target) {
        DiplomaticEvent event = expulsion(text, Span.of(source.start(), Math.max(source.end(), target.end())));
        return new Coded(
                ImmutableList.of(event),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.of(event.id(), new Coded.Sides(ImmutableList.of(source), ImmutableList.of(target))));
    }

    @Override
    public Coded acts(SourceText text, Span actor, boolean against) {
        return code(text);
    }

    @Override
    public ImmutableList<String> explain(String sentence, Optional<LocalDate> published) {
        return ImmutableList.of(
                "read: " + sentence,
                "published: " + published.map(LocalDate::toString).orElse("unknown"));
    }

    static DiplomaticEvent listing(SourceText text, Span span) {
        return DiplomaticEvent.builder()
                .addActors(State.of("NOR"))
                .addRecipients(State.of("BLR"))
                .type(EventType.SANCTION)
                .mode(Mode.DISCONTINUE)
                .instrument(Instrument.SANCTIONS_LISTING)
                .addMentions(mention(text, span))
                .build();
    }

    static DiplomaticEvent expulsion(SourceText text, Span span) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .addActors(State.of("BLR"))
                .addRecipients(State.of("NOR"))
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .instrument(Instrument.EXPULSION)
                .addQuantities(Quantity.of(3, "diplomats"))
                .addMentions(mention(text, span));
        text.published().ifPresent(day -> event.addDates(EventDate.on(day)));
        return event.build();
    }

    private static Provenance mention(SourceText text, Span span) {
        return Provenance.builder().source(text.id()).addSpans(span).rule(RULE).build();
    }

    private static Optional<Span> find(SourceText text, String words) {
        int at = text.text().indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(Span.of(at, at + words.length()));
    }

    private static Coded.Sides sides(int actor, int actorLength, int recipient, int recipientLength) {
        return new Coded.Sides(
                ImmutableList.of(Span.of(actor, actor + actorLength)),
                ImmutableList.of(Span.of(recipient, recipient + recipientLength)));
    }
}

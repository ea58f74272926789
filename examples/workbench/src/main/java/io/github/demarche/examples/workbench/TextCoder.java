package io.github.demarche.examples.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.EventSpans;
import io.github.demarche.parsers.text.ParsedDocument;
import io.github.demarche.parsers.text.TextParser;
import java.time.LocalDate;
import java.util.Optional;

/** Demarche's own parser as the commands see it. */
final class TextCoder implements Coder {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private final TextParser parser;

    /** Makes a coder with the lexicon that ships. */
    TextCoder() {
        this(TextParser.standard());
    }

    TextCoder(TextParser parser) {
        this.parser = parser;
    }

    @Override
    public Coded code(SourceText text) {
        ParsedDocument parsed = parser.parse(document(text));
        ImmutableMap.Builder<String, Coded.Sides> sides = ImmutableMap.builder();
        for (DiplomaticEvent event : parsed.events()) {
            EventSpans spans = parsed.spans(event.id());
            sides.put(event.id(), new Coded.Sides(spans.actors(), spans.recipients()));
        }
        ImmutableList<Coded.Problem> issues = parsed.issues().stream()
                .map(issue -> new Coded.Problem(issue.offset(), issue.code(), issue.message()))
                .collect(ImmutableList.toImmutableList());
        return new Coded(parsed.events(), parsed.relations(), parsed.links(), issues, sides.buildOrThrow());
    }

    @Override
    public Coded relation(SourceText text, Span source, Span target) {
        ImmutableList<DiplomaticEvent> events = parser.parseRelation(document(text), source, target);
        Coded.Sides given = new Coded.Sides(ImmutableList.of(source), ImmutableList.of(target));
        return new Coded(
                events,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                events.stream().collect(ImmutableMap.toImmutableMap(DiplomaticEvent::id, event -> given)));
    }

    @Override
    public Coded acts(SourceText text, Span actor, boolean against) {
        ImmutableList<DiplomaticEvent> events =
                against ? parser.parseActsAgainst(document(text), actor) : parser.parseActsOf(document(text), actor);
        ImmutableList<Span> given = ImmutableList.of(actor);
        Coded.Sides sides =
                against ? new Coded.Sides(ImmutableList.of(), given) : new Coded.Sides(given, ImmutableList.of());
        return new Coded(
                events,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                events.stream().collect(ImmutableMap.toImmutableMap(DiplomaticEvent::id, event -> sides)));
    }

    @Override
    public ImmutableList<String> explain(String sentence, Optional<LocalDate> published) {
        return parser.explain(document(new SourceText("", "sentence", sentence, published))).traces().stream()
                .flatMap(trace -> LINES.splitToStream(trace.toString()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Document document(SourceText text) {
        return text.published()
                .map(day -> Document.of(text.id(), text.text(), day))
                .orElseGet(() -> Document.of(text.id(), text.text()));
    }
}

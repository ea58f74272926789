package io.github.demarche.parsers.spec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Span;
import io.github.demarche.parsers.text.Document;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a specification file: a text and what a human coder reads in it.
 *
 * @param more whether the text tells further events, which the case is silent about
 * @param pending why the parser does not read it yet
 */
record SpecCase(
        String id,
        String text,
        Optional<LocalDate> date,
        String shows,
        Optional<ImmutableList<Span>> between,
        ImmutableList<ExpectedEvent> events,
        boolean more,
        Optional<ImmutableList<ImmutableMap<String, String>>> links,
        Optional<ImmutableList<String>> relations,
        Optional<String> pending) {

    private static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "id", "text", "date", "shows", "between", "expect", "more", "absent", "links", "relations", "pending");
    private static final ImmutableSet<String> LINK_KEYS =
            ImmutableSet.of("from", "to", "relation", "tier", "behalf", "latency", "proportion", "status");

    static SpecCase of(Map<String, Object> yaml) {
        Fields fields = new Fields(yaml, KEYS);
        ImmutableList<ExpectedEvent> events = fields.maps("expect").orElse(ImmutableList.of()).stream()
                .map(ExpectedEvent::of)
                .collect(ImmutableList.toImmutableList());
        boolean absent = fields.flag("absent");
        if (absent != events.isEmpty()) {
            throw new IllegalArgumentException(fields.required("id") + " needs either 'expect' or 'absent: true'");
        }
        return new SpecCase(
                fields.required("id"),
                fields.required("text"),
                fields.text("date").map(LocalDate::parse),
                fields.required("shows"),
                fields.text("between").map(pair -> spans(pair, fields.required("text"))),
                events,
                fields.flag("more"),
                fields.maps("links").map(SpecCase::links),
                fields.text("relations")
                        .map(value -> ImmutableList.copyOf(
                                Splitter.on(',').trimResults().split(value))),
                fields.text("pending"));
    }

    /** {@code Norway > Russian diplomats}: the first words that are like these. */
    private static ImmutableList<Span> spans(String pair, String text) {
        return Splitter.on('>')
                .trimResults()
                .splitToStream(pair)
                .map(words -> Span.of(text.indexOf(words), text.indexOf(words) + words.length()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableMap<String, String>> links(ImmutableList<Map<String, Object>> maps) {
        return maps.stream().map(map -> new Fields(map, LINK_KEYS).texts()).collect(ImmutableList.toImmutableList());
    }

    Document document() {
        Document.Builder document = Document.builder().id(id).text(text);
        date.ifPresent(document::published);
        return document.build();
    }
}

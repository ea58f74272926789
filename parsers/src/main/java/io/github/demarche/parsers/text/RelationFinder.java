package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import java.util.Comparator;
import java.util.List;

/** Finds the events between two actors whose places in the text are known. */
final class RelationFinder {
    private RelationFinder() {}

    static ImmutableList<DiplomaticEvent> between(ParsedDocument parsed, Span source, Span target) {
        int length = parsed.document().text().length();
        checkArgument(source.end() <= length, "source ends at %s, behind the text of %s", source.end(), length);
        checkArgument(target.end() <= length, "target ends at %s, behind the text of %s", target.end(), length);
        return parsed.events().stream()
                .filter(event -> score(parsed, event, source, target) > 0)
                .sorted(Comparator.comparingInt(event -> -score(parsed, event, source, target)))
                .collect(ImmutableList.toImmutableList());
    }

    private static int score(ParsedDocument parsed, DiplomaticEvent event, Span source, Span target) {
        EventSpans spans = parsed.spans(event.id());
        boolean from = touches(spans.actors(), source);
        boolean to = touches(spans.recipients(), target);
        boolean partner = touches(spans.actors(), target);
        return from && to ? 3 : from && partner ? 2 : 0;
    }

    private static boolean touches(List<Span> spans, Span place) {
        return spans.stream().anyMatch(place::overlaps);
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.collect.Iterables;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Provenance;
import io.github.demarche.io.JsonLines;
import java.io.StringReader;
import java.util.List;

/**
 * Response links within PLOVER's JSON. Demarche writes a link as it stands in its JSON Lines into the array
 * {@code response_links} of that one of the two objects that comes last; its ends are ids of objects, with {@code #} and the
 * number of the event within the object behind them where that is not the first.
 */
final class PloverLinks {
    private PloverLinks() {}

    /** Hands on the links of an object. What is none is told. */
    static void read(List<String> lines, ReadContext context, RowSink sink) {
        for (String line : lines) {
            JsonLines.reader()
                    .onLink(link -> sink.link(link.toBuilder()
                            .provocation(event(link.provocation(), context))
                            .response(event(link.response(), context))
                            .build()))
                    .onIssue(issue -> sink.warn("a link is not read: " + issue.message()))
                    .read(new StringReader(line));
        }
    }

    /** Returns the id of the event that an end of a link names. */
    private static String event(String end, ReadContext context) {
        int mark = ordinalAt(end);
        String key = mark < 0 ? end : end.substring(0, mark);
        int ordinal = mark < 0 ? 0 : Integer.parseInt(end.substring(mark + 1));
        Provenance place = Provenance.builder()
                .source(context.dataset())
                .version(context.version())
                .row(key)
                .ordinal(ordinal)
                .build();
        return DiplomaticEvent.builder().addMentions(place).build().id();
    }

    /** Returns where the mark before a number stands with which the text ends; -1 if there is none. */
    private static int ordinalAt(String end) {
        int mark = end.lastIndexOf('#');
        int digits = end.length() - mark - 1;
        if (mark < 0 || digits < 1 || digits > 6) {
            return -1;
        }
        for (int at = mark + 1; at < end.length(); at++) {
            if (end.charAt(at) < '0' || end.charAt(at) > '9') {
                return -1;
            }
        }
        return mark;
    }

    /** Returns how a link names the event of that number in the object with that id. */
    static String end(String objectId, int ordinal) {
        return ordinal == 0 && ordinalAt(objectId) < 0 ? objectId : objectId + "#" + ordinal;
    }

    /** Returns the link as JSON, between events named so. */
    static String json(ResponseLink link, String provocation, String response) {
        StringBuilder line = new StringBuilder();
        try (var out = JsonLines.writer(line)) {
            out.write(
                    link.toBuilder().provocation(provocation).response(response).build());
        }
        return line.substring(0, line.length() - 1);
    }

    /** Returns the ids of the ends of links. */
    static Iterable<String> ends(List<ResponseLink> links) {
        return Iterables.concat(
                Iterables.transform(links, ResponseLink::provocation),
                Iterables.transform(links, ResponseLink::response));
    }
}

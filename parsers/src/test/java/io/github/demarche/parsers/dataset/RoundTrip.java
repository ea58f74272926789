package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/** Rows through Demarche's JSON Lines and back. */
final class RoundTrip {
    final String text;
    final WriteReport report;

    private RoundTrip(DatasetFormat format, List<DiplomaticEvent> events, List<ResponseLink> links) {
        StringWriter out = new StringWriter();
        DatasetWriter writer = DatasetWriter.of(format, out);
        try (writer) {
            events.forEach(writer::write);
            links.forEach(writer::write);
        }
        text = out.toString();
        report = writer.report();
    }

    /** Returns what is written of the events as they are. */
    static RoundTrip of(DatasetFormat format, DiplomaticEvent... events) {
        return new RoundTrip(format, List.of(events), List.of());
    }

    /** Returns what is written, in that form, of the rows after they were JSON Lines. */
    static RoundTrip of(ReadRows rows, DatasetFormat format) {
        StringBuilder json = new StringBuilder();
        JsonLinesWriter writer = JsonLines.writer(json);
        rows.events.forEach(writer::write);
        rows.links.forEach(writer::write);
        writer.close();
        JsonLines.Result again = JsonLines.read(new StringReader(json.toString()));
        assertThat(again.issues()).isEmpty();
        return new RoundTrip(format, again.events(), again.links());
    }

    /** Returns what a file of that form is, with its raw rows travelling along, after it was JSON Lines. */
    static RoundTrip raw(DatasetFormat format, String text) {
        return of(ReadRows.of(DatasetReader.of(format).named("own", "1").keepRaw(), "own.txt", text), format);
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader gave for a text. */
final class ReadRows {
    final List<DiplomaticEvent> events = new ArrayList<>();
    final List<ResponseLink> links = new ArrayList<>();
    final List<RowIssue> issues = new ArrayList<>();
    final ReadReport report;

    private ReadRows(DatasetReader reader, String name, byte[] text) {
        report = reader.onEvent(events::add)
                .onLink(links::add)
                .onIssue(issues::add)
                .read(new ByteArrayInputStream(text), name);
    }

    static ReadRows of(DatasetReader reader, String name, String text) {
        return new ReadRows(reader, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadRows of(DatasetReader reader, String name, byte[] text) {
        return new ReadRows(reader, name, text);
    }

    static ReadRows keds(String... rows) {
        return of(DatasetReader.of(DatasetFormat.KEDS), "own.tab", String.join("\n", rows));
    }

    DiplomaticEvent event(int at) {
        return events.get(at);
    }
}

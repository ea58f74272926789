package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.parsers.dataset.PloverWords.Act;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Reads a form of one JSON object an event. */
final class JsonRows implements RowFormat {
    private final JsonForm form;
    private final ReadContext context;
    private final JsonObjectReader objects;
    private final JsonFacts facts = new JsonFacts();
    private final PloverWords words = new PloverWords();
    private final RowKeys keys = new RowKeys();
    private final String rawKey;

    JsonRows(JsonForm form, ReadContext context) {
        this.form = form;
        this.context = context;
        this.objects = new JsonObjectReader(form);
        this.rawKey = TabRows.rawKey(form.format());
    }

    @Override
    public void read(Reader text, RowSink sink) throws IOException {
        sink.scheme(CodingScheme.PLOVER, "");
        JsonObjects source = new JsonObjects(text);
        while (source.next()) {
            if (source.wasCut()) {
                reject(source, sink, "LENGTH", "an object may have " + JsonText.LONGEST + " characters at most");
            } else if (!source.isEnded() && sink.fault().isPresent()) {
                reject(source, sink, "BROKEN_OFF", "the file breaks off within the object");
            } else {
                read(source.text(), source.line(), sink);
            }
        }
        if (source.isOpen()) {
            sink.warn("the array that holds the objects has no end; the file may have been cut off");
        }
    }

    private static void reject(JsonObjects source, RowSink sink, String rule, String message) {
        String text = source.text();
        sink.row(source.line(), Finding.rejected("", text, rule, message).alone(), text);
    }

    private void read(String text, long line, RowSink sink) throws IOException {
        long where = objects.read(text, line, facts);
        if (!facts.isKept()) {
            sink.row(where, facts.findings, text);
            return;
        }
        List<Act> acts = facts.acts(form, words);
        DiplomaticEvent.Builder shared = facts.shared(form, words);
        long row = sink.nextRow();
        sink.row(where, facts.findings, text);
        if (!facts.isKept()) {
            return;
        }
        ImmutableMap<String, String> values = values(text);
        Provenance.Builder mention = Provenance.builder()
                .source(context.dataset())
                .version(context.version())
                .row(keys.of(facts.id, row, text, sink));
        if (!facts.words.isEmpty()) {
            mention.text(facts.words);
        }
        for (int ordinal = 0; ordinal < acts.size(); ordinal++) {
            Act act = acts.get(ordinal);
            sink.event(JsonFacts.event(shared, act)
                    .codings(ImmutableList.of(SourceCoding.builder()
                            .scheme(CodingScheme.PLOVER.name())
                            .code(act.word())
                            .values(values)
                            .build()))
                    .mentions(ImmutableList.of(mention.ordinal(ordinal).build()))
                    .build());
        }
        PloverLinks.read(facts.links, context, sink);
    }

    private ImmutableMap<String, String> values(String text) {
        if (context.keepsRaw()) {
            facts.values.put(rawKey, text);
        }
        return ImmutableMap.copyOf(facts.values);
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.parsers.dataset.IcbStory.Act;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the actor-level file of the International Crisis Behavior project: two events a row, the trigger and the response, and
 * the link between them.
 */
final class IcbRows implements RowFormat {
    private static final Columns COLUMNS = IcbStory.COLUMNS;
    private static final ImmutableList<String> RECOGNISED =
            ImmutableList.of("crisno", "cracno", "cracid", "triggr", "majres");
    private static final int KEY = COLUMNS.at("cracno");

    private final ReadContext context;
    private final RowKeys keys = new RowKeys();
    private final TabRow row = new TabRow(false);

    IcbRows(ReadContext context) {
        this.context = context;
    }

    /** Returns why a file that begins so is of this form; empty if it is not. */
    static Optional<String> recognise(FileHead head) {
        List<String> columns =
                Splitter.on(',').trimResults(CharMatcher.anyOf(" \"")).splitToList(head.first());
        return columns.containsAll(RECOGNISED)
                ? Optional.of("a header of comma-separated columns, with " + RECOGNISED)
                : Optional.empty();
    }

    @Override
    public void read(Reader text, RowSink sink) throws IOException {
        sink.scheme(CodingScheme.ICB, "Demarche's reading of ICB");
        sink.leavesBehind(context.keepsRaw() ? ImmutableList.of() : COLUMNS.leftBehind());
        RowLoop.run(new AheadLines(new LineSource(text)), sink, new RowLoop.Rows() {
            @Override
            public boolean begin(String line) {
                header(line, sink);
                return true;
            }

            @Override
            public void read(long number, String line) {
                IcbRows.this.read(number, line, sink);
            }
        });
    }

    private void header(String line, RowSink sink) {
        sink.header(line);
        List<String> names = new ArrayList<>();
        try {
            CsvLine.cells(line).forEach(name -> names.add(name.strip()));
        } catch (CsvParseException bad) {
            sink.warn("the header is no CSV: " + bad.getMessage());
        }
        boolean published = String.join("\t", names).equals(COLUMNS.header());
        Layout layout = published ? Layout.published(COLUMNS, true) : Layout.named(COLUMNS, names);
        COLUMNS.kept().stream()
                .filter(column -> layout.at(column.at()) < 0)
                .forEach(
                        column -> sink.warn("the header has no column \"" + column.name() + "\"; it is read as empty"));
        row.lieAs(layout);
    }

    private void read(long number, String line, RowSink sink) {
        List<Finding> findings = new ArrayList<>();
        row.split(CsvLine.tabbed(RowText.clean(line, findings)));
        row.checkCount("commas", findings);
        if (Finding.loses(findings)) {
            sink.row(number, findings, line);
            return;
        }
        IcbStory story = IcbStory.of(row);
        findings.addAll(story.findings());
        Optional<Finding> disorder = story.outOfOrder();
        disorder.ifPresent(findings::add);
        String key = keys.of(row.get(KEY).strip(), sink.nextRow(), line, sink);
        sink.row(number, findings, line);
        Optional<DiplomaticEvent> trigger = story.trigger().map(act -> event(act, line, key, 0));
        Optional<DiplomaticEvent> response = story.response().map(act -> event(act, line, key, 1));
        trigger.ifPresent(sink::event);
        response.ifPresent(sink::event);
        if (trigger.isPresent() && response.isPresent() && disorder.isEmpty()) {
            sink.link(link(trigger.get(), response.get(), story.response().orElseThrow()));
        }
    }

    private DiplomaticEvent event(Act act, String line, String key, int ordinal) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        act.fill(event);
        return event.addCodings(SourceCoding.builder()
                        .scheme(CodingScheme.ICB.name())
                        .code(act.code())
                        .values(values(act, line))
                        .build())
                .addMentions(Provenance.builder()
                        .source(context.dataset())
                        .version(context.version())
                        .row(key)
                        .ordinal(ordinal)
                        .build())
                .build();
    }

    private ImmutableMap<String, String> values(Act act, String line) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        values.put("label", act.kind().label());
        for (Columns.Column column : COLUMNS.kept()) {
            if (!row.isEmpty(column.at())) {
                values.put(column.name(), row.get(column.at()));
            }
        }
        if (context.keepsRaw() && row.layout().isPublished()) {
            values.put(IcbWriter.RAW, line);
        }
        return values.buildOrThrow();
    }

    private ResponseLink link(DiplomaticEvent trigger, DiplomaticEvent response, Act answer) {
        String name = context.version().isEmpty() ? context.dataset() : context.dataset() + " " + context.version();
        return ResponseLink.builder()
                .provocation(trigger.id())
                .response(response.id())
                .relation(answer.kind().relation())
                .addEvidence(CodedPointer.of(name, "majres", answer.code()))
                .build();
    }
}

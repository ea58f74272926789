package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a tab-separated form of file. */
final class TabRows implements RowFormat {
    private final TabFormat format;
    private final ReadContext context;
    private final RowCoder coder;
    private final RowKeys keys = new RowKeys();
    private final TabRow row;
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable String headerBegin;
    private Layout main = Layout.NONE;
    private String header = "";
    private boolean warnedOfOther;
    private final Kept kept = new Kept();
    private final String scheme;
    private final String rawKey;
    private final int codeColumn;

    TabRows(TabFormat format, ReadContext context) {
        this.format = format;
        this.context = context;
        this.coder = format.coder(context);
        this.row = new TabRow(format.quotes());
        this.headerBegin = format.hasHeader() ? format.columns().name(0) + '\t' : null;
        this.scheme = format.scheme().name();
        this.rawKey = rawKey(format.format());
        this.codeColumn = format.columns().codeColumn();
    }

    @Override
    public void read(Reader text, RowSink sink) throws IOException {
        AheadLines lines = new AheadLines(new LineSource(text));
        if (format.looksAt() == 0) {
            read(lines, sink);
            return;
        }
        List<String> warnings = new ArrayList<>();
        TabFormat settled = format.settled(lines.lookAt(format.looksAt()), context, warnings);
        warnings.forEach(sink::warn);
        new TabRows(settled, context).read(lines, sink);
    }

    private void read(AheadLines lines, RowSink sink) throws IOException {
        sink.scheme(format.scheme(), format.derivedWith(context.crosswalk()));
        RowLoop.run(lines, sink, new RowLoop.Rows() {
            @Override
            public boolean begin(String line) {
                return TabRows.this.begin(line, sink);
            }

            @Override
            public void read(long number, String line) {
                TabRows.this.read(number, line, sink);
            }
        });
    }

    /** Settles where the columns are; returns whether the line is a header. */
    private boolean begin(String line, RowSink sink) {
        row.split(format.tabbed(line));
        List<String> warnings = new ArrayList<>();
        Layout layout = format.layout(row, warnings);
        warnings.forEach(sink::warn);
        row.lieAs(layout);
        main = layout;
        if (layout.isHeader()) {
            header = line;
            sink.header(line);
        }
        sink.leavesBehind(
                context.keepsRaw() ? ImmutableList.of() : format.columns().leftBehind());
        return layout.isHeader();
    }

    private void read(long number, String line, RowSink sink) {
        findings.clear();
        row.split(format.tabbed(RowText.clean(line, findings)));
        if (headerBegin != null && (row.line().startsWith(headerBegin) || line.equals(header))) {
            skipHeader(number, line, sink);
            return;
        }
        if (row.layout() != main && !main.alternates() && !warnedOfOther) {
            warnedOfOther = true;
            sink.warn("rows from line " + number + " on have " + row.count() + " cells where the header has "
                    + main.most() + "; they are read as the form with that many has them");
        }
        row.checkCount("tabs", findings);
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        if (findings.isEmpty() || !Finding.loses(findings)) {
            coder.code(row, event, findings);
        }
        long ordinal = sink.nextRow();
        boolean kept = findings.isEmpty() || !Finding.loses(findings);
        sink.row(number, findings, line);
        if (kept) {
            event.addCodings(coding(line))
                    .addMentions(Provenance.inRow(
                            context.dataset(),
                            context.version(),
                            keys.of(coder.key(row), ordinal, line, hash(line), sink)));
            sink.event(event.build());
        }
    }

    private int hash(String line) {
        return row.isAsItStood(line) ? row.hash() : line.hashCode();
    }

    /** Files that were put together have their headers within; what follows lies as the last one says. */
    private void skipHeader(long number, String line, RowSink sink) {
        begin(line, sink);
        findings.add(Finding.skipped("", "", "HEADER", "the header stands within the file again"));
        sink.row(number, findings, line);
    }

    /** Keeps what a row says, verbatim. */
    private SourceCoding coding(String line) {
        kept.clear();
        coder.keep(row, format.columns(), kept);
        if (context.keepsRaw() && row.layout().isPublished()) {
            kept.put(rawKey, line);
        }
        String code = codeColumn < 0 ? "" : row.get(codeColumn);
        return SourceCoding.of(scheme, code, kept.values());
    }

    /** Returns the name under which the raw row of a form travels. */
    static String rawKey(DatasetFormat format) {
        return "raw." + format.id();
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.PloverCoding;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a tab-separated form of file. */
final class TabWriter implements RowWriter {
    private final TabFormat format;
    private final Columns columns;
    private final Writer out;
    private final WriteTally tally;
    private final CellGuard guard;
    private final RowCoder coder;
    private final TabRow row;
    private final String rawKey;
    private final boolean[] filled;
    private boolean made;
    private boolean begun;

    TabWriter(TabFormat format, Writer out, WriteTally tally) {
        this.format = format;
        this.columns = format.columns();
        this.out = out;
        this.tally = tally;
        this.guard = new CellGuard(tally);
        this.row = new TabRow(format.quotes());
        this.coder = format.coder(ReadContext.forWriting());
        this.rawKey = TabRows.rawKey(format.format());
        this.filled = new boolean[columns.size()];
        row.lieAs(format.written());
    }

    @Override
    public void write(DiplomaticEvent event) throws IOException {
        begin();
        SourceCoding own = own(event);
        String raw = own == null ? null : own.values().get(rawKey);
        if (raw != null && saysTheSame(raw, event)) {
            line(guard.line(raw));
            tally.verbatim();
            tally.written(1);
            return;
        }
        Optional<String> again = own == null ? Optional.empty() : asItTravelled(own, event);
        if (again.isPresent()) {
            line(again.get());
            tally.written(1);
            return;
        }
        if (!CodedDates.holds(event)) {
            tally.leftOut(event, "YEAR", CodedDates.YEARS);
            return;
        }
        Optional<DiplomaticEvent> happened = asHappened(event);
        if (happened.isEmpty()) {
            tally.leftOut(
                    event, "STATUS", "rows tell what happened, and this act did not: its status is " + event.status());
            return;
        }
        List<DiplomaticEvent> dyads = dyads(happened.get());
        List<String> lines = new ArrayList<>(dyads.size());
        for (DiplomaticEvent dyad : dyads) {
            List<Finding> findings = new ArrayList<>();
            Cells cells = new Cells(columns);
            cells.number(tally.rows() + lines.size() + 1);
            format.describe(dyad, cells, findings);
            Optional<Finding> loss = findings.stream()
                    .filter(finding -> finding.outcome() != RowIssue.Outcome.REPAIRED)
                    .findFirst();
            if (loss.isPresent()) {
                tally.leftOut(event, loss.get().rule(), loss.get().message());
                return;
            }
            findings.forEach(finding -> tally.note(event, finding.rule(), finding.message()));
            lines.add(join(cells, own));
        }
        for (String text : lines) {
            line(text);
        }
        tally.written(lines.size());
    }

    /**
     * Returns the event as one that happened, as rows have no other: a threat or plan is the act that PLOVER takes it for.
     * Empty for what is only thought of or asked for, and for what is said not to have happened.
     */
    private Optional<DiplomaticEvent> asHappened(DiplomaticEvent event) {
        if (event.status().isRealised()) {
            return Optional.of(event);
        }
        Optional<PloverCoding> printed = PloverCoding.of(event);
        printed.ifPresent(coding ->
                tally.note(event, "STATUS", "an act of status " + event.status() + " is written as " + coding.type()));
        return printed.map(coding -> event.toBuilder()
                .status(Status.OCCURRED)
                .type(coding.type())
                .mode(coding.mode())
                .hostility(coding.type().hostility())
                .cameo(Optional.empty())
                .instrument(Optional.empty())
                .phase(Optional.empty())
                .build());
    }

    /** Returns the event as many times as it needs rows: at least once, though an act against itself is no pair. */
    private List<DiplomaticEvent> dyads(DiplomaticEvent event) {
        List<DiplomaticEvent> pairs = format.holdsJointActs() ? List.of() : event.expandDyads();
        return pairs.isEmpty() ? List.of(event) : pairs;
    }

    private void begin() throws IOException {
        if (!begun && format.hasHeader()) {
            out.append(columns.header()).append('\n');
        }
        begun = true;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    /** Returns the coding that a row of such a file gave, if the event has one. */
    private @Nullable SourceCoding own(DiplomaticEvent event) {
        for (SourceCoding coding : event.codings()) {
            if (coding.scheme().equals(format.scheme().name())
                    && (coding.values().containsKey(rawKey) || format.gave(coding))) {
                return coding;
            }
        }
        return null;
    }

    /** Returns the row made of what travelled along and of what follows from it, if that says what the event says. */
    private Optional<String> asItTravelled(SourceCoding own, DiplomaticEvent event) {
        Cells cells = new Cells(columns);
        List<Finding> findings = new ArrayList<>();
        format.describe(event, cells, findings);
        for (Columns.Column column : columns.all()) {
            String value = value(own, column);
            if (value != null) {
                cells.set(column.at(), value);
            } else if (column.fate() == Columns.Fate.KEPT) {
                // Cells travel unless they were empty.
                cells.set(column.at(), "");
            }
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            plain.append(at == 0 ? "" : "\t")
                    .append(CellGuard.flat(quoted(Objects.requireNonNullElse(cells.get(at), ""))));
        }
        return saysTheSame(plain.toString(), event) ? Optional.of(join(cells, null)) : Optional.empty();
    }

    private static @Nullable String value(SourceCoding own, Columns.Column column) {
        if (column.kind() == Columns.Kind.CODE) {
            return own.code().isEmpty() ? null : own.code();
        }
        return own.values().get(column.name());
    }

    private boolean saysTheSame(String line, DiplomaticEvent event) {
        row.split(format.tabbed(line));
        if (!row.layout().fits(row.count())) {
            return false;
        }
        DiplomaticEvent.Builder builder = DiplomaticEvent.builder().id("read again");
        List<Finding> findings = new ArrayList<>();
        coder.code(row, builder, findings);
        if (Finding.loses(findings)) {
            return false;
        }
        DiplomaticEvent told = builder.build();
        return told.status() == event.status()
                && told.actors().equals(event.actors())
                && told.recipients().equals(event.recipients())
                && told.dates().equals(event.dates())
                && told.places().equals(event.places())
                && told.cameo().equals(event.cameo())
                && (told.cameo().isPresent()
                        || (told.type().equals(event.type())
                                && told.mode().equals(event.mode())
                                && told.contexts().equals(event.contexts())));
    }

    /** Joins the cells; where nothing was set, what travelled along is taken. */
    private String join(Cells cells, @Nullable SourceCoding own) {
        made = true;
        StringBuilder text = new StringBuilder();
        for (Columns.Column column : columns.all()) {
            String value = cells.get(column.at());
            if (value == null && own != null) {
                value = value(own, column);
            }
            if (column.kind() == Columns.Kind.REST && (value == null || value.isEmpty())) {
                continue;
            }
            if (column.at() > 0) {
                text.append('\t');
            }
            if (value == null || value.isEmpty()) {
                text.append(format.missing(column));
            } else {
                filled[column.at()] |= !value.equals(CodedValues.NOBODY);
                text.append(column.kind() == Columns.Kind.REST ? guard.cells(value) : guard.cell(quoted(value)));
            }
        }
        return text.toString();
    }

    /** Returns the value so that quotes of its own are not taken for those around a cell. */
    private String quoted(String value) {
        return format.quotes() && !value.isEmpty() && value.charAt(0) == '"' ? QuotedCell.quote(value) : value;
    }

    @Override
    public void write(ResponseLink link) {
        tally.other(false);
    }

    @Override
    public void write(EventRelation relation) {
        tally.other(false);
    }

    @Override
    public void finish() throws IOException {
        begin();
        if (made) {
            tally.unfilled(columns.all().stream()
                    .filter(column -> !filled[column.at()])
                    .map(Columns.Column::name)
                    .collect(ImmutableList.toImmutableList()));
        }
    }
}

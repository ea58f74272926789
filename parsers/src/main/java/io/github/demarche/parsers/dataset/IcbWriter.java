package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.SourceCoding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the actor-level file of the International Crisis Behavior project. A row is a state's part in a crisis that the
 * project's coders defined, so only events that came from such a file, and still say what their row says, are written; all
 * others are left out. A row is written once for its two acts; the act that was not handed over is blank in it.
 */
final class IcbWriter implements RowWriter {
    static final String RAW = TabRows.rawKey(DatasetFormat.ICB);

    private static final Columns COLUMNS = IcbStory.COLUMNS;
    private static final ImmutableList<String> OF_TRIGGER = ImmutableList.of("triggr", "yrtrig", "motrig", "datrig");
    private static final ImmutableList<String> OF_RESPONSE = ImmutableList.of("majres", "yerres", "monres", "dayres");
    /** ICB has a thousand rows; more than this are never held. */
    private static final int MOST_OPEN = 1 << 14;

    private final Writer out;
    private final WriteTally tally;
    private final CellGuard guard;
    private final TabRow row = new TabRow(false);
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<String, Open> byEvent = new HashMap<>();
    private final boolean[] filled = new boolean[COLUMNS.size()];
    private boolean begun;
    private boolean made;

    IcbWriter(Writer out, WriteTally tally) {
        this.out = out;
        this.tally = tally;
        this.guard = new CellGuard(tally);
        row.lieAs(Layout.published(COLUMNS, false));
    }

    /** A row of which not all acts may have come yet. */
    private static final class Open {
        private final String line;
        private final boolean raw;
        private final IcbStory story;
        private final DiplomaticEvent first;
        private boolean trigger;
        private boolean response;

        Open(String line, boolean raw, IcbStory story, DiplomaticEvent first) {
            this.first = first;
            this.line = line;
            this.raw = raw;
            this.story = story;
        }

        /** Returns whether the event is one of the row's acts, and which. */
        boolean take(DiplomaticEvent event) {
            if (story.trigger().filter(act -> act.isSaidBy(event)).isPresent() && !trigger) {
                trigger = true;
                return true;
            }
            if (story.response().filter(act -> act.isSaidBy(event)).isPresent()) {
                response = true;
                return true;
            }
            return trigger && story.trigger().filter(act -> act.isSaidBy(event)).isPresent();
        }

        boolean isWhole() {
            return trigger == story.trigger().isPresent()
                    && response == story.response().isPresent();
        }
    }

    @Override
    public void write(DiplomaticEvent event) throws IOException {
        Optional<SourceCoding> own = event.codings().stream()
                .filter(coding -> coding.scheme().equals(CodingScheme.ICB.name())
                        && coding.values().containsKey("cracno"))
                .findFirst();
        if (own.isEmpty()) {
            tally.leftOut(
                    event,
                    "NO_CRISIS",
                    "a row is a state's part in a crisis as ICB defines it, and the event comes from none");
            return;
        }
        String raw = own.get().values().get(RAW);
        String line = raw == null ? made(own.get()) : raw;
        Open found = open.get(line);
        Open taking = found == null ? opened(line, raw != null, event) : found;
        if (taking == null || !taking.take(event)) {
            tally.leftOut(event, "CHANGED", "the event no longer says what its row of ICB says");
            return;
        }
        if (found == null) {
            makeRoom();
            open.put(line, taking);
        }
        byEvent.put(event.id(), taking);
        tally.written(found == null ? 1 : 0);
    }

    private @Nullable Open opened(String line, boolean raw, DiplomaticEvent event) {
        row.split(CsvLine.tabbed(line));
        return row.layout().fits(row.count()) ? new Open(line, raw, IcbStory.of(row), event) : null;
    }

    /** Returns the row with what travelled of it. */
    private static String made(SourceCoding coding) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        for (Columns.Column column : COLUMNS.all()) {
            cells.add(coding.values().getOrDefault(column.name(), ""));
        }
        return CsvLine.of(cells);
    }

    private void makeRoom() throws IOException {
        if (open.size() >= MOST_OPEN) {
            Iterator<Open> all = open.values().iterator();
            Open eldest = all.next();
            put(eldest);
            all.remove();
            byEvent.values().removeIf(one -> one == eldest);
        }
    }

    private void put(Open one) throws IOException {
        begin();
        List<String> cells = new ArrayList<>(CsvLine.cells(one.line));
        if (!one.trigger) {
            OF_TRIGGER.forEach(name -> cells.set(COLUMNS.at(name), ""));
        }
        if (!one.response && one.story.response().isPresent()) {
            OF_RESPONSE.forEach(name -> cells.set(COLUMNS.at(name), ""));
        }
        List<String> guarded = new ArrayList<>();
        cells.forEach(cell -> guarded.add(guard.cell(cell)));
        if (!one.isWhole()) {
            tally.note(one.first, "ONE_ACT", "only one of the two acts of the row was there; the other is blank in it");
        }
        boolean verbatim = one.raw && one.isWhole();
        if (verbatim) {
            tally.verbatim();
        } else {
            made = true;
            for (int at = 0; at < filled.length; at++) {
                filled[at] |= !cells.get(at).isEmpty();
            }
        }
        boolean asItStands = verbatim && guarded.equals(cells);
        out.append(asItStands ? one.line : CsvLine.of(guarded)).append('\n');
    }

    private void begin() throws IOException {
        if (!begun) {
            out.append(COLUMNS.header().replace('\t', ',')).append('\n');
        }
        begun = true;
    }

    /** The link between the two acts of a row is the row itself. */
    @Override
    public void write(ResponseLink link) {
        Open row = byEvent.get(link.provocation());
        tally.other(row != null && row.equals(byEvent.get(link.response())));
    }

    @Override
    public void write(EventRelation relation) {
        tally.other(false);
    }

    @Override
    public void finish() throws IOException {
        for (Open one : open.values()) {
            put(one);
        }
        begin();
        if (made) {
            tally.unfilled(COLUMNS.all().stream()
                    .filter(column -> !filled[column.at()])
                    .map(Columns.Column::name)
                    .toList());
        }
    }
}

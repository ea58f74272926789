package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.ontology.Crosswalk;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads KEDS and TABARI text: date, source, target, code and perhaps a description, with tabs between them. */
final class KedsRows implements RowFormat {
    /** So many lines are looked at before the scheme is settled. */
    private static final int LOOKED_AT = 20_000;

    private static final int MOST_KEPT = 1 << 16;

    private final String dataset;
    private final String version;
    private final Optional<CodingScheme> stated;
    private final Crosswalk crosswalk;
    private final Map<String, KedsAct> acts = new HashMap<>();
    private String lastDate = "";
    private @Nullable ImmutableList<EventDate> lastDates;

    KedsRows(String dataset, String version, Optional<CodingScheme> stated, Crosswalk crosswalk) {
        this.dataset = dataset;
        this.version = version;
        this.stated = stated;
        this.crosswalk = crosswalk;
    }

    @Override
    public void read(Reader text, RowSink sink) throws IOException {
        LineSource lines = new LineSource(text);
        List<Line> head = new ArrayList<>();
        SchemeTally tally = new SchemeTally();
        for (String line = lines.next(); line != null; line = lines.next()) {
            head.add(new Line(lines.number(), lines.wasCut(), line));
            tally.add(code(line));
            if (head.size() == LOOKED_AT) {
                break;
            }
        }
        CodingScheme scheme = settle(tally, sink);
        Coder coder = new Coder(scheme, new CodeReadings(scheme, crosswalk), new CodedActors(scheme));
        head.forEach(line -> row(line.number, line.cut, line.text, coder, sink));
        head.clear();
        for (String line = lines.next(); line != null; line = lines.next()) {
            row(lines.number(), lines.wasCut(), line, coder, sink);
        }
    }

    private record Line(long number, boolean cut, String text) {}

    private record Coder(CodingScheme scheme, CodeReadings codes, CodedActors actors) {
        KedsAct read(String columns) {
            return KedsAct.parse(columns, scheme, codes, actors);
        }
    }

    private CodingScheme settle(SchemeTally tally, RowSink sink) {
        Optional<CodingScheme> told = tally.verdict();
        CodingScheme scheme = stated.or(() -> told).or(this::named).orElse(CodingScheme.CAMEO);
        sink.scheme(scheme, scheme == CodingScheme.WEIS ? "Demarche's reading of WEIS" : crosswalk.toString());
        if (told.isEmpty() && stated.isEmpty()) {
            sink.warn("no code tells CAMEO from WEIS; read as " + scheme);
        }
        told.filter(other -> other != scheme)
                .ifPresent(other ->
                        sink.warn("read as " + scheme + " as asked, but the codes look like " + other + ": " + tally));
        named().filter(name -> name != scheme)
                .ifPresent(name -> sink.warn("the name says " + name + ", but the codes are " + scheme + ": " + tally
                        + " (of the first " + LOOKED_AT + " rows at most)"));
        return scheme;
    }

    /** Returns the scheme that the name of the file names, as in {@code gulf.cameo}. */
    private Optional<CodingScheme> named() {
        String name = dataset.toLowerCase(Locale.ROOT);
        boolean cameo = name.contains("cameo");
        if (cameo == name.contains("weis")) {
            return Optional.empty();
        }
        return Optional.of(cameo ? CodingScheme.CAMEO : CodingScheme.WEIS);
    }

    private static String code(String line) {
        int from = -1;
        for (int column = 0; column < 3; column++) {
            from = line.indexOf('\t', from + 1);
            if (from < 0) {
                return "";
            }
        }
        int to = line.indexOf('\t', from + 1);
        return line.substring(from + 1, to < 0 ? line.length() : to);
    }

    private void row(long number, boolean cut, String line, Coder coder, RowSink sink) {
        if (line.isBlank()) {
            return;
        }
        if (number == 1 && isHeader(line)) {
            sink.header(line);
            return;
        }
        if (cut) {
            String message = "a line may have " + LineSource.LONGEST + " characters at most";
            sink.row(number, Finding.rejected("", line, "LENGTH", message).alone(), line);
            return;
        }
        int tab = line.indexOf('\t');
        if (tab < 0) {
            String message = "a row must have date, source, target and code, with tabs between them";
            sink.row(number, Finding.rejected("", line, "COLUMNS", message).alone(), line);
            return;
        }
        KedsAct act = act(line.substring(tab + 1), coder);
        ImmutableList<EventDate> dates = dates(line, tab);
        ImmutableList<Finding> findings = dates == null && !Finding.loses(act.findings())
                ? noDay(line.substring(0, tab), act.findings())
                : act.findings();
        long row = sink.nextRow();
        sink.row(number, findings, line);
        if (dates != null && (findings.isEmpty() || !Finding.loses(findings))) {
            sink.event(event(row, dates, act));
        }
    }

    private static boolean isHeader(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0));
    }

    private KedsAct act(String columns, Coder coder) {
        KedsAct act = acts.get(columns);
        if (act == null) {
            act = coder.read(columns);
            if (acts.size() >= MOST_KEPT) {
                acts.clear();
            }
            acts.put(columns, act);
        }
        return act;
    }

    /** Files are mostly in the order of their days, so the last one is kept. */
    private @Nullable ImmutableList<EventDate> dates(String line, int tab) {
        if (tab != lastDate.length() || !line.startsWith(lastDate)) {
            lastDate = line.substring(0, tab);
            lastDates = CodedDates.dates(lastDate.strip());
        }
        return lastDates;
    }

    private static ImmutableList<Finding> noDay(String cell, ImmutableList<Finding> others) {
        String message = "a date must be a day, as 1979-04-15, 19790415 or 790415";
        return ImmutableList.<Finding>builder()
                .add(Finding.rejected("date", cell, "DATE", message))
                .addAll(others)
                .build();
    }

    private DiplomaticEvent event(long row, ImmutableList<EventDate> dates, KedsAct act) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        act.fill(event);
        return event.dates(dates)
                .mentions(ImmutableList.of(Provenance.inRow(dataset, version, Long.toString(row))))
                .build();
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * GDELT's event files, 1.0 and 2.0. The day of the act is SQLDATE; DATEADDED, when GDELT took it up, stands verbatim in the
 * coding and is no date of the act, as it is that of the file. Where SQLDATE holds no day, DATEADDED gives the day of the
 * report.
 */
final class GdeltFormat implements TabFormat {
    static final GdeltFormat V1 = new GdeltFormat(DatasetFormat.GDELT1, "gdelt1-columns.tsv");
    static final GdeltFormat V2 = new GdeltFormat(DatasetFormat.GDELT2, "gdelt2-columns.tsv");

    /** The first files of GDELT 1.0 have no SOURCEURL. */
    private static final int FEWEST_1 = 57;

    private static final int DAY = 8;
    private static final int SECOND = 14;

    private final DatasetFormat format;
    private final Columns columns;
    private final int fewest;

    private GdeltFormat(DatasetFormat format, String resource) {
        this.format = format;
        this.columns = Columns.of(resource);
        this.fewest = format == DatasetFormat.GDELT1 ? FEWEST_1 : columns.size();
    }

    @Override
    public DatasetFormat format() {
        return format;
    }

    @Override
    public CodingScheme scheme() {
        return CodingScheme.CAMEO;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Layout written() {
        return Layout.published(columns, fewest, false);
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        int line = GdeltHeads.isEventHeader(head.firstCells()) ? 1 : 0;
        List<String> cells = head.cells(line == 1 && head.lines().size() > 1 ? 1 : 0);
        int count = cells.size();
        if (count < fewest || count > columns.size() || (line == 0 && !looksLikeARow(cells))) {
            return Optional.empty();
        }
        String width = fewest == columns.size() ? "" : " (GDELT 1.0 has 57 or 58, GDELT 2.0 has 61)";
        return Optional.of(count + " columns" + width
                + (line == 1
                        ? " under a header that begins with GLOBALEVENTID"
                        : " without a header: an event's number, a day, and when it was added, as "
                                + (fewest == columns.size() ? "YYYYMMDDHHMMSS" : "YYYYMMDD")));
    }

    private boolean looksLikeARow(List<String> cells) {
        String added = cells.get(columns.at("DATEADDED"));
        int digits = format == DatasetFormat.GDELT1 ? DAY : SECOND;
        return GdeltHeads.isNumber(cells.get(0))
                && GdeltHeads.isNumber(cells.get(1))
                && GdeltHeads.isNumber(added)
                && added.length() == digits;
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        List<String> cells = first.cells();
        if (!GdeltHeads.isEventHeader(cells)) {
            GdeltHeads.warnOfOthers(this, cells, warnings);
            return Layout.published(columns, fewest, false);
        }
        if (cells.size() >= fewest && cells.size() <= columns.size()) {
            return Layout.published(columns, fewest, true);
        }
        Layout layout =
                Layout.named(columns, cells.stream().map(this::properName).toList());
        warnings.add("the header has " + cells.size() + " names in place of " + columns.size() + "; missing: "
                + String.join(", ", layout.missing(columns)));
        return layout;
    }

    private String properName(String name) {
        int at = columns.find(name);
        return at < 0 ? name : columns.name(at);
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new GdeltCoder(columns, context);
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<CameoCode> code = CodedValues.cameo(event);
        CodedValues.lacking(day, code).ifPresent(findings::add);
        day.ifPresent(date -> set(date, cells));
        // What follows from a code that nobody knows is given back with it.
        code.map(known -> GdeltCoder.written(known.code()))
                .or(() -> event.codings().stream()
                        .filter(this::gave)
                        .map(SourceCoding::code)
                        .findFirst())
                .ifPresent(written -> set(written, cells));
        event.actors().stream().findFirst().ifPresent(actor -> GdeltActorCells.set(actor, "Actor1", cells));
        event.recipients().stream().findFirst().ifPresent(actor -> GdeltActorCells.set(actor, "Actor2", cells));
        event.places().stream().findFirst().ifPresent(place -> cells.set("ActionGeo_FullName", place));
    }

    private static void set(LocalDate day, Cells cells) {
        cells.set("SQLDATE", CodedValues.compact(day))
                .set("MonthYear", GdeltDates.monthYear(day))
                .set("Year", Integer.toString(day.getYear()))
                .set("FractionDate", GdeltDates.fraction(day));
    }

    private static void set(String written, Cells cells) {
        cells.set("EventCode", written)
                .set("EventBaseCode", GdeltCoder.base(written))
                .set("EventRootCode", GdeltCoder.root(written))
                .set("QuadClass", GdeltCodes.quad(GdeltCoder.root(written)));
    }
}

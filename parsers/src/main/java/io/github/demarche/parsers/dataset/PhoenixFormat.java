package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.PentaClass;
import io.github.demarche.ontology.QuadScale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Phoenix: 26 columns with tabs between them, mostly without a header, or with commas and a header as the historical files
 * have it; who and to whom are CAMEO codes. Penta class and Goldstein score of an event
 * that comes from elsewhere are those that the Phoenix pipeline would give its code.
 */
final class PhoenixFormat implements TabFormat {
    private static final Columns COLUMNS = Columns.of("phoenix-columns.tsv");
    private static final int ID = COLUMNS.at("event_id");
    private static final int DATE = COLUMNS.at("date");
    private static final int CODE = COLUMNS.at("code");
    private static final int PLACE = COLUMNS.at("location_name");
    /** So many of the names must stand in a header, wherever they stand. */
    private static final int FEWEST_NAMES = 8;

    /** Columns that no other form has by that name. */
    private static final ImmutableList<String> ONLY_HERE =
            ImmutableList.of("event_id", "source_root", "target_root", "sentence_ids");

    private static final String WRITTEN_BY = "_demarche";

    /** What PETRARCH, whose output the Phoenix pipeline turns into Phoenix, calls columns that Phoenix has as well. */
    private static final ImmutableMap<String, String> FROM_PETRARCH =
            ImmutableMap.of("issues", "issues", "sentence_ids", "ids", "urls", "url", "sources", "story_source");

    private static final Splitter COMMAS = Splitter.on(',');

    private final boolean quotes;
    private final boolean commas;

    PhoenixFormat() {
        this(false, false);
    }

    private PhoenixFormat(boolean quotes, boolean commas) {
        this.quotes = quotes;
        this.commas = commas;
    }

    @Override
    public DatasetFormat format() {
        return DatasetFormat.PHOENIX;
    }

    @Override
    public CodingScheme scheme() {
        return CodingScheme.CAMEO;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean quotes() {
        return quotes;
    }

    @Override
    public int looksAt() {
        return 1;
    }

    /** The pipeline quotes nothing; files that went through R do, and then their header as well. Others have commas. */
    @Override
    public TabFormat settled(ImmutableList<String> lines, ReadContext context, List<String> warnings) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        boolean commas = first.indexOf('\t') < 0 && isHeader(COMMAS.splitToList(first));
        return new PhoenixFormat(!commas && first.startsWith("\"") && first.endsWith("\""), commas);
    }

    @Override
    public String tabbed(String line) {
        return commas ? CsvLine.tabbed(line) : line;
    }

    @Override
    public boolean gave(SourceCoding coding) {
        return ONLY_HERE.stream().anyMatch(coding.values()::containsKey);
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        if (isHeader(head.firstCells()) || isHeader(COMMAS.splitToList(head.first()))) {
            return Optional.of(
                    "a header with names of Phoenix's columns, such as event id, source root and penta class");
        }
        List<String> cells = head.firstCells();
        return head.hasColumns(0, COLUMNS.size(), COLUMNS.size())
                        && cells.size() == COLUMNS.size()
                        && cells.get(ID).indexOf('_') > 0
                        && CodedDates.day(cells.get(DATE)) != null
                ? Optional.of(
                        "26 columns without a header, of which the first is an id and a version, the second a day")
                : Optional.empty();
    }

    private static boolean isHeader(List<String> cells) {
        boolean phoenix = cells.stream().anyMatch(cell -> COLUMNS.find(cell) == COLUMNS.at("source_root"))
                || cells.stream().anyMatch(cell -> COLUMNS.find(cell) == COLUMNS.at("penta_class"));
        return phoenix && cells.stream().filter(cell -> COLUMNS.find(cell) >= 0).count() >= FEWEST_NAMES;
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        List<String> cells = first.cells();
        if (!isHeader(cells)) {
            return Layout.published(COLUMNS, false);
        }
        int[] places = COLUMNS.places(cells);
        Layout found = inOrder(places, cells.size()) && !commas
                ? Layout.published(COLUMNS, true)
                : Layout.of(places, cells.size(), true);
        if (!found.missing(COLUMNS).isEmpty()) {
            warnings.add("the header lacks columns of Phoenix, which are read as empty: " + found.missing(COLUMNS));
        }
        return found.alternatingWith(
                Layout.of(Arrays.stream(places).map(at -> at < 0 ? -1 : at + 1).toArray(), cells.size() + 1, false));
    }

    private static boolean inOrder(int[] places, int width) {
        for (int at = 0; at < places.length; at++) {
            if (places[at] != at) {
                return false;
            }
        }
        return width == places.length;
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new Coder(new DyadCoder(CodingScheme.CAMEO, context.crosswalk(), COLUMNS, "event_id"));
    }

    /** Reads the place as well. */
    private record Coder(DyadCoder dyads) implements RowCoder {
        @Override
        public String key(TabRow row) {
            return dyads.key(row);
        }

        @Override
        public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
            dyads.code(row, event, findings);
            if (!row.isEmpty(PLACE)) {
                event.addPlaces(row.get(PLACE));
            }
        }
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<CameoCode> code = CodedValues.cameo(event);
        CodedValues.lacking(day, code).ifPresent(findings::add);
        day.ifPresent(date -> CodedValues.day(date, cells, "date", "year", "month", "day"));
        side("source", CodedValues.actor("source", event.actors(), findings), cells);
        side("target", CodedValues.actor("target", event.recipients(), findings), cells);
        code.ifPresent(known -> code(known, cells));
        cells.set(PLACE, event.places().stream().findFirst().orElse(""));
        if (event.codings().stream().noneMatch(this::gave)) {
            cells.set(ID, cells.number() + WRITTEN_BY);
            FROM_PETRARCH.forEach(
                    (own, theirs) -> CodedValues.travelled(event, theirs).ifPresent(value -> cells.set(own, value)));
        }
    }

    private static void side(String side, String code, Cells cells) {
        List<String> parts = CodedValues.parts(code);
        cells.set(side, code)
                .set(side + "_root", parts.isEmpty() ? "" : parts.get(0))
                .set(side + "_agent", parts.size() > 1 ? parts.get(1) : "")
                .set(side + "_others", parts.size() > 2 ? String.join(";", parts.subList(2, parts.size())) : "");
    }

    private static void code(CameoCode code, Cells cells) {
        cells.set(CODE, code.code())
                .set("root_code", code.root().code())
                .set(
                        "penta_class",
                        QuadScale.of("PHOENIX")
                                .penta(code)
                                .map(PentaClass::number)
                                .map(String::valueOf)
                                .orElse(""))
                .set(
                        "goldstein",
                        IntensityScale.cameoScale05b1()
                                .intensity(code)
                                .map(intensity -> Double.toString(intensity.value()))
                                .orElse(""));
    }
}

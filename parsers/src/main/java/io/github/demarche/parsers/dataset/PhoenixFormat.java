package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Phoenix: 26 columns without a header; who and to whom are CAMEO codes. */
final class PhoenixFormat implements TabFormat {
    private static final Columns COLUMNS = Columns.of("phoenix-columns.tsv");
    private static final int ID = COLUMNS.at("event_id");
    private static final int DATE = COLUMNS.at("date");
    private static final int SOURCE = COLUMNS.at("source");
    private static final int TARGET = COLUMNS.at("target");
    private static final int CODE = COLUMNS.at("code");
    private static final int PLACE = COLUMNS.at("location_name");

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
    public Optional<String> recognise(FileHead head) {
        return head.hasColumns(0, COLUMNS.size(), COLUMNS.size())
                        && head.firstCells().get(ID).indexOf('_') > 0
                        && CodedDates.day(head.firstCells().get(DATE)) != null
                ? Optional.of(
                        "26 columns without a header, of which the first is an id and a version, the second a day")
                : Optional.empty();
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        return Layout.published(COLUMNS, false);
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new Coder(context);
    }

    /** Reads the rows of one file. */
    private static final class Coder implements RowCoder {
        private final CodedActors actors = new CodedActors(CodingScheme.CAMEO);
        private final CodeReadings codes;
        private final CodedDates dates = new CodedDates();

        Coder(ReadContext context) {
            codes = new CodeReadings(CodingScheme.CAMEO, context.crosswalk());
        }

        @Override
        public String key(TabRow row) {
            return row.get(ID);
        }

        @Override
        public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
            ImmutableList<EventDate> days = dates.read("date", row.get(DATE), findings);
            CodedActors.Side source = actors.side("source", row.get(SOURCE));
            CodedActors.Side target = actors.side("target", row.get(TARGET));
            CodeReading code = codes.read(row.get(CODE));
            findings.addAll(source.findings());
            findings.addAll(target.findings());
            findings.addAll(code.findings());
            code.fill(event);
            event.dates(days).actors(source.actors()).recipients(target.actors());
            if (!row.isEmpty(PLACE)) {
                event.addPlaces(row.get(PLACE));
            }
        }
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<CameoCode> code = CodedValues.cameo(event);
        if (day.isEmpty() || code.isEmpty()) {
            String what = day.isEmpty() ? "date" : "CAMEO code";
            findings.add(
                    Finding.rejected(what, "", "NO_" + (day.isEmpty() ? "DATE" : "CODE"), "the form needs a " + what));
            return;
        }
        CodedValues.day(day.get(), cells, "date", "year", "month", "day");
        cells.set(SOURCE, CodedValues.actor(event.actors()));
        cells.set(TARGET, CodedValues.actor(event.recipients()));
        cells.set(CODE, code.get().code());
        cells.set("root_code", code.get().root().code());
        cells.set(
                "penta_class",
                Integer.toString(Crosswalk.standard().penta(code.get()).number()));
        event.places().stream().findFirst().ifPresent(place -> cells.set(PLACE, place));
    }
}

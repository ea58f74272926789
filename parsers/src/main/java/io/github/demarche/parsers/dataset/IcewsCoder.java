package io.github.demarche.parsers.dataset;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.parsers.dataset.CodedActors.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one ICEWS file. */
final class IcewsCoder implements RowCoder {
    private static final Columns COLUMNS = IcewsFormat.COLUMNS;
    private static final int ID = COLUMNS.at("Event ID");
    private static final int DATE = COLUMNS.at("Event Date");
    private static final int TEXT = COLUMNS.at("Event Text");
    private static final int CODE = COLUMNS.at("CAMEO Code");
    private static final int SOURCE = COLUMNS.at("Source Name");
    private static final int TARGET = COLUMNS.at("Target Name");
    private static final int CITY = COLUMNS.at("City");
    private static final int PROVINCE = COLUMNS.at("Province");
    private static final int COUNTRY = COLUMNS.at("Country");

    private final IcewsActors sources = new IcewsActors("Source");
    private final IcewsActors targets = new IcewsActors("Target");
    private final IcewsTexts texts = IcewsTexts.standard();
    private final CodedDates dates = new CodedDates();
    private final CodeReadings codes;

    IcewsCoder(ReadContext context) {
        codes = new CodeReadings(CodingScheme.CAMEO, context.crosswalk());
    }

    /** Returns id and day, since ids are used again: together they are the key. */
    @Override
    public String key(TabRow row) {
        String id = cell(row, ID);
        if (id.isEmpty()) {
            return "";
        }
        String date = row.get(DATE);
        LocalDate day = date.indexOf('/') > 0 ? CodedDates.day(date.strip()) : null;
        return id + "/" + (day == null ? date : day);
    }

    @Override
    public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        event.dates(dates.read("Event Date", row.get(DATE), findings));
        Side source = side(sources, row, SOURCE);
        Side target = side(targets, row, TARGET);
        findings.addAll(source.findings());
        findings.addAll(target.findings());
        event.actors(source.actors()).recipients(target.actors());
        type(row, event, findings);
        String place = PlaceCells.text(cell(row, CITY), cell(row, PROVINCE), cell(row, COUNTRY));
        if (!place.isEmpty()) {
            event.addPlaces(place);
        }
    }

    private static Side side(IcewsActors actors, TabRow row, int name) {
        return actors.side(cell(row, name), cell(row, name + 1), cell(row, name + 2));
    }

    private void type(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        String code = cell(row, CODE);
        if (code.isEmpty()) {
            String text = cell(row, TEXT);
            Optional<CameoCode> derived = texts.code(text);
            if (derived.isEmpty()) {
                String message = "there is no CAMEO code, and no code has that label; left untyped";
                findings.add(Finding.repaired("Event Text", text, "EVENT_TEXT", message));
                return;
            }
            code = derived.get().code();
        }
        CodeReading reading = codes.read(code);
        reading.findings().stream()
                .map(finding -> new Finding(
                        finding.outcome(), "CAMEO Code", finding.value(), finding.rule(), finding.message()))
                .forEach(findings::add);
        reading.fill(event);
    }

    /** Returns the cell, empty where it says that nothing is known. */
    private static String cell(TabRow row, int column) {
        return PlaceCells.known(row.get(column));
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import io.github.demarche.parsers.dataset.CodedActors.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of one POLECAT file. The day of publication is a second date of the event, that on which it was reported: it
 * orders no chain where the day of the act is known.
 */
final class PolecatCoder implements RowCoder {
    private static final Columns COLUMNS = PolecatFormat.COLUMNS;
    private static final int ID = COLUMNS.at("Event ID");
    private static final int DATE = COLUMNS.at("Event Date");
    private static final int TYPE = COLUMNS.at("Event Type");
    private static final int MODE = COLUMNS.at("Event Mode");
    private static final int QUAD = COLUMNS.at("Quad Code");
    private static final int CONTEXTS = COLUMNS.at("Contexts");
    private static final int ACTOR = COLUMNS.at("Actor Name");
    private static final int RECIPIENT = COLUMNS.at("Recipient Name");
    private static final int PLACE = COLUMNS.at("Placename");
    private static final int CITY = COLUMNS.at("City");
    private static final int PROVINCE = COLUMNS.at("Province");
    private static final int COUNTRY = COLUMNS.at("Country");
    private static final int PUBLISHED = COLUMNS.at("Publication Date");
    private static final Splitter LIST =
            Splitter.on(CharMatcher.anyOf(";,")).trimResults().omitEmptyStrings();

    private final CodedDates dates = new CodedDates();
    private final PolecatActors actors = new PolecatActors("Actor");
    private final PolecatActors recipients = new PolecatActors("Recipient");

    @Override
    public String key(TabRow row) {
        return PlaceCells.known(row.get(ID));
    }

    @Override
    public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        ImmutableList<EventDate> days = dates(row, findings);
        event.dates(days);
        type(row, event, findings);
        contexts(row, event, findings);
        LocalDate day = days.isEmpty() ? LocalDate.MAX : days.get(0).start();
        Side acting = actors.side(PolecatActors.cells(row, ACTOR), day);
        Side acted = recipients.side(PolecatActors.cells(row, RECIPIENT), day);
        findings.addAll(acting.findings());
        findings.addAll(acted.findings());
        event.actors(acting.actors()).recipients(acted.actors());
        String place = PlaceCells.text(cell(row, PLACE), cell(row, CITY), cell(row, PROVINCE), cell(row, COUNTRY));
        if (!place.isEmpty()) {
            event.addPlaces(place);
        }
    }

    private ImmutableList<EventDate> dates(TabRow row, List<Finding> findings) {
        String published = cell(row, PUBLISHED);
        LocalDate reported = CodedDates.day(published.strip());
        if (reported == null && !published.isEmpty()) {
            String message =
                    "the day of publication is no day, as 2023-04-15; kept verbatim, and the event goes without it";
            findings.add(Finding.repaired("Publication Date", published, "PUBLICATION_DATE", message));
        }
        if (cell(row, DATE).isEmpty() && reported != null) {
            String message = "the row has no day of the event; it stands at the day of its publication";
            findings.add(Finding.repaired("Event Date", row.get(DATE), "NO_DATE", message));
            return ImmutableList.of(EventDate.on(reported, EventDate.Basis.REPORTED));
        }
        ImmutableList<EventDate> days = dates.read("Event Date", row.get(DATE), findings);
        return reported == null
                ? days
                : ImmutableList.<EventDate>builder()
                        .addAll(days)
                        .add(EventDate.on(reported, EventDate.Basis.REPORTED))
                        .build();
    }

    private static void type(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        String cell = cell(row, TYPE);
        Optional<EventType> type = EventType.find(cell);
        if (type.isEmpty()) {
            String message = "PLOVER 2021 has no such type; kept verbatim, and the event is left untyped";
            findings.add(Finding.repaired("Event Type", cell, "TYPE", message));
            event.hostility(hostility(row.get(QUAD)));
            return;
        }
        event.type(type.get());
        String mode = cell(row, MODE);
        if (!mode.isEmpty()) {
            Optional<Mode> known = Mode.parse(mode).filter(type.get().modes()::contains);
            known.ifPresent(event::mode);
            if (known.isEmpty()) {
                String message = "PLOVER 2021 has no such mode of " + type.get() + "; kept verbatim, and left out";
                findings.add(Finding.repaired("Event Mode", mode, "MODE", message));
            }
        }
    }

    private static Hostility hostility(String quad) {
        if (quad.endsWith("CONFLICT")) {
            return Hostility.HOSTILE;
        }
        return quad.endsWith("COOPERATION") ? Hostility.CONCILIATORY : Hostility.NEUTRAL;
    }

    private static void contexts(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        for (String word : LIST.split(cell(row, CONTEXTS))) {
            Optional<Context> context = Context.parse(word);
            context.ifPresent(event::addContexts);
            if (context.isEmpty() && !PlaceCells.known(word).isEmpty()) {
                String message = "PLOVER 2021 has no such context; kept verbatim, and left out";
                findings.add(Finding.repaired("Contexts", word, "CONTEXT", message));
            }
        }
    }

    private static String cell(TabRow row, int column) {
        return PlaceCells.known(row.get(column));
    }
}

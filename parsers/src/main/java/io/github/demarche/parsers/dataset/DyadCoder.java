package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.Crosswalk;
import java.util.List;

/** Reads rows of the forms that descend from KEDS: a day, who, to whom, and an event code. */
final class DyadCoder implements RowCoder {
    private static final String NO_EVENT = "***";
    private static final String DOCUMENTATION = "DOC";

    private final CodedActors actors;
    private final CodeReadings codes;
    private final CodedDates dates = new CodedDates();
    private final int date;
    private final int source;
    private final int target;
    private final int code;
    private final int key;

    /** @param key the name of the column with the key of a row; empty text if there is none */
    DyadCoder(CodingScheme scheme, Crosswalk crosswalk, Columns columns, String key) {
        this.actors = new CodedActors(scheme);
        this.codes = new CodeReadings(scheme, crosswalk);
        this.date = columns.at("date");
        this.source = columns.at("source");
        this.target = columns.at("target");
        this.code = columns.at("code");
        this.key = key.isEmpty() ? -1 : columns.at(key);
    }

    @Override
    public String key(TabRow row) {
        return key < 0 ? "" : row.get(key);
    }

    @Override
    public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        String who = row.get(source).strip();
        String whom = row.get(target).strip();
        String what = row.get(code).strip();
        if (who.equals(DOCUMENTATION) || whom.equals(DOCUMENTATION)) {
            findings.add(Finding.skipped("source", who, "DOCUMENTATION", "the row documents the file and is no event"));
            return;
        }
        if (what.equals(NO_EVENT) || what.equals(CodedValues.NOBODY)) {
            findings.add(Finding.skipped("code", what, "NON_EVENT", "the coder says that this is no event"));
            return;
        }
        ImmutableList<EventDate> days = dates.read("date", row.get(date), findings);
        CodedActors.Side actor = actors.side("source", who);
        CodedActors.Side recipient = actors.side("target", whom);
        CodeReading reading = codes.read(what);
        findings.addAll(reading.findings());
        findings.addAll(actor.findings());
        findings.addAll(recipient.findings());
        reading.fill(event);
        event.dates(days).actors(actor.actors()).recipients(recipient.actors());
    }
}

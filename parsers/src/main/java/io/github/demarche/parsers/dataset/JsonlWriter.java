package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import java.io.Writer;

/** Writes Demarche's own JSON Lines, which hold everything. */
final class JsonlWriter implements RowWriter {
    private final JsonLinesWriter lines;
    private final WriteTally tally;

    JsonlWriter(Writer out, WriteTally tally) {
        this.lines = JsonLines.writer(out);
        this.tally = tally;
    }

    @Override
    public void write(DiplomaticEvent event) {
        lines.write(event);
        tally.written(1);
    }

    @Override
    public void write(ResponseLink link) {
        lines.write(link);
        tally.other(true);
    }

    @Override
    public void write(EventRelation relation) {
        lines.write(relation);
        tally.other(true);
    }

    @Override
    public void finish() {
        lines.flush();
    }
}

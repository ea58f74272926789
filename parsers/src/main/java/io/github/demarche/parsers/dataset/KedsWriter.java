package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes KEDS text. A file is of one scheme, and its first event decides: WEIS if it came with a WEIS code and still says what
 * that does, else CAMEO.
 */
final class KedsWriter implements RowWriter {
    private final Writer out;
    private final WriteTally tally;
    private @Nullable TabWriter rows;

    KedsWriter(Writer out, WriteTally tally) {
        this.out = out;
        this.tally = tally;
    }

    @Override
    public void write(DiplomaticEvent event) throws IOException {
        if (rows == null) {
            CodingScheme scheme = KedsFormat.isWeis(event) ? CodingScheme.WEIS : CodingScheme.CAMEO;
            boolean attributed =
                    event.codings().stream().anyMatch(coding -> coding.values().containsKey("attrib"));
            rows = new TabWriter(new KedsFormat(scheme, attributed), out, tally);
        }
        rows.write(event);
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
        if (rows != null) {
            rows.finish();
        }
    }
}

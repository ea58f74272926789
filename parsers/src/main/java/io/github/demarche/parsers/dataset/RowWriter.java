package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.IOException;

/** Writes one form of file. What it cannot hold goes to the {@link WriteTally}. */
interface RowWriter {
    void write(DiplomaticEvent event) throws IOException;

    void write(ResponseLink link) throws IOException;

    void write(EventRelation relation) throws IOException;

    /** Writes what stands behind the last row. The output stays open. */
    default void finish() throws IOException {}
}

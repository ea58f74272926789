package io.github.demarche.parsers.dataset;

import java.io.IOException;
import java.io.Reader;

/** Reads the rows of one form of file. */
interface RowFormat {
    /** Reads {@code text} to its end and hands everything to {@code sink}. */
    void read(Reader text, RowSink sink) throws IOException;
}

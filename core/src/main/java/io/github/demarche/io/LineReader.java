package io.github.demarche.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Cuts text into lines at line feeds, with or without a carriage return before them, and bounds their length. */
final class LineReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader in;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private boolean started;
    private boolean cut;

    LineReader(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /** Returns the next line without its end, or empty at the end of the text. */
    Optional<String> next() throws IOException {
        line.setLength(0);
        cut = false;
        int c = in.read();
        if (!started && c == BYTE_ORDER_MARK) {
            c = in.read();
        }
        started = true;
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        int end = line.length();
        return Optional.of(end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
    }

    /** Tells whether the line that was read last was longer than allowed, and is not whole. */
    boolean wasCut() {
        return cut;
    }
}

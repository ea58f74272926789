package io.github.demarche.parsers.dataset;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts text into lines at line feeds, with or without a carriage return before them, and bounds their length. */
final class LineSource {
    /** A row of the widest known format has some ten thousand characters. */
    static final int LONGEST = 1 << 18;

    private static final int BLOCK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char[] block = new char[BLOCK];
    private final StringBuilder broken = new StringBuilder();
    private int at;
    private int end;
    private long number;
    private boolean cut;
    private boolean ended;

    LineSource(Reader in) {
        this.in = in;
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Tells whether the line that was read last was longer than {@link #LONGEST}, and is not whole. */
    boolean wasCut() {
        return cut;
    }

    /** Tells whether the line that was read last had an end, and not only the text. */
    boolean isEnded() {
        return ended;
    }

    /** Returns the next line without its end, or null at the end of the text. */
    @Nullable
    String next() throws IOException {
        cut = false;
        ended = false;
        broken.setLength(0);
        if (at == end && !fill()) {
            return null;
        }
        if (number == 0 && block[at] == BYTE_ORDER_MARK) {
            at++;
        }
        number++;
        while (true) {
            int start = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            if (at < end) {
                String line = finish(start);
                at++;
                ended = true;
                return line;
            }
            keep(start);
            if (!fill()) {
                return finish(at);
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(block, 0, BLOCK));
        return end > 0;
    }

    private void keep(int start) {
        int room = LONGEST - broken.length();
        broken.append(block, start, Math.min(room, at - start));
        cut |= at - start > room;
    }

    private String finish(int start) {
        if (broken.length() == 0) {
            return new String(block, start, withoutReturn(start) - start);
        }
        keep(start);
        int last = broken.length() - 1;
        return broken.charAt(last) == '\r' ? broken.substring(0, last) : broken.toString();
    }

    private int withoutReturn(int start) {
        return at > start && block[at - 1] == '\r' ? at - 1 : at;
    }
}

package io.github.demarche.parsers.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Text whose lines end in a carriage return alone, as on old Macintoshes, with line feeds in their place. */
final class OldLineEnds extends FilterInputStream {
    OldLineEnds(InputStream in) {
        super(in);
    }

    /** Tells whether lines end so in a text that begins so: a last carriage return may have its line feed behind it. */
    static boolean are(byte[] head) {
        boolean alone = false;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == '\n') {
                return false;
            }
            alone |= head[at] == '\r' && at < head.length - 1;
        }
        return alone;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read == '\r' ? '\n' : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int at = offset; at < offset + count; at++) {
            if (bytes[at] == '\r') {
                bytes[at] = '\n';
            }
        }
        return count;
    }
}

package io.github.demarche.parsers.dataset;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Gzip data, member behind member, to the end of the file. Java's own stream ends where a member has a broken head and says
 * nothing, so that all behind it would be lost unnoticed.
 */
final class WholeGzip extends GZIPInputStream {
    private static final int TRAILER = 8;

    private boolean looked;

    private WholeGzip(InputStream in, int buffer) throws IOException {
        super(in, buffer);
    }

    /** Opens the data; the stream must know {@link InputStream#mark}. */
    static WholeGzip open(InputStream in, int buffer) throws IOException {
        try {
            return new WholeGzip(new Sure(in), buffer);
        } catch (EOFException broken) {
            throw new IOException("the gzip data break off within their head", broken);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0 && !looked) {
            looked = true;
            refuseRest();
        }
        return count;
    }

    /** Refuses what follows the last member, but for the zeros with which tapes are filled up. */
    private void refuseRest() throws IOException {
        for (int at = len - inf.getRemaining() + TRAILER; at < len; at++) {
            refuse(buf[at]);
        }
        for (int next = in.read(); next >= 0; next = in.read()) {
            refuse(next);
        }
    }

    private static void refuse(int next) throws IOException {
        if (next != 0) {
            throw new IOException("behind them stand others that are no gzip");
        }
    }

    /** A stream that has something available unless it is at its end; by that gzip tells whether members follow. */
    private static final class Sure extends FilterInputStream {
        Sure(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            if (in.read() < 0) {
                return 0;
            }
            in.reset();
            return 1;
        }
    }
}

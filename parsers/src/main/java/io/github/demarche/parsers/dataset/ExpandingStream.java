package io.github.demarche.parsers.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What comes out of a compressed stream: it ends, and remembers why, where the stream breaks off or expands too much. */
final class ExpandingStream extends InputStream {
    /** Below so many bytes no ratio is looked at. */
    private static final long HARMLESS = 1L << 24;

    private final InputStream expanded;
    private final CountingStream compressed;
    private final int mostExpansion;
    private long count;
    private Optional<String> fault = Optional.empty();

    ExpandingStream(InputStream expanded, CountingStream compressed, int mostExpansion) {
        this.expanded = expanded;
        this.compressed = compressed;
        this.mostExpansion = mostExpansion;
    }

    Optional<String> fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (fault.isPresent()) {
            return -1;
        }
        try {
            int read = expanded.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > HARMLESS && count / mostExpansion > compressed.count()) {
                fault = Optional.of("the compressed file expands to more than " + mostExpansion
                        + " times its size and was read no further; if it is what it should be, allow more");
                return -1;
            }
            return read;
        } catch (IOException broken) {
            fault = Optional.of("the compressed data break off after " + count + " bytes of text: "
                    + broken.getMessage() + "; the rows before that were read");
            return -1;
        }
    }
}

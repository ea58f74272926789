package io.github.demarche.io;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Passes JSON on and escapes what would harm it on its way: surrogates without a partner, which no UTF-8 encoder takes,
 * and those characters that some readers take for the end of a line. In JSON all of them can stand within strings only,
 * where the escape means the same.
 */
final class SafeWriter extends Writer {
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char NONE = 0;

    private final Appendable out;
    private char pendingHigh = NONE;

    SafeWriter(Appendable out) {
        this.out = out;
    }

    /** Hands on in one piece what needs no look: nearly everything. */
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int end = offset + length;
        for (int at = offset; at < end; at++) {
            int start = at;
            while (pendingHigh == NONE && at < end && isPlain(buffer[at])) {
                at++;
            }
            pass(buffer, start, at - start);
            if (at < end) {
                write(buffer[at]);
            }
        }
    }

    private static boolean isPlain(char c) {
        return c < NEXT_LINE
                || (c > NEXT_LINE && !Character.isSurrogate(c) && c != LINE_SEPARATOR && c != PARAGRAPH_SEPARATOR);
    }

    private void pass(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (out instanceof Writer writer) {
            writer.write(buffer, offset, length);
        } else {
            out.append(CharBuffer.wrap(buffer, offset, length));
        }
    }

    private void write(char c) throws IOException {
        if (pendingHigh != NONE) {
            char high = pendingHigh;
            pendingHigh = NONE;
            if (Character.isLowSurrogate(c)) {
                out.append(high).append(c);
                return;
            }
            escape(high);
        }
        if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else if (Character.isLowSurrogate(c) || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
            escape(c);
        } else {
            out.append(c);
        }
    }

    private void escape(char c) throws IOException {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit((c >> shift) & 0xF, 16)));
        }
    }

    @Override
    public void flush() throws IOException {
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        if (out instanceof Closeable closeable) {
            closeable.close();
        }
    }
}

package io.github.demarche.parsers.dataset;

import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into lines at line feeds, with or without a carriage return before them, and bounds their length. Lines are
 * looked for in the bytes of UTF-8, as most of a file is never looked at letter by letter.
 */
final class LineSource {
    /** A row of the widest known format has some ten thousand characters. */
    static final int LONGEST = 1 << 18;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private static final int BLOCK = 1 << 16;

    /** So many bytes may the longest line have, and hold so many letters as it may whatever they are. */
    private static final int MOST_BYTES = 3 * LONGEST;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private @Nullable InputStream in;
    private final byte[] block = new byte[BLOCK];
    private byte[] broken = new byte[0];
    private int brokenLength;
    private int at;
    private int end;
    private long number;
    private boolean cut;
    private boolean ended;

    LineSource(Reader text) {
        this.text = text;
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
        brokenLength = 0;
        if (at == end && !fill()) {
            return null;
        }
        number++;
        while (true) {
            int start = at;
            at = feed();
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

    /** Returns where the next line feed stands, or the end of the block. */
    private int feed() {
        byte[] bytes = block;
        int place = at;
        for (; place + WORD <= end; place += WORD) {
            long word = (long) WORDS.get(bytes, place) ^ FEEDS;
            // The highest bit of each byte that is zero now, and of no other.
            long hits = ~(((word & LOW) + LOW) | word | LOW);
            if (hits != 0) {
                return place + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (place < end && bytes[place] != '\n') {
            place++;
        }
        return place;
    }

    private boolean fill() throws IOException {
        if (in == null) {
            in = text instanceof Utf8Text utf8 ? utf8.bytes() : encoded(text);
        }
        at = 0;
        end = Math.max(0, in.read(block, 0, BLOCK));
        return end > 0;
    }

    private static InputStream encoded(Reader text) throws IOException {
        CharSource once = new CharSource() {
            @Override
            public Reader openStream() {
                return text;
            }
        };
        return once.asByteSource(StandardCharsets.UTF_8).openStream();
    }

    private void keep(int start) {
        int length = Math.min(MOST_BYTES - brokenLength, at - start);
        cut |= length < at - start;
        if (broken.length < brokenLength + length) {
            broken = Arrays.copyOf(broken, Math.max(BLOCK, 2 * (brokenLength + length)));
        }
        System.arraycopy(block, start, broken, brokenLength, length);
        brokenLength += length;
    }

    private String finish(int start) {
        String line = line(start);
        if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
            line = line.substring(1);
        }
        if (line.length() > LONGEST) {
            cut = true;
            line = line.substring(0, LONGEST);
        }
        return line;
    }

    private String line(int start) {
        if (brokenLength == 0) {
            return decoded(block, start, at);
        }
        keep(start);
        return decoded(broken, 0, brokenLength);
    }

    private static String decoded(byte[] bytes, int start, int end) {
        int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        return new String(bytes, start, last - start, StandardCharsets.UTF_8);
    }
}

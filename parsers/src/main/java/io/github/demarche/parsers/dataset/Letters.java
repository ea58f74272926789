package io.github.demarche.parsers.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters of a text, eight at a time. Text in ASCII has a byte a letter and all other text two, so that places are the
 * same in either. Two texts that are the same have the same bytes.
 */
final class Letters {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** For each width, the bits of a letter below its highest one, and the sign that is looked for, in all letters of a word. */
    private static final long[] LOW = {0, 0x7F7F7F7F7F7F7F7FL, 0x7FFF7FFF7FFF7FFFL};

    private static final long[] TABS = {0, 0x0909090909090909L, 0x0009000900090009L};

    private byte[] bytes = new byte[0];
    private int width = 1;

    void take(String text) {
        width = 1;
        bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length()) {
            width = 2;
            bytes = text.getBytes(StandardCharsets.UTF_16LE);
        }
    }

    /** Writes where the tabs are, which {@code places} must have room for, and returns how many there are. */
    int tabs(int[] places) {
        byte[] from = bytes;
        long low = LOW[width];
        long tabs = TABS[width];
        int shift = width - 1;
        int found = 0;
        int at = 0;
        for (; at + WORD <= from.length; at += WORD) {
            long word = (long) WORDS.get(from, at) ^ tabs;
            // The highest bit of each letter that is zero now, and of no other.
            long hits = ~(((word & low) + low) | word | low);
            while (hits != 0) {
                places[found++] = (at + (Long.numberOfTrailingZeros(hits) >>> 3)) >>> shift;
                hits &= hits - 1;
            }
        }
        for (; at < from.length; at += width) {
            if (from[at] == '\t' && (width == 1 || from[at + 1] == 0)) {
                places[found++] = at >>> shift;
            }
        }
        return found;
    }

    /** Returns a hash of the letters from {@code start} to before {@code end}. */
    long hash(int start, int end) {
        int to = end * width;
        int at = start * width;
        long hash = (long) to - at;
        for (; at + WORD <= to; at += WORD) {
            hash = (hash ^ (long) WORDS.get(bytes, at)) * MIX;
            hash ^= hash >>> 32;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * MIX;
        }
        return hash ^ (hash >>> 32);
    }

    /** Tells whether the letters from {@code start} to before {@code end} are those that {@link #copy} gave. */
    boolean are(int start, int end, byte[] copy) {
        return Arrays.equals(bytes, start * width, end * width, copy, 0, copy.length);
    }

    /** Returns the bytes of the letters from {@code start} to before {@code end}. */
    byte[] copy(int start, int end) {
        return Arrays.copyOfRange(bytes, start * width, end * width);
    }
}

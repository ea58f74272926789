package io.github.demarche.measure;

import java.util.Arrays;
import java.util.BitSet;

/** A coverage as numbers: days are counted from its first day, and covered days from the first to the last as well. */
final class CoveredDays {
    private final int first;
    private final BitSet covered;
    private final int[] offsets;

    CoveredDays(Coverage coverage) {
        first = Coverage.epochDay(coverage.first());
        offsets = coverage.epochDays().map(day -> day - first).toArray();
        covered = new BitSet();
        for (int offset : offsets) {
            covered.set(offset);
        }
    }

    int offset(int epochDay) {
        return epochDay - first;
    }

    boolean isCovered(int offset) {
        return offset >= 0 && covered.get(offset);
    }

    /** Tells whether every day is covered from the offset on, for so many days. */
    boolean isCovered(int offset, int days) {
        return covered.nextClearBit(offset) >= offset + days;
    }

    /** Returns the number of covered days. */
    int size() {
        return offsets.length;
    }

    /** Returns the offset of the covered day of that number, from 0. */
    int offsetOf(int number) {
        return offsets[number];
    }

    /** Returns the number, from 0, of a covered day. */
    int numberOf(int offset) {
        return Arrays.binarySearch(offsets, offset);
    }
}

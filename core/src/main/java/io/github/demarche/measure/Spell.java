package io.github.demarche.measure;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/**
 * How long something lasted, in days, both ends inclusive, and what ended it. An open spell had not ended at the end of
 * observation: it lasts {@code min} days at least.
 */
record Spell(int cause, long min, long max) implements Comparable<Spell> {
    static final int OPEN = Integer.MAX_VALUE;

    private static final Comparator<Spell> ORDER =
            comparingInt(Spell::cause).thenComparingLong(Spell::min).thenComparingLong(Spell::max);

    static Spell ended(int cause, Lags.Lag lag) {
        return new Spell(cause, lag.min(), lag.max());
    }

    /** Returns a spell that was seen for so many days and had not ended on the last of them. */
    static Spell openAfter(long days) {
        return new Spell(OPEN, days + 1, Long.MAX_VALUE);
    }

    boolean isOpen() {
        return cause == OPEN;
    }

    @Override
    public int compareTo(Spell other) {
        return ORDER.compare(this, other);
    }
}

package io.github.demarche.chain;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one dyad, as of the last day on which one of its parties acted: what either did that is open, its
 * threats, and how much it does. Both parties stand in one object, for there may be millions and each
 * is met at random.
 */
final class DyadState implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NEVER = Integer.MIN_VALUE;
    private static final ActRing NOTHING = new ActRing();

    private final String first;
    private final String second;
    private final boolean conciliatory;
    private final int hash;
    private int lastDay = NEVER;

    /** The place of its latest act among those of the day that is being closed, plus one; 0 between days. */
    int today;

    private double recentOfFirst;
    private double recentOfSecond;
    private double usualOfFirst;
    private double usualOfSecond;
    private @Nullable ActRing openOfFirst;
    private @Nullable ActRing openOfSecond;
    private @Nullable ActRing threatsOfFirst;
    private @Nullable ActRing threatsOfSecond;

    DyadState(String first, String second, boolean conciliatory, int hash) {
        this.first = first;
        this.second = second;
        this.conciliatory = conciliatory;
        this.hash = hash;
    }

    DyadState copy() {
        DyadState copy = new DyadState(first, second, conciliatory, hash);
        copy.lastDay = lastDay;
        copy.recentOfFirst = recentOfFirst;
        copy.recentOfSecond = recentOfSecond;
        copy.usualOfFirst = usualOfFirst;
        copy.usualOfSecond = usualOfSecond;
        copy.openOfFirst = copy(openOfFirst);
        copy.openOfSecond = copy(openOfSecond);
        copy.threatsOfFirst = copy(threatsOfFirst);
        copy.threatsOfSecond = copy(threatsOfSecond);
        return copy;
    }

    private static @Nullable ActRing copy(@Nullable ActRing ring) {
        return ring == null ? null : ring.copy();
    }

    /** Touches the rings of open acts, as {@link DyadTable#fetch} touches states. */
    int fetch() {
        ActRing one = openOfFirst;
        ActRing other = openOfSecond;
        return (one == null ? 0 : one.fetch()) + (other == null ? 0 : other.fetch());
    }

    int hash() {
        return hash;
    }

    boolean is(String one, String other, boolean forConciliatory) {
        return first.equals(one) && second.equals(other) && conciliatory == forConciliatory;
    }

    ActRing open(boolean ofFirst) {
        ActRing ring = ofFirst ? openOfFirst : openOfSecond;
        return ring == null ? NOTHING : ring;
    }

    ActRing threats(boolean ofFirst) {
        ActRing ring = ofFirst ? threatsOfFirst : threatsOfSecond;
        return ring == null ? NOTHING : ring;
    }

    boolean hasThreats() {
        return threatsOfFirst != null || threatsOfSecond != null;
    }

    /** Adds an open act; returns the one that gave way. */
    @Nullable
    DyadicAct addOpen(boolean ofFirst, DyadicAct act, int max) {
        ActRing ring = ofFirst ? openOfFirst : openOfSecond;
        if (ring == null) {
            ring = new ActRing();
            openOfFirst = ofFirst ? ring : openOfFirst;
            openOfSecond = ofFirst ? openOfSecond : ring;
        }
        return ring.add(act, max);
    }

    /** Adds a threat; returns the one that gave way. */
    @Nullable
    DyadicAct addThreat(boolean ofFirst, DyadicAct act, int max) {
        ActRing ring = ofFirst ? threatsOfFirst : threatsOfSecond;
        if (ring == null) {
            ring = new ActRing();
            threatsOfFirst = ofFirst ? ring : threatsOfFirst;
            threatsOfSecond = ofFirst ? threatsOfSecond : ring;
        }
        return ring.add(act, max);
    }

    /** Lets go of rings that have become empty. */
    void dropEmptyThreats() {
        threatsOfFirst = threatsOfFirst == null || threatsOfFirst.size() == 0 ? null : threatsOfFirst;
        threatsOfSecond = threatsOfSecond == null || threatsOfSecond.size() == 0 ? null : threatsOfSecond;
    }

    /** Returns the acts as of the last day, each weighed by what is left of its effect. */
    double recent(boolean ofFirst) {
        return ofFirst ? recentOfFirst : recentOfSecond;
    }

    /** Returns the acts as of the last day, each weighed by the long half-life. */
    double usual(boolean ofFirst) {
        return ofFirst ? usualOfFirst : usualOfSecond;
    }

    /** Returns the days since the last act before that day. */
    long silence(int day) {
        return (long) day - lastDay;
    }

    /** Adds one day's acts of either party to the sums: counts, so that their order cannot show. */
    void add(int day, int ofFirst, int ofSecond, Decay recent, Decay usual) {
        double recentLeft = usualOfFirst + usualOfSecond == 0 ? 0 : recent.after(silence(day));
        double usualLeft = usualOfFirst + usualOfSecond == 0 ? 0 : usual.after(silence(day));
        recentOfFirst = recentOfFirst * recentLeft + ofFirst;
        recentOfSecond = recentOfSecond * recentLeft + ofSecond;
        usualOfFirst = usualOfFirst * usualLeft + ofFirst;
        usualOfSecond = usualOfSecond * usualLeft + ofSecond;
        lastDay = day;
    }

    /** Drops what has no bearing on that day or any later one; doing it sooner, later or twice makes no difference. */
    void expire(int day, LinkPolicy policy) {
        long silence = silence(day);
        if (silence > policy.memoryDays()) {
            usualOfFirst = 0;
            usualOfSecond = 0;
        }
        if (silence > policy.gapDays()) {
            recentOfFirst = 0;
            recentOfSecond = 0;
        }
        int firstDay = silence > policy.gapDays() ? Integer.MAX_VALUE : day - policy.windowDays();
        dropBefore(openOfFirst, firstDay);
        dropBefore(openOfSecond, firstDay);
    }

    /** The ring stays, empty or not: a dyad that has acted will act again, and need not be given another. */
    private static void dropBefore(@Nullable ActRing ring, int firstDay) {
        if (ring != null) {
            ring.dropBefore(firstDay);
        }
    }

    /** Tells whether nothing is remembered. */
    boolean isBlank() {
        return usualOfFirst == 0
                && usualOfSecond == 0
                && open(true).size() == 0
                && open(false).size() == 0
                && !hasThreats();
    }
}

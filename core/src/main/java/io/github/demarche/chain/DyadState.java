package io.github.demarche.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is remembered of one dyad: either side, as of the last day on which one of them acted. */
final class DyadState implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NEVER = Integer.MIN_VALUE;

    /** Names a state: conciliatory acts have states of their own. */
    record Key(String first, String second, boolean conciliatory) implements Serializable {
        static Key of(DyadicAct act, boolean conciliatory) {
            String actor = act.actorName();
            String recipient = act.recipientName();
            return actor.compareTo(recipient) < 0
                    ? new Key(actor, recipient, conciliatory)
                    : new Key(recipient, actor, conciliatory);
        }

        @Override
        public int hashCode() {
            int hash = 31 * first.hashCode() + second.hashCode();
            return conciliatory ? ~hash : hash;
        }
    }

    private final DyadSide first;
    private final DyadSide second;
    private int lastDay = NEVER;

    /** The acts of the day that is being closed; empty between days. */
    private transient ArrayList<DyadicAct> today = new ArrayList<>(0);

    DyadState() {
        this(new DyadSide(), new DyadSide());
    }

    private DyadState(DyadSide first, DyadSide second) {
        this.first = first;
        this.second = second;
    }

    DyadState copy() {
        DyadState copy = new DyadState(first.copy(), second.copy());
        copy.lastDay = lastDay;
        return copy;
    }

    private Object readResolve() {
        today = new ArrayList<>(0);
        return this;
    }

    List<DyadicAct> today() {
        return today;
    }

    void endDay() {
        today.clear();
        today.trimToSize();
    }

    /** Returns the side whose acts those of the act's actor are. */
    DyadSide actor(DyadicAct act) {
        return isFirst(act) ? first : second;
    }

    /** Returns the side whose acts those of the act's recipient are. */
    DyadSide recipient(DyadicAct act) {
        return isFirst(act) ? second : first;
    }

    private static boolean isFirst(DyadicAct act) {
        return act.actorName().compareTo(act.recipientName()) < 0;
    }

    DyadSide first() {
        return first;
    }

    DyadSide second() {
        return second;
    }

    /** Returns the days since the last act before that day. */
    long silence(int day) {
        return (long) day - lastDay;
    }

    /** Adds one day's acts of either side to the sums: counts, so that their order cannot show. */
    void add(int day, int ofFirst, int ofSecond, Decay recent, Decay usual) {
        double recentLeft = recent.after(silence(day));
        double usualLeft = usual.after(silence(day));
        first.add(ofFirst, recentLeft, usualLeft);
        second.add(ofSecond, recentLeft, usualLeft);
        lastDay = day;
    }

    /** Drops what has no bearing on that day or any later one; doing it sooner, later or twice makes no difference. */
    void expire(int day, LinkPolicy policy) {
        if (silence(day) > policy.memoryDays()) {
            first.forget();
            second.forget();
        } else if (silence(day) > policy.gapDays()) {
            first.close();
            second.close();
        } else {
            first.open.dropBefore(day - policy.windowDays(), null);
            second.open.dropBefore(day - policy.windowDays(), null);
        }
    }

    boolean isBlank() {
        return first.isBlank() && second.isBlank();
    }
}

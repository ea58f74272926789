package io.github.demarche.chain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The latest acts of one kind, ordered by last day and then as added, up to a number; the earliest give way. Days and hashes
 * of ids stand in an array of their own, so that most questions need not touch the acts.
 */
final class ActRing implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 2;
    private static final int INT = 32;

    private @Nullable DyadicAct[] acts;
    private long[] marks;
    private int size;

    ActRing() {
        this.acts = new DyadicAct[FIRST_CAPACITY];
        this.marks = new long[FIRST_CAPACITY];
    }

    private ActRing(ActRing other) {
        int capacity = Math.max(FIRST_CAPACITY, other.size);
        this.acts = Arrays.copyOf(other.acts, capacity);
        this.marks = Arrays.copyOf(other.marks, capacity);
        this.size = other.size;
    }

    ActRing copy() {
        return new ActRing(this);
    }

    /** Touches what most questions read; the number has no meaning. */
    int fetch() {
        return acts.length + (int) marks[0];
    }

    int size() {
        return size;
    }

    DyadicAct get(int at) {
        DyadicAct act = acts[at];
        if (act == null) {
            throw new IndexOutOfBoundsException(at);
        }
        return act;
    }

    /** Returns the last day of an act. */
    int day(int at) {
        return (int) (marks[at] >> INT);
    }

    /** Adds an act that is not earlier than any here; returns the one that gave way. */
    @Nullable
    DyadicAct add(DyadicAct act, int max) {
        DyadicAct displaced = null;
        if (size == max) {
            displaced = acts[0];
            System.arraycopy(acts, 1, acts, 0, size - 1);
            System.arraycopy(marks, 1, marks, 0, size - 1);
            size--;
        } else if (size == acts.length) {
            int capacity = 2 * size;
            acts = Arrays.copyOf(acts, capacity);
            marks = Arrays.copyOf(marks, capacity);
        }
        acts[size] = act;
        marks[size++] =
                (long) act.lastNumber() << INT | Integer.toUnsignedLong(act.id().hashCode());
        return displaced;
    }

    /** Drops the acts whose last day is before that one. */
    void dropBefore(int day) {
        int stale = 0;
        while (stale < size && day(stale) < day) {
            stale++;
        }
        if (stale > 0) {
            keepFrom(stale);
        }
    }

    private void keepFrom(int first) {
        System.arraycopy(acts, first, acts, 0, size - first);
        System.arraycopy(marks, first, marks, 0, size - first);
        Arrays.fill(acts, size - first, size, null);
        size -= first;
    }

    /** Drops what passes; adds it to the list. */
    void removeIf(Predicate<DyadicAct> test, List<DyadicAct> removed) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            DyadicAct act = get(at);
            if (test.test(act)) {
                removed.add(act);
            } else {
                acts[kept] = act;
                marks[kept++] = marks[at];
            }
        }
        Arrays.fill(acts, kept, size, null);
        size = kept;
    }

    boolean contains(String id) {
        if (size == 0) {
            return false;
        }
        int hash = id.hashCode();
        for (int at = 0; at < size; at++) {
            if ((int) marks[at] == hash && get(at).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first act of the latest day. */
    int latest() {
        int at = size - 1;
        while (at > 0 && day(at - 1) == day(size - 1)) {
            at--;
        }
        return at;
    }
}

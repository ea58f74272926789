package io.github.demarche.chain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest acts of one kind, ordered by last day and then as added, up to a number; the earliest give way. */
final class ActRing implements Serializable {
    private static final long serialVersionUID = 1;
    private static final @Nullable DyadicAct[] NONE = {};

    private @Nullable DyadicAct[] acts;
    private int size;

    ActRing() {
        this.acts = NONE;
    }

    private ActRing(ActRing other) {
        this.acts = Arrays.copyOf(other.acts, other.size);
        this.size = other.size;
    }

    ActRing copy() {
        return new ActRing(this);
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

    /** Adds an act that is not earlier than any here; returns the one that gave way. */
    @Nullable
    DyadicAct add(DyadicAct act, int max) {
        DyadicAct displaced = null;
        if (size == max) {
            displaced = acts[0];
            System.arraycopy(acts, 1, acts, 0, --size);
        } else if (size == acts.length) {
            acts = Arrays.copyOf(acts, Math.min(max, Math.max(2, 2 * size)));
        }
        acts[size++] = act;
        return displaced;
    }

    /** Drops the acts whose last day is before that one; adds them to the list, where there is one. */
    void dropBefore(int day, @Nullable List<DyadicAct> dropped) {
        int stale = 0;
        while (stale < size && get(stale).lastNumber() < day) {
            if (dropped != null) {
                dropped.add(get(stale));
            }
            stale++;
        }
        if (stale > 0) {
            keep(stale);
        }
    }

    private void keep(int from) {
        if (from == size) {
            clear();
        } else {
            System.arraycopy(acts, from, acts, 0, size - from);
            Arrays.fill(acts, size - from, size, null);
            size -= from;
        }
    }

    /** Drops what passes; returns how many. */
    int removeIf(Predicate<DyadicAct> test) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            DyadicAct act = get(at);
            if (!test.test(act)) {
                acts[kept++] = act;
            }
        }
        int removed = size - kept;
        Arrays.fill(acts, kept, size, null);
        size = kept;
        return removed;
    }

    void clear() {
        acts = NONE;
        size = 0;
    }

    boolean contains(String id) {
        for (int at = size - 1; at >= 0; at--) {
            if (get(at).id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}

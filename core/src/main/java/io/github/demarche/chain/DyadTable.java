package io.github.demarche.chain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The states of dyads, by their parties: a table with open addresses, so that with a million dyads no entries and keys have
 * to be fetched beside the states.
 */
final class DyadTable implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 64;

    private @Nullable DyadState[] slots = new DyadState[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    /** Returns the state of the act's dyad; a new one when there is none. Conciliatory acts may have states of their own. */
    DyadState of(DyadicAct act, boolean conciliatory) {
        String actor = act.actorName();
        String recipient = act.recipientName();
        return act.isByFirst() ? of(actor, recipient, conciliatory) : of(recipient, actor, conciliatory);
    }

    /**
     * Touches what {@link #of} will read for some acts. With a million dyads each is met at random and none is in the
     * processor's cache; fetched side by side they come in the time of a few, fetched one in the midst of the work on another
     * each makes the work wait.
     *
     * @param places room for as many numbers as there are acts
     * @param fetched room for as many states
     * @return a number without meaning, so that the reading is not left out
     */
    int fetch(List<DyadicAct> acts, int from, int to, int[] places, @Nullable DyadState[] fetched) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            DyadicAct act = acts.get(i);
            String actor = act.actorName();
            String recipient = act.recipientName();
            boolean inOrder = act.isByFirst();
            places[i - from] =
                    hash(inOrder ? actor : recipient, inOrder ? recipient : actor, false) & (slots.length - 1);
        }
        for (int i = 0; i < to - from; i++) {
            fetched[i] = slots[places[i]];
        }
        for (int i = 0; i < to - from; i++) {
            DyadState state = fetched[i];
            seen += state == null ? 0 : state.hash();
        }
        return seen;
    }

    private DyadState of(String first, String second, boolean conciliatory) {
        int hash = hash(first, second, conciliatory);
        int at = hash & (slots.length - 1);
        DyadState state = slots[at];
        while (state != null) {
            if (state.hash() == hash && state.is(first, second, conciliatory)) {
                return state;
            }
            at = (at + 1) & (slots.length - 1);
            state = slots[at];
        }
        DyadState added = new DyadState(first, second, conciliatory, hash);
        slots[at] = added;
        size++;
        if (2 * size > slots.length) {
            refill(2 * slots.length);
        }
        return added;
    }

    /** Short codes with a common beginning have hashes close by, which 31 times one and the other would make collide. */
    private static int hash(String first, String second, boolean conciliatory) {
        int hash = first.hashCode() * 0x9E3779B1 + second.hashCode() * 0x85EBCA6B + (conciliatory ? 1 : 0);
        return (hash ^ hash >>> 15) * 0x2C1B3C6D;
    }

    private void refill(int capacity) {
        @Nullable DyadState[] old = slots;
        slots = new DyadState[capacity];
        for (DyadState state : old) {
            if (state != null) {
                put(state);
            }
        }
    }

    private void put(DyadState state) {
        int at = state.hash() & (slots.length - 1);
        while (slots[at] != null) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = state;
    }

    void forEach(Consumer<DyadState> action) {
        Arrays.stream(slots).filter(Objects::nonNull).forEach(state -> action.accept(Objects.requireNonNull(state)));
    }

    void removeIf(Predicate<DyadState> test) {
        int before = size;
        for (int at = 0; at < slots.length; at++) {
            DyadState state = slots[at];
            if (state != null && test.test(state)) {
                slots[at] = null;
                size--;
            }
        }
        if (size < before) {
            refill(slots.length);
        }
    }

    DyadTable copy() {
        DyadTable copy = new DyadTable();
        copy.slots = new DyadState[slots.length];
        copy.size = size;
        forEach(state -> copy.put(state.copy()));
        return copy;
    }
}

package io.github.demarche.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each party lately did to anybody, for those who answer on behalf of others. */
final class Allies implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int RINGS = 4;
    private static final ActRing NOTHING = new ActRing();

    private final TreeMap<Integer, List<DyadicAct>> held = new TreeMap<>();
    private final Map<String, ActRing> doneBy = new HashMap<>();

    Allies copy() {
        Allies copy = new Allies();
        held.forEach((day, acts) -> copy.held.put(day, new ArrayList<>(acts)));
        doneBy.forEach((party, acts) -> copy.doneBy.put(party, acts.copy()));
        return copy;
    }

    void hold(DyadicAct act) {
        if (act.status().isRealised()) {
            held.computeIfAbsent(act.lastNumber(), day -> new ArrayList<>()).add(act);
        }
    }

    /** Takes in what ended before that day. */
    void closeBefore(int day, LinkPolicy policy) {
        while (!held.isEmpty() && held.firstKey() < day) {
            List<DyadicAct> acts = held.pollFirstEntry().getValue();
            acts.sort(DyadicAct.ORDER);
            for (DyadicAct act : acts) {
                ActRing ring = doneBy.computeIfAbsent(act.actorName(), party -> new ActRing());
                if (!holds(ring, act)) {
                    ring.add(act, RINGS * policy.maxOpen());
                }
            }
        }
    }

    private static boolean holds(ActRing ring, DyadicAct act) {
        for (int at = 0; at < ring.size(); at++) {
            if (ring.get(at).id().equals(act.id())
                    && ring.get(at).recipientName().equals(act.recipientName())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the party did, the last window and perhaps more. */
    ActRing doneBy(String party) {
        return doneBy.getOrDefault(party, NOTHING);
    }

    void sweep(int day, LinkPolicy policy) {
        doneBy.values().removeIf(ring -> {
            ring.dropBefore(day - policy.windowDays());
            return ring.size() == 0;
        });
    }
}

package io.github.demarche.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** All that a linker remembers. */
final class LinkerState implements Serializable {
    private static final long serialVersionUID = 1;

    /** Acts by the day on which they are next looked at: the first of those not yet considered, the last of others. */
    final TreeMap<Integer, List<DyadicAct>> held = new TreeMap<>();

    DyadTable dyads = new DyadTable();
    final StatedLinks stated;
    final Allies allies;
    final LinkCounts counts;
    final List<InferredLink> found = new ArrayList<>();
    final List<DyadicAct> lapsed = new ArrayList<>();

    /** The watermark as given; acts of the days before {@link #open} are late. */
    int watermark = Integer.MIN_VALUE;

    int open = Integer.MIN_VALUE;

    /** The first day that threats may still be carried out on: {@link #open}, but after the end the last day that was. */
    int present = Integer.MIN_VALUE;

    LinkerState() {
        this(new StatedLinks(), new Allies(), new LinkCounts());
    }

    private LinkerState(StatedLinks stated, Allies allies, LinkCounts counts) {
        this.stated = stated;
        this.allies = allies;
        this.counts = counts;
    }

    LinkerState copy() {
        LinkerState copy = new LinkerState(stated.copy(), allies.copy(), counts.copy());
        held.forEach((day, acts) -> copy.held.put(day, new ArrayList<>(acts)));
        copy.dyads = dyads.copy();
        copy.found.addAll(found);
        copy.lapsed.addAll(lapsed);
        copy.watermark = watermark;
        copy.open = open;
        copy.present = present;
        return copy;
    }
}

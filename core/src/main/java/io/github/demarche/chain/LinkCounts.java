package io.github.demarche.chain;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** What a linker counts, as {@link LinkReport} tells it. */
final class LinkCounts implements Serializable {
    private static final long serialVersionUID = 1;

    long accepted;
    long considered;
    long held;
    long links;
    long displaced;
    long threats;
    long carriedOut;
    long lapsed;

    private final Map<SideDoor, Long> doors = new EnumMap<>(SideDoor.class);

    LinkCounts copy() {
        LinkCounts copy = new LinkCounts();
        copy.accepted = accepted;
        copy.considered = considered;
        copy.held = held;
        copy.links = links;
        copy.displaced = displaced;
        copy.threats = threats;
        copy.carriedOut = carriedOut;
        copy.lapsed = lapsed;
        copy.doors.putAll(doors);
        return copy;
    }

    void leave(SideDoor door) {
        doors.merge(door, 1L, Long::sum);
    }

    LinkReport report(int dyads) {
        Map<SideDoor, Long> left = Maps.toMap(Arrays.asList(SideDoor.values()), door -> doors.getOrDefault(door, 0L));
        return LinkReport.builder()
                .accepted(accepted)
                .considered(considered)
                .held(held)
                .sideDoors(ImmutableSortedMap.copyOf(left, Comparator.naturalOrder()))
                .links(links)
                .displaced(displaced)
                .threats(threats)
                .threatsCarriedOut(carriedOut)
                .threatsLapsed(lapsed)
                .dyads(dyads)
                .build();
    }
}

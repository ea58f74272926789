package io.github.demarche.examples.workbench;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the actors of events that no lexicon knows, by their words, so that a lexicon can learn the frequent ones. */
final class UnknownActors {
    private static final Comparator<Map.Entry<String, Count>> MOST_FREQUENT =
            Comparator.<Map.Entry<String, Count>>comparingInt(entry -> -entry.getValue().times)
                    .thenComparing(Map.Entry::getKey);

    private static final class Count {
        private final String told;
        private final String first;
        private int times;
        private int documents;

        Count(String told, String first) {
            this.told = told;
            this.first = first;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** Adds the unknown actors of one document. */
    void add(String document, List<DiplomaticEvent> events) {
        Set<String> here = new HashSet<>();
        for (DiplomaticEvent event : events) {
            event.actors().forEach(actor -> add(document, actor, here));
            event.recipients().forEach(actor -> add(document, actor, here));
        }
    }

    private void add(String document, Actor actor, Set<String> here) {
        if (!(actor instanceof Unresolved unknown)) {
            return;
        }
        Count count = counts.computeIfAbsent(unknown.name(), name -> new Count(told(unknown), document));
        count.times++;
        if (here.add(unknown.name())) {
            count.documents++;
        }
    }

    /** What the words tell on their own: a code, or sectors without a country. */
    private static String told(Unresolved unknown) {
        return unknown.code()
                .map(Object::toString)
                .orElseGet(() -> unknown.sectors().isEmpty()
                        ? "-"
                        : "-" + unknown.sectors().get(0).name());
    }

    /** Writes a table with a header, the most frequent first, columns separated by tabs. */
    void write(Appendable out) throws IOException {
        out.append("times\tdocuments\ttold\tfirst\twords\n");
        for (Map.Entry<String, Count> entry :
                counts.entrySet().stream().sorted(MOST_FREQUENT).toList()) {
            Count count = entry.getValue();
            out.append(String.valueOf(count.times)).append('\t');
            out.append(String.valueOf(count.documents)).append('\t');
            out.append(count.told).append('\t').append(count.first).append('\t');
            out.append(entry.getKey()).append('\n');
        }
    }
}

package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of PLOVER's JSON and the links between their events. Links may come behind all events, so the lines wait in a
 * {@link Spool} until the end: then the objects of a chain get a common value of {@code link}, and the later object of each
 * link tells it.
 */
final class LinkedJsonLines implements JsonEventLines {
    /** So many links are held; those beyond are not told. */
    private static final int MOST_LINKS = 1 << 19;

    private final Writer out;
    private final Spool spool = new Spool();
    private final List<ResponseLink> links = new ArrayList<>();

    LinkedJsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void line(String json, String objectId, List<String> events, boolean linked) throws IOException {
        List<String> cells = new ArrayList<>(2 * events.size() + 2);
        cells.add(json);
        cells.add(linked ? "linked" : "");
        for (int ordinal = 0; ordinal < events.size(); ordinal++) {
            cells.add(PloverLinks.end(objectId, ordinal));
            cells.add(events.get(ordinal));
        }
        spool.add(cells);
    }

    @Override
    public boolean link(ResponseLink link) {
        return links.size() < MOST_LINKS && links.add(link);
    }

    @Override
    public long finish() throws IOException {
        try (spool) {
            if (links.isEmpty()) {
                spool.read(cells -> out.append(cells.get(0)).append('\n'));
                return 0;
            }
            Ends ends = new Ends(links);
            spool.read(ends::find);
            ends.tell(links);
            long[] line = {0};
            spool.read(
                    cells -> out.append(ends.spliced(cells.get(0), cells.get(1).isEmpty(), line[0]++))
                            .append('\n'));
            return ends.untold;
        }
    }

    /** Where the ends of links lie. */
    private static final class Ends {
        private final Set<String> wanted = new HashSet<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Long> lines = new HashMap<>();
        private final Map<String, String> above = new HashMap<>();
        private final Map<Long, List<String>> told = new HashMap<>();
        private final Map<Long, String> chains = new HashMap<>();
        private long line;
        private long untold;

        Ends(List<ResponseLink> links) {
            PloverLinks.ends(links).forEach(wanted::add);
        }

        void find(List<String> cells) {
            for (int at = 2; at < cells.size(); at += 2) {
                String event = cells.get(at + 1);
                if (wanted.contains(event) && names.putIfAbsent(event, cells.get(at)) == null) {
                    lines.put(event, line);
                }
            }
            line++;
        }

        void tell(List<ResponseLink> links) {
            for (ResponseLink link : links) {
                Long from = lines.get(link.provocation());
                Long to = lines.get(link.response());
                if (from == null || to == null) {
                    untold++;
                    continue;
                }
                told.computeIfAbsent(Math.max(from, to), any -> new ArrayList<>())
                        .add(PloverLinks.json(link, nameOf(link.provocation()), nameOf(link.response())));
                join(link.provocation(), link.response());
            }
            Map<String, String> first = new HashMap<>();
            Map<String, Long> inOrder = new LinkedHashMap<>();
            lines.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
            inOrder.forEach((event, where) -> {
                if (above.containsKey(event)) {
                    chains.putIfAbsent(where, first.computeIfAbsent(root(event), any -> "chain-" + nameOf(event)));
                }
            });
        }

        private String nameOf(String event) {
            return names.getOrDefault(event, event);
        }

        private void join(String one, String other) {
            above.putIfAbsent(one, one);
            above.putIfAbsent(other, other);
            above.put(root(one), root(other));
        }

        private String root(String event) {
            String at = event;
            for (String next = above.getOrDefault(at, at); !next.equals(at); next = above.getOrDefault(at, at)) {
                above.put(at, above.getOrDefault(next, next));
                at = next;
            }
            return at;
        }

        /** Returns the object with what it tells of links; a {@code link} that it had by itself stays. */
        String spliced(String json, boolean needsLink, long at) {
            String chain = chains.get(at);
            if (chain == null) {
                return json;
            }
            StringBuilder all = new StringBuilder(json.stripTrailing());
            all.setLength(all.length() - 1);
            if (needsLink) {
                all.append(",\"link\":").append(JsonText.quote(chain));
            }
            List<String> own = told.getOrDefault(at, List.of());
            if (!own.isEmpty()) {
                all.append(",\"")
                        .append(JsonObjectReader.LINKS)
                        .append("\":[")
                        .append(String.join(",", own))
                        .append(']');
            }
            return all.append('}').toString();
        }
    }
}

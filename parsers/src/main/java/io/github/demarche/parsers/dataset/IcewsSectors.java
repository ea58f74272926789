package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Sector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of sectors in ICEWS, from the resources. Immutable. */
final class IcewsSectors {
    /** The sector that ICEWS gives to persons only. */
    static final String ELITE = "Elite";

    private static final String NONE = "-";
    private static final String ANY = "*";
    private static final IcewsSectors STANDARD = new IcewsSectors();

    private final ImmutableMap<String, Entry> byName;
    private final ImmutableList<Entry> patterns;
    private final ImmutableList<String> withCommas;
    private final ImmutableMap<Sector, Agent> agents;

    private IcewsSectors() {
        Map<String, Entry> names = new HashMap<>();
        ImmutableList.Builder<Entry> open = ImmutableList.builder();
        ImmutableList.Builder<String> commas = ImmutableList.builder();
        int rank = 0;
        for (List<String> row : ResourceTable.rows("icews-sectors.tsv")) {
            Entry entry = Entry.of(rank++, row);
            if (entry.name.contains(ANY)) {
                open.add(entry);
            } else {
                names.put(entry.name, entry);
            }
            if (entry.name.indexOf(',') >= 0) {
                commas.add(entry.name);
            }
        }
        byName = ImmutableMap.copyOf(names);
        patterns = open.build();
        withCommas = commas.build();
        agents = ResourceTable.rows("icews-agents.tsv").stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> Sector.parse(row.get(0)), row -> new Agent(row.get(1), row.get(2), row.get(3))));
    }

    private record Entry(int rank, String name, Optional<Sector> sector, boolean general) {
        static Entry of(int rank, List<String> row) {
            Optional<Sector> sector =
                    row.get(1).equals(NONE) ? Optional.empty() : Optional.of(Sector.parse(row.get(1)));
            return new Entry(rank, row.get(0), sector, row.get(2).equals("general"));
        }

        boolean fits(String text) {
            return name.startsWith(ANY)
                    ? text.endsWith(name.substring(1))
                    : text.startsWith(name.substring(0, name.length() - 1));
        }
    }

    private record Agent(String name, String alone, String among) {}

    /** What a list of sectors says: the names, their sectors from the most telling, and names that the table lacks. */
    record Reading(ImmutableSet<String> names, ImmutableList<Sector> sectors, ImmutableList<String> unknown) {}

    static IcewsSectors standard() {
        return STANDARD;
    }

    Reading read(String list) {
        ImmutableSet<String> names = ImmutableSet.copyOf(split(list));
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            Entry entry = find(name);
            if (entry == null) {
                unknown.add(name);
            } else if (entry.sector.isPresent()) {
                entries.add(entry);
            }
        }
        return new Reading(names, sectors(entries), unknown.build());
    }

    private static ImmutableList<Sector> sectors(List<Entry> entries) {
        boolean onlyGeneral = entries.stream().allMatch(Entry::general);
        Map<Sector, Integer> ranks = new EnumMap<>(Sector.class);
        for (Entry entry : entries) {
            if (onlyGeneral || !entry.general) {
                ranks.merge(entry.sector.orElseThrow(), entry.rank, Math::min);
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private @Nullable Entry find(String name) {
        Entry entry = byName.get(name);
        if (entry != null) {
            return entry;
        }
        for (Entry pattern : patterns) {
            if (pattern.fits(name)) {
                return pattern;
            }
        }
        return null;
    }

    /** Cuts a list at its commas, but not within names that have commas, nor within parentheses. */
    private List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < list.length()) {
            int end = end(list, start);
            String name = list.substring(start, end).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            start = end + 1;
        }
        return names;
    }

    private int end(String list, int start) {
        for (String name : withCommas) {
            int end = start + name.length();
            if (list.startsWith(name, start) && (end == list.length() || list.charAt(end) == ',')) {
                return end;
            }
        }
        int depth = 0;
        for (int at = start; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                return at;
            }
        }
        return list.length();
    }

    /** Returns the list that says these sectors; empty text if ICEWS has no words for them. */
    String list(List<Sector> sectors) {
        Set<String> names = new LinkedHashSet<>();
        for (Sector sector : sectors) {
            Agent agent = agents.get(sector);
            if (agent != null) {
                String list = sectors.size() == 1 ? agent.alone : agent.among;
                names.addAll(list.equals(NONE) ? List.of() : split(list));
            }
        }
        return String.join(",", names);
    }

    /** Returns the role by which an actor of that sector without a name is known, such as "Police". */
    Optional<String> agent(Sector sector) {
        return Optional.ofNullable(agents.get(sector)).map(Agent::name).filter(name -> !name.equals(NONE));
    }
}

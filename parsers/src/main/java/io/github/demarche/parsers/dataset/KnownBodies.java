package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The international bodies and the groups that our lexicon of actors names, by their names. Immutable. */
final class KnownBodies {
    private static final ImmutableList<String> FILES =
            ImmutableList.of("groups-further.txt", "groups.txt", "organisations.txt");
    private static final String PLACE = "/io/github/demarche/parsers/lexicon/actors/";
    private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final KnownBodies STANDARD = new KnownBodies();

    private final ImmutableMap<String, Body> byName;

    /** One body: {@code organisation} tells it from a group. */
    record Body(
            boolean organisation, String name, ActorCode code, Optional<Country> home, ImmutableList<Sector> sectors) {}

    private KnownBodies() {
        Map<String, Body> all = new HashMap<>();
        FILES.forEach(file -> read(file, all));
        byName = ImmutableMap.copyOf(all);
    }

    static KnownBodies standard() {
        return STANDARD;
    }

    /** Returns the body of that name, or null. */
    @Nullable
    Body find(String name) {
        return byName.get(name);
    }

    private static void read(String file, Map<String, Body> all) {
        Block block = new Block();
        for (String line : lines(file)) {
            if (!line.isEmpty() && line.charAt(0) == ' ') {
                block.add(line.strip());
            } else {
                block.close(all);
                block.open(line);
            }
        }
        block.close(all);
    }

    private static List<String> lines(String file) {
        try (InputStream in = KnownBodies.class.getResourceAsStream(PLACE + file)) {
            checkState(in != null, "the resource %s is missing", file);
            return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The block of the file that is being read. */
    private static final class Block {
        private String kind = "";
        private String code = "";
        private final Map<String, String> values = new HashMap<>();
        private List<String> told = List.of();

        void open(String line) {
            int blank = line.indexOf(' ');
            kind = blank < 0 ? "" : line.substring(0, blank);
            code = blank < 0 ? "" : line.substring(blank + 1).strip();
            told = List.of();
            values.clear();
        }

        void add(String line) {
            int blank = line.indexOf(' ');
            if (blank < 0) {
                return;
            }
            String key = line.substring(0, blank);
            if (key.equals("name")) {
                told = ImmutableList.<String>builder()
                        .addAll(told)
                        .addAll(BARS.split(line.substring(blank + 1)))
                        .build();
            } else {
                values.putIfAbsent(key, line.substring(blank + 1).strip());
            }
        }

        void close(Map<String, Body> all) {
            boolean organisation = kind.equals("organisation");
            if (told.isEmpty() || !(organisation || kind.equals("group"))) {
                return;
            }
            Body body = new Body(
                    organisation,
                    told.get(0),
                    ActorCode.parse(code),
                    Optional.ofNullable(values.get("of")).map(Country::of),
                    sectors());
            told.forEach(name -> all.put(name, body));
        }

        private ImmutableList<Sector> sectors() {
            String sector = values.get("sector");
            return sector == null ? ImmutableList.of() : ImmutableList.of(Sector.parse(sector));
        }
    }
}

package io.github.demarche.examples.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.demarche.chain.Dyad;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.ontology.QuadScale;
import io.github.demarche.parsers.dataset.CodeMapping;
import io.github.demarche.parsers.dataset.DedupStrategy;
import io.github.demarche.parsers.dataset.EventPipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which events are taken, and under which codes. The steps are done in this order: mappings, dates, dyads, actors, domestic
 * acts, quad classes, intensities, repetitions.
 */
final class FilterOptions {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    @Option(names = "--from-date", paramLabel = "DATE", description = "Take events of that day and later ones.")
    @Nullable
    LocalDate fromDate;

    @Option(names = "--to-date", paramLabel = "DATE", description = "Take events of that day and earlier ones.")
    @Nullable
    LocalDate toDate;

    @Option(
            names = "--dyads",
            paramLabel = "PAIRS",
            description = "Take acts between these pairs, in either direction: USA-RUS,ISR-PSE.")
    @Nullable
    String dyads;

    @Option(
            names = "--actors",
            paramLabel = "CODES",
            description = "Take acts by or upon these: USA,RUSGOV. The code of a state means all that act for it.")
    @Nullable
    String actors;

    @Option(names = "--no-domestic", description = "Leave out acts within one state.")
    boolean noDomestic;

    @Option(
            names = "--quad",
            paramLabel = "CLASSES",
            description =
                    "Take acts of these quad classes, such as 3,4: 1 verbal and 2 material cooperation, 3 verbal and 4"
                            + " material conflict.")
    @Nullable
    String quad;

    @Option(
            names = "--quad-scale",
            paramLabel = "SCALE",
            description =
                    "By which published table acts have their class, such as GDELT; default ${DEFAULT-VALUE}. Needs"
                            + " --quad.")
    String quadScale = "ICEWS";

    @Option(
            names = "--intensity",
            paramLabel = "LEAST..MOST",
            description =
                    "Take acts whose value on a scale lies between the two, both included: --intensity=-10..-5. Acts"
                            + " that the scale says nothing of are left out.")
    @Nullable
    String intensity;

    @Option(
            names = "--intensity-scale",
            paramLabel = "SCALE",
            description =
                    "By which published scale, such as WEIS_GOLDSTEIN or PLOVER_2021; default ${DEFAULT-VALUE}. Needs"
                            + " --intensity.")
    String intensityScale = "ICEWS";

    @Option(
            names = "--one-a-day",
            description = "Take one act of a code from one actor to one recipient a day, as --dedup one-a-day does.")
    boolean oneADay;

    @Option(
            names = "--dedup",
            paramLabel = "STRATEGY",
            completionCandidates = DedupNames.class,
            description = "Leave out repetitions, one of ${COMPLETION-CANDIDATES}.")
    @Nullable
    String dedup;

    @Option(
            names = "--map-actors",
            paramLabel = "FILE",
            description =
                    "Give actors other codes: two codes a line with a tab between them, * at the end for all that begin"
                            + " so, - to leave the event out.")
    @Nullable
    Path mapActors;

    @Option(
            names = "--map-codes",
            paramLabel = "FILE",
            description = "Give events other CAMEO codes, by a file like that of --map-actors.")
    @Nullable
    Path mapCodes;

    /** The names of the strategies. */
    static final class DedupNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        DedupNames() {
            super(DedupStrategy.names());
        }
    }

    /** Tells whether all events are taken as they are. */
    boolean isEmpty() {
        return fromDate == null
                && toDate == null
                && dyads == null
                && actors == null
                && !noDomestic
                && quad == null
                && intensity == null
                && !oneADay
                && dedup == null
                && mapActors == null
                && mapCodes == null;
    }

    /**
     * Returns what makes pipelines with these steps, each for one run.
     *
     * @throws IllegalArgumentException if an option says what cannot be; the message begins with its name
     */
    EventPipeline.Builder pipeline() {
        EventPipeline.Builder steps = EventPipeline.builder();
        if (mapActors != null) {
            steps.mapActors(given("--map-actors", mapActors, CodeMapping::read));
        }
        if (mapCodes != null) {
            given("--map-codes", mapCodes, file -> steps.mapCodes(CodeMapping.read(file)));
        }
        addDates(steps);
        if (dyads != null) {
            steps.dyads(given("--dyads", dyads, FilterOptions::dyads));
        }
        if (actors != null) {
            steps.involving(given("--actors", actors.toUpperCase(Locale.ROOT), FilterOptions::list));
        }
        if (noDomestic) {
            steps.acrossBorders();
        }
        if (quad != null) {
            steps.quad(
                    given("--quad-scale", quadScale.toUpperCase(Locale.ROOT), QuadScale::of),
                    given("--quad", quad, FilterOptions::classes));
        }
        if (intensity != null) {
            IntensityScale scale =
                    given("--intensity-scale", intensityScale.toUpperCase(Locale.ROOT), IntensityScale::of);
            given("--intensity", intensity, range -> addIntensity(steps, scale, range));
        }
        if (oneADay) {
            steps.dedup(DedupStrategy.oneADay());
        }
        if (dedup != null) {
            steps.dedup(given("--dedup", dedup.toLowerCase(Locale.ROOT), DedupStrategy::parse));
        }
        return steps;
    }

    private void addDates(EventPipeline.Builder steps) {
        LocalDate first = fromDate;
        LocalDate last = toDate;
        if (first != null && last != null) {
            given("--to-date", last, day -> steps.between(first, day));
        } else if (first != null) {
            keepDays(steps, "from " + first, day -> !day.isBefore(first));
        } else if (last != null) {
            keepDays(steps, "up to " + last, day -> !day.isAfter(last));
        }
    }

    private static void keepDays(EventPipeline.Builder steps, String name, Predicate<LocalDate> wanted) {
        steps.step(
                name,
                event -> Optional.of(event)
                        .filter(one -> one.day().filter(wanted).isPresent()));
    }

    private static EventPipeline.Builder addIntensity(EventPipeline.Builder steps, IntensityScale scale, String range) {
        List<String> ends = Splitter.on("..").trimResults().splitToList(range);
        Double least = Doubles.tryParse(ends.get(0));
        Double most = ends.size() == 2 ? Doubles.tryParse(ends.get(1)) : null;
        if (least == null || most == null) {
            throw new IllegalArgumentException("a range is written like -10..-5, was \"" + range + "\"");
        }
        return steps.intensity(scale, least, most);
    }

    /** Returns what stands between commas; nothing at all would leave all events out, and is a slip. */
    private static List<String> list(String words) {
        List<String> list = COMMAS.splitToList(words);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("something must be named, was \"" + words + "\"");
        }
        return list;
    }

    private static ImmutableSet<Dyad> dyads(String pairs) {
        ImmutableSet.Builder<Dyad> dyads = ImmutableSet.builder();
        for (String pair : list(pairs.toUpperCase(Locale.ROOT))) {
            List<String> sides = Splitter.on('-').trimResults().splitToList(pair);
            if (sides.size() != 2 || sides.contains("")) {
                throw new IllegalArgumentException("a pair is written like USA-RUS, was \"" + pair + "\"");
            }
            dyads.add(Dyad.of(sides.get(0), sides.get(1)));
        }
        return dyads.build();
    }

    private static ImmutableList<QuadClass> classes(String numbers) {
        ImmutableList.Builder<QuadClass> classes = ImmutableList.builder();
        for (String number : list(numbers)) {
            classes.add(QuadClass.of(Numbers.whole(number)
                    .orElseThrow(() -> new IllegalArgumentException("a quad class is a number, was " + number))));
        }
        return classes.build();
    }

    private static <T, R> R given(String option, T value, Function<T, R> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(option + ": " + wrong.getMessage(), wrong);
        }
    }
}

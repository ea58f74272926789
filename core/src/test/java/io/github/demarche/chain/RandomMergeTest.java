package io.github.demarche.chain;

import static io.github.demarche.chain.Reports.MAY_1;
import static io.github.demarche.chain.Reports.diplomats;
import static io.github.demarche.chain.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.Copies;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventDate.Precision;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every merging, tried on many reports made at random; a failure names the seed. */
class RandomMergeTest {
    private static final List<String> PARTIES = List.of("NOR", "DNK", "SWE");
    private static final List<Status> STATUSES =
            List.of(Status.OCCURRED, Status.OCCURRED, Status.ONGOING, Status.ANNOUNCED, Status.THREATENED);

    private static final ImmutableList<Basis> BASES = ImmutableList.copyOf(Basis.values());

    private final List<DiplomaticEvent> events = new ArrayList<>();
    private MergePolicy policy = MergePolicy.standard();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private void fill(long seed) {
        Random random = new Random(seed);
        policy = MergePolicy.builder()
                .toleranceDays(random.nextInt(3))
                .maxSpanDays(1 + random.nextInt(8))
                .announcedDays(random.nextInt(40))
                .latenessDays(random.nextInt(15))
                .build();
        int size = 1 + random.nextInt(120);
        int days = 5 + random.nextInt(120);
        for (int i = 0; i < size; i++) {
            events.add(event(i, days, random));
            if (random.nextInt(15) == 0) {
                events.add(events.get(random.nextInt(events.size())));
            }
        }
    }

    private static DiplomaticEvent event(int number, int days, Random random) {
        int actor = random.nextInt(PARTIES.size());
        int recipient = (actor + 1 + random.nextInt(PARTIES.size() - 1)) % PARTIES.size();
        DiplomaticEvent.Builder event = (random.nextInt(8) == 0
                        ? row("rows", number, 1)
                        : Reports.expulsion("doc" + random.nextInt(30), 20 * number, 1))
                .actors(ImmutableSet.of(State.of(PARTIES.get(actor))))
                .recipients(ImmutableSet.of(State.of(PARTIES.get(recipient))))
                .status(STATUSES.get(random.nextInt(STATUSES.size())))
                .dates(ImmutableList.of(date(random.nextInt(days), random)));
        for (int i = random.nextInt(3); i > 0; i--) {
            event.addQuantities(diplomats(5 + random.nextInt(3)));
        }
        return event.build();
    }

    private static EventDate date(int day, Random random) {
        int length = Math.max(0, random.nextInt(20) - 14);
        return EventDate.builder()
                .start(MAY_1.plusDays(day))
                .end(MAY_1.plusDays(day + (long) length))
                .precision(length == 0 ? Precision.DAY : Precision.INTERVAL)
                .basis(BASES.get(random.nextInt(BASES.size())))
                .build();
    }

    /** The events by the day on which they come: each no later after its first day than the lateness allows. */
    private Map<LocalDate, List<DiplomaticEvent>> arrivals(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .collect(Collectors.groupingBy(
                        event -> event.day().orElseThrow().plusDays(random.nextInt(policy.latenessDays() + 1)),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private List<MergedEvent> stream(long seed) {
        EventMerger merger = EventMerger.of(policy);
        List<MergedEvent> merged = new ArrayList<>();
        arrivals(seed).forEach((day, told) -> {
            merger.advanceTo(day);
            LocalDate settled = merger.settledUntil().orElseThrow();
            merged.addAll(merger.drain().merged());
            told.forEach(merger::accept);
            assertThat(merger.snapshot().finish().merged())
                    .allSatisfy(act -> assertThat(isUnmerged(act)
                                    || !act.event().day().orElseThrow().isBefore(settled))
                            .as("seed %s: %s before %s", seed, act, settled)
                            .isTrue());
        });
        merged.addAll(merger.finish().merged());
        return inOrder(merged);
    }

    private static boolean isUnmerged(MergedEvent act) {
        return act.unmerged().isPresent();
    }

    private static List<MergedEvent> inOrder(List<MergedEvent> merged) {
        return merged.stream()
                .sorted(Comparator.comparing(MergedEvent::toString))
                .toList();
    }

    private List<MergedEvent> atOnce() {
        return inOrder(EventMerger.of(policy).merge(events).merged());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSameActsInAnyOrderWithinTheLateness(long seed) {
        fill(seed);
        List<MergedEvent> atOnce = atOnce();

        assertThat(stream(seed + 1)).as("seed %s", seed).isEqualTo(atOnce);
        assertThat(stream(seed + 2)).as("seed %s", seed).isEqualTo(atOnce);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSameResultFromASnapshot(long seed) {
        fill(seed);
        EventMerger merger = EventMerger.of(policy);
        List<EventMerger> copies = new ArrayList<>();
        Random random = new Random(seed);
        arrivals(seed).forEach((day, told) -> {
            merger.advanceTo(day);
            copies.forEach(copy -> copy.advanceTo(day));
            for (DiplomaticEvent event : told) {
                if (random.nextInt(20) == 0) {
                    copies.add(merger.snapshot());
                    copies.add((EventMerger) Copies.serialized(merger));
                }
                merger.accept(event);
                copies.forEach(copy -> copy.accept(event));
            }
        });
        MergeResult result = merger.finish();

        assertThat(copies)
                .allSatisfy(
                        copy -> assertThat(copy.finish()).as("seed %s", seed).isEqualTo(result));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSameActsHoweverDyadsAreSpread(long seed) {
        fill(seed);
        for (int partitions : new int[] {2, 7}) {
            Map<Integer, EventMerger> mergers = new HashMap<>();
            for (DiplomaticEvent event : events) {
                Set<Actor> sides = new HashSet<>(event.actors());
                sides.addAll(event.recipients());
                String dyad = sides.stream().map(Actor::label).sorted().collect(Collectors.joining());
                mergers.computeIfAbsent(Math.floorMod(dyad.hashCode(), partitions), any -> EventMerger.of(policy))
                        .accept(event);
            }
            List<MergedEvent> merged = new ArrayList<>();
            mergers.values().forEach(merger -> merged.addAll(merger.finish().merged()));

            assertThat(inOrder(merged)).as("seed %s", seed).isEqualTo(atOnce());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingAndJoinsNothingThatOneDocumentTellsApart(long seed) {
        fill(seed);
        MergeResult result = EventMerger.of(policy).merge(events);
        Map<String, DiplomaticEvent> byId =
                events.stream().collect(Collectors.toMap(DiplomaticEvent::id, Function.identity(), (one, same) -> one));

        assertThat(result.merged().stream()
                        .flatMap(act -> act.members().stream())
                        .distinct())
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(byId.keySet());
        assertThat(result.merged()).as("seed %s", seed).allSatisfy(act -> {
            List<DiplomaticEvent> members =
                    act.members().stream().map(byId::get).toList();
            assertThat(members.stream()
                            .flatMap(event -> event.mentions().stream())
                            .filter(mention -> mention.row().isEmpty())
                            .map(Provenance::source))
                    .doesNotHaveDuplicates();
            assertThat(members)
                    .allSatisfy(event -> assertThat(act.event().mentions()).containsAll(event.mentions()));
            if (!isUnmerged(act)) {
                assertThat(spanOfRealised(members)).isLessThanOrEqualTo(policy.maxSpanDays());
            }
        });
    }

    private static long spanOfRealised(List<DiplomaticEvent> members) {
        ImmutableSortedSet<LocalDate> days = members.stream()
                .filter(event -> event.status() != Status.ANNOUNCED)
                .flatMap(event -> event.clock().stream())
                .flatMap(clock -> ImmutableList.of(clock.start(), clock.end()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return days.isEmpty() ? 0 : days.last().toEpochDay() - days.first().toEpochDay() + 1;
    }
}

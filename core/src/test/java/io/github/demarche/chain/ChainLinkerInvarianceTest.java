package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Acts;
import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.chain.LinkPolicy.Matching;
import io.github.demarche.chain.LinkPolicy.SameDay;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Precision;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same acts give the same links: whatever their order within lateness, their spread, and where one starts again. */
class ChainLinkerInvarianceTest {
    private static final List<String> STATES =
            List.of("USA", "RUS", "GBR", "CHN", "IRN", "TUR", "FRA", "DEU", "ISR", "SYR", "IND", "PAK");
    private static final List<EventType> TYPES = List.of(
            EventType.SANCTION,
            EventType.ASSAULT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.COERCE,
            EventType.AID);
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final int EVENTS = 1_500;
    private static final int DAYS = 500;
    private static final int LATENESS = 9;

    /** Few actors and many events a day, so that ties, packages, full rings and joint acts abound. */
    private static List<DiplomaticEvent> events(Random random) {
        List<DiplomaticEvent> events = new ArrayList<>();
        for (int at = 0; at < EVENTS; at++) {
            if (at > 0 && random.nextInt(20) == 0) {
                events.add(again(events.get(random.nextInt(at)), random));
                continue;
            }
            DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                    .id("e" + at)
                    .addActors(state(random))
                    .addRecipients(state(random))
                    .type(TYPES.get(random.nextInt(TYPES.size())))
                    .addDates(date(random));
            if (random.nextInt(6) == 0) {
                event.addActors(state(random)).addRecipients(state(random));
            }
            if (random.nextInt(6) == 0) {
                event.status(STATUSES.get(random.nextInt(STATUSES.size())));
            }
            events.add(event.build());
        }
        return events;
    }

    /** The same event once more, of the same day or another. */
    private static DiplomaticEvent again(DiplomaticEvent event, Random random) {
        return random.nextBoolean()
                ? event
                : event.toBuilder().dates(List.of(date(random))).build();
    }

    private static State state(Random random) {
        int skewed = (int) (STATES.size() * Math.pow(random.nextDouble(), 2));
        return State.of(STATES.get(skewed));
    }

    private static EventDate date(Random random) {
        LocalDate start = DAY0.plusDays(random.nextInt(DAYS));
        int length = random.nextInt(8) == 0 ? random.nextInt(15) : 0;
        return length == 0
                ? EventDate.on(start)
                : EventDate.builder()
                        .start(start)
                        .end(start.plusDays(length))
                        .precision(Precision.INTERVAL)
                        .basis(EventDate.Basis.OCCURRED)
                        .build();
    }

    private static LinkPolicy policy(Random random) {
        LinkPolicy.Builder policy = LinkPolicy.builder()
                .latenessDays(LATENESS)
                .threshold(0.02)
                .maxOpen(1 + random.nextInt(6))
                .windowDays(5 + random.nextInt(40))
                .gapDays(10 + random.nextInt(40))
                .memoryDays(60)
                .matching(random.nextBoolean() ? Matching.ALL : Matching.BEST)
                .sameDay(random.nextBoolean() ? SameDay.KEEP : SameDay.SET_MIRRORED_ASIDE);
        if (random.nextInt(3) == 0) {
            policy.candidateWhen((provocation, response) ->
                    provocation.isHostile() && provocation.type().equals(response.type()));
        } else if (random.nextBoolean()) {
            policy.conciliatory(true);
        }
        return policy.build();
    }

    private static List<ResponseLink> stated(Random random) {
        List<ResponseLink> links = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            links.add(Acts.noted("e" + random.nextInt(EVENTS), "x" + at, relation));
            links.add(Acts.noted("x" + at, "e" + random.nextInt(EVENTS), relation));
        }
        return links;
    }

    private static Comparator<DiplomaticEvent> byDay() {
        return Comparator.comparing(event -> event.day().orElseThrow());
    }

    /** Feeds the events day by day, the watermark close behind, and drains now and then. */
    private static List<ResponseLink> stream(ChainLinker linker, List<DiplomaticEvent> events) {
        List<ResponseLink> links = new ArrayList<>();
        LocalDate watermark = LocalDate.MIN;
        for (DiplomaticEvent event : events) {
            linker.accept(event);
            LocalDate day = event.day().orElseThrow();
            if (day.isAfter(watermark)) {
                watermark = day;
                linker.advanceTo(day);
            }
            if (day.getDayOfMonth() == 1) {
                links.addAll(linker.drain());
            }
        }
        linker.finish();
        links.addAll(linker.drain());
        return links;
    }

    private static ChainLinker linker(LinkPolicy policy, List<ResponseLink> stated) {
        ChainLinker linker = ChainLinker.of(policy);
        stated.forEach(linker::accept);
        return linker;
    }

    /** Events in such an order that each comes at most {@link #LATENESS} days after one of a later day. */
    private static List<DiplomaticEvent> shuffled(List<DiplomaticEvent> events, Random random) {
        record Arrival(double time, DiplomaticEvent event) {}
        return events.stream()
                .map(event ->
                        new Arrival(event.day().orElseThrow().toEpochDay() + random.nextDouble() * LATENESS, event))
                .sorted(Comparator.comparingDouble(Arrival::time))
                .map(Arrival::event)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfArrivalWithinLatenessDoesNotShow(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> events = events(random);
        LinkPolicy policy = policy(random);
        List<ResponseLink> stated = stated(random);
        List<DiplomaticEvent> sorted = new ArrayList<>(events);
        sorted.sort(byDay());
        ChainLinker inOrder = linker(policy, stated);
        List<ResponseLink> links = stream(inOrder, sorted);
        ChainLinker outOfOrder = linker(policy, stated);

        List<ResponseLink> others = stream(outOfOrder, shuffled(events, random));

        assertThat(links).hasSizeGreaterThan(100);
        assertThat(others).isEqualTo(links);
        assertThat(ResponseLink.hashOf(others)).isEqualTo(ResponseLink.hashOf(links));
        assertThat(outOfOrder.report()).isEqualTo(inOrder.report());
        assertThat(outOfOrder.drainLapsedThreats()).isEqualTo(inOrder.drainLapsedThreats());
        assertThat(inOrder.report().leftBy(SideDoor.LATE)).isZero();
        assertThat(inOrder.report().leftBy(SideDoor.DUPLICATE)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void spreadOverPartitionsDoesNotShow(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> events = events(random);
        LinkPolicy policy = policy(random);
        List<ResponseLink> stated = stated(random);
        String whole = ResponseLink.hashOf(finished(linker(policy, stated), events));

        for (int partitions : new int[] {1, 7, 16}) {
            List<ChainLinker> linkers = new ArrayList<>();
            for (int at = 0; at < partitions; at++) {
                linkers.add(linker(policy, stated));
            }
            Collections.shuffle(events, random);
            for (DiplomaticEvent event : events) {
                for (DyadicAct act : DyadicAct.from(event)) {
                    int home =
                            act.dyad().map(dyad -> dyad.toString().hashCode()).orElse(0);
                    linkers.get(Math.floorMod(home, partitions)).accept(act);
                }
            }
            List<ResponseLink> links = new ArrayList<>();
            linkers.forEach(linker -> {
                linker.finish();
                links.addAll(linker.drain());
            });
            assertThat(ResponseLink.hashOf(links)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void partitionsThatAreGivenAllFindTheirOwnAndSolidarityToo(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> events = events(random);
        LinkPolicy policy = policy(random).toBuilder()
                .solidarity((helper, injured, day) -> (helper.hashCode() + injured.hashCode()) % 3 == 0)
                .build();
        List<ResponseLink> links = finished(ChainLinker.of(policy), events);
        assertThat(links).anyMatch(link -> link.onBehalfOf().isPresent());

        List<ResponseLink> parts = new ArrayList<>();
        for (int part = 0; part < 7; part++) {
            int own = part;
            LinkPolicy partial = policy.toBuilder()
                    .dyads(dyad -> Math.floorMod(dyad.toString().hashCode(), 7) == own)
                    .build();
            Collections.shuffle(events, random);
            parts.addAll(finished(ChainLinker.of(partial), events));
        }

        assertThat(ResponseLink.hashOf(parts)).isEqualTo(ResponseLink.hashOf(links));
    }

    private static List<ResponseLink> finished(ChainLinker linker, List<DiplomaticEvent> events) {
        events.forEach(linker::accept);
        linker.finish();
        return linker.drain();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void replayFromASnapshotDoesNotShow(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> events = shuffled(events(random), random);
        LinkPolicy policy = policy(random);
        ChainLinker linker = linker(policy, stated(random));
        int cut = random.nextInt(EVENTS);
        LocalDate reached = DAY0.plusDays((long) DAYS * cut / EVENTS / 2);
        List<DiplomaticEvent> before = events.subList(0, cut);
        before.forEach(linker::accept);
        linker.advanceTo(reached);
        ChainLinker.Snapshot snapshot = linker.snapshot();
        ChainLinker.Snapshot sent = (ChainLinker.Snapshot) Copies.serialized(snapshot);
        List<DiplomaticEvent> rest = events.subList(cut, EVENTS);

        List<ResponseLink> links = finished(linker, rest);

        for (ChainLinker.Snapshot copy : List.of(snapshot, sent, snapshot)) {
            ChainLinker again = ChainLinker.restore(copy);
            assertThat(finished(again, rest)).isEqualTo(links);
            assertThat(again.report()).isEqualTo(linker.report());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void sweepingMoreOftenDoesNotShow(long seed) {
        Random random = new Random(seed);
        List<DiplomaticEvent> events = events(random);
        events.sort(byDay());
        LinkPolicy policy = policy(random);
        ChainLinker swept = ChainLinker.of(policy);
        List<ResponseLink> links = new ArrayList<>();
        for (DiplomaticEvent event : events) {
            swept.accept(event);
            swept.advanceTo(event.day().orElseThrow());
            swept.report();
        }
        swept.finish();
        links.addAll(swept.drain());

        assertThat(links).isEqualTo(finished(ChainLinker.of(policy), events));
    }
}

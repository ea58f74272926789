package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.timing;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.chain.ThreatOutcome.Outcome;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every view of a graph full of contradictions; a failure names the seed. */
class RandomViewsTest {
    private static final ImmutableList<String> PARTIES = ImmutableList.of("USA", "RUS", "GBR", "CHN", "IND");
    private static final ImmutableList<EventType> TYPES =
            ImmutableList.of(EventType.SANCTION, EventType.THREATEN, EventType.CONCEDE, EventType.ACCUSE);
    private static final LocalDate END = DAY0.plusDays(500);

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    private static RetaliationGraph graph(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(30);
        RetaliationGraph.Builder graph = RetaliationGraph.builder();
        IntStream.range(0, size).forEach(number -> graph.addEvents(event("e" + number, random)));
        for (int i = random.nextInt(5 * size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                graph.addLinks(link("e" + from, "e" + to, random));
            }
        }
        for (int i = random.nextInt(size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                graph.addRelations(EventRelation.of(Kind.CONTENT, "e" + from, "e" + to));
            }
        }
        return graph.build();
    }

    private static <T> T pick(ImmutableList<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Actor party(Random random) {
        return State.of(pick(PARTIES, random));
    }

    private static DiplomaticEvent event(String id, Random random) {
        int actor = random.nextInt(PARTIES.size());
        int recipient = (actor + 1 + random.nextInt(PARTIES.size() - 1)) % PARTIES.size();
        DiplomaticEvent.Builder event = undated(id, PARTIES.get(actor), PARTIES.get(recipient));
        event.type(pick(TYPES, random));
        event.status(random.nextInt(3) > 0 ? Status.OCCURRED : pick(ImmutableList.copyOf(Status.values()), random));
        if (random.nextInt(4) > 0) {
            event.addDates(EventDate.on(DAY0.plusDays(random.nextInt(400))));
        }
        if (random.nextInt(5) == 0) {
            event.addActors(party(random));
        }
        return random.nextInt(6) > 0
                ? event.build()
                : event.addClaims(claim(random)).build();
    }

    private static Claim claim(Random random) {
        Stance stance = pick(ImmutableList.copyOf(Stance.values()), random);
        return random.nextBoolean()
                ? Claim.builder().source(party(random)).stance(stance).build()
                : Claim.builder().stance(stance).build();
    }

    private static ResponseLink link(String from, String to, Random random) {
        LinkEvidence evidence = switch (random.nextInt(4)) {
            case 0 -> StatedCue.builder().cue("in response to").build();
            case 1 -> CodedPointer.of("a study", "answers", "1");
            case 2 -> TextOrder.of("doc", random.nextInt(3));
            default -> timing(random.nextDouble());
        };
        ResponseLink.Builder link = answer(from, to)
                .relation(pick(ImmutableList.copyOf(Relation.values()), random))
                .addEvidence(evidence);
        if (random.nextInt(3) == 0) {
            link.addClaims(claim(random));
        }
        return random.nextInt(6) > 0
                ? link.build()
                : link.onBehalfOf(party(random)).build();
    }

    private static List<GraphView> views(RetaliationGraph graph) {
        List<GraphView> views = new ArrayList<>(List.of(graph.view(), graph.asToldByNarrator()));
        PARTIES.forEach(party -> views.add(graph.asToldBy(State.of(party))));
        for (GraphView view : List.copyOf(views)) {
            views.add(view.primaryForest());
            views.add(view.solidarity());
            views.add(view.withTiers(Tier.STATED, Tier.TEXTUAL));
            views.add(view.withRelations(Relation.RETALIATION, Relation.RESTRAINT));
        }
        return views;
    }

    /** Takes away, over and over, what nothing leads to; what is then left is a cycle. */
    private static boolean isAcyclic(GraphView view) {
        Set<ResponseLink> left = new HashSet<>(view.links());
        boolean shrinks = true;
        while (shrinks) {
            Set<String> answers = new HashSet<>();
            left.forEach(link -> answers.add(link.response()));
            shrinks = left.removeIf(link -> !answers.contains(link.provocation()));
        }
        return left.isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyViewIsFreeOfCyclesAndComplete(long seed) {
        RetaliationGraph graph = graph(seed);
        for (GraphView view : views(graph)) {
            assertThat(isAcyclic(view)).as("seed %s: %s", seed, view).isTrue();
            assertThat(graph.events()).as("seed %s", seed).containsAll(view.events());
            assertThat(graph.links()).as("seed %s", seed).containsAll(view.links());
            assertThat(view.links()).as("seed %s", seed).doesNotHaveDuplicates().allSatisfy(link -> {
                assertThat(view.event(link.provocation())).isPresent();
                assertThat(view.event(link.response())).isPresent();
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAccountHoldsNothingThatItsTellerDenies(long seed) {
        RetaliationGraph graph = graph(seed);
        for (String party : PARTIES) {
            Actor teller = State.of(party);
            GraphView account = graph.asToldBy(teller);
            List<Claim> claims = Stream.concat(
                            account.events().stream().flatMap(event -> event.claims().stream()),
                            account.links().stream().flatMap(link -> link.claims().stream()))
                    .toList();
            assertThat(claims)
                    .as("seed %s: %s", seed, party)
                    .noneMatch(claim -> claim.stance() == Stance.DENIES
                            && claim.source().filter(teller::equals).isPresent());
            assertThat(account.links())
                    .as("seed %s: %s", seed, party)
                    .allMatch(link -> link.claims().stream()
                            .anyMatch(claim -> claim.stance() != Stance.DENIES
                                    && (claim.isNarrator()
                                            || claim.source()
                                                    .filter(teller::equals)
                                                    .isPresent())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theForestGivesEachResponseItsOneBestProvocation(long seed) {
        GraphView view = graph(seed).view();
        GraphView forest = view.primaryForest();

        assertThat(forest.events()).as("seed %s", seed).isEqualTo(view.events());
        for (DiplomaticEvent event : view.events()) {
            List<ResponseLink> rivals = view.linksTo(event.id());
            assertThat(forest.linksTo(event.id())).as("seed %s", seed).hasSize(rivals.isEmpty() ? 0 : 1);
            for (ResponseLink best : forest.linksTo(event.id())) {
                assertThat(rivals)
                        .as("seed %s: %s", seed, best)
                        .noneMatch(rival -> rival.tier().compareTo(best.tier()) < 0
                                || (rival.tier() == best.tier() && rival.score() > best.score()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachLinkIsInOneThreadOfADyad(long seed) {
        GraphView view = graph(seed).view();
        Map<Dyad, Set<String>> seen = new HashMap<>();
        for (ResponseThread thread : view.threads()) {
            String side = "";
            for (ResponseLink link : thread.links()) {
                DiplomaticEvent response = view.get(link.response());
                String mover = Parties.actors(response).stream()
                        .filter(party -> thread.dyad().first().equals(party)
                                || thread.dyad().second().equals(party))
                        .reduce((one, other) -> "both")
                        .orElse("none");
                assertThat(mover)
                        .as("seed %s: the sides take turns in %s", seed, thread)
                        .isNotEqualTo("none")
                        .satisfiesAnyOf(who -> assertThat(who).isEqualTo("both"), new TurnAfter(side)::check);
                side = mover;
            }
            Set<String> ofDyad = seen.computeIfAbsent(thread.dyad(), dyad -> new HashSet<>());
            boolean joint = thread.events().stream()
                    .anyMatch(event -> Parties.actors(event).size() > 1);
            thread.links()
                    .forEach(link -> assertThat(ofDyad.add(link.id()) || joint)
                            .as("seed %s: %s twice in %s", seed, link.id(), thread.dyad())
                            .isTrue());
        }
    }

    private record TurnAfter(String side) {
        void check(String who) {
            assertThat(who).isNotEqualTo(side);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundsHoldEachLinkOnceAndGoUpByLevels(long seed) {
        GraphView view = graph(seed).view();
        List<ResponseLink> all = new ArrayList<>();
        int last = 0;
        for (Round round : view.rounds()) {
            assertThat(round.number()).as("seed %s", seed).isGreaterThan(last);
            last = round.number();
            all.addAll(round.links());
        }
        assertThat(all).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(view.links());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsSettledStaysSettled(long seed) {
        GraphView view = graph(seed).view();
        Set<DiplomaticEvent> settled = new HashSet<>();
        Set<DiplomaticEvent> made = new HashSet<>();
        Set<DiplomaticEvent> closed = new HashSet<>();
        for (LocalDate day = DAY0.minusDays(1); day.isBefore(END); day = day.plusDays(20)) {
            Set<DiplomaticEvent> now = new HashSet<>();
            for (ThreatOutcome threat : view.threats(day)) {
                assertThat(now.add(threat.threat())).as("seed %s: once", seed).isTrue();
                assertThat(threat.followedBy().isEmpty())
                        .as("seed %s", seed)
                        .isEqualTo(threat.outcome() == Outcome.OPEN);
                assertThat(threat.outcome() == Outcome.OPEN && settled.contains(threat.threat()))
                        .as("seed %s: reopened %s", seed, threat)
                        .isFalse();
                if (threat.outcome() != Outcome.OPEN) {
                    settled.add(threat.threat());
                }
            }
            assertThat(now).as("seed %s: threats do not vanish", seed).containsAll(made);
            made.addAll(now);
            OpenProvocations open = view.openProvocations(day);
            Set<DiplomaticEvent> waiting = new HashSet<>(open.open());
            open.answeredOnlyByThreats()
                    .forEach(event -> assertThat(waiting.add(event)).isTrue());
            assertThat(waiting)
                    .as("seed %s", seed)
                    .containsAll(open.underRestraint())
                    .noneMatch(closed::contains);
            LocalDate asOf = day;
            view.events().stream()
                    .filter(event -> event.isHostile() && new AsOf(view, asOf).isDone(event.id()))
                    .filter(event -> !waiting.contains(event))
                    .forEach(closed::add);
        }
    }
}

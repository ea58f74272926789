package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.timing;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Precision;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every graph, tried on many made at random; a failure names the seed. */
class RandomGraphTest {
    private static final ImmutableList<Kind> KINDS = ImmutableList.copyOf(Kind.values());
    private static final List<String> PARTIES = List.of("USA", "RUS", "GBR", "CHN");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private final List<DiplomaticEvent> events = new ArrayList<>();
    private final List<ResponseLink> links = new ArrayList<>();
    private final List<EventRelation> relations = new ArrayList<>();

    private RetaliationGraph graph() {
        return RetaliationGraph.builder()
                .addAllEvents(events)
                .addAllRelations(relations)
                .addAllLinks(links)
                .build();
    }

    private void fill(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            events.add(event("e" + i, random));
        }
        for (int i = random.nextInt(4 * size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                links.add(link("e" + from, "e" + to, random));
            }
        }
        for (int i = random.nextInt(size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                relations.add(relation("e" + from, "e" + to, random));
            }
        }
    }

    private static DiplomaticEvent event(String id, Random random) {
        int actor = random.nextInt(PARTIES.size());
        int recipient = (actor + 1 + random.nextInt(PARTIES.size() - 1)) % PARTIES.size();
        DiplomaticEvent.Builder event = undated(id, PARTIES.get(actor), PARTIES.get(recipient));
        LocalDate start = DAY0.plusDays(random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> event.build();
            case 1 ->
                event.addDates(EventDate.builder()
                                .start(start)
                                .end(start.plusDays(random.nextInt(60)))
                                .precision(Precision.INTERVAL)
                                .basis(EventDate.Basis.OCCURRED)
                                .build())
                        .build();
            default -> event.addDates(EventDate.on(start)).build();
        };
    }

    private static ResponseLink link(String from, String to, Random random) {
        LinkEvidence evidence = switch (random.nextInt(4)) {
            case 0 -> StatedCue.builder().cue("in response to").build();
            case 1 -> AnalystNote.of("me", "");
            case 2 -> TextOrder.of("doc", random.nextInt(3));
            default -> timing(random.nextDouble());
        };
        return answer(from, to)
                .relation(random.nextBoolean() ? Relation.RETALIATION : Relation.VERBAL_REACTION)
                .addEvidence(evidence)
                .build();
    }

    private static EventRelation relation(String from, String to, Random random) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        EventRelation.Builder relation =
                EventRelation.builder().kind(kind).from(from).to(to);
        return kind == Kind.OFFSET ? relation.offsetDays(random.nextInt(9) - 4).build() : relation.build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void viewsHaveNoCyclesAndAccountForEveryLink(long seed) {
        fill(seed);
        RetaliationGraph graph = graph();
        GraphView view = graph.view();
        Map<String, Integer> levels = view.levels();

        assertThat(view.links())
                .as("seed %s", seed)
                .allSatisfy(
                        link -> assertThat(levels.get(link.response())).isGreaterThan(levels.get(link.provocation())));
        Set<ResponseLink> all = new HashSet<>(view.links());
        view.dropped()
                .forEach(drop -> assertThat(all.add(drop.link()))
                        .as("seed %s: kept or dropped", seed)
                        .isTrue());
        assertThat(all).as("seed %s", seed).isEqualTo(new HashSet<>(graph.links()));
        assertThat(view.events()).as("seed %s", seed).isEqualTo(graph.events());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dropsOnlyWhatDatesRefuseOrACycleNeeds(long seed) {
        fill(seed);
        GraphView view = graph().view();

        for (DroppedLink drop : view.dropped()) {
            List<ResponseLink> with = new ArrayList<>(view.links());
            with.add(drop.link());
            if (drop.reason() == DroppedLink.Reason.CYCLE) {
                assertThat(Cycles.breaking(with)).as("seed %s: %s", seed, drop).isNotEmpty();
            } else {
                assertThat(view.chronology()
                                .isBefore(drop.link().provocation(), drop.link().response()))
                        .as("seed %s: %s", seed, drop)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheSameLinksInWhateverOrderAllIsAdded(long seed) {
        fill(seed);
        GraphView before = graph().view();
        Random random = new Random(seed + 1);
        Collections.shuffle(events, random);
        Collections.shuffle(links, random);
        Collections.shuffle(relations, random);
        GraphView after = graph().view();

        assertThat(ImmutableSet.copyOf(after.links()))
                .as("seed %s", seed)
                .isEqualTo(ImmutableSet.copyOf(before.links()));
        assertThat(ImmutableSet.copyOf(after.dropped()))
                .as("seed %s", seed)
                .isEqualTo(ImmutableSet.copyOf(before.dropped()));
        assertThat(after.levels()).as("seed %s", seed).containsExactlyInAnyOrderEntriesOf(before.levels());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSameViewsInWhateverOrderLinksAndRelationsAreAdded(long seed) {
        fill(seed);
        GraphView before = graph().view();
        Random random = new Random(seed + 1);
        Collections.shuffle(links, random);
        Collections.shuffle(relations, random);
        GraphView after = graph().view();

        assertThat(after.events()).as("seed %s", seed).isEqualTo(before.events());
        assertThat(after.links()).as("seed %s", seed).isEqualTo(before.links());
        assertThat(after.threads()).as("seed %s", seed).isEqualTo(before.threads());
        assertThat(after.packages()).as("seed %s", seed).isEqualTo(before.packages());
        assertThat(after.primaryForest().links())
                .as("seed %s", seed)
                .isEqualTo(before.primaryForest().links());
        assertThat(ids(after.episodes())).as("seed %s", seed).isEqualTo(ids(before.episodes()));
        assertThat(after.openProvocations(DAY0.plusDays(200)))
                .as("seed %s", seed)
                .isEqualTo(before.openProvocations(DAY0.plusDays(200)));
    }

    private static List<List<DiplomaticEvent>> ids(List<Episode> episodes) {
        return episodes.stream().<List<DiplomaticEvent>>map(Episode::events).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dividesLinksAmongThreadsPackagesAndEpisodes(long seed) {
        fill(seed);
        GraphView view = graph().view();

        assertThat(view.packages().stream().flatMap(answer -> answer.links().stream()))
                .as("seed %s: each link in one package", seed)
                .containsExactlyInAnyOrderElementsOf(view.links());
        assertThat(view.threads()).as("seed %s", seed).allSatisfy(RandomGraphTest::alternates);
        ImmutableList<String> episodic = view.episodes(30).stream()
                .flatMap(episode -> episode.events().stream().map(DiplomaticEvent::id))
                .collect(ImmutableList.toImmutableList());
        assertThat(episodic)
                .as("seed %s: each event in one episode at most", seed)
                .doesNotHaveDuplicates();
        assertThat(view.episodes(30).stream().flatMap(episode -> episode.links().stream()))
                .as("seed %s: stated links are never cut", seed)
                .containsAll(view.links().stream()
                        .filter(link -> link.tier() == Tier.STATED)
                        .toList());
    }

    private static void alternates(ResponseThread thread) {
        assertThat(thread.events()).hasSize(thread.links().size() + 1);
        for (int i = 0; i < thread.links().size(); i++) {
            DiplomaticEvent provocation = thread.events().get(i);
            DiplomaticEvent response = thread.events().get(i + 1);
            assertThat(thread.links().get(i).provocation()).isEqualTo(provocation.id());
            assertThat(thread.links().get(i).response()).isEqualTo(response.id());
            assertThat(thread.dyad())
                    .isEqualTo(Dyad.of(
                            Parties.actors(provocation).first(),
                            Parties.actors(response).first()));
        }
    }
}

package io.github.demarche.chain;

import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.chain.Reports.announcement;
import static io.github.demarche.chain.Reports.expulsion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class MergeValuesTest {
    private static final DiplomaticEvent ONE = expulsion("wire", 0, 3, 10);
    private static final DiplomaticEvent SAME = expulsion("daily", 0, 3, 12);
    private static final DiplomaticEvent ANSWER = expulsion("wire", 90, 5)
            .actors(ImmutableSet.of(State.of("DNK")))
            .recipients(ImmutableSet.of(State.of("NOR")))
            .build();

    private final MergeResult result = EventMerger.standard().merge(List.of(ONE, SAME, ANSWER));
    private final String merged = result.idOf(ONE.id());

    @Test
    void linksFollowTheirEventsAndBecomeOneWhereTheirEventsDo() {
        List<ResponseLink> links =
                List.of(stated(ONE.id(), ANSWER.id()), textual(SAME.id(), ANSWER.id()), stated("elsewhere", SAME.id()));

        assertThat(merged).startsWith("m1-");
        assertThat(result.links(links))
                .containsExactly(
                        stated(merged, ANSWER.id()).mergedWith(textual(merged, ANSWER.id())),
                        stated("elsewhere", merged));
        assertThat(result.lostLinks(links)).isEmpty();
    }

    @Test
    void linksWithinOneActAreLeftOutAndReported() {
        List<ResponseLink> links =
                List.of(noted(ONE.id(), SAME.id(), Relation.FULFILMENT), stated(ONE.id(), ANSWER.id()));

        assertThat(result.links(links)).containsExactly(stated(merged, ANSWER.id()));
        assertThat(result.lostLinks(links)).containsExactly(links.get(0));
    }

    @Test
    void relationsFollowTheirEvents() {
        EventRelation offset = EventRelation.builder()
                .kind(Kind.OFFSET)
                .from(ANSWER.id())
                .to(SAME.id())
                .offsetDays(2)
                .build();
        List<EventRelation> relations = List.of(
                EventRelation.of(Kind.CONTENT, ANSWER.id(), ONE.id()),
                EventRelation.of(Kind.CONTENT, ANSWER.id(), SAME.id()),
                EventRelation.of(Kind.PART_OF, ONE.id(), SAME.id()),
                offset);

        assertThat(result.relations(relations))
                .containsExactly(
                        EventRelation.of(Kind.CONTENT, ANSWER.id(), merged),
                        EventRelation.builder()
                                .kind(Kind.OFFSET)
                                .from(ANSWER.id())
                                .to(merged)
                                .offsetDays(2)
                                .build());
        assertThat(result.lostRelations(relations)).containsExactly(relations.get(2));
    }

    @Test
    void aGraphTakesWhatFollowed() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addAllEvents(result.events())
                .addAllLinks(result.links(List.of(stated(ONE.id(), ANSWER.id()), stated(SAME.id(), ANSWER.id()))))
                .build();

        assertThat(graph.events()).hasSize(2);
        assertThat(graph.linksFrom(merged)).hasSize(1);
    }

    @Test
    void linksFollowAStreamThroughEachOfItsResults() {
        EventMerger merger = EventMerger.standard();
        List.of(ONE, SAME, ANSWER).forEach(merger::accept);
        merger.advanceTo(Reports.MAY_1.plusDays(11));
        MergeResult first = merger.drain();
        MergeResult rest = merger.finish();
        List<ResponseLink> links = List.of(stated(ONE.id(), ANSWER.id()));

        assertThat(first.merged()).hasSize(1);
        assertThat(rest.merged()).hasSize(1);
        assertThat(rest.links(first.links(links))).isEqualTo(result.links(links));
    }

    @Test
    void theMergedIdDependsOnItsMembersAndNotOnWhatTheySay() {
        DiplomaticEvent recoded = ONE.toBuilder().places(List.of("Oslo")).build();

        assertThat(EventMerger.standard().merge(List.of(SAME, recoded)).idOf(ONE.id()))
                .isEqualTo(merged);
        assertThat(EventMerger.standard()
                        .merge(List.of(ONE, SAME, expulsion("weekly", 0, 3, 10)))
                        .idOf(ONE.id()))
                .isNotEqualTo(merged);
    }

    @Test
    void equalByValue() {
        for (Class<?> type :
                List.of(ImmutableMergePolicy.class, ImmutableMergedEvent.class, ImmutableContradiction.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(1))
                    .withPrefabValues(
                            ImmutableSetMultimap.class, ImmutableSetMultimap.of(), ImmutableSetMultimap.of("a", "b"))
                    .withPrefabValues(ImmutableSortedSet.class, ImmutableSortedSet.of("a"), ImmutableSortedSet.of("b"))
                    .withPrefabValues(DiplomaticEvent.class, ONE, SAME)
                    .verify();
        }
        EqualsVerifier.forClass(ImmutableMergeResult.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(1))
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of("a", "b"))
                .withIgnoredFields("lazyInitBitmap", "ids")
                .suppress(Warning.NONFINAL_FIELDS)
                .verify();
    }

    @Test
    void surviveSerialization() {
        assertThat(result.merged().get(0).contradictions()).isNotEmpty();
        assertThat(Copies.serialized(result)).isEqualTo(result);
        assertThat(Copies.serialized(MergePolicy.standard())).isEqualTo(MergePolicy.standard());
        assertThat(((MergeResult) Copies.serialized(result)).idOf(SAME.id())).isEqualTo(merged);
    }

    @Test
    void policiesRefuseWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergePolicy.builder().toleranceDays(-1).build())
                .withMessageContaining("toleranceDays must be zero or more, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergePolicy.builder().maxSpanDays(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergePolicy.builder().announcedDays(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergePolicy.builder().latenessDays(-1).build());
    }

    @Test
    void valuesRefuseWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergedEvent.builder().event(ONE).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MergedEvent.builder().event(ONE).addMembers("other").build())
                .withMessageContaining("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergedEvent.builder()
                        .event(ONE)
                        .addMembers(ONE.id())
                        .independentSources(0)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contradiction.builder()
                        .kind(Contradiction.Kind.NUMBER)
                        .readings(ImmutableSetMultimap.of("10 diplomats", "wire"))
                        .build())
                .withMessageContaining("10 diplomats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeResult.builder()
                        .accepted(3)
                        .repeated(0)
                        .acts(1)
                        .mergedAway(1)
                        .open(0)
                        .build())
                .withMessageContaining("3 events accepted");
    }

    @Test
    void theExampleOfTheMergerRuns() {
        EventMerger merger = EventMerger.of(MergePolicy.standard());
        List.of(announcement("a", 1).build(), ONE).forEach(merger::accept);
        merger.advanceTo(Reports.MAY_1.plusDays(31));

        assertThat(merger.drain().merged()).hasSize(1);
        assertThat(merger.finish().merged()).isEmpty();
    }
}

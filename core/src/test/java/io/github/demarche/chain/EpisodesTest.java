package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpisodesTest {
    private static final DiplomaticEvent A = act("a", "USA", "RUS", 0);
    private static final DiplomaticEvent B = act("b", "RUS", "USA", 10);
    private static final DiplomaticEvent C = act("c", "USA", "RUS", 101);
    private static final DiplomaticEvent D = act("d", "RUS", "USA", 110);

    private static RetaliationGraph.Builder graph(DiplomaticEvent... events) {
        return RetaliationGraph.builder().addEvents(events);
    }

    private static List<String> ids(Episode episode) {
        return episode.events().stream().map(DiplomaticEvent::id).toList();
    }

    @Test
    void areWhatLinksAndRelationsHoldTogether() {
        DiplomaticEvent x = act("x", "IRN", "ISR", 4);
        DiplomaticEvent y = act("y", "ISR", "IRN", 6);
        GraphView view = graph(A, B, x, y, act("alone", "CHN", "JPN", 5))
                .addLinks(stated("a", "b"))
                .addRelations(EventRelation.of(Kind.CONTENT, "x", "y"))
                .build()
                .view();

        assertThat(view.episodes()).extracting(EpisodesTest::ids).containsExactly(List.of("a", "b"), List.of("x", "y"));
        assertThat(view.episodes().get(1).relations()).hasSize(1);
        assertThat(view.episodes().get(1).links()).isEmpty();
    }

    @Test
    void endAfterASilenceThatNothingStatedReachesAcross() {
        GraphView view = graph(A, B, C, D)
                .addLinks(stated("a", "b"), textual("b", "c"), stated("c", "d"))
                .build()
                .view();

        assertThat(view.episodes()).extracting(EpisodesTest::ids).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(view.episodes().get(0).links()).containsExactly(stated("a", "b"));
        assertThat(view.episodes(91)).hasSize(1);
    }

    @Test
    void goOnAcrossAStatedLinkOrARelation() {
        RetaliationGraph.Builder far = graph(A, B, C, D).addLinks(stated("a", "b"), stated("c", "d"));

        assertThat(far.build().view().episodes()).hasSize(2);
        assertThat(graph(A, B, C, D)
                        .addLinks(stated("a", "b"), inferred("b", "c", 0.9), stated("c", "d"), stated("a", "d"))
                        .build()
                        .view()
                        .episodes())
                .hasSize(1);
        assertThat(graph(A, B, C, D)
                        .addLinks(stated("a", "b"), inferred("b", "c", 0.9), stated("c", "d"))
                        .addRelations(EventRelation.of(Kind.PART_OF, "d", "b"))
                        .build()
                        .view()
                        .episodes())
                .hasSize(1);
    }

    @Test
    void fallApartWhereACutLeavesNothingBetweenEvents() {
        DiplomaticEvent e = act("e", "GBR", "RUS", 12);
        GraphView view = graph(A, B, e, D)
                .addLinks(stated("a", "b"), textual("b", "d"), textual("e", "d"))
                .build()
                .view();

        assertThat(view.episodes()).extracting(EpisodesTest::ids).containsExactly(List.of("a", "b"));
    }

    @Test
    void keepUndatedEventsWithWhatTheyAnswer() {
        DiplomaticEvent u = undated("u", "RUS", "USA").build();
        GraphView view = graph(A, B, C, D, u)
                .addLinks(stated("a", "b"), stated("b", "u"), textual("u", "c"), stated("c", "d"))
                .build()
                .view();

        assertThat(view.episodes())
                .extracting(EpisodesTest::ids)
                .containsExactly(List.of("a", "b", "u"), List.of("c", "d"));
    }

    @Test
    void tellTheirDaysAndGiveTheirOwnViews() {
        Episode episode =
                graph(A, B).addLinks(stated("a", "b")).build().view().episodes().get(0);

        assertThat(episode.start()).contains(DAY0);
        assertThat(episode.end()).contains(DAY0.plusDays(10));
        assertThat(episode.asView().levels()).containsEntry("b", 1);
        assertThat(episode).hasToString("Episode{start=2021-01-01, end=2021-01-11, events=2, links=1}");
        assertThat(Copies.serialized(episode)).isEqualTo(episode).hasSameHashCodeAs(episode);
    }

    @Test
    void haveNoDaysWhereNoEventHas() {
        Episode episode = graph(
                        undated("u", "USA", "RUS").build(),
                        undated("v", "RUS", "USA").build())
                .addLinks(stated("u", "v"))
                .build()
                .view()
                .episodes()
                .get(0);

        assertThat(episode.start()).isEmpty();
        assertThat(episode.end()).isEmpty();
    }

    @Test
    void refuseANegativeGap() {
        GraphView view = graph(A).build().view();

        assertThatIllegalArgumentException().isThrownBy(() -> view.episodes(-1)).withMessageContaining("-1");
    }
}

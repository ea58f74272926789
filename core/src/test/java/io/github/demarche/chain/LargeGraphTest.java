package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long chains and many episodes: no view may take the square of the time, or the stack. */
@Timeout(120)
class LargeGraphTest {
    private static final int SIZE = 20_000;

    private static String id(int number) {
        return "e" + number;
    }

    private static DiplomaticEvent event(int number, int day) {
        return number % 2 == 0 ? act(id(number), "USA", "RUS", day) : act(id(number), "RUS", "USA", day);
    }

    @Test
    void followsALongChain() {
        RetaliationGraph.Builder builder = RetaliationGraph.builder();
        for (int i = 0; i < SIZE; i++) {
            builder.addEvents(event(i, i));
            if (i > 0) {
                builder.addLinks(stated(id(i - 1), id(i)));
            }
        }
        GraphView view = builder.build().view();

        assertThat(view.levels()).containsEntry(id(SIZE - 1), SIZE - 1);
        assertThat(view.threads()).hasSize(1);
        assertThat(view.threads().get(0).links()).hasSize(SIZE - 1);
        assertThat(view.episodes()).hasSize(1);
        assertThat(view.packages()).hasSize(SIZE - 1);
        assertThat(view.primaryForest().links()).hasSize(SIZE - 1);
        assertThat(view.openProvocations(DAY0.plusDays(SIZE)).open()).hasSize(1);
    }

    @Test
    void findsManyEpisodes() {
        RetaliationGraph.Builder builder = RetaliationGraph.builder();
        for (int i = 0; i < SIZE; i += 2) {
            builder.addEvents(event(i, i), event(i + 1, i + 1))
                    .addLinks(stated(id(i), id(i + 1)))
                    .addRelations(EventRelation.of(Kind.CONTENT, id(i), id(i + 1)));
        }

        assertThat(builder.build().view().episodes()).hasSize(SIZE / 2);
    }

    @Test
    void cutsALongChainAtEachSilence() {
        RetaliationGraph.Builder builder = RetaliationGraph.builder();
        for (int i = 0; i < SIZE; i++) {
            builder.addEvents(event(i, i / 2 * 100));
            if (i > 0) {
                builder.addLinks(i % 2 == 1 ? stated(id(i - 1), id(i)) : textual(id(i - 1), id(i)));
            }
        }

        assertThat(builder.build().view().episodes()).hasSize(SIZE / 2);
    }
}

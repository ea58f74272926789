package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import java.time.YearMonth;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatencyTest {
    private static final DiplomaticEvent A = act("a", "USA", "RUS", 0);
    private static final DiplomaticEvent B = act("b", "RUS", "USA", 22);
    private static final ResponseLink LINK = stated("a", "b");

    @Test
    void countsTheDaysBetweenTheClocks() {
        Latency latency = Latency.of(LINK, A, B).orElseThrow();

        assertThat(latency.minDays()).isEqualTo(22);
        assertThat(latency.maxDays()).isEqualTo(22);
        assertThat(latency.isExact()).isTrue();
        assertThat(latency.source()).isEqualTo(Latency.Source.CLOCKS);
        assertThat(latency.provocationBasis()).contains(Basis.OCCURRED);
        assertThat(latency.responseBasis()).contains(Basis.OCCURRED);
    }

    @Test
    void countsTheSameDayAsZero() {
        assertThat(Latency.of(LINK, A, act("b", "RUS", "USA", 0)).orElseThrow().maxDays())
                .isZero();
    }

    @Test
    void isAnIntervalWhereDatesAre() {
        DiplomaticEvent january = undated("a", "USA", "RUS")
                .addDates(EventDate.in(YearMonth.of(2021, 1)))
                .build();

        Latency latency = Latency.of(LINK, january, B).orElseThrow();

        assertThat(latency.minDays()).isEqualTo(-8);
        assertThat(latency.maxDays()).isEqualTo(22);
        assertThat(latency.isExact()).isFalse();
    }

    @Test
    void namesTheBasisOfEachClock() {
        DiplomaticEvent announced = undated("b", "RUS", "USA")
                .addDates(EventDate.on(DAY0.plusDays(3), Basis.ANNOUNCED))
                .build();

        assertThat(Latency.of(LINK, A, announced).orElseThrow().responseBasis()).contains(Basis.ANNOUNCED);
    }

    @Test
    void isWhatTheLinkStatesWhateverTheDates() {
        ResponseLink dayAfter = LINK.toBuilder().statedLatencyDays(1).build();
        DiplomaticEvent unknown = undated("a", "USA", "RUS").build();

        for (DiplomaticEvent provocation : new DiplomaticEvent[] {A, unknown}) {
            Latency latency = Latency.of(dayAfter, provocation, B).orElseThrow();
            assertThat(latency.minDays()).isEqualTo(1);
            assertThat(latency.maxDays()).isEqualTo(1);
            assertThat(latency.source()).isEqualTo(Latency.Source.STATED);
            assertThat(latency.responseBasis()).isEmpty();
        }
    }

    @Test
    void isEmptyWithoutAClock() {
        assertThat(Latency.of(LINK, undated("a", "USA", "RUS").build(), B)).isEmpty();
        assertThat(Latency.of(LINK, A, undated("b", "RUS", "USA").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b, a, 1", "a, b, -1"})
    void takesAnOffsetThatARelationStates(String from, String to, int days) {
        EventRelation offset = EventRelation.builder()
                .kind(Kind.OFFSET)
                .from(from)
                .to(to)
                .offsetDays(days)
                .build();
        GraphView view = RetaliationGraph.builder()
                .addEvents(A, B)
                .addRelations(offset)
                .addLinks(LINK)
                .build()
                .view();

        assertThat(Latency.of(LINK, view).map(Latency::minDays)).contains(1L);
        assertThat(Latency.of(LINK.toBuilder().statedLatencyDays(4).build(), view)
                        .map(Latency::minDays))
                .contains(4L);
    }

    @Test
    void refusesEventsThatTheLinkDoesNotJoin() {
        GraphView view = RetaliationGraph.builder().addEvents(A).build().view();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Latency.of(LINK, B, A))
                .withMessageContaining("joins a to b, not b to a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Latency.of(LINK, view))
                .withMessageContaining("no event b");
    }

    @Test
    void equalsByValueAndSurvivesSerialization() {
        EqualsVerifier.forClass(ImmutableLatency.class).verify();
        Optional<Latency> latency = Latency.of(LINK, A, B);
        assertThat(Copies.serialized(latency.orElseThrow())).isEqualTo(latency.get());
    }
}

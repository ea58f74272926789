package io.github.demarche.measure;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.Copies;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.Domain;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentVocabulary;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KindTableTest {
    private static DiplomaticEvent of(EventType type, String id, String actor, String recipient, int day) {
        return act(id, actor, recipient, day).toBuilder().type(type).build();
    }

    /** Sanctions answered by two sanctions and an accusation, one of the sanctions answered by an assault. */
    private static final GraphView VIEW = RetaliationGraph.builder()
            .addEvents(
                    of(EventType.SANCTION, "a", "USA", "RUS", 0),
                    of(EventType.SANCTION, "b", "RUS", "USA", 2),
                    of(EventType.SANCTION, "c", "RUS", "USA", 3),
                    of(EventType.ACCUSE, "d", "RUS", "USA", 5),
                    of(EventType.ASSAULT, "e", "USA", "RUS", 9))
            .addLinks(stated("a", "b"), stated("a", "c"), stated("a", "d"), stated("b", "e"))
            .build()
            .view();

    @Nested
    class Table {
        private final KindTable<EventType> table = KindTable.of(VIEW, Kind.type());

        @Test
        void countsLinksByTheKindsOfTheirEnds() {
            assertThat(table.count(EventType.SANCTION, EventType.SANCTION)).isEqualTo(2);
            assertThat(table.count(EventType.SANCTION, EventType.ACCUSE)).isEqualTo(1);
            assertThat(table.count(EventType.ACCUSE, EventType.SANCTION)).isZero();
            assertThat(table.total()).isEqualTo(4);
            assertThat(table.sameKind()).isEqualTo(2);
            assertThat(table.kinds()).containsExactly(EventType.ACCUSE, EventType.SANCTION, EventType.ASSAULT);
        }

        @Test
        void sumsRowsAndColumns() {
            assertThat(table.provocations(EventType.SANCTION)).isEqualTo(4);
            assertThat(table.provocations(EventType.ASSAULT)).isZero();
            assertThat(table.responses(EventType.SANCTION)).isEqualTo(2);
        }

        @Test
        void comparesWithChance() {
            // 2 * 4 / (4 * 2)
            assertThat(table.lift(EventType.SANCTION, EventType.SANCTION).orElseThrow())
                    .isCloseTo(1, within(1e-12));
            assertThat(table.lift(EventType.ASSAULT, EventType.SANCTION)).isEmpty();
        }

        @Test
        void countsApartWhatIsOfNoKind() {
            KindTable<Instrument> instruments = KindTable.of(VIEW, Kind.instrument());

            assertThat(instruments.total()).isZero();
            assertThat(instruments.unclassified()).hasSize(4);
        }

        @Test
        void knowsRungs() {
            KindTable<Domain> rungs = KindTable.of(VIEW, Kind.domain(InstrumentVocabulary.standard()));

            // A sanction without a mode may be diplomatic or economic: its links stand apart.
            assertThat(rungs.total()).isZero();
            assertThat(rungs.unclassified()).hasSize(4);
        }

        @Test
        void equalsATableOfTheSameLinks() {
            assertThat(KindTable.of(VIEW, Kind.type())).isEqualTo(table).hasSameHashCodeAs(table);
            assertThat(KindTable.of(VIEW.primaryForest(), Kind.instrument())).isNotEqualTo(table);
            assertThat(Copies.serialized(table)).isEqualTo(table);
        }
    }

    @Nested
    class Follows {
        private final DirectlyFollows<EventType> next = DirectlyFollows.of(VIEW, Kind.type());

        @Test
        void countsStepsOfThreads() {
            assertThat(next.count(EventType.SANCTION, EventType.SANCTION)).isEqualTo(2);
            assertThat(next.count(EventType.SANCTION, EventType.ASSAULT)).isEqualTo(1);
            assertThat(next.count(EventType.ASSAULT, EventType.SANCTION)).isZero();
        }

        @Test
        void givesTheMedianOfTheDays() {
            assertThat(next.medianDays(EventType.SANCTION, EventType.SANCTION)).hasValue(2.5);
            assertThat(next.medianDays(EventType.SANCTION, EventType.ASSAULT)).hasValue(7);
            assertThat(next.medianDays(EventType.ACCUSE, EventType.ASSAULT)).isEmpty();
        }

        @Test
        void countsAStepWithoutExactDaysAndLeavesItOutOfTheMedian() {
            GraphView view = RetaliationGraph.builder()
                    .addEvents(
                            of(EventType.SANCTION, "a", "USA", "RUS", 0),
                            undated("b", "RUS", "USA")
                                    .addDates(EventDate.in(java.time.YearMonth.from(LocalDate.of(2021, 2, 1))))
                                    .build())
                    .addLinks(stated("a", "b"))
                    .build()
                    .view();
            DirectlyFollows<EventType> follows = DirectlyFollows.of(view, Kind.type());

            assertThat(follows.count(EventType.SANCTION, EventType.SANCTION)).isEqualTo(1);
            assertThat(follows.medianDays(EventType.SANCTION, EventType.SANCTION))
                    .isEmpty();
        }

        @Test
        void countsApartStepsOfNoKind() {
            assertThat(DirectlyFollows.of(VIEW, Kind.instrument()).unclassified())
                    .isEqualTo(4);
        }

        @Test
        void survivesSerialization() {
            assertThat(Copies.serialized(next)).isEqualTo(next).hasSameHashCodeAs(next);
        }
    }
}

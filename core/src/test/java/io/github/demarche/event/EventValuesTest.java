package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.Copies;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventDate.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EventValuesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 16);

    @Test
    void equalByValue() {
        for (Class<?> type : List.of(
                ImmutableClaim.class,
                ImmutableEventDate.class,
                ImmutableEventRelation.class,
                ImmutableProvenance.class,
                ImmutableQuantity.class,
                ImmutableRule.class,
                ImmutableSourceCoding.class,
                ImmutablePloverCoding.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(Span.of(0, 1)))
                    .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of("a", "b"))
                    .withPrefabValues(Actor.class, State.of("RUS"), State.of("USA"))
                    .withPrefabValues(Span.class, Span.of(0, 1), Span.of(1, 2))
                    .withPrefabValues(Rule.class, Rule.of("a", 1, "x"), Rule.of("b", 2, "y"))
                    .verify();
        }
    }

    @Test
    void surviveSerialization() {
        for (Object value : List.of(
                Claim.builder()
                        .source(State.of("USA"))
                        .stance(Stance.ALLEGES)
                        .certainty(Certainty.HEDGED)
                        .build(),
                EventDate.in(YearMonth.of(2021, 4)),
                EventRelation.of(EventRelation.Kind.CONTENT, "a", "b"),
                Provenance.inRow("ICB", "14", "57"),
                Quantity.of(10, "diplomats"),
                Rule.of("frames.txt", 3, "expel"),
                SourceCoding.builder()
                        .scheme("CAMEO")
                        .code("010")
                        .putValues("QuadClass", "1")
                        .build())) {
            assertThat(Copies.serialized(value)).isEqualTo(value);
        }
    }

    @Nested
    class Dates {
        @Test
        void keepThePrecisionWithWhichTheyAreTold() {
            EventDate april = EventDate.in(YearMonth.of(2021, 4));
            EventDate year = EventDate.in(Year.of(2020));

            assertThat(april.start()).isEqualTo("2021-04-01");
            assertThat(april.end()).isEqualTo("2021-04-30");
            assertThat(april.precision()).isEqualTo(Precision.MONTH);
            assertThat(year.end()).isEqualTo("2020-12-31");
            assertThat(year.isDay()).isFalse();
            assertThat(EventDate.on(DAY).isDay()).isTrue();
            assertThat(EventDate.on(DAY).basis()).isEqualTo(Basis.OCCURRED);
            assertThat(EventDate.on(DAY).inferred()).isFalse();
        }

        @Test
        void standBeforeOthersOnlyAsAWhole() {
            EventDate april = EventDate.in(YearMonth.of(2021, 4));
            EventDate may = EventDate.in(YearMonth.of(2021, 5));

            assertThat(april.isBefore(may)).isTrue();
            assertThat(may.isBefore(april)).isFalse();
            assertThat(april.isBefore(EventDate.on(DAY))).isFalse();
            assertThat(april.overlaps(EventDate.on(DAY))).isTrue();
            assertThat(april.overlaps(EventDate.on(LocalDate.of(2021, 4, 30)))).isTrue();
            assertThat(april.overlaps(may)).isFalse();
            assertThat(may.overlaps(april)).isFalse();
        }

        @Test
        void refuseAnEndBeforeTheStartAndALongDay() {
            EventDate.Builder date = EventDate.builder().basis(Basis.OCCURRED).precision(Precision.DAY);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> date.start(DAY).end(DAY.minusDays(1)).build())
                    .withMessageContaining("2021-04-15");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> date.start(DAY).end(DAY.plusDays(1)).build())
                    .withMessageContaining("must be one day");
        }
    }

    @Nested
    class Quantities {
        private Quantity atLeast(long number) {
            return Quantity.builder().min(number).unit("diplomats").build();
        }

        @Test
        void areExactWhereBothEndsAreOne() {
            assertThat(Quantity.of(10, "diplomats").isExact()).isTrue();
            assertThat(atLeast(21).isExact()).isFalse();
            assertThat(atLeast(21).max()).isEmpty();
        }

        @Test
        void agreeWhereTheyCanBeOneNumberOfOneThing() {
            assertThat(atLeast(21).agreesWith(Quantity.of(60, "diplomats"))).isTrue();
            assertThat(Quantity.of(60, "diplomats").agreesWith(atLeast(21))).isTrue();
            assertThat(Quantity.of(20, "diplomats").agreesWith(atLeast(21))).isFalse();
            assertThat(Quantity.of(21, "officials").agreesWith(atLeast(21))).isFalse();
        }

        @Test
        void refuseWhatCannotBeCounted() {
            assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(1, " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.of(-1, "diplomats"))
                    .withMessageContaining("-1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Quantity.builder().min(5).max(4).unit("diplomats").build());
        }
    }

    @Nested
    class Provenances {
        @Test
        void areEitherSpansOrARow() {
            Provenance.Builder both =
                    Provenance.builder().source("doc").addSpans(Span.of(0, 1)).row("3");

            assertThatIllegalArgumentException().isThrownBy(both::build);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provenance.builder().source("doc").build());
            assertThatIllegalArgumentException().isThrownBy(() -> Provenance.inDocument(" ", Span.of(0, 1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provenance.builder()
                            .source("doc")
                            .addSpans(Span.of(0, 1))
                            .ordinal(-1)
                            .build());
        }
    }

    @Nested
    class Relations {
        @Test
        void joinTwoEvents() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EventRelation.of(EventRelation.Kind.PART_OF, "a", "a"))
                    .withMessageContaining("was a");
        }

        @Test
        void haveDaysIfTheyAreOffsetsAndOnlyThen() {
            EventRelation.Builder content = EventRelation.builder()
                    .kind(EventRelation.Kind.CONTENT)
                    .from("a")
                    .to("b")
                    .offsetDays(1);

            assertThatIllegalArgumentException().isThrownBy(content::build);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EventRelation.of(EventRelation.Kind.OFFSET, "a", "b"));
        }
    }

    @Nested
    class Claims {
        @Test
        void areTheNarratorsPlainAssertionByDefault() {
            Claim claim = Claim.byNarrator();

            assertThat(claim.isNarrator()).isTrue();
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(claim.certainty()).isEqualTo(Certainty.PLAIN);
            assertThat(claim.aspect()).isEqualTo(Claim.Aspect.ACT);
            assertThat(Claim.builder().source(State.of("USA")).build().isNarrator())
                    .isFalse();
        }
    }

    @Nested
    class Rules {
        @Test
        void nameFileAndLine() {
            assertThat(Rule.of("frames.txt", 3, "expel N")).hasToString("frames.txt:3 expel N");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rule.of("frames.txt", 0, "x"))
                    .withMessageContaining("was 0");
        }
    }
}

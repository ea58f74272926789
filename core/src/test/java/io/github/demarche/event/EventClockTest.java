package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventClockTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    /** An event dated on every basis, except those given: each basis has a day of its own. */
    private static DiplomaticEvent.Builder dated(Basis... without) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder().id("x");
        int day = 0;
        for (Basis basis : Basis.values()) {
            day++;
            if (!Arrays.asList(without).contains(basis)) {
                event.addDates(EventDate.on(DAY.plusDays(day), basis));
            }
        }
        return event;
    }

    private static Basis clock(DiplomaticEvent.Builder event) {
        return event.build().clock().orElseThrow().basis();
    }

    @Test
    void ofAnOpenActIsWhenItOccurredOrElseWasAnnouncedOrTakesEffect() {
        assertThat(clock(dated())).isEqualTo(Basis.OCCURRED);
        assertThat(clock(dated(Basis.OCCURRED))).isEqualTo(Basis.ANNOUNCED);
        assertThat(clock(dated(Basis.OCCURRED, Basis.ANNOUNCED))).isEqualTo(Basis.EFFECTIVE);
        assertThat(clock(dated(Basis.OCCURRED, Basis.ANNOUNCED, Basis.EFFECTIVE)))
                .isEqualTo(Basis.DISCLOSED);
        assertThat(clock(dated(Basis.OCCURRED, Basis.ANNOUNCED, Basis.EFFECTIVE, Basis.DISCLOSED)))
                .isEqualTo(Basis.ATTRIBUTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"CYBER", "MISINFORMATION"})
    void ofACovertActIsWhenItWasAttributedOrElseDisclosed(Mode mode) {
        assertThat(clock(dated().type(EventType.COERCE).mode(mode))).isEqualTo(Basis.ATTRIBUTED);
        assertThat(clock(dated(Basis.ATTRIBUTED).type(EventType.COERCE).mode(mode)))
                .isEqualTo(Basis.DISCLOSED);
        assertThat(clock(dated(Basis.ATTRIBUTED, Basis.DISCLOSED)
                        .type(EventType.COERCE)
                        .mode(mode)))
                .isEqualTo(Basis.OCCURRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OCCURRED", "ONGOING"})
    void ofAnActNotRealisedIsWhenItWasSaid(Status status) {
        assertThat(clock(dated().status(status))).isEqualTo(Basis.ANNOUNCED);
        assertThat(clock(dated(Basis.ANNOUNCED).status(status))).isEqualTo(Basis.REPORTED);
        assertThat(clock(dated(Basis.ANNOUNCED, Basis.REPORTED).status(status))).isEqualTo(Basis.OCCURRED);
    }

    @Test
    void isTheDayOfTheReportWhereNothingElseIsKnown() {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder().id("x").addDates(EventDate.on(DAY, Basis.REPORTED));

        for (Status status : List.of(Status.OCCURRED, Status.THREATENED)) {
            assertThat(clock(event.status(status))).isEqualTo(Basis.REPORTED);
        }
    }

    @Test
    void isEmptyWithoutDates() {
        DiplomaticEvent event = DiplomaticEvent.builder().id("x").build();

        assertThat(event.clock()).isEmpty();
        assertThat(event.day()).isEmpty();
    }

    @Test
    void givesTheDayOfPrincipals() {
        assertThat(dated().build().day()).contains(DAY.plusDays(1));
    }
}

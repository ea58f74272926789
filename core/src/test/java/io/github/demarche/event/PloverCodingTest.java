package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the PLOVER manual 2021 and of Zero-Shot-PLOVER (ACL 2024), every type against every status. */
class PloverCodingTest {
    private static Optional<EventType> printed(EventType type, Status status) {
        return PloverCoding.of(DiplomaticEvent.builder()
                        .id("x")
                        .type(type)
                        .status(status)
                        .build())
                .map(PloverCoding::type);
    }

    private static EventType promised(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case CONCEDE, RETREAT -> EventType.CONCEDE;
            case REQUEST -> EventType.REQUEST;
            case ACCUSE -> EventType.ACCUSE;
            case REJECT -> EventType.REJECT;
            case THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventType.THREATEN;
        };
    }

    static Stream<Arguments> typesAndStatuses() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Arrays.stream(Status.values()).map(status -> Arguments.of(type, status)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typesAndStatuses")
    void printsEachTypeByHowRealItIs(EventType type, Status status) {
        Optional<EventType> expected = switch (status) {
            case OCCURRED, ONGOING -> Optional.of(type);
            case ANNOUNCED, THREATENED, CONDITIONAL -> Optional.of(promised(type));
            case DEMANDED, HYPOTHETICAL, NEGATED -> Optional.empty();
        };

        assertThat(printed(type, status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void keepsTheModeOfWhatIsDone(Mode mode) {
        for (EventType type : mode.types()) {
            assertThat(coding(type, mode, Status.OCCURRED).mode()).contains(mode);
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void neverPrintsAModeThatTheTypeLacks(Mode mode) {
        for (EventType type : mode.types()) {
            PloverCoding coding = coding(type, mode, Status.THREATENED);
            coding.mode().ifPresent(printed -> assertThat(coding.type().modes()).contains(printed));
        }
    }

    @Test
    void makesTheContentOfAThreatItsMode() {
        assertThat(coding(EventType.SANCTION, Mode.EXPEL, Status.THREATENED).mode())
                .contains(Mode.EXPEL);
        assertThat(coding(EventType.SANCTION, Mode.WITHDRAW, Status.THREATENED).mode())
                .contains(Mode.RELATIONS);
        assertThat(coding(EventType.COERCE, Mode.ARREST, Status.ANNOUNCED).mode())
                .contains(Mode.ARREST);
        assertThat(coding(EventType.COERCE, Mode.SEIZE, Status.ANNOUNCED).mode())
                .contains(Mode.RESTRICT);
        assertThat(coding(EventType.ASSAULT, Mode.DRONE, Status.CONDITIONAL).mode())
                .contains(Mode.VIOLENCE);
        assertThat(coding(EventType.MOBILIZE, Mode.TROOPS, Status.THREATENED).mode())
                .isEmpty();
        assertThat(coding(EventType.PROTEST, Mode.STRIKE, Status.THREATENED).mode())
                .isEmpty();
        assertThat(coding(EventType.RETREAT, Mode.RELEASE, Status.ANNOUNCED).mode())
                .isEmpty();
    }

    @Test
    void printsNothingForAMereStatement() {
        assertThat(PloverCoding.of(DiplomaticEvent.builder().id("x").build())).isEmpty();
    }

    private static PloverCoding coding(EventType type, Mode mode, Status status) {
        return PloverCoding.of(DiplomaticEvent.builder()
                        .id("x")
                        .type(type)
                        .mode(mode)
                        .status(status)
                        .build())
                .orElseThrow();
    }
}

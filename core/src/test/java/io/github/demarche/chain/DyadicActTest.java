package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Acts;
import io.github.demarche.Copies;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadicActTest {
    private static final DyadicAct THREAT = DyadicAct.of("row-17", DAY0, "ISR", "SYR", EventType.THREATEN);

    @Test
    void tellsWhatItIsMadeFrom() {
        assertThat(THREAT.id()).isEqualTo("row-17");
        assertThat(THREAT.actor()).contains("ISR");
        assertThat(THREAT.recipient()).contains("SYR");
        assertThat(THREAT.dyad()).contains(Dyad.of("SYR", "ISR"));
        assertThat(THREAT.firstDay()).contains(DAY0).isEqualTo(THREAT.lastDay());
        assertThat(THREAT.type()).contains(EventType.THREATEN);
        assertThat(THREAT.isHostile()).isTrue();
        assertThat(THREAT.status()).isEqualTo(Status.OCCURRED);
        assertThat(THREAT).hasToString("row-17 ISR>SYR 2021-01-01 THREATEN");
        assertThat(DyadicAct.of("x", DAY0, "A", "B", Hostility.NEUTRAL).type()).isEmpty();
    }

    @Test
    void isEachPairOfAnEventsParties() {
        assertThat(DyadicAct.from(act("e", "USA", "RUS", 0).toBuilder()
                        .addActors(State.of("GBR"), State.of("USA", Sector.MIL))
                        .addRecipients(State.of("IRN"), State.of("USA"))
                        .build()))
                .extracting(made ->
                        made.actor().orElseThrow() + ">" + made.recipient().orElseThrow())
                .containsExactly("GBR>IRN", "GBR>RUS", "GBR>USA", "USA>IRN", "USA>RUS");
    }

    @Test
    void keepsWhatAnEventTells() {
        DyadicAct made = DyadicAct.from(Acts.undated("e", "USA", "RUS")
                        .mode(Mode.EXPEL)
                        .instrument(Instrument.EXPULSION)
                        .status(Status.ANNOUNCED)
                        .addDates(EventDate.in(YearMonth.of(2021, 2)))
                        .build())
                .get(0);

        assertThat(made.mode()).contains(Mode.EXPEL);
        assertThat(made.instrument()).contains(Instrument.EXPULSION);
        assertThat(made.status()).isEqualTo(Status.ANNOUNCED);
        assertThat(made.firstDay()).contains(LocalDate.of(2021, 2, 1));
        assertThat(made.lastDay()).contains(LocalDate.of(2021, 2, 28));
    }

    @Test
    void leavesOutWhatAnEventDoesNotTell() {
        DyadicAct made = DyadicAct.from(
                        Acts.undated("e", "USA", "RUS").recipients(List.of()).build())
                .get(0);

        assertThat(made.actor()).contains("USA");
        assertThat(made.recipient()).isEmpty();
        assertThat(made.dyad()).isEmpty();
        assertThat(made.firstDay()).isEmpty();
        assertThat(made.lastDay()).isEmpty();
        assertThat(made).hasToString("e USA> undated SANCTION");
    }

    @Test
    void hasNoDyadWhenBothAreOneParty() {
        assertThat(DyadicAct.from(act("e", "USA", "USA", 0))).hasSize(1);
        assertThat(DyadicAct.from(act("e", "USA", "USA", 0)).get(0).dyad()).isEmpty();
    }

    @Test
    void isNeutralWhenItRenewsAMeasure() {
        assertThat(DyadicAct.from(act("e", "USA", "RUS", 0).toBuilder()
                                .instrument(Instrument.ASSET_FREEZE)
                                .phase(Phase.RENEWED)
                                .build())
                        .get(0)
                        .hostility())
                .isEqualTo(Hostility.NEUTRAL);
    }

    @Test
    void takesAnyDate() {
        assertThat(DyadicAct.of("x", LocalDate.MAX, "A", "B", Hostility.HOSTILE)
                        .firstDay()
                        .orElseThrow())
                .isAfter(LocalDate.of(1_000_000, 1, 1));
        assertThat(DyadicAct.of("x", LocalDate.MIN, "A", "B", Hostility.HOSTILE)
                        .firstDay()
                        .orElseThrow())
                .isBefore(LocalDate.of(-1_000_000, 1, 1));
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DyadicAct.of(" ", DAY0, "A", "B", Hostility.HOSTILE))
                .withMessageContaining("needs an id");
    }

    @Test
    void equalsByAllThatItTells() {
        DyadicAct same = DyadicAct.of("row-17", DAY0, "ISR", "SYR", EventType.THREATEN);

        assertThat(THREAT).isEqualTo(same).hasSameHashCodeAs(same).isEqualTo(Copies.serialized(THREAT));
        assertThat(List.of(
                        DyadicAct.of("row-18", DAY0, "ISR", "SYR", EventType.THREATEN),
                        DyadicAct.of("row-17", DAY0.plusDays(1), "ISR", "SYR", EventType.THREATEN),
                        DyadicAct.of("row-17", DAY0, "SYR", "ISR", EventType.THREATEN),
                        DyadicAct.of("row-17", DAY0, "ISR", "SYR", EventType.ASSAULT),
                        DyadicAct.of("row-17", DAY0, "ISR", "SYR", Hostility.HOSTILE)))
                .doesNotContain(THREAT);
    }

    @Test
    void namesAPartyWithoutAStateByItsCode() {
        Organisation nato = Organisation.builder()
                .name("NATO")
                .organisationCode(ActorCode.parse("IGONAT"))
                .build();

        assertThat(DyadicAct.from(act("e", "USA", "RUS", 0).toBuilder()
                                .actors(List.of(nato))
                                .build())
                        .get(0)
                        .actor())
                .contains("IGONAT");
    }
}

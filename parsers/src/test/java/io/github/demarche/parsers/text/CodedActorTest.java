package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodedActorTest {
    private static Actor actor(String code) {
        Actor actor = CodedActor.of(code, "NAME");
        assertThat(actor.code()).contains(ActorCode.parse(code));
        return actor;
    }

    @Test
    void readsACountryWithKnownSectorsAsItsPart() {
        assertThat(actor("FRA")).isEqualTo(State.of("FRA"));
        assertThat(actor("FRAGOVMIL")).isEqualTo(State.of("FRA", Sector.GOV, Sector.MIL));
    }

    @Test
    void keepsAPartOfTheCodeThatIsNoSector() {
        Actor ministry = actor("EGYGOVDEV");

        assertThat(ministry).isInstanceOf(State.class);
        assertThat(ministry.principal()).contains(Country.of("EGY"));
        assertThat(ministry.sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void readsThoseWhoActForThemselvesAsGroups() {
        assertThat(actor("COLREB")).isInstanceOf(Group.class);
        assertThat(((Group) actor("PSEREBHMS")).home()).contains(Country.of("PSE"));
        assertThat(actor("PSEREBHMS").principal()).isEmpty();
        assertThat(actor("IMGMUSALQ").name()).isEqualTo("NAME");
    }

    @Test
    void readsThoseOutOfOfficeAsPersonsWhoActForNobody() {
        Actor former = actor("FRAELI");

        assertThat(former).isInstanceOf(Person.class);
        assertThat(former.principal(LocalDate.of(2001, 1, 1))).isEmpty();
        assertThat(actor("FRAELIBUS")).isInstanceOf(State.class);
    }

    @Test
    void readsBodiesAsOrganisations() {
        assertThat(actor("IGOUNO")).isInstanceOf(Organisation.class);
        assertThat(actor("NGOHRI").sectors()).containsExactly(Sector.NGO);
        assertThat(actor("MNCUSAMED").sectors()).containsExactly(Sector.MNC, Sector.MED);
    }

    @Test
    void keepsACodeThatNoTableHas() {
        assertThat(actor("XQZ").principal()).isEmpty();
        assertThat(actor("XQZGOV").sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void joinsAgentsToActors() {
        assertThat(CodedActor.joined("RUS", "~MIL")).isEqualTo("RUSMIL");
        assertThat(CodedActor.joined("RUSGOV", "~GOVMIL")).isEqualTo("RUSGOVMIL");
        assertThat(CodedActor.joined("USA", "IGO~")).isEqualTo("IGOUSA");
        assertThat(CodedActor.joined("IGOUNO", "IGO~")).isEqualTo("IGOUNO");
    }

    @Test
    void findsTheSectorOfAnAgent() {
        assertThat(CodedActor.sector("~MUSRAD")).contains(Sector.RAD);
        assertThat(CodedActor.sector("~HRI")).isEqualTo(Optional.empty());
        assertThat(CodedActor.sector("IGO~")).contains(Sector.IGO);
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatThrownBy(() -> CodedActor.of("fra", "NAME")).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import org.junit.jupiter.api.Test;

/** What GDELT's cells for an actor mean. */
class GdeltActorsTest {
    private static Actor actor(String... columnsAndValues) {
        return GdeltRows.event(GdeltRows.v2().side("Actor1", columnsAndValues))
                .actors()
                .iterator()
                .next();
    }

    @Test
    void aCountryIsAStateWithTheRolesThatAreTold() {
        assertThat(actor("Code", "FRAGOVMIL", "CountryCode", "FRA", "Type1Code", "GOV", "Type2Code", "MIL"))
                .isEqualTo(State.of("FRA", Sector.GOV, Sector.MIL));
        assertThat(actor("Code", "SWEREL", "CountryCode", "SWE")).isEqualTo(State.of("SWE", Sector.REL));
    }

    @Test
    void oldAndOwnCountryCodesAreRead() {
        assertThat(actor("Code", "ROM", "CountryCode", "ROM")).isEqualTo(State.of("ROU"));
        assertThat(actor("Code", "TMPGOV", "CountryCode", "TMP", "Type1Code", "GOV"))
                .isEqualTo(State.of("TLS", Sector.GOV));
        assertThat(actor("Code", "ZAR", "CountryCode", "ZAR")).isEqualTo(State.of("COD"));
        assertThat(actor("Code", "ROU", "Name", "ROMANIA")).isEqualTo(State.of("ROU"));
        assertThat(actor("Code", "SCGSRB", "CountryCode", "SRB")).isEqualTo(State.of("SRB"));
    }

    @Test
    void aRegionIsACollective() {
        for (String region : new String[] {"EUR", "AFR", "MEA", "WST", "SAF", "ASA", "PGS"}) {
            Actor actor = actor("Code", region, "CountryCode", region, "Name", "SOMEWHERE");
            assertThat(actor).isInstanceOf(Collective.class);
            assertThat(actor.principal()).isEmpty();
            assertThat(actor.label()).isEqualTo(region);
        }
        assertThat(actor("Code", "SAF", "CountryCode", "SAF").name()).isEqualTo("Southern Africa");
    }

    @Test
    void whoActsForItselfIsAGroupAtHomeInTheCountry() {
        Group rebels = (Group) actor("Code", "COLREB", "CountryCode", "COL", "Type1Code", "REB", "Name", "GUERRILLA");
        assertThat(rebels.home()).contains(Country.of("COL"));
        assertThat(rebels.name()).isEqualTo("Colombia (rebels)");
        assertThat(rebels.principal()).isEmpty();
        assertThat(actor("Code", "LBNREBXYZ", "CountryCode", "LBN", "Type1Code", "REB", "Name", "A NAMED BAND")
                        .name())
                .isEqualTo("A NAMED BAND");
        assertThat(actor("Code", "AFGINS", "CountryCode", "AFG", "Type1Code", "INS"))
                .isInstanceOf(Group.class);
    }

    @Test
    void aKnownGroupHasItsName() {
        Group taliban = (Group) actor(
                "Code", "AFGINSTAL", "CountryCode", "AFG", "KnownGroupCode", "TAL", "Type1Code", "INS", "Name", "THEM");
        assertThat(taliban.name()).isEqualTo("Taliban");
        assertThat(taliban.home()).contains(Country.of("AFG"));
        Organisation union = (Organisation) actor(
                "Code", "IGOEUREEC", "CountryCode", "EUR", "KnownGroupCode", "EEC", "Type1Code", "IGO", "Name", "EU");
        assertThat(union.name()).isEqualTo("European Union");
        assertThat(union.code()).contains(ActorCode.parse("IGOEUREEC"));
    }

    @Test
    void anOrganOfABodyIsNotTheBody() {
        assertThat(actor("Code", "IGOUNOREFHCR", "KnownGroupCode", "UNO", "Type1Code", "IGO", "Type2Code", "REF")
                        .name())
                .isEqualTo("UN High Commissioner for Refugees");
        assertThat(actor("Code", "IGOEUREECLEG", "KnownGroupCode", "EEC", "Type1Code", "IGO", "Type2Code", "LEG")
                        .name())
                .isEqualTo("European Union (legislature)");
    }

    @Test
    void aCompanyIsAnOrganisationAndNotItsCountry() {
        Actor company = actor("Code", "MNCUSA", "CountryCode", "USA", "Type1Code", "MNC", "Name", "A COMPANY");
        assertThat(company).isInstanceOf(Organisation.class);
        assertThat(company.name()).isEqualTo("A COMPANY");
        assertThat(company.principal()).isEmpty();
    }

    @Test
    void peopleOfAFaithOrDescentAreAGroupUnlessTheyGovern() {
        assertThat(actor("Code", "EGYCHRCPT", "CountryCode", "EGY", "Religion1Code", "CHR", "Name", "COPTS"))
                .isInstanceOfSatisfying(
                        Group.class, group -> assertThat(group.home()).contains(Country.of("EGY")));
        assertThat(actor("Code", "IRQGOVMOS", "CountryCode", "IRQ", "Religion1Code", "MOS", "Type1Code", "GOV"))
                .isEqualTo(State.of("IRQ", Sector.GOV));
        assertThat(actor("Code", "kur", "EthnicCode", "kur", "Name", "KURDS"))
                .isInstanceOfSatisfying(
                        Group.class, group -> assertThat(group.code()).contains(ActorCode.parse("KUR")));
    }

    @Test
    void aFaithIsNoCountryOfTheSameLetters() {
        assertThat(actor("Code", "SUN", "Religion1Code", "SUN", "Name", "SUNNI"))
                .isInstanceOf(Group.class);
    }

    @Test
    void aRoleWithoutACountryKeepsItsWords() {
        assertThat(actor("Code", "GOV", "Type1Code", "GOV", "Name", "PRESIDENT"))
                .isEqualTo(Unresolved.builder()
                        .name("PRESIDENT")
                        .addSectors(Sector.GOV)
                        .build());
        assertThat(actor("Name", "SOMEBODY")).isEqualTo(Unresolved.of("SOMEBODY"));
        assertThat(actor("Code", "QQQ")).isEqualTo(Unresolved.of("QQQ"));
    }

    @Test
    void aCodeThatIsNoneIsSaidAndTheOtherCellsAreTaken() {
        ReadRows rows = GdeltRows.read(
                DatasetFormat.GDELT2,
                GdeltRows.v2()
                        .side("Actor1", "Code", "NO R", "CountryCode", "NOR", "Type1Code", "MIL")
                        .line());
        assertThat(rows.event(0).actors()).containsExactly(State.of("NOR", Sector.MIL));
        assertThat(rows.issues).singleElement().satisfies(issue -> {
            assertThat(issue.column()).isEqualTo("Actor1Code");
            assertThat(issue.value()).isEqualTo("NO R");
            assertThat(issue.rule()).isEqualTo("ACTOR_CODE");
        });
    }

    @Test
    void eachCountryRegionAndGroupCodeOfTheTablesGivesAnActor() {
        assertThat(ResourceTable.rows("gdelt-countries.tsv"))
                .allSatisfy(row -> assertThat(actor("Code", row.get(0), "CountryCode", row.get(0)))
                        .isInstanceOf(row.get(1).equals("state") ? State.class : Collective.class));
        assertThat(ResourceTable.rows("gdelt-groups.tsv"))
                .allSatisfy(row -> assertThat(actor("Code", row.get(0), "KnownGroupCode", row.get(0)))
                        .isInstanceOfAny(Organisation.class, Group.class, State.class));
    }
}

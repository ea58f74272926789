package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the names of ICEWS, and how others are called in its words. */
class IcewsActorsTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    private static Actor actor(String name, String sectors, String country) {
        return new IcewsActors("Source")
                .side(name, sectors, country)
                .actors()
                .asList()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Occupied Palestinian Territory|PSE",
                "Palestinian Territory, Occupied|PSE",
                "Serbia and Montenegro|SCG",
                "Czech Republic|CZE",
                "Macedonia|MKD",
                "the former Yugoslav Republic of Macedonia|MKD",
                "Swaziland|SWZ",
                "East Timor|TLS",
                "Timor-Leste|TLS",
                "Burma/Myanmar|MMR",
                "Cote d'Ivoire|CIV",
                "Russian Federation|RUS",
                "Moldova, Republic of|MDA",
                "Democratic Republic of Congo|COD",
                "Congo|COG",
                "Holy See|VAT"
            })
    void countriesHaveManyNames(String name, String code) {
        assertThat(actor(name, "", name)).isEqualTo(State.of(code));
    }

    @Test
    void everyCountryOfTheTableHasAName() {
        assertThat(Country.all())
                .allSatisfy(country -> assertThat(IcewsCountries.standard()
                                .find(IcewsCountries.standard().column(country)))
                        .isEqualTo(country));
    }

    @Nested
    class Sectors {
        private final IcewsSectors table = IcewsSectors.standard();

        @Test
        void headingsCountOnlyWhereNothingBelowThemStands() {
            assertThat(table.read("Military,Government").sectors()).containsExactly(Sector.MIL);
            assertThat(table.read("Government").sectors()).containsExactly(Sector.GOV);
            assertThat(table.read("Dissident,Insurgents").sectors()).containsExactly(Sector.REB);
        }

        @Test
        void theMostTellingComesFirst() {
            assertThat(table.read("Parties,Military,Executive").sectors())
                    .containsExactly(Sector.GOV, Sector.MIL, Sector.PTY);
        }

        @Test
        void faithAndIdeologyAreNoSectors() {
            IcewsSectors.Reading reading = table.read("Sunni,Muslim,Far Left,Elite,Tamil");
            assertThat(reading.sectors()).isEmpty();
            assertThat(reading.unknown()).isEmpty();
        }

        @Test
        void namesWithCommasAreNotCut() {
            IcewsSectors.Reading reading =
                    table.read("Government,Agriculture, Fishing, and Forestry Ministry,Unit (of this, and that)");
            assertThat(reading.names())
                    .containsExactly(
                            "Government", "Agriculture, Fishing, and Forestry Ministry", "Unit (of this, and that)");
            assertThat(reading.unknown()).containsExactly("Unit (of this, and that)");
        }

        @Test
        void namesThatEndAlikeAreRead() {
            assertThat(table.read("Beekeeping Ministry").sectors()).containsExactly(Sector.GOV);
            assertThat(table.read("Global Beekeeping IGOs").sectors()).containsExactly(Sector.IGO);
        }

        @Test
        void whatIsWrittenIsReadAsTheSameSectors() {
            for (Sector sector : Sector.values()) {
                String list = table.list(ImmutableList.of(sector));
                if (!list.isEmpty() && sector != Sector.ELI && sector != Sector.NGM && sector != Sector.MNC) {
                    assertThat(table.read(list).sectors()).as(list).containsExactly(sector);
                }
            }
        }
    }

    @Nested
    class Kinds {
        @Test
        void aBodyOfTheStateIsThatState() {
            Actor ministry = actor("Foreign Affairs (Norway)", "Executive,Foreign Ministry,Government", "Norway");
            assertThat(ministry).isInstanceOf(State.class);
            assertThat(ministry.name()).isEqualTo("Foreign Affairs (Norway)");
            assertThat(ministry.code()).get().hasToString("NORGOV");
            assertThat(actor("Royal Norwegian Navy", "Military,Navy,Government", "Norway"))
                    .isInstanceOf(State.class);
        }

        @Test
        void citizensArePartOfTheState() {
            Actor citizen = actor("Citizen (Vietnam)", "General Population / Civilian / Social,Social", "Vietnam");
            assertThat(citizen.code()).get().hasToString("VNMCVL");
            assertThat(citizen.principal(DAY)).contains(Country.of("VNM"));
        }

        @Test
        void aPersonActsForTheCountryOfTheRow() {
            Actor person = actor("Barack Obama", "Elite,Executive,Executive Office,Government", "United States");
            assertThat(person).isInstanceOf(Person.class);
            assertThat(person.code()).get().hasToString("USAGOV");
            assertThat(person.principal(DAY)).contains(Country.of("USA"));
            assertThat(actor("Ane Dahl", "", "Norway").principal(DAY)).contains(Country.of("NOR"));
        }

        @Test
        void rebelsAndPartiesAreGroupsAtHomeThere() {
            Actor rebels = actor("Armed Rebel (Syria)", "Rebel,Dissident", "Syria");
            assertThat(rebels).isInstanceOfSatisfying(Group.class, group -> {
                assertThat(group.home()).contains(Country.of("SYR"));
                assertThat(group.code()).get().hasToString("SYRREB");
            });
            assertThat(actor("Fjord Party", "Parties,(National) Minor Party", "Norway"))
                    .isInstanceOf(Group.class);
        }

        @Test
        void knownGroupsHaveTheirCodeAndTheirUsualName() {
            Actor group = actor("Islamic State of Iraq and the Levant", "Insurgents,Dissident", "Iraq");
            assertThat(group).isInstanceOf(Group.class);
            assertThat(group.code())
                    .isEqualTo(actor("Islamic State", "", "").code())
                    .isPresent();
            assertThat(actor("Militant (Boko Haram)", "Insurgents", "Nigeria").name())
                    .isEqualTo("Militant (Boko Haram)");
            assertThat(actor("Militant (Boko Haram)", "Insurgents", "Nigeria").code())
                    .isEqualTo(actor("Boko Haram", "Insurgents", "Nigeria").code());
        }

        @Test
        void bodiesOfStatesAreOrganisations() {
            Actor un = actor("United Nations", "International Government Organization,Global", "");
            assertThat(un).isInstanceOf(Organisation.class);
            assertThat(un.code()).get().hasToString("IGOUNO");
            assertThat(actor("Union of Lighthouses", "International Government Organization,Global", ""))
                    .isInstanceOf(Organisation.class);
            assertThat(actor("Lighthouse Watch", "Nongovernmental Organization (International)", "")
                            .code())
                    .get()
                    .hasToString("NGO");
            assertThat(actor("Secretariat (United Nations)", "International Government Organization", "")
                            .code())
                    .get()
                    .hasToString("IGOUNO");
        }

        @Test
        void regionsAreManyStates() {
            assertThat(actor("Southeast Asia", "", "")).isInstanceOf(Collective.class);
            assertThat(actor("Citizen (Africa)", "Social,General Population / Civilian / Social", "")
                            .code())
                    .get()
                    .hasToString("AFRCVL");
        }

        @Test
        void whoIsUnspecifiedIsNobodyAndWhoIsUnknownKeepsTheWords() {
            assertThat(new IcewsActors("Source")
                            .side("Unspecified Actor", "Unspecified", "")
                            .actors())
                    .isEmpty();
            assertThat(actor("Unidentified State Actor", "", "")).isEqualTo(Unresolved.of("Unidentified State Actor"));
        }

        @Test
        void parenthesesWithinParenthesesAreOneCountry() {
            assertThat(actor("Priest (Holy See (Vatican City State))", "National Religious,Social", "")
                            .principal(DAY))
                    .contains(Country.of("VAT"));
        }
    }

    @Nested
    class Written {
        private String row(Actor actor, Actor recipient) {
            StringWriter text = new StringWriter();
            try (DatasetWriter out = DatasetWriter.of(DatasetFormat.ICEWS, text)) {
                out.write(DiplomaticEvent.builder()
                        .id("x")
                        .addActors(actor)
                        .addRecipients(recipient)
                        .cameo(CameoCode.of("163"))
                        .type(EventType.SANCTION)
                        .addDates(EventDate.on(DAY))
                        .addPlaces("Bergen, Vestland, Norway")
                        .build());
            }
            return text.toString().lines().skip(1).findFirst().orElseThrow();
        }

        @Test
        void othersAreCalledInTheWordsOfIcews() {
            assertThat(row(State.of("RUS", Sector.MIL), State.of("PSE")))
                    .isEqualTo("1\t2015-06-01\tMilitary (Russia)\tMilitary,Government\tRussian Federation\t"
                            + "Impose embargo, boycott, or sanctions\t163\t-8\tPalestinian Territory, Occupied\tNA\t"
                            + "Occupied Palestinian Territory\tNA\tNA\tNA\tBergen\tNA\tVestland\tNorway\tNA\tNA");
        }

        @Test
        void namesStayAndSectorsAreTranslated() {
            Person person = Person.builder()
                    .name("Ane Dahl")
                    .affiliation(ActorCode.parse("NOR"))
                    .addSectors(Sector.GOV, Sector.PTY)
                    .build();
            assertThat(row(person, State.of("SWE")))
                    .contains("\tAne Dahl\tExecutive,Government,Parties\tNorway\t")
                    .contains("\tSweden\tNA\tSweden\t");
        }

        @Test
        void anEventWithoutACodeIsLeftOutAndCounted() {
            try (DatasetWriter out = DatasetWriter.of(DatasetFormat.ICEWS, new StringWriter())) {
                out.write(DiplomaticEvent.builder()
                        .id("x")
                        .addActors(State.of("NOR"))
                        .addDates(EventDate.on(DAY))
                        .build());
                assertThat(out.report().leftOut()).isEqualTo(1);
                assertThat(out.report().rules()).containsKey("NO_CODE");
            }
        }
    }
}

package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.Copies;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorTest {
    private static final LocalDate IN_OFFICE = LocalDate.of(2015, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2017, 1, 20);

    private static final Tenure TERM = Tenure.builder()
            .office("foreign-minister")
            .from(LocalDate.of(2013, 2, 1))
            .until(LEFT)
            .build();

    private static final Person MINISTER = Person.builder()
            .name("J. Doe")
            .affiliation(ActorCode.parse("USA"))
            .addSectors(Sector.GOV)
            .addTenures(TERM)
            .build();

    private static final Organisation UNITED_NATIONS = Organisation.builder()
            .name("United Nations")
            .organisationCode(ActorCode.parse("IGOUNO"))
            .build();

    private static final Collective ALLIES = Collective.builder()
            .name("over 20 capitals")
            .atLeast(21)
            .addMembers(Country.of("USA"), Country.of("GBR"))
            .build();

    private static final Group FRONT =
            Group.builder().name("Northern Front").home(Country.of("TUR")).build();

    static List<Actor> all() {
        return List.of(
                State.of("RUS", Sector.GOV), UNITED_NATIONS, FRONT, MINISTER, ALLIES, Unresolved.of("a shipowner"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesSerialization(Actor actor) {
        assertThat(Copies.serialized(actor)).isEqualTo(actor).hasSameHashCodeAs(actor);
    }

    @Test
    void equalsByValue() {
        for (Class<?> type : List.of(
                ImmutableState.class,
                ImmutableOrganisation.class,
                ImmutableGroup.class,
                ImmutablePerson.class,
                ImmutableCollective.class,
                ImmutableUnresolved.class,
                ImmutableTenure.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(Sector.GOV))
                    .withPrefabValues(
                            ImmutableSortedSet.class,
                            ImmutableSortedSet.<Country>of(),
                            ImmutableSortedSet.of(Country.of("USA")))
                    .withPrefabValues(Country.class, Country.of("RUS"), Country.of("USA"))
                    .withPrefabValues(ActorCode.class, ActorCode.parse("RUS"), ActorCode.parse("USA"))
                    .verify();
        }
    }

    @Test
    void aStateAndItsInstitutionsActForTheState() {
        State kremlin = State.of("RUS", Sector.GOV);

        assertThat(kremlin.principal(IN_OFFICE)).contains(Country.of("RUS"));
        assertThat(kremlin.principal()).contains(Country.of("RUS"));
        assertThat(kremlin.code()).contains(ActorCode.parse("RUSGOV"));
        assertThat(kremlin.name()).isEqualTo("Russia (government)");
        assertThat(kremlin.label()).isEqualTo("RUS");
        assertThat(State.of("RUS").name()).isEqualTo("Russia");
        assertThat(kremlin).isNotEqualTo(State.of("RUS"));
    }

    @Test
    void aStateKeepsTheCodeThatADictionaryGivesIt() {
        State ministry = State.builder()
                .country(Country.of("EGY"))
                .addSectors(Sector.GOV)
                .codeAsGiven(ActorCode.parse("EGYGOVDEV"))
                .build();

        assertThat(ministry.code()).contains(ActorCode.parse("EGYGOVDEV"));
        assertThat(ministry.principal()).contains(Country.of("EGY"));
        assertThat(ministry).isNotEqualTo(State.of("EGY", Sector.GOV));
    }

    @Test
    void aPersonActsForTheStateInOfficeOnly() {
        assertThat(MINISTER.principal(IN_OFFICE)).contains(Country.of("USA"));
        assertThat(MINISTER.principal(LEFT)).isEmpty();
        assertThat(MINISTER.principal()).contains(Country.of("USA"));
        assertThat(MINISTER.code()).contains(ActorCode.parse("USAGOV"));
    }

    @Test
    void aPersonWithoutRecordedTermsActsForTheStateUnlessOneOfTheElites() {
        Person.Builder person = Person.builder().name("K. Roe").affiliation(ActorCode.parse("GBR"));

        assertThat(person.build().principal(IN_OFFICE)).contains(Country.of("GBR"));
        assertThat(person.addSectors(Sector.ELI).build().principal(IN_OFFICE)).isEmpty();
    }

    @Test
    void bodiesGroupsAndCollectivesActForNoSingleState() {
        for (Actor actor : List.of(UNITED_NATIONS, FRONT, ALLIES)) {
            assertThat(actor.principal()).isEmpty();
            assertThat(actor.principal(IN_OFFICE)).isEmpty();
        }
        assertThat(UNITED_NATIONS.label()).isEqualTo("IGOUNO");
        assertThat(UNITED_NATIONS.sectors()).containsExactly(Sector.IGO);
        assertThat(FRONT.label()).isEqualTo("Northern Front");
    }

    @Test
    void aCollectiveKeepsItsMembersInOrderAndThroughItsBuilder() {
        assertThat(ALLIES.members()).containsExactly(Country.of("GBR"), Country.of("USA"));
        assertThat(Collective.builder().from(ALLIES).build()).isEqualTo(ALLIES);
        assertThat(State.of("RUS").members()).isEmpty();
    }

    @Test
    void aCollectiveRefusesNumbersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collective.builder().name("none").atLeast(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Collective.builder().name("few").atLeast(5).atMost(4).build())
                .withMessageContaining("(OptionalInt[5])");
    }

    @Test
    void anUnresolvedActorKeepsItsWords() {
        Unresolved shipowner = Unresolved.builder()
                .name("a Danish shipowner")
                .country(Country.of("DNK"))
                .addSectors(Sector.BUS)
                .build();

        assertThat(shipowner.code()).contains(ActorCode.parse("DNKBUS"));
        assertThat(shipowner.principal()).contains(Country.of("DNK"));
        assertThat(Unresolved.of("somebody").code()).isEmpty();
        assertThat(Unresolved.of("somebody").label()).isEqualTo("somebody");
        assertThatIllegalArgumentException().isThrownBy(() -> Unresolved.of(" "));
    }

    @Test
    void aTermCoversItsFirstDayAndNotTheDayOfItsEnd() {
        assertThat(TERM.covers(TERM.from())).isTrue();
        assertThat(TERM.covers(LEFT.minusDays(1))).isTrue();
        assertThat(TERM.covers(LEFT)).isFalse();
        assertThat(TERM.covers(TERM.from().minusDays(1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Tenure.builder().office("king").from(LEFT).until(LEFT).build())
                .withMessageContaining("king");
    }
}

package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.Copies;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Tenure;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiplomaticEventTest {
    private static final State RUS = State.of("RUS");
    private static final State USA = State.of("USA");
    private static final State GBR = State.of("GBR");
    private static final LocalDate DAY = LocalDate.of(2021, 4, 16);

    private static DiplomaticEvent.Builder expulsion() {
        return DiplomaticEvent.builder()
                .addActors(RUS)
                .addRecipients(USA)
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .instrument(Instrument.EXPULSION)
                .phase(Phase.IMPOSED)
                .cameo(CameoCode.of("161"))
                .addContexts(Context.DIPLOMATIC)
                .addQuantities(Quantity.of(10, "diplomats"))
                .addDates(EventDate.on(DAY))
                .addCodings(SourceCoding.of("CAMEO", "161"))
                .addMentions(Provenance.inDocument("wire-1", Span.of(0, 38)));
    }

    @Test
    void isPlainlyAssertedByTheNarratorAndRealUnlessSaidOtherwise() {
        DiplomaticEvent event = expulsion().build();

        assertThat(event.status()).isEqualTo(Status.OCCURRED);
        assertThat(event.claims()).containsExactly(Claim.byNarrator());
        assertThat(event.hostility()).isEqualTo(Hostility.HOSTILE);
        assertThat(event.isHostile()).isTrue();
        assertThat(event.inferred()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void hasTheHostilityOfItsType(EventType type) {
        assertThat(DiplomaticEvent.builder().id("x").type(type).build().hostility())
                .isEqualTo(type.hostility());
    }

    @Test
    void mayHaveNoTypeAndYetBeHostile() {
        DiplomaticEvent statement = DiplomaticEvent.builder().id("x").build();

        assertThat(statement.hostility()).isEqualTo(Hostility.NEUTRAL);
        assertThat(DiplomaticEvent.builder()
                        .id("x")
                        .hostility(Hostility.HOSTILE)
                        .build()
                        .isHostile())
                .isTrue();
    }

    @Test
    void keepsItsValuesInItsBuilder() {
        DiplomaticEvent event = expulsion().build();

        assertThat(event.toBuilder().build()).isEqualTo(event);
        assertThat(Copies.serialized(event)).isEqualTo(event).hasSameHashCodeAs(event);
    }

    @Test
    void equalsByValue() {
        EqualsVerifier.forClass(ImmutableDiplomaticEvent.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of("x"))
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(RUS))
                .withPrefabValues(ImmutableSortedSet.class, ImmutableSortedSet.of(), ImmutableSortedSet.of(1))
                .withPrefabValues(CameoCode.class, CameoCode.of("161"), CameoCode.of("01"))
                .withPrefabValues(Instrument.class, Instrument.EXPULSION, Instrument.SUMMONS)
                .verify();
    }

    @Nested
    class Identity {
        @Test
        void isWhereTheEventWasReportedAndNotWhatWasUnderstood() {
            DiplomaticEvent coded = expulsion().build();
            DiplomaticEvent recoded = DiplomaticEvent.builder()
                    .type(EventType.ACCUSE)
                    .addMentions(Provenance.inDocument("wire-1", Span.of(0, 38)))
                    .build();

            assertThat(coded.id()).matches("e1-[0-9a-f]{16}").isEqualTo(recoded.id());
        }

        @Test
        void keepsFromVersionToVersion() {
            // The recipe is part of the files that users keep: a change needs a new prefix.
            assertThat(expulsion().build().id()).isEqualTo("e1-741b337e405a1944");
            assertThat(DiplomaticEvent.builder()
                            .addMentions(Provenance.inRow("GDELT", "2.0", "410412347"))
                            .build()
                            .id())
                    .isEqualTo("e1-9f37855b2080ec6e");
        }

        @Test
        void differsWithDocumentSpanOrdinalVersionAndRow() {
            Provenance base = Provenance.inDocument("wire-1", Span.of(0, 38));
            List<Provenance> places = List.of(
                    base,
                    Provenance.inDocument("wire-2", Span.of(0, 38)),
                    Provenance.inDocument("wire-1", Span.of(0, 39)),
                    Provenance.inDocument("wire-1", Span.of(1, 38)),
                    Provenance.builder().from(base).ordinal(1).build(),
                    Provenance.inRow("wire-1", "1", "2"),
                    Provenance.inRow("wire-1", "1", "3"),
                    Provenance.inRow("wire-1", "2", "2"),
                    Provenance.inRow("wire-11", "", "2"));

            assertThat(places.stream().map(EventIds::of)).doesNotHaveDuplicates();
        }

        @Test
        void isNotMovedByFurtherMentions() {
            DiplomaticEvent event = expulsion().build();

            assertThat(expulsion()
                            .addMentions(Provenance.inDocument("wire-9", Span.of(5, 6)))
                            .build()
                            .id())
                    .isEqualTo(event.id());
        }

        @Test
        void needsAnIdOrAMention() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> DiplomaticEvent.builder().type(EventType.AID).build())
                    .withMessageContaining("needs an id, or a mention");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DiplomaticEvent.builder().id(" ").build());
        }
    }

    @Nested
    class Refusals {
        @Test
        void nameTheModesOfTheType() {
            DiplomaticEvent.Builder builder =
                    DiplomaticEvent.builder().id("x").type(EventType.SANCTION).mode(Mode.CYBER);

            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageContaining("SANCTION")
                    .withMessageContaining("was CYBER");
        }

        @Test
        void wantATypeForAModeAndAnInstrumentForAPhase() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            DiplomaticEvent.builder().id("x").mode(Mode.CYBER).build())
                    .withMessageContaining("needs a type");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DiplomaticEvent.builder()
                            .id("x")
                            .phase(Phase.RENEWED)
                            .build())
                    .withMessageContaining("needs an instrument");
        }

        @Test
        void doNotLetHostilityContradictTheType() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> expulsion().hostility(Hostility.CONCILIATORY).build())
                    .withMessageContaining("HOSTILE")
                    .withMessageContaining("CONCILIATORY");
        }

        @Test
        void wantAClaim() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> expulsion().claims(ImmutableList.of()).build());
        }
    }

    @Nested
    class Sides {
        private final Person minister = Person.builder()
                .name("J. Doe")
                .affiliation(ActorCode.parse("USA"))
                .addTenures(Tenure.builder()
                        .office("foreign-minister")
                        .from(LocalDate.of(2013, 2, 1))
                        .until(LocalDate.of(2017, 1, 20))
                        .build())
                .build();

        @Test
        void areThoseForWhomTheActorsActOnTheDay() {
            DiplomaticEvent.Builder builder = DiplomaticEvent.builder()
                    .id("x")
                    .addActors(State.of("RUS", Sector.GOV), RUS, minister)
                    .addRecipients(Collective.builder().name("allies").build(), GBR);

            assertThat(builder.build().actorPrincipals()).containsExactly(Country.of("RUS"), Country.of("USA"));
            assertThat(builder.build().recipientPrincipals()).containsExactly(Country.of("GBR"));
            assertThat(builder.addDates(EventDate.on(DAY)).build().actorPrincipals())
                    .as("out of office on the day")
                    .containsExactly(Country.of("RUS"));
        }

        @Test
        void makeOneDyadAPair() {
            DiplomaticEvent joint =
                    expulsion().addActors(GBR).addRecipients(State.of("CHN")).build();

            assertThat(joint.expandDyads())
                    .extracting(dyad -> dyad.actors().asList().get(0).label()
                            + dyad.recipients().asList().get(0).label())
                    .containsExactly("RUSUSA", "RUSCHN", "GBRUSA", "GBRCHN");
            assertThat(joint.expandDyads())
                    .allSatisfy(dyad -> assertThat(dyad.id()).isEqualTo(joint.id()));
        }

        @Test
        void ofAJointActWithoutARecipientPairWithEachOther() {
            DiplomaticEvent talks = DiplomaticEvent.builder()
                    .id("x")
                    .type(EventType.CONSULT)
                    .addActors(RUS, USA)
                    .build();

            assertThat(talks.expandDyads())
                    .extracting(dyad -> dyad.actors().asList().get(0).label()
                            + dyad.recipients().asList().get(0).label())
                    .containsExactly("RUSUSA", "USARUS");
        }

        @Test
        void ofAnActWithOneSideStayAsTheyAre() {
            DiplomaticEvent alone =
                    DiplomaticEvent.builder().id("x").addActors(RUS).build();
            DiplomaticEvent suffered =
                    DiplomaticEvent.builder().id("x").addRecipients(RUS, USA).build();

            assertThat(alone.expandDyads()).containsExactly(alone);
            assertThat(suffered.expandDyads()).containsExactly(suffered);
        }
    }
}

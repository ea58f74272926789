package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.Copies;
import io.github.demarche.chain.ThreatOutcome.Outcome;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreatsTest {
    private static final DiplomaticEvent SPEECH =
            on(2, undated("speech", "RUS", "USA").type(EventType.THREATEN).build());
    private static final DiplomaticEvent THREATENED = undated("threatened", "RUS", "USA")
            .status(Status.THREATENED)
            .addDates(EventDate.on(DAY0.plusDays(2), Basis.ANNOUNCED))
            .build();
    private static final DiplomaticEvent DEED = act("deed", "RUS", "USA", 10);
    private static final DiplomaticEvent YIELDING =
            on(7, undated("yielding", "USA", "RUS").type(EventType.CONCEDE).build());
    private static final EventRelation CONTENT = EventRelation.of(Kind.CONTENT, "speech", "threatened");

    private static DiplomaticEvent on(int day, DiplomaticEvent event) {
        return event.toBuilder().addDates(EventDate.on(DAY0.plusDays(day))).build();
    }

    private static GraphView view(List<DiplomaticEvent> events, ResponseLink... links) {
        RetaliationGraph.Builder graph =
                RetaliationGraph.builder().addAllEvents(events).addLinks(links);
        if (events.contains(SPEECH) && events.contains(THREATENED)) {
            graph.addRelations(CONTENT);
        }
        return graph.build().view();
    }

    private static ImmutableList<ThreatOutcome> threats(int day, List<DiplomaticEvent> events, ResponseLink... links) {
        return view(events, links).threats(DAY0.plusDays(day));
    }

    @Test
    void aSpeechAndWhatItThreatensAreOneThreat() {
        assertThat(threats(5, List.of(SPEECH, THREATENED))).singleElement().satisfies(threat -> {
            assertThat(threat.threat()).isEqualTo(SPEECH);
            assertThat(threat.threatenedAct()).contains(THREATENED);
            assertThat(threat.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(threat.followedBy()).isEmpty();
        });
    }

    @Test
    void aThreatenedActWithoutItsSpeechIsAThreat() {
        assertThat(threats(5, List.of(THREATENED))).singleElement().satisfies(threat -> {
            assertThat(threat.threat()).isEqualTo(THREATENED);
            assertThat(threat.threatenedAct()).isEmpty();
        });
    }

    @Test
    void areNotMadeBeforeTheirDay() {
        assertThat(threats(1, List.of(SPEECH, THREATENED))).isEmpty();
    }

    @Test
    void stayVisibleWhenNothingFollows() {
        assertThat(view(List.of(SPEECH, THREATENED, DEED)).openThreats(DAY0.plusYears(30)))
                .containsExactly(SPEECH);
    }

    @Test
    void areCarriedOutFromTheDayOfTheAct() {
        ResponseLink done = noted("threatened", "deed", Relation.FULFILMENT);
        List<DiplomaticEvent> events = List.of(SPEECH, THREATENED, DEED);

        assertThat(threats(9, events, done)).extracting(ThreatOutcome::outcome).containsExactly(Outcome.OPEN);
        assertThat(threats(10, events, done)).singleElement().satisfies(threat -> {
            assertThat(threat.outcome()).isEqualTo(Outcome.CARRIED_OUT);
            assertThat(threat.followedBy()).containsExactly(done);
        });
        assertThat(view(events, done).openThreats(DAY0.plusDays(10))).isEmpty();
    }

    @Test
    void areCarriedOutThroughTheSpeechToo() {
        assertThat(threats(10, List.of(SPEECH, DEED), noted("speech", "deed", Relation.FULFILMENT)))
                .extracting(ThreatOutcome::outcome)
                .containsExactly(Outcome.CARRIED_OUT);
    }

    @Test
    void canBeCompliedWith() {
        ResponseLink complied = noted("speech", "yielding", Relation.COMPLIANCE);
        List<DiplomaticEvent> events = List.of(SPEECH, THREATENED, YIELDING);

        assertThat(threats(6, events, complied))
                .extracting(ThreatOutcome::outcome)
                .containsExactly(Outcome.OPEN);
        assertThat(threats(7, events, complied))
                .extracting(ThreatOutcome::outcome)
                .containsExactly(Outcome.COMPLIED_WITH);
    }

    @Test
    void areCarriedOutEvenAgainstThoseWhoComplied() {
        ResponseLink complied = noted("speech", "yielding", Relation.COMPLIANCE);
        ResponseLink done = noted("threatened", "deed", Relation.FULFILMENT);

        assertThat(threats(20, List.of(SPEECH, THREATENED, YIELDING, DEED), done, complied))
                .singleElement()
                .satisfies(threat -> {
                    assertThat(threat.outcome()).isEqualTo(Outcome.CARRIED_OUT);
                    assertThat(threat.followedBy()).containsExactly(complied, done);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"FULFILMENT", "COMPLIANCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void areNotSettledByAnyOtherAnswer(Relation relation) {
        assertThat(threats(20, List.of(SPEECH, YIELDING), noted("speech", "yielding", relation)))
                .extracting(ThreatOutcome::outcome)
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void areNotCarriedOutByAnotherThreat() {
        DiplomaticEvent again =
                undated("again", "RUS", "USA").status(Status.THREATENED).build();

        assertThat(threats(20, List.of(THREATENED, again), noted("threatened", "again", Relation.FULFILMENT)))
                .extracting(ThreatOutcome::outcome)
                .containsExactly(Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void includeUltimatumsButNoDemandsAndNoThreatsThatWereNotMade() {
        DiplomaticEvent ultimatum =
                undated("ultimatum", "USA", "RUS").status(Status.CONDITIONAL).build();
        DiplomaticEvent reward = undated("reward", "USA", "RUS")
                .type(EventType.AID)
                .status(Status.CONDITIONAL)
                .build();
        DiplomaticEvent demand =
                undated("demand", "USA", "RUS").type(EventType.REQUEST).build();
        DiplomaticEvent feared = undated("feared", "RUS", "USA")
                .type(EventType.THREATEN)
                .status(Status.HYPOTHETICAL)
                .build();

        assertThat(threats(0, List.of(ultimatum, reward, demand, feared)))
                .extracting(ThreatOutcome::threat)
                .containsExactly(ultimatum);
    }

    @Test
    void surviveSerialization() {
        ImmutableList<ThreatOutcome> outcomes =
                threats(10, List.of(SPEECH, THREATENED, DEED), noted("threatened", "deed", Relation.FULFILMENT));
        assertThat(Copies.serialized(outcomes)).isEqualTo(outcomes);
    }
}

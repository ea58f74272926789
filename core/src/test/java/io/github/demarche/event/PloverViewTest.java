package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.ontology.EventType;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PloverViewTest {
    private static DiplomaticEvent.Builder event(String id, EventType type) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        event.id(id).type(type).addActors(State.of("GHA"));
        return event;
    }

    private static Provenance mention(boolean inPassing) {
        return Provenance.builder()
                .from(Provenance.inDocument("d", Span.of(0, 4)))
                .inPassing(inPassing)
                .build();
    }

    private static Optional<EventType> printed(PloverView view, DiplomaticEvent event) {
        return view.codingOf(event).map(PloverCoding::type);
    }

    private static PloverView alone(DiplomaticEvent event) {
        return PloverView.of(ImmutableList.of(event), ImmutableList.of());
    }

    @Test
    void printsWhatPloverCodingSaysOfAnEventThatStandsAlone() {
        DiplomaticEvent done = event("a", EventType.SANCTION).build();
        DiplomaticEvent planned =
                event("b", EventType.SANCTION).status(Status.ANNOUNCED).build();
        DiplomaticEvent refused =
                event("c", EventType.SANCTION).status(Status.NEGATED).build();
        assertThat(printed(alone(done), done)).contains(EventType.SANCTION);
        assertThat(printed(alone(planned), planned)).contains(EventType.THREATEN);
        assertThat(printed(alone(refused), refused)).isEmpty();
    }

    @Test
    void leavesOutWhatEveryMentionOnlyRefersTo() {
        DiplomaticEvent referred =
                event("a", EventType.ASSAULT).addMentions(mention(true)).build();
        DiplomaticEvent toldOnce = event("b", EventType.ASSAULT)
                .addMentions(mention(true), mention(false))
                .build();
        assertThat(printed(alone(referred), referred)).isEmpty();
        assertThat(printed(alone(toldOnce), toldOnce)).contains(EventType.ASSAULT);
    }

    @Test
    void leavesOutWhatSomebodyDenies() {
        DiplomaticEvent denied = event("a", EventType.ASSAULT)
                .addClaims(Claim.builder()
                        .source(State.of("GHA"))
                        .stance(Stance.DENIES)
                        .build())
                .build();
        assertThat(printed(alone(denied), denied)).isEmpty();
    }

    @Test
    void leavesOutWhatNobodyInParticularDoes() {
        DiplomaticEvent.Builder builder = DiplomaticEvent.builder();
        DiplomaticEvent open = builder.id("a")
                .type(EventType.ASSAULT)
                .addActors(Unresolved.of("a driver"))
                .build();
        DiplomaticEvent bothNamed = DiplomaticEvent.builder()
                .from(open)
                .addRecipients(Unresolved.of("a woman"))
                .build();
        DiplomaticEvent collective = DiplomaticEvent.builder()
                .from(open)
                .addActors(Collective.builder().name("over 20 capitals").build())
                .build();
        assertThat(printed(alone(open), open)).isEmpty();
        assertThat(printed(alone(bothNamed), bothNamed)).contains(EventType.ASSAULT);
        assertThat(printed(alone(collective), collective)).contains(EventType.ASSAULT);
    }

    @Nested
    class OfASpeechActAndItsContent {
        private PloverView view(DiplomaticEvent speech, DiplomaticEvent act) {
            return PloverView.of(
                    ImmutableList.of(speech, act), ImmutableList.of(EventRelation.of(Kind.CONTENT, "s", "a")));
        }

        @Test
        void printsTheAccusationAndNotTheAllegedAct() {
            DiplomaticEvent speech = event("s", EventType.ACCUSE).build();
            DiplomaticEvent act = event("a", EventType.ASSAULT).build();
            assertThat(printed(view(speech, act), speech)).contains(EventType.ACCUSE);
            assertThat(printed(view(speech, act), act)).isEmpty();
        }

        @Test
        void printsTheOneThatNamesARecipientOfTwoOfOneType() {
            DiplomaticEvent speech = event("s", EventType.AGREE).build();
            DiplomaticEvent act = event("a", EventType.AID)
                    .status(Status.ANNOUNCED)
                    .addRecipients(State.of("TGO"))
                    .build();
            assertThat(printed(view(speech, act), speech)).isEmpty();
            assertThat(printed(view(speech, act), act)).contains(EventType.AGREE);
        }

        @Test
        void printsBothWhenPraisePresupposesTheAct() {
            DiplomaticEvent speech = event("s", EventType.SUPPORT).build();
            DiplomaticEvent act = event("a", EventType.RETREAT).build();
            assertThat(printed(view(speech, act), speech)).contains(EventType.SUPPORT);
            assertThat(printed(view(speech, act), act)).contains(EventType.RETREAT);
        }

        @Test
        void printsTheActOfASpeechThatHasNoTypeItself() {
            DiplomaticEvent speech =
                    DiplomaticEvent.builder().id("s").addActors(State.of("GHA")).build();
            DiplomaticEvent act = event("a", EventType.ASSAULT).build();
            assertThat(printed(view(speech, act), speech)).isEmpty();
            assertThat(printed(view(speech, act), act)).contains(EventType.ASSAULT);
        }

        @Test
        void leavesRelationsToOtherTextsAlone() {
            DiplomaticEvent act = event("a", EventType.ASSAULT).build();
            PloverView view = PloverView.of(
                    ImmutableList.of(act), ImmutableList.of(EventRelation.of(Kind.CONTENT, "elsewhere", "a")));
            assertThat(printed(view, act)).contains(EventType.ASSAULT);
        }
    }
}

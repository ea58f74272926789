package io.github.demarche.chain;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Acts;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Stance;
import org.junit.jupiter.api.Test;

/** Who started it depends on whom one asks. */
class AccountsTest {
    private static final State USA = State.of("USA");
    private static final State RUS = State.of("RUS");

    private static Claim claim(Actor source, Stance stance) {
        return Claim.builder().source(source).stance(stance).build();
    }

    private static ResponseLink claimed(String provocation, String response, Claim... claims) {
        return answer(provocation, response)
                .claims(java.util.List.of(claims))
                .addEvidence(StatedCue.builder().cue("in retaliation for").build())
                .build();
    }

    /** Washington alleges a hack that Moscow denies; each calls the other's expulsion the first move. */
    private static final DiplomaticEvent HACK = undated("hack", "RUS", "USA")
            .addDates(EventDate.on(Acts.DAY0))
            .addClaims(claim(USA, Stance.ALLEGES), claim(State.of("RUS", Sector.GOV), Stance.DENIES))
            .build();

    private static final DiplomaticEvent ONE = act("one", "USA", "RUS", 3);
    private static final DiplomaticEvent TWO = act("two", "RUS", "USA", 3);

    private static final ResponseLink AMERICAN = claimed("hack", "one", claim(USA, Stance.ASSERTS));
    private static final ResponseLink RUSSIAN = claimed("one", "two", claim(RUS, Stance.ASSERTS));
    private static final ResponseLink REVERSE =
            claimed("two", "one", claim(USA, Stance.ASSERTS), claim(RUS, Stance.DENIES));

    private static final RetaliationGraph GRAPH = RetaliationGraph.builder()
            .addEvents(HACK, ONE, TWO)
            .addLinks(AMERICAN, RUSSIAN, REVERSE)
            .build();

    @Test
    void eachSideTellsItsOwn() {
        assertThat(GRAPH.asToldBy(USA).links()).containsExactlyInAnyOrder(AMERICAN, REVERSE);
        assertThat(GRAPH.asToldBy(RUS).links()).containsExactly(RUSSIAN);
    }

    @Test
    void whatASideDeniesIsNotPartOfItsAccount() {
        assertThat(GRAPH.asToldBy(RUS).events()).containsExactly(ONE, TWO);
        assertThat(GRAPH.asToldBy(USA).events()).containsExactly(HACK, ONE, TWO);
    }

    @Test
    void whoeverActsForAStateIsOneSideWithIt() {
        assertThat(GRAPH.asToldBy(State.of("RUS", Sector.MIL)).links())
                .isEqualTo(GRAPH.asToldBy(RUS).links());
    }

    @Test
    void thirdPartiesAndTheNarratorTellOnlyWhatTheNarratorSays() {
        ResponseLink plain = stated("hack", "two");
        RetaliationGraph graph = GRAPH.toBuilder().addLinks(plain).build();

        assertThat(graph.asToldByNarrator().links()).containsExactly(plain);
        assertThat(graph.asToldBy(State.of("CHN")).links()).containsExactly(plain);
        assertThat(graph.asToldByNarrator().events()).containsExactly(HACK, ONE, TWO);
    }

    @Test
    void whatTheNarratorDeniesIsToldByASideOnly() {
        ResponseLink refuted = claimed(
                "hack",
                "two",
                claim(USA, Stance.ASSERTS),
                Claim.builder().stance(Stance.DENIES).build());
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(HACK, TWO)
                .addLinks(refuted)
                .build();

        assertThat(graph.asToldByNarrator().links()).isEmpty();
        assertThat(graph.asToldBy(USA).links()).containsExactly(refuted);
        assertThat(graph.asToldBy(State.of("CHN")).links()).isEmpty();
    }

    @Test
    void aDeniedAuthorshipIsADenial() {
        DiplomaticEvent poisoning = undated("p", "RUS", "GBR")
                .addClaims(
                        Claim.byNarrator(),
                        Claim.builder()
                                .source(RUS)
                                .stance(Stance.DENIES)
                                .aspect(Claim.Aspect.AUTHORSHIP)
                                .build())
                .build();
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(poisoning, ONE)
                .addRelations(EventRelation.of(EventRelation.Kind.CONTENT, "one", "p"))
                .addLinks(stated("p", "one"))
                .build();

        assertThat(graph.asToldBy(RUS).events()).containsExactly(ONE);
        assertThat(graph.asToldBy(RUS).links()).isEmpty();
        assertThat(graph.asToldBy(RUS).relations()).isEmpty();
        assertThat(graph.asToldBy(State.of("GBR")).links()).hasSize(1);
    }

    @Test
    void theViewOfEverythingDropsOneOfTwoContestedLinks() {
        assertThat(GRAPH.view().links()).hasSize(2);
        assertThat(GRAPH.view().dropped())
                .extracting(DroppedLink::link)
                .hasSize(1)
                .isSubsetOf(RUSSIAN, REVERSE);
    }
}

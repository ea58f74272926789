package io.github.demarche.chain;

import static io.github.demarche.Acts.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import io.github.demarche.Acts;
import io.github.demarche.Copies;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReactionRuleTest {
    private static final DiplomaticEvent DEMAND =
            told("demand", "RUS", "USA", EventType.REQUEST, 0, "a demand for compensation");
    private static final DiplomaticEvent RAID = told("raid", "RUS", "USA", EventType.ASSAULT, 1, "a raid on the depot");
    private static final DiplomaticEvent TALKS = told("talks", "CHN", "JPN", EventType.CONSULT, 2, "talks on fishing");

    private static DiplomaticEvent told(
            String id, String actor, String recipient, EventType type, int sentence, String text) {
        Provenance mention = Acts.inSentence(sentence);
        return Acts.told(id, actor, recipient, type, sentence)
                .mentions(List.of(Provenance.builder().from(mention).text(text).build()))
                .build();
    }

    private static DiplomaticEvent said(String id, EventType type, int sentence, String text) {
        return told(id, "USA", "RUS", type, sentence, text);
    }

    private static ImmutableList<ResponseLink> link(DiplomaticEvent... story) {
        return StoryLinker.narrative().link(List.of(story), List.of(), List.of());
    }

    @Test
    void hasARefusalAnswerTheDemandAndAProtestTheDeed() {
        DiplomaticEvent refusal = said("refusal", EventType.REJECT, 3, "it refused");
        DiplomaticEvent protest = said("protest", EventType.ACCUSE, 3, "it protested");

        assertThat(link(DEMAND, RAID, TALKS, refusal))
                .extracting(ResponseLink::provocation, ResponseLink::relation)
                .containsExactly(tuple("demand", Relation.VERBAL_REACTION));
        assertThat(link(DEMAND, RAID, TALKS, protest))
                .extracting(ResponseLink::provocation)
                .containsExactly("raid");
    }

    @Test
    void hasAConcessionAnswerTheDemandToo() {
        DiplomaticEvent concession = said("concession", EventType.CONCEDE, 3, "it gave in");

        assertThat(link(DEMAND, TALKS, concession))
                .extracting(ResponseLink::provocation, ResponseLink::relation)
                .containsExactly(tuple("demand", Relation.CONCESSION));
    }

    @Test
    void prefersWhatTheStatementItselfTellsOf() {
        DiplomaticEvent charge = said("charge", EventType.ACCUSE, 3, "it accused Moscow of shelling");
        DiplomaticEvent shelling =
                told("shelling", "RUS", "USA", EventType.ASSAULT, 3, "it accused Moscow of shelling");

        assertThat(StoryLinker.narrative()
                        .link(
                                List.of(RAID, TALKS, charge, shelling),
                                List.of(EventRelation.of(Kind.CONTENT, "charge", "shelling")),
                                List.of()))
                .extracting(ResponseLink::provocation, ResponseLink::response)
                .containsExactly(tuple("shelling", "charge"));
    }

    @Test
    void prefersTheNearerAndTheOneInTheSameWords() {
        DiplomaticEvent first = told(
                "first",
                "RUS",
                "USA",
                EventType.ASSAULT,
                0,
                "four gunboats seized trawlers, crews, cargo, nets near Gullan lighthouse");
        DiplomaticEvent second = told("second", "RUS", "USA", EventType.ASSAULT, 1, "aircraft bombed bridges");

        assertThat(link(first, second, said("r", EventType.ACCUSE, 2, "it protested")))
                .extracting(ResponseLink::provocation)
                .containsExactly("second");
        assertThat(
                        link(
                                first,
                                second,
                                said(
                                        "r",
                                        EventType.ACCUSE,
                                        2,
                                        "it protested: four gunboats seized trawlers, crews, cargo, nets near Gullan lighthouse")))
                .extracting(ResponseLink::provocation)
                .containsExactly("first");
    }

    @Test
    void answersTwoActsThatAreAboutAsLikely() {
        DiplomaticEvent first = told("first", "RUS", "USA", EventType.ASSAULT, 1, "bombing");
        DiplomaticEvent second = told("second", "RUS", "USA", EventType.ASSAULT, 0, "shelling");
        DiplomaticEvent protest = said("protest", EventType.ACCUSE, 2, "it protested");
        ReactionWeights flat = ReactionWeightsTest.allZeroBut("log-distance", -0.1);

        assertThat(StoryLinker.builder()
                        .reactions(flat)
                        .build()
                        .link(List.of(second, first, protest), List.of(), List.of()))
                .extracting(ResponseLink::provocation)
                .containsExactly("first", "second");
    }

    @Test
    void givesItsShareAndGroundsAsEvidence() {
        ResponseLink link = link(RAID, TALKS, said("protest", EventType.ACCUSE, 3, "it protested"))
                .get(0);

        TextOrder order = (TextOrder) link.evidence().get(0);
        assertThat(order.sentenceDistance()).isEqualTo(2);
        assertThat(order.share()).isPresent();
        assertThat(order.grounds())
                .containsExactly("a hostile deed to complain of", "done by the addressee", "directed at the speaker");
        assertThat(link.score()).isEqualTo(order.share().getAsDouble());
        assertThat(link.tier()).isEqualTo(Tier.TEXTUAL);
    }

    @Test
    void leavesAStatementAloneWhoseLikeliestActIsNotLikelyEnough() {
        List<DiplomaticEvent> story = new ArrayList<>();
        for (int sentence = 0; sentence < 12; sentence++) {
            story.add(told("t" + sentence, "CHN", "JPN", EventType.CONSULT, sentence, "talks"));
        }
        story.add(said("protest", EventType.ACCUSE, 12, "it protested"));
        ReactionWeights flat = ReactionWeightsTest.allZeroBut("log-distance", 0);
        StoryLinker.Builder linker = StoryLinker.builder().reactions(flat);

        assertThat(linker.build().link(story, List.of(), List.of())).isEmpty();
        assertThat(linker.minShare(0.08).build().link(story, List.of(), List.of()))
                .extracting(ResponseLink::provocation)
                .containsExactly("t11");
    }

    @Test
    void reachesFortySentences() {
        List<DiplomaticEvent> story = new ArrayList<>();
        story.add(RAID.toBuilder().mentions(List.of(Acts.inSentence(0))).build());
        for (int sentence = 1; sentence <= 40; sentence++) {
            story.add(told("own" + sentence, "USA", "JPN", EventType.CONSULT, sentence, "talks"));
        }
        story.add(said("protest", EventType.ACCUSE, 40, "it protested"));

        assertThat(StoryLinker.narrative().link(story, List.of(), List.of())).hasSize(1);
        story.set(story.size() - 1, said("protest", EventType.ACCUSE, 41, "it protested"));
        assertThat(StoryLinker.narrative().link(story, List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"ACCUSE", "REJECT", "CONCEDE", "SUPPORT"})
    void weighsStatementsOnly(EventType reaction) {
        assertThat(link(RAID, said("r", reaction, 2, "r"))).hasSize(1);
        for (EventType other : EventType.values()) {
            DiplomaticEvent response = said("r", other, 2, "r");
            assertThat(link(RAID, response))
                    .filteredOn(
                            link -> ((TextOrder) link.evidence().get(0)).share().isPresent())
                    .hasSize(ReactionRule.isReaction(response) ? 1 : 0);
        }
    }

    @Test
    void linksDeedsByOrderAsBefore() {
        DiplomaticEvent expulsion = said("expulsion", EventType.SANCTION, 2, "it expelled ten");

        assertThat(link(RAID, expulsion))
                .isEqualTo(StoryLinker.standard().link(List.of(RAID, expulsion), List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void neverJoinsWhatIsOnesOwnReversedRelatedOrTurnedRound() {
        DiplomaticEvent protest = said("protest", EventType.ACCUSE, 2, "it protested");
        DiplomaticEvent own = told("own", "USA", "RUS", EventType.ASSAULT, 1, "a raid");
        DiplomaticEvent late =
                RAID.toBuilder().addDates(EventDate.on(Acts.DAY0.plusDays(3))).build();
        DiplomaticEvent early =
                protest.toBuilder().addDates(EventDate.on(Acts.DAY0)).build();

        assertThat(link(own, protest)).isEmpty();
        assertThat(link(late, early)).isEmpty();
        assertThat(StoryLinker.narrative()
                        .link(
                                List.of(RAID, protest),
                                List.of(EventRelation.of(Kind.PART_OF, "raid", "protest")),
                                List.of()))
                .isEmpty();
        assertThat(StoryLinker.narrative().link(List.of(RAID, protest), List.of(), List.of(stated("protest", "raid"))))
                .containsExactly(stated("protest", "raid"));
    }

    @Test
    void addsNothingToWhatIsStatedNorToWhatIsNotReal() {
        DiplomaticEvent protest = said("protest", EventType.ACCUSE, 2, "it protested");
        DiplomaticEvent threatened =
                protest.toBuilder().status(Status.THREATENED).build();

        assertThat(StoryLinker.narrative()
                        .link(List.of(DEMAND, RAID, protest), List.of(), List.of(stated("demand", "protest"))))
                .containsExactly(stated("demand", "protest"));
        assertThat(link(RAID, threatened)).isEmpty();
    }

    @Test
    void tellsNothingWithoutSentences() {
        DiplomaticEvent bare =
                Acts.undated("bare", "USA", "RUS").type(EventType.ACCUSE).build();

        assertThat(link(RAID, bare)).isEmpty();
        assertThat(link(bare)).isEmpty();
    }

    @Test
    void isAPolicyThatTravels() {
        assertThat(Copies.serialized(StoryLinker.narrative())).isEqualTo(StoryLinker.narrative());
        assertThat(StoryLinker.narrative()).isNotEqualTo(StoryLinker.standard());
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryLinker.builder().minShare(1.5).build())
                .withMessageContaining("was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryLinker.builder().minShare(Double.NaN).build())
                .withMessageContaining("NaN");
    }
}

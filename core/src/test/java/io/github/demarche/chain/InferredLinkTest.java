package io.github.demarche.chain;

import static io.github.demarche.Acts.DAY0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.Copies;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.InferredLink.Score;
import io.github.demarche.ontology.Hostility;
import org.junit.jupiter.api.Test;

class InferredLinkTest {
    private static final DyadicAct RAID = act("raid", "SYR", "ISR", 0);
    private static final DyadicAct REPLY = act("reply", "ISR", "SYR", 3);
    private static final Score SCORE = new Score(30, 2, 0.4, 0.01);
    private static final InferredLink LINK = InferredLink.answer(RAID, REPLY, Relation.RETALIATION, SCORE);

    private static DyadicAct act(String id, String actor, String recipient, int day) {
        return DyadicAct.of(id, DAY0.plusDays(day), actor, recipient, Hostility.HOSTILE);
    }

    @Test
    void makesTheLinkProper() {
        ResponseLink link = LINK.toResponseLink();

        assertThat(link.provocation()).isEqualTo("raid");
        assertThat(link.response()).isEqualTo("reply");
        assertThat(link.tier()).isEqualTo(Tier.INFERRED);
        assertThat(link.evidence()).containsExactly(LINK.evidence());
        assertThat(LINK.evidence().lagDays()).isEqualTo(LINK.lagDays()).isEqualTo(3);
        assertThat(LINK.evidence().candidates()).isEqualTo(2);
        assertThat(LINK.responsibility()).isEqualTo(0.4);
        assertThat(LINK).hasToString("raid <- reply RETALIATION");
    }

    @Test
    void namesWhomItIsFor() {
        InferredLink forState = InferredLink.solidarity(RAID, act("r", "USA", "SYR", 3), Relation.RETALIATION, SCORE);
        InferredLink forGroup = InferredLink.solidarity(
                act("p", "SYR", "Friends", 0), act("r", "USA", "SYR", 3), Relation.RETALIATION, SCORE);

        assertThat(LINK.onBehalfOf()).isEmpty();
        assertThat(forState.toResponseLink().onBehalfOf()).contains(State.of("ISR"));
        assertThat(forGroup.toResponseLink().onBehalfOf()).contains(Unresolved.of("Friends"));
    }

    @Test
    void equalsByAllThatItTells() {
        InferredLink same = InferredLink.answer(RAID, REPLY, Relation.RETALIATION, new Score(30, 2, 0.4, 0.01));

        assertThat(LINK).isEqualTo(same).hasSameHashCodeAs(same).isEqualTo(Copies.serialized(LINK));
        assertThat(LINK)
                .isNotEqualTo(InferredLink.answer(RAID, REPLY, Relation.THREAT, SCORE))
                .isNotEqualTo(InferredLink.answer(REPLY, RAID, Relation.RETALIATION, SCORE))
                .isNotEqualTo(InferredLink.solidarity(RAID, REPLY, Relation.RETALIATION, SCORE))
                .isNotEqualTo(InferredLink.fulfilment(RAID, REPLY, SCORE, "type ASSAULT"))
                .isNotEqualTo(InferredLink.answer(RAID, REPLY, Relation.RETALIATION, new Score(30, 2, 0.5, 0.01)));
    }

    @Test
    void countsInAReportAddUp() {
        LinkReport.Builder report = LinkReport.builder()
                .accepted(5)
                .considered(2)
                .held(1)
                .sideDoors(ImmutableSortedMap.of(SideDoor.LATE, 2L))
                .links(0)
                .displaced(0)
                .threats(0)
                .threatsCarriedOut(0)
                .threatsLapsed(0)
                .dyads(1);

        assertThat(report.build().leftBy(SideDoor.LATE)).isEqualTo(2);
        assertThat(report.build().leftBy(SideDoor.UNDATED)).isZero();
        assertThat(report.build()).isEqualTo(Copies.serialized(report.build()));
        report.accepted(6);
        assertThatIllegalArgumentException()
                .isThrownBy(report::build)
                .withMessage("counts must add up: 6 accepted, 5 accounted for");
    }
}

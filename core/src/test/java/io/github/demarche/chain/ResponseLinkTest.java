package io.github.demarche.chain;

import static io.github.demarche.Acts.answer;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static io.github.demarche.Acts.timing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.demarche.Copies;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class ResponseLinkTest {
    private static final StatedCue CUE =
            StatedCue.builder().cue("in response to").build();

    @Test
    void isNamedAfterWhatItJoinsAndNotAfterItsEvidence() {
        ResponseLink link = stated("a", "b");

        assertThat(link.id())
                .matches("l1-[0-9a-f]{16}")
                .isEqualTo(textual("a", "b").id());
        assertThat(link.id()).isNotEqualTo(stated("b", "a").id());
        assertThat(link.id()).isNotEqualTo(noted("a", "b", Relation.THREAT).id());
        assertThat(stated("ab", "c").id()).isNotEqualTo(stated("a", "bc").id());
    }

    @Test
    void keepsItsIdFromVersionToVersion() {
        // The recipe is part of the files that users keep: a change needs a new prefix.
        assertThat(stated("e1-0000000000000001", "e1-0000000000000002").id()).isEqualTo("l1-dc862e2926519c1f");
    }

    @Test
    void isRealAndTheNarratorsUnlessSaidOtherwise() {
        assertThat(stated("a", "b").status()).isEqualTo(Status.OCCURRED);
        assertThat(stated("a", "b").claims()).containsExactly(Claim.byNarrator());
    }

    @Test
    void putsItsEvidenceInOrderAndHasNoneTwice() {
        TextOrder order = TextOrder.of("doc", 0);
        CodedPointer pointer = CodedPointer.of("ICB", "trigger", "7");
        ResponseLink link = answer("a", "b")
                .addEvidence(timing(0.3), order, CUE, order, pointer)
                .build();

        assertThat(link.evidence()).containsExactly(pointer, CUE, order, timing(0.3));
        assertThat(link.tier()).isEqualTo(Tier.STATED);
    }

    @Test
    void countsTheBestGroundOfEachKindOnce() {
        assertThat(stated("a", "b").score()).isCloseTo(0.9, within(1e-12));
        assertThat(textual("a", "b").score()).isCloseTo(0.45, within(1e-12));
        assertThat(inferred("a", "b", 0.25).score()).isCloseTo(0.25, within(1e-12));
        assertThat(score(TextOrder.of("x", 0))).isCloseTo(0.5, within(1e-12));
        assertThat(score(CollectiveMembership.of("x"))).isCloseTo(0.8, within(1e-12));
        assertThat(score(TextOrder.of("x", 1), TextOrder.of("y", 0))).isCloseTo(0.5, within(1e-12));
        assertThat(score(CUE, TextOrder.of("x", 0), timing(0.2))).isCloseTo(1 - 0.1 * 0.5 * 0.8, within(1e-12));
        assertThat(score(CUE, AnalystNote.of("me", ""), CodedPointer.of("d", "f", "v")))
                .isCloseTo(1 - 0.001, within(1e-12));
    }

    private static double score(LinkEvidence... evidence) {
        return answer("a", "b").addEvidence(evidence).build().score();
    }

    @Test
    void explainsEachGround() {
        assertThat(answer("a", "b")
                        .addEvidence(TextOrder.of("doc", 1), CUE)
                        .build()
                        .explain())
                .isEqualTo("RETALIATION, STATED, score 0.95: the text says \"in response to\"; "
                        + "told in the next sentence of doc");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated("a", "a"))
                .withMessageContaining("cannot answer itself")
                .withMessageContaining("a at both ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("a", "b").build())
                .withMessageContaining("at least one ground");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        answer("a", "b").addEvidence(CUE).statedLatencyDays(-1).build())
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        answer("a", "b").addEvidence(CUE).statedProportion(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("a", "b")
                        .addEvidence(CUE)
                        .claims(ImmutableList.of())
                        .build());
    }

    @Test
    void mergesTwoReportsWhicheverComesFirst() {
        Claim russian = Claim.builder().source(State.of("RUS")).build();
        ResponseLink one = answer("a", "b")
                .status(Status.THREATENED)
                .addEvidence(CUE)
                .statedLatencyDays(3)
                .statedProportion("tit-for-tat")
                .build();
        ResponseLink other = answer("a", "b")
                .addEvidence(TextOrder.of("doc", 1))
                .addClaims(russian)
                .statedLatencyDays(1)
                .onBehalfOf(State.of("GBR"))
                .build();

        ResponseLink merged = one.mergedWith(other);

        assertThat(merged).isEqualTo(other.mergedWith(one));
        assertThat(merged.evidence()).containsExactly(CUE, TextOrder.of("doc", 1));
        assertThat(merged.claims()).containsExactly(Claim.byNarrator(), russian);
        assertThat(merged.status()).isEqualTo(Status.OCCURRED);
        assertThat(merged.statedLatencyDays()).hasValue(1);
        assertThat(merged.statedProportion()).contains("tit-for-tat");
        assertThat(merged.onBehalfOf()).contains(State.of("GBR"));
    }

    @Test
    void ordersEvidenceThatReadsTheSameWhicheverComesFirst() {
        ResponseLink one = inferred("a", "b", 0.501);
        ResponseLink other = inferred("a", "b", 0.502);

        assertThat(one.explain()).isEqualTo(other.explain());
        assertThat(one.mergedWith(other)).isEqualTo(other.mergedWith(one));
    }

    @Test
    void hashesAlikeInWhateverOrderAndInHoweverManyReports() {
        ResponseLink one = inferred("a", "b", 0.501);
        ResponseLink other = inferred("a", "b", 0.502);
        ResponseLink third = stated("a", "c");

        String hash = ResponseLink.hashOf(ImmutableList.of(one, third, other));

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(ResponseLink.hashOf(ImmutableList.of(other, one, third)));
        assertThat(hash).isEqualTo(ResponseLink.hashOf(ImmutableList.of(third, one.mergedWith(other))));
        assertThat(hash).isNotEqualTo(ResponseLink.hashOf(ImmutableList.of(third, one)));
        assertThat(hash).isNotEqualTo(ResponseLink.hashOf(ImmutableList.of()));
    }

    @Test
    void refusesToMergeWithAnotherLink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated("a", "b").mergedWith(stated("b", "c")))
                .withMessageContaining(stated("b", "c").id());
    }

    @Test
    void keepsItsValuesInItsBuilder() {
        ResponseLink link = answer("a", "b")
                .addEvidence(CUE)
                .addClaims(Claim.builder()
                        .source(State.of("USA"))
                        .stance(Stance.ALLEGES)
                        .build())
                .build();

        assertThat(link.toBuilder().build()).isEqualTo(link);
        assertThat(link.toBuilder().response("c").build().id())
                .isEqualTo(stated("a", "c").id());
    }

    @Test
    void survivesSerialization() {
        ResponseLink link = answer("a", "b")
                .addEvidence(CUE, timing(0.1))
                .onBehalfOf(State.of("GBR"))
                .build();

        assertThat(Copies.serialized(link)).isEqualTo(link).hasSameHashCodeAs(link);
    }

    @Test
    void equalsByValue() {
        EqualsVerifier.forClass(ImmutableResponseLink.class)
                .withPrefabValues(Actor.class, State.of("RUS"), State.of("USA"))
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(CUE))
                .verify();
    }
}

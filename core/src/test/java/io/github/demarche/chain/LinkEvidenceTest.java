package io.github.demarche.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Acts;
import io.github.demarche.Copies;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Span;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkEvidenceTest {
    private static final StatedCue CUE = StatedCue.builder()
            .cue("in retaliation for")
            .document("wire-7")
            .span(Span.of(40, 58))
            .rule(Rule.of("cues.txt", 12, "in retaliation for X"))
            .claimant(State.of("RUS"))
            .build();

    static List<LinkEvidence> all() {
        return List.of(
                CUE,
                CodedPointer.of("ICBe v1.1", "sayintkind_react", "4"),
                AnalystNote.of("A. Reader", "same memo"),
                TextOrder.of("wire-7", 2),
                CollectiveMembership.of("e1-0011"),
                Acts.timing(0.7));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesSerialization(LinkEvidence evidence) {
        assertThat(Copies.serialized(evidence)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @MethodSource("all")
    void explainsItselfInOneLineWithoutAFullStop(LinkEvidence evidence) {
        assertThat(evidence.explain()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    }

    @Test
    void saysWhatItsGroundIs() {
        assertThat(all().stream().map(LinkEvidence::explain))
                .containsExactly(
                        "Russia says \"in retaliation for\" in wire-7 at 40 (cues.txt:12 in retaliation for X)",
                        "ICBe v1.1 codes sayintkind_react = 4",
                        "A. Reader judges so: same memo",
                        "told 2 sentences later of wire-7",
                        "part of the joint act e1-0011, which is so linked",
                        "3 days later, in a window of 30 days with 2 candidates; "
                                + "responsibility 0.70 against a base rate of 0.020 a day");
        assertThat(StatedCue.builder().cue("over").build().explain()).isEqualTo("the text says \"over\"");
    }

    @Test
    void standsInATier() {
        assertThat(all().stream().map(LinkEvidence::tier))
                .containsExactly(Tier.STATED, Tier.STATED, Tier.STATED, Tier.TEXTUAL, Tier.TEXTUAL, Tier.INFERRED);
    }

    @Test
    void saysInWhatAnActFitsItsThreat() {
        assertThat(timing().lagDays(9).windowDays(90).fit("mode EXPEL").build().explain())
                .startsWith("9 days later and fits the threat (mode EXPEL), in a window of 90 days");
    }

    @Test
    void refusesBlankWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing().lagDays(1).windowDays(2).fit(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedCue.builder().cue(" ").build());
        assertThatIllegalArgumentException().isThrownBy(() -> CodedPointer.of("", "field", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodedPointer.of("ICB", " ", "1"))
                .withMessageContaining("ICB");
        assertThatIllegalArgumentException().isThrownBy(() -> AnalystNote.of("", "because"));
        assertThatIllegalArgumentException().isThrownBy(() -> CollectiveMembership.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> TextOrder.of(" ", 0));
    }

    @Test
    void refusesToBeToldBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextOrder.of("wire-7", -1))
                .withMessage("sentence distance must be zero or more, was -1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAResponsibilityThatIsNoShare(double responsibility) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acts.timing(responsibility))
                .withMessageContaining("responsibility must be from 0 to 1");
    }

    @Test
    void refusesATimingThatCannotBe() {
        Timing.Builder late = timing().lagDays(31).windowDays(30);
        Timing.Builder early = timing().lagDays(-1).windowDays(30);
        Timing.Builder alone = timing().lagDays(1).windowDays(30).candidates(0);
        Timing.Builder rate = timing().lagDays(1).windowDays(30).baseRate(Double.POSITIVE_INFINITY);

        assertThatIllegalArgumentException().isThrownBy(late::build).withMessageContaining("was 30");
        assertThatIllegalArgumentException().isThrownBy(early::build).withMessageContaining("was -1");
        assertThatIllegalArgumentException().isThrownBy(alone::build).withMessageContaining("was 0");
        assertThatIllegalArgumentException().isThrownBy(rate::build).withMessageContaining("Infinity");
    }

    private static Timing.Builder timing() {
        return Timing.builder().candidates(1).responsibility(0.5).baseRate(0);
    }

    @Test
    void equalsByValue() {
        for (Class<?> type : List.of(
                ImmutableStatedCue.class,
                ImmutableCodedPointer.class,
                ImmutableAnalystNote.class,
                ImmutableTextOrder.class,
                ImmutableCollectiveMembership.class,
                ImmutableTiming.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(Actor.class, State.of("RUS"), State.of("USA"))
                    .withPrefabValues(Span.class, Span.of(0, 1), Span.of(1, 2))
                    .withPrefabValues(Rule.class, Rule.of("a", 1, "x"), Rule.of("b", 2, "y"))
                    .verify();
        }
    }
}

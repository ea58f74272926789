package io.github.demarche.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.demarche.Copies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkPolicyTest {
    @Test
    void survivesSerializationWithItsRules() {
        LinkPolicy policy = LinkPolicy.builder()
                .windowDays(60)
                .asOf(LocalDate.of(2021, 4, 30))
                .candidateWhen((provocation, response) -> provocation.isHostile())
                .build();
        LinkPolicy copy = (LinkPolicy) Copies.serialized(policy);

        assertThat(copy.windowDays()).isEqualTo(60);
        assertThat(copy.hasOwnRule()).isTrue();
        assertThat(copy.hasAllDyads()).isTrue();
        assertThat(Copies.serialized(LinkPolicy.standard())).isEqualTo(LinkPolicy.standard());
        assertThat(((LinkPolicy) Copies.serialized(LinkPolicy.standard())).hasOwnRule())
                .isFalse();
    }

    @Test
    void keepsItsValuesInItsBuilder() {
        LinkPolicy policy = LinkPolicy.builder().threshold(0.4).maxOpen(3).build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(LinkPolicy.builder().windowDays(0), "windowDays must be from 1 to 36525, was 0");
        assertRefused(LinkPolicy.builder().gapDays(0), "gapDays");
        assertRefused(LinkPolicy.builder().memoryDays(89), "memoryDays must be from 90");
        assertRefused(LinkPolicy.builder().threatWindowDays(40_000), "was 40000");
        assertRefused(LinkPolicy.builder().latenessDays(-1), "latenessDays");
        assertRefused(LinkPolicy.builder().maxOpen(0), "maxOpen must be 1 or more, was 0");
        assertRefused(LinkPolicy.builder().threshold(1.1), "threshold must be from 0 to 1, was 1.1");
        assertRefused(LinkPolicy.builder().leastBaseRate(Double.NaN), "leastBaseRate");
        for (double bad : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertRefused(LinkPolicy.builder().halfLifeDays(bad), "halfLifeDays must be above zero");
            assertRefused(LinkPolicy.builder().baseRateHalfLifeDays(bad), "baseRateHalfLifeDays");
            assertRefused(LinkPolicy.builder().threatHalfLifeDays(bad), "threatHalfLifeDays");
            assertRefused(LinkPolicy.builder().branching(bad), "branching");
        }
        assertRefused(
                LinkPolicy.builder().conciliatory(true).candidateWhen((provocation, response) -> true),
                "a rule of one's own");
    }

    private static void assertRefused(LinkPolicy.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
    }
}

package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SeedScorerTest {
    @Test
    void givesTheFiguresOfTheReferenceScript() throws IOException {
        Fixtures.assertSame("", Fixtures.expected("seeds/expected.json"), score().figures());
    }

    @Test
    void namesWhatWasMissedAndWhatMayNotBeRead() throws IOException {
        assertThat(score().lines())
                .containsExactly(
                        "events: found 6 of 8 required; produced 14, correct 6",
                        "links: found 3 of 4 required; produced 7",
                        "read where nothing may be read: 3",
                        "missed events: 001.e5 002.e3",
                        "missed links: 002.l2",
                        "violation: 001 hashtags a6",
                        "violation: 001 regatta a7->a3",
                        "violation: 002 poaching b4");
    }

    @Test
    void missesEverythingWithoutPredictions() throws IOException {
        Report report = SeedScorer.score(gold(), ImmutableMap.of());
        assertThat(report.figures().at("/events/found").asInt()).isZero();
        assertThat(report.figures().at("/links/found").asInt()).isZero();
    }

    private static Report score() throws IOException {
        return SeedScorer.score(
                gold(), SeedPrediction.read(Fixtures.inputs(), Fixtures.path("seeds/predictions.jsonl")));
    }

    private static SeedGold gold() throws IOException {
        return SeedGold.read(Fixtures.inputs(), Fixtures.path("seeds/seed_gold.json"));
    }
}

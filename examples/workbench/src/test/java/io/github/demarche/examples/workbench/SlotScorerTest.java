package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SlotScorerTest {
    @Test
    void givesTheFiguresOfTheReferenceScript() throws IOException {
        Fixtures.assertSame("", Fixtures.expected("scorer/expected-slots.json"), score().figures());
    }

    @Test
    void namesWhatWasMissed() throws IOException {
        assertThat(score().lines())
                .containsExactly(
                        "(c) slots: 9 sentences with an event, core 0.778, full 0.556",
                        "    sentences without an event 2, fired on 1",
                        "    missed instrument, status or quantity: wrong-status",
                        "    missed instrument, status or quantity: wrong-number",
                        "    missed: wrong-side",
                        "    missed: missing");
    }

    @Test
    void appliesToGoldThatCodesSlots() throws IOException {
        assertThat(SlotScorer.applies(gold("scorer/gold-slots.jsonl"))).isTrue();
        assertThat(SlotScorer.applies(gold("scorer/gold.jsonl"))).isFalse();
    }

    private static Report score() throws IOException {
        return SlotScorer.score(
                gold("scorer/gold-slots.jsonl"),
                new Scorer.Predictions(
                        GoldFile.predictions(Fixtures.inputs(), Fixtures.path("scorer/predictions-slots.jsonl"))));
    }

    private static ImmutableList<GoldRecord> gold(String name) throws IOException {
        return GoldFile.read(Fixtures.inputs(), Fixtures.path(name));
    }
}

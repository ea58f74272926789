package io.github.demarche.examples.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepByStepTest {
    private static RetaliationGraph graph(String text) {
        return TextParser.standard()
                .parse(Document.of("own", text, LocalDate.of(2018, 3, 30)))
                .graph();
    }

    @Test
    void measuresEachAnswer() throws IOException {
        assertThat(StepByStep.measures(graph(StepByStep.text()).view()))
                .contains(
                        "RUS answers GBR (RETALIATION, STATED): 3 days later, same action, 1.00 times the diplomats",
                        "RUS answers USA (RETALIATION, STATED): 3 days later, same action, 1.00 times the diplomats");
    }

    @Test
    void leavesARatioOutWhenThereIsNoNumber() {
        String text = "On 14 March 2018 Norway expelled 3 Russian diplomats. "
                + "On 17 March 2018 Russia expelled Norwegian diplomats in retaliation for the expulsion.";
        assertThat(StepByStep.measures(graph(text).view()))
                .singleElement()
                .asString()
                .startsWith("RUS answers NOR")
                .doesNotContain("times");
    }

    @Test
    void drawsThreeStates(@TempDir Path directory) throws IOException {
        Picture.of(StepByStep.draw(graph(StepByStep.text())), directory)
                .shows(Plot.BLUE)
                .shows(Plot.ORANGE)
                .shows(Plot.GREEN);
    }
}

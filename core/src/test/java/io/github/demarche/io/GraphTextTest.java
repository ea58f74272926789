package io.github.demarche.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTextTest {
    private static final RetaliationGraph NASTY = RetaliationGraph.builder()
            .addEvents(DiplomaticEvent.builder()
                    .id("a")
                    .addActors(Unresolved.of("x\"]; click e0 \"javascript:alert(1)\" \\n <b>&amp;`{|}#\n\ud800"))
                    .build())
            .build();

    /** Refuses to be written to. */
    private static final class Broken implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("full");
        }
    }

    @Nested
    class InMermaid {
        @Test
        void writesActsAndLinks() {
            assertThat(Mermaid.of(SampleGraphs.march2018()))
                    .startsWith("flowchart LR\n")
                    .contains("e2[\"GBR -#62; RUS<br/>expulsion of 23 diplomats<br/>2018-03-14\"]:::quad4\n")
                    .contains("e2 -->|\"+3 d<br/>\u201cin kind\u201d\"| e3\n")
                    .contains("e0 -.->|\"+22 d, for GBR\"| e5\n")
                    .contains("e5 ---|\"part of\"| e4\n")
                    .contains("linkStyle 3 stroke:#7a3fb8\n");
        }

        @Test
        void showsWhatIsNotDoneAndWhatIsOnlyInferred() {
            assertThat(Mermaid.of(SampleGraphs.tariffs()))
                    .contains("announced\"]:::quad4Undone")
                    .contains("|\"+228 d\"|")
                    .containsPattern("linkStyle \\d+ stroke-dasharray:1.5 4,opacity:0.55\\n");
        }

        @Test
        void givesNoWordOfATextAMeaning() {
            List<String> lines = Splitter.on('\n').splitToList(Mermaid.of(NASTY));
            assertThat(lines.get(1))
                    .startsWith("    e0[\"x#34;#93;#59; click e0 #34;javascript:alert(1)#34;")
                    .contains("#60;b#62;#38;amp#59;#96;#123;#124;#125;#35;<br/>statement\"]:::untyped")
                    .doesNotContain("\ud800");
        }
    }

    @Nested
    class InDot {
        @Test
        void writesActsAndLinks() {
            assertThat(Dot.of(SampleGraphs.march2018()))
                    .startsWith("digraph demarche {\n")
                    .endsWith("}\n")
                    .contains("e2 [label=\"GBR -> RUS\\nexpulsion of 23 diplomats\\n2018-03-14\", color=\"#c2262e\"")
                    .contains("e2 -> e3 [label=\"+3 d\\n\u201cin kind\u201d\", style=solid];")
                    .contains("e0 -> e5 [label=\"+22 d, for GBR\", style=dashed, color=\"#7a3fb8\"];")
                    .contains("e5 -> e4 [label=\"part of\", dir=none");
        }

        @Test
        void showsWhatIsNotDoneAndWhatIsOnlyInferred() {
            assertThat(Dot.of(SampleGraphs.tariffs()))
                    .contains("announced\", color=\"#c2262e\", penwidth=2, style=\"rounded,filled,dashed\"]")
                    .contains("style=dotted, color=\"#8c959f\"]");
        }

        @Test
        void givesNoWordOfATextAMeaning() {
            assertThat(Dot.of(NASTY))
                    .contains(
                            "[label=\"x\\\"]; click e0 \\\"javascript:alert(1)\\\" \\\\n <b>&amp;amp;`{|}#\\nstatement\",");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261122})
    void isTheSameAgainWithANodeForEachActShown(long seed) {
        RetaliationGraph graph = new RandomRecords(seed).graph(40);
        int shown = Folding.of(graph.view()).shown().size();
        assertThat(Mermaid.of(graph)).as("seed %s", seed).isEqualTo(Mermaid.of(graph.view()));
        assertThat(Dot.of(graph)).as("seed %s", seed).isEqualTo(Dot.of(graph.view()));
        assertThat(Mermaid.of(graph).split(":::", -1)).as("seed %s", seed).hasSize(shown + 1);
        assertThat(Dot.of(graph).split("penwidth=2", -1)).as("seed %s", seed).hasSize(shown + 1);
        assertThat(Dot.of(graph).split(" -> e", -1))
                .as("seed %s", seed)
                .hasSizeGreaterThan(graph.view().links().size());
    }

    @Test
    void reportsWhatCannotBeWrittenAsUnchecked() {
        assertThatThrownBy(() -> Mermaid.write(NASTY.view(), new Broken())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Dot.write(NASTY.view(), new Broken())).isInstanceOf(UncheckedIOException.class);
    }
}

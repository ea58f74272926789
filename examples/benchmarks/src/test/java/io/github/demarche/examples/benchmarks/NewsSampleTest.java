package io.github.demarche.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import org.junit.jupiter.api.Test;

class NewsSampleTest {
    @Test
    void holdsEnoughVariety() {
        assertThat(NewsSample.sentences()).hasSize(41).doesNotHaveDuplicates();
        assertThat(NewsSample.documents()).hasSize(9);
    }

    @Test
    void mostReportsTellEventsAndSomeSentencesTellNone() {
        assertThat(NewsSample.documents())
                .allSatisfy(report ->
                        assertThat(TextParser.standard().parse(report).events()).isNotEmpty());
        assertThat(NewsSample.sentences())
                .anySatisfy(sentence -> assertThat(
                                TextParser.standard().parse(sentence).events())
                        .isEmpty());
    }

    @Test
    void textsHaveTheLengthThatIsAskedFor() {
        assertThat(NewsSample.text(12_345).text()).hasSize(12_345);
        Document line = NewsSample.lineWithoutStop(12_345);
        assertThat(line.text()).hasSize(12_345).doesNotContain(".", "\n");
    }
}

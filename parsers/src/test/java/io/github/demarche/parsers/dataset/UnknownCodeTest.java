package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows with an event code that the scheme does not have. */
class UnknownCodeTest {
    private static final String ROW = "990102\tNOR\tFIN\t990\ta word";

    private static String written(DatasetFormat format, List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(format, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }

    @Test
    void comeBackThoughNobodyKnowsTheCode() {
        ReadRows read = ReadRows.keds(ROW);
        assertThat(read.issues).extracting(RowIssue::rule).containsExactly("UNKNOWN_CODE");
        assertThat(read.event(0).cameo()).isEmpty();
        assertThat(written(DatasetFormat.KEDS, read.events)).isEqualTo(ROW + "\n");
    }

    @Test
    void giveNoRowOfAnotherForm() {
        assertThat(written(DatasetFormat.GDELT2, ReadRows.keds(ROW).events)).isEmpty();
    }

    @Test
    void ofGdeltComeBackWithTheirBaseAndRoot() {
        String row = "700000009\t20200102\t202001\t2020\t2020.0055\tNOR\tNORWAY\tNOR"
                + "\t".repeat(18)
                + "1\t990\t990\t99\t4"
                + "\t".repeat(30)
                + "20200102120000\thttps://example.org/a";
        ReadRows read = ReadRows.of(DatasetReader.of(DatasetFormat.GDELT2), "own.csv", row);
        assertThat(written(DatasetFormat.GDELT2, read.events)).contains("\t990\t990\t99\t4\t");
    }
}

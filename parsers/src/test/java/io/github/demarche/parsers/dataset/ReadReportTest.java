package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.parsers.dataset.RowIssue.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** Reports and issues, as values. */
class ReadReportTest {
    private static final String ROWS = "2001-02-03\tNOR\tFIN\t1822\n2001-02-33\tNOR\tFIN\t1822\n";

    private static Object sentOverTheWire(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void sayInOneLineWhatBecameOfTheRows() {
        assertThat(ReadRows.keds(ROWS).report)
                .hasToString("own: 2 rows of CAMEO, 1 kept (0 repaired), 0 skipped, 1 rejected; 1 events, 0 links");
        assertThat(ReadRows.keds(ROWS).issues.get(0))
                .asString()
                .startsWith("2:date REJECTED DATE: ")
                .endsWith("was '2001-02-33'");
    }

    @Test
    void areEqualWhenAllTheySayIs() {
        assertThat(ReadRows.keds(ROWS).report)
                .isEqualTo(ReadRows.keds(ROWS).report)
                .hasSameHashCodeAs(ReadRows.keds(ROWS).report)
                .isNotEqualTo(ReadRows.keds(ROWS, ROWS).report);
    }

    @Test
    void travel() throws IOException, ClassNotFoundException {
        ReadReport report = ReadRows.keds(ROWS).report;
        assertThat(sentOverTheWire(report)).isEqualTo(report);
    }

    @Test
    void refuseCountsThatDoNotAddUp() {
        RowSink sink = new RowSink(event -> {}, link -> {}, issue -> {}, row -> {}, relation -> {});
        ReadReport.Builder report = sink.report().dataset("own").version("").format(DatasetFormat.KEDS);
        assertThat(report.build().rows()).isZero();
        assertThatThrownBy(() -> report.rows(2).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 rows");
    }

    @Test
    void issuesNeedALineAndARule() {
        assertThatThrownBy(() -> RowIssue.of(Outcome.REJECTED, 0, "date", "", "DATE", "no day"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> RowIssue.of(Outcome.REJECTED, 1, "date", "", " ", "no day"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void formatsAreFoundByTheirNames() {
        assertThat(DatasetFormat.parse("KEDS")).isEqualTo(DatasetFormat.KEDS);
        assertThat(DatasetFormat.parse("icb")).isEqualTo(DatasetFormat.ICB);
        assertThatThrownBy(() -> DatasetFormat.parse("kedz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kedz")
                .hasMessageContaining("keds");
    }
}

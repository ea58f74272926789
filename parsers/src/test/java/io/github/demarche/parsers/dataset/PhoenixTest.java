package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.EventType;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Phoenix files, in and out. */
class PhoenixTest {
    private static final String ROW = String.join(
            "\t",
            "17_9",
            "20150304",
            "2015",
            "03",
            "04",
            "NORGOV",
            "NOR",
            "GOV",
            "",
            "FIN",
            "FIN",
            "",
            "",
            "111",
            "11",
            "3",
            "-2",
            "CIVIC_UNREST,2;DISEASE,1",
            "60.1",
            "10.7",
            "Oslo",
            "Oslo",
            "NOR",
            "a_1;b_2",
            "https://example.org/a",
            "wire");

    private static ReadRows read(String... rows) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.PHOENIX).named("phoenix", "9"), "own.txt", String.join("\n", rows));
    }

    private static String written(List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.PHOENIX, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }

    @Test
    void aRowGivesAnEvent() {
        DiplomaticEvent event = read(ROW).event(0);
        assertThat(event.actors())
                .extracting(actor -> actor.code().orElseThrow().value())
                .containsExactly("NORGOV");
        assertThat(event.recipients())
                .extracting(actor -> actor.code().orElseThrow().value())
                .containsExactly("FIN");
        assertThat(event.type()).contains(EventType.ACCUSE);
        assertThat(event.day()).get().hasToString("2015-03-04");
        assertThat(event.places()).containsExactly("Oslo");
        assertThat(event.mentions().get(0).row()).contains("17_9");
    }

    @Test
    void whatTheRowSaysStandsVerbatim() {
        SourceCoding coding = read(ROW).event(0).codings().get(0);
        assertThat(coding.scheme()).isEqualTo("CAMEO");
        assertThat(coding.code()).isEqualTo("111");
        assertThat(coding.values())
                .containsEntry("issues", "CIVIC_UNREST,2;DISEASE,1")
                .containsEntry("goldstein", "-2");
    }

    @Nested
    class Written {
        @Test
        void aRowComesBackAsItWas() {
            assertThat(written(read(ROW).events)).isEqualTo(ROW + "\n");
        }

        @Test
        void aChangedEventIsWrittenAsItIsNow() {
            DiplomaticEvent changed = read(ROW).event(0);
            DiplomaticEvent reversed = changed.toBuilder()
                    .actors(changed.recipients())
                    .recipients(changed.actors())
                    .build();
            assertThat(written(List.of(reversed)))
                    .contains("\tFIN\t")
                    .contains("\tNORGOV\t")
                    .contains("\t111\t11\t3\t");
            assertThat(written(List.of(reversed)).indexOf("\tFIN\t"))
                    .isLessThan(written(List.of(reversed)).indexOf("\tNORGOV\t"));
        }

        @Test
        void aFormulaRunsInNoSpreadsheet() {
            String evil = ROW.replace("Oslo\tOslo", "=HYPERLINK(1)\tOslo");
            String text = written(read(evil).events);
            assertThat(text).contains("\t'=HYPERLINK(1)\t");
            assertThat(read(text).event(0).places()).containsExactly("=HYPERLINK(1)");
        }
    }

    @Nested
    class BadRows {
        @Test
        void areRejectedWithTheirPlaceAndTheOthersKept() {
            List<String> rejects = new ArrayList<>();
            DatasetReader reader = DatasetReader.of(DatasetFormat.PHOENIX).onReject(rejects::add);
            String bad = ROW.replace("20150304", "20150399");
            ReadRows rows = ReadRows.of(reader, "own.txt", bad + "\n" + ROW + "\ntoo\tshort\n");
            assertThat(rows.events).hasSize(1);
            assertThat(rows.report.rejected()).isEqualTo(2);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("DATE", "COLUMNS");
            assertThat(rejects).containsExactly(bad, "too\tshort");
        }

        @Test
        void keepTheRowWithoutItsNulCharacters() {
            ReadRows rows = read(ROW.replace("Oslo\tOslo", "Os\0lo\tOslo"));
            assertThat(rows.event(0).places()).containsExactly("Oslo");
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("NUL");
        }

        @Test
        void repetitionsAreCounted() {
            ReadRows rows = read(ROW, ROW, ROW.replace("NORGOV", "SWEGOV"));
            assertThat(rows.report.duplicates()).isEqualTo(1);
            assertThat(rows.report.repeatedKeys()).isEqualTo(1);
            assertThat(rows.event(0).id())
                    .isEqualTo(rows.event(1).id())
                    .isNotEqualTo(rows.event(2).id());
        }
    }
}

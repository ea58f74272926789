package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GDELT's mention files, in and out. */
class GdeltMentionsTest {
    private static final String ROW = String.join(
            "\t",
            "700000001",
            "20161013151500",
            "20161014003000",
            "1",
            "example.org",
            "https://example.org/b",
            "4",
            "-1",
            "210",
            "250",
            "1",
            "60",
            "3120",
            "-2.25",
            "",
            "");

    private static ReadRows read(String... rows) {
        return GdeltRows.read(DatasetFormat.GDELT2_MENTIONS, rows);
    }

    @Test
    void aRowGivesTheReportOfAnEventThatStandsElsewhere() {
        DiplomaticEvent event = read(ROW).event(0);
        assertThat(event.actors()).isEmpty();
        assertThat(event.type()).isEmpty();
        assertThat(event.dates()).containsExactly(EventDate.on(LocalDate.of(2016, 10, 14), EventDate.Basis.REPORTED));
        assertThat(event.mentions().get(0).row()).contains("700000001 https://example.org/b 4");
        assertThat(event.codings().get(0).code()).isEmpty();
        assertThat(event.codings().get(0).values())
                .containsEntry("GLOBALEVENTID", "700000001")
                .containsEntry("Confidence", "60")
                .doesNotContainKey("Extras");
    }

    @Test
    void twoArticlesOnOneEventAreTwo() {
        ReadRows rows = read(ROW, ROW.replace("org/b", "org/c"), ROW);
        assertThat(rows.event(0).id())
                .isNotEqualTo(rows.event(1).id())
                .isEqualTo(rows.event(2).id());
        assertThat(rows.report.duplicates()).isEqualTo(1);
        assertThat(rows.report.repeatedKeys()).isZero();
    }

    @Test
    void aRowComesBackAsItWas() {
        assertThat(GdeltRows.written(DatasetFormat.GDELT2_MENTIONS, read(ROW).events))
                .isEqualTo(ROW + "\n");
    }

    @Test
    void aHeaderIsPassedOver() {
        String header = Columns.of("gdelt2-mentions-columns.tsv").header();
        assertThat(read(header, ROW).events).hasSize(1);
    }

    @Test
    void aMentionOfNothingIsRejectedAndOneWithoutATimeKept() {
        ReadRows rows = read(ROW.substring(9), ROW.replace("20161014003000", "never"));
        assertThat(rows.events).hasSize(1);
        assertThat(rows.event(0).dates()).isEmpty();
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("NO_EVENT_ID", "DATE");
        assertThat(rows.issues)
                .extracting(RowIssue::outcome)
                .containsExactly(RowIssue.Outcome.REJECTED, RowIssue.Outcome.REPAIRED);
    }

    @Test
    void anEventOfAnotherFileIsNoMention() {
        StringWriter text = new StringWriter();
        DatasetWriter out = DatasetWriter.of(DatasetFormat.GDELT2_MENTIONS, text);
        out.write(GdeltRows.event(GdeltRows.v2()));
        out.finish();
        assertThat(text.toString()).isEmpty();
        assertThat(out.report().rules()).containsEntry("NO_MENTION", 1L);
        assertThat(List.of(out.report().leftOut())).containsExactly(1L);
    }
}

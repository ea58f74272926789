package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.CameoCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PETRARCH and PETRARCH2 write, with all the columns that it can have or lack. */
class PetrarchTest {
    private static final String FIRST = "20150304\tNORGOV\tFIN\t111\tDISEASE,2;UN,1\tWIRE1_1;WIRE2_4";
    private static final String URL = "\thttps://example.org/a";
    private static final String STORY = "\tWIRE";
    private static final String ACTORS = "\tThe Norse ministry\t---";
    private static final String EVENT = "\tscolded";
    private static final String ROOTS = "\tNOR\tFIN";

    private static ReadRows read(String... rows) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.PETRARCH).named("own", "1"), "own.txt", String.join("\n", rows));
    }

    private static Map<String, String> values(String... rows) {
        return read(rows).event(0).codings().get(0).values();
    }

    private static Optional<String> recognised(String... rows) {
        return new PetrarchFormat().recognise(new FileHead("own.txt", ImmutableList.copyOf(rows)));
    }

    @Test
    void aRowGivesAnEvent() {
        DiplomaticEvent event = read(FIRST + STORY).event(0);
        assertThat(event.actors())
                .extracting(actor -> actor.code().orElseThrow().value())
                .containsExactly("NORGOV");
        assertThat(event.recipients()).containsExactly(State.of("FIN"));
        assertThat(event.cameo()).contains(CameoCode.of("111"));
        assertThat(event.day()).contains(LocalDate.of(2015, 3, 4));
        assertThat(event.mentions().get(0).row()).contains("1");
    }

    @Test
    void whatTheRowSaysStandsVerbatim() {
        assertThat(values(FIRST + URL + STORY + ACTORS + EVENT + ROOTS))
                .containsEntry("issues", "DISEASE,2;UN,1")
                .containsEntry("ids", "WIRE1_1;WIRE2_4")
                .containsEntry("url", "https://example.org/a")
                .containsEntry("story_source", "WIRE")
                .containsEntry("actor_text1", "The Norse ministry")
                .containsEntry("event_text", "scolded")
                .containsEntry("root2", "FIN");
    }

    @Test
    void nobodyIsKnownByThreeSigns() {
        ReadRows read = read(FIRST.replace("FIN", "---") + STORY, FIRST.replace("111", "---") + STORY);
        assertThat(read.event(0).recipients()).isEmpty();
        assertThat(read.report.skipped()).isEqualTo(1);
    }

    @Nested
    class Columns {
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "S, -, -, -",
                    "US, -, -, -",
                    "SE, -, E, -",
                    "USE, -, E, -",
                    "SA, A, -, -",
                    "USA, A, -, -",
                    "SR, -, -, R",
                    "USR, -, -, R",
                    "SAE, A, E, -",
                    "USAE, A, E, -",
                    "SER, -, E, R",
                    "USER, -, E, R",
                    "SAR, A, -, R",
                    "USAR, A, -, R",
                    "SAER, A, E, R",
                    "USAER, A, E, R"
                })
        void areToldByTheRows(String shape, String actors, String event, String roots) {
            String row = row(shape);
            Map<String, String> values = values(row, row, row);
            assertThat(values).containsEntry("story_source", "WIRE").containsEntry("ids", "WIRE1_1;WIRE2_4");
            assertThat(values.get("url")).isEqualTo(shape.contains("U") ? "https://example.org/a" : null);
            assertThat(values.get("actor_text1")).isEqualTo(actors == null ? null : "The Norse ministry");
            assertThat(values.get("event_text")).isEqualTo(event == null ? null : "scolded");
            assertThat(values.get("root1")).isEqualTo(roots == null ? null : "NOR");
        }

        private String row(String shape) {
            return FIRST
                    + (shape.contains("U") ? URL : "")
                    + STORY
                    + (shape.contains("A") ? ACTORS : "")
                    + (shape.contains("E") ? EVENT : "")
                    + (shape.contains("R") ? ROOTS : "");
        }

        @Test
        void ofSixGiveWhatIsAlwaysThere() {
            assertThat(values(FIRST)).doesNotContainKey("story_source").containsKey("ids");
        }

        @Test
        void mayHaveAnAddressInSomeRowsOnly() {
            ReadRows read = read(FIRST + URL + STORY + EVENT, FIRST + STORY + EVENT, FIRST + URL + STORY + EVENT);
            assertThat(read.event(1).codings().get(0).values())
                    .containsEntry("story_source", "WIRE")
                    .containsEntry("event_text", "scolded")
                    .doesNotContainKey("url");
            assertThat(read.report.repaired()).isZero();
            assertThat(read.report.warnings()).isEmpty();
        }

        @Test
        void thatTheNumberOfCellsLeavesOpenAreSaid() {
            assertThat(read(FIRST + STORY + ACTORS).report.warnings())
                    .singleElement()
                    .asString()
                    .contains("story_source, actor_text1, actor_text2");
            assertThat(read(FIRST + STORY + ROOTS).report.warnings())
                    .singleElement()
                    .asString()
                    .contains("root1, root2");
        }

        @Test
        void ofOneRowThatIsOtherwiseAreReadAsFarAsTheyAreKnown() {
            ReadRows read = read(FIRST + STORY, FIRST + STORY, FIRST + STORY + ACTORS + EVENT);
            assertThat(read.events).hasSize(3);
            assertThat(read.issues).extracting(RowIssue::rule).containsExactly("OTHER_COLUMNS");
            assertThat(read.event(2).codings().get(0).values())
                    .containsKey("ids")
                    .doesNotContainKeys("story_source", "event_text");
        }
    }

    @Nested
    class Recognised {
        @ParameterizedTest
        @ValueSource(strings = {"", STORY, URL + STORY, STORY + EVENT, STORY + ACTORS + EVENT + ROOTS})
        void withWhateverColumns(String rest) {
            assertThat(recognised(FIRST + rest)).get().asString().contains("issues or nothing");
        }

        @Test
        void withoutIssues() {
            assertThat(recognised(FIRST.replace("DISEASE,2;UN,1", "") + STORY)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "20150304\tNOR\tFIN\t111\t(CRITICIZE) scolded",
                    "20150304\tNOR\tFIN\t111\t(CRITICIZE) scolded\tWIRE",
                    "20150304\tNOR\tFIN\t111\tDISEASE,x\tWIRE_1",
                    "20150304\tNOR\tFIN\tscold\t\tWIRE_1",
                    "17_9\t20150304\tNOR\tFIN\t111\t\tWIRE_1"
                })
        void asNothingElseIs(String row) {
            assertThat(recognised(row)).isEmpty();
        }
    }

    @Nested
    class Written {
        @ParameterizedTest
        @ValueSource(strings = {"", STORY, URL + STORY, STORY + EVENT, URL + STORY + ACTORS + EVENT + ROOTS})
        void rowsAreWhatTheyWereAfterJsonLines(String rest) {
            String text = (FIRST + rest + "\n").repeat(2) + FIRST.replace("NORGOV", "---") + rest + "\n";
            RoundTrip back = RoundTrip.raw(DatasetFormat.PETRARCH, text);
            assertThat(back.text).isEqualTo(text);
            assertThat(back.report.verbatim()).isEqualTo(3);
        }

        @Test
        void addressesInSomeRowsOnlyStayWhereTheyWere() {
            String text = FIRST + URL + STORY + "\n" + FIRST + STORY + "\n" + FIRST + STORY + ACTORS + "\n";
            assertThat(RoundTrip.raw(DatasetFormat.PETRARCH, text).text).isEqualTo(text);
        }

        @Test
        void withoutTheirRawTextRowsHaveAllColumns() {
            RoundTrip back = RoundTrip.of(read(FIRST + URL + STORY + EVENT), DatasetFormat.PETRARCH);
            assertThat(back.text).isEqualTo(FIRST + URL + STORY + "\t---\t---" + EVENT + "\t---\t---\n");
            assertThat(back.report.unfilled()).containsExactly("actor_text1", "actor_text2", "root1", "root2");
            assertThat(read(back.text).event(0).codings().get(0).values()).containsEntry("event_text", "scolded");
        }

        @Test
        void eventsFromElsewhereHaveWhatIsKnown() {
            DiplomaticEvent event = DiplomaticEvent.builder()
                    .id("a")
                    .addActors(State.of("NOR"))
                    .cameo(CameoCode.of("042"))
                    .addDates(EventDate.on(LocalDate.of(2015, 3, 4)))
                    .build();
            assertThat(RoundTrip.of(DatasetFormat.PETRARCH, event).text)
                    .isEqualTo("20150304\tNOR\t---\t042\t\t\t\t\t---\t---\t---\t---\t---\n");
        }

        @Test
        void asPhoenixTheirIssuesAndSentencesGoAlong() {
            RoundTrip phoenix = RoundTrip.of(read(FIRST + URL + STORY), DatasetFormat.PHOENIX);
            assertThat(phoenix.text)
                    .contains("\tDISEASE,2;UN,1\t")
                    .endsWith("\tWIRE1_1;WIRE2_4\thttps://example.org/a\tWIRE\n");
        }
    }

    @Nested
    class BadRows {
        @Test
        void areRejectedAndTheOthersKept() {
            ReadRows read = read(
                    FIRST + STORY,
                    "20150304\tNOR\tFIN\t111\t",
                    FIRST + STORY + ACTORS + EVENT + ROOTS + ROOTS + EVENT,
                    FIRST.replace("20150304", "20150399") + STORY,
                    FIRST.replace("111", "scold") + STORY);
            assertThat(read.events).hasSize(1);
            assertThat(read.issues).extracting(RowIssue::rule).containsExactly("COLUMNS", "COLUMNS", "DATE", "CODE");
            assertThat(read.report.rejected()).isEqualTo(4);
        }

        @Test
        void withoutMeasureOrEncodingCostThemselvesOnly() {
            String text = FIRST + "\t" + "x".repeat(1_000_000) + "\n" + FIRST + "\tWIR\0E\n" + FIRST + "\t\u00E9\n";
            ReadRows read = ReadRows.of(
                    DatasetReader.of(DatasetFormat.PETRARCH), "own.txt", text.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(read.events).hasSize(2);
            assertThat(read.issues).extracting(RowIssue::rule).containsExactly("LENGTH", "NUL", "ENCODING");
        }

        @Test
        void repetitionsAreCounted() {
            assertThat(read(FIRST + STORY, FIRST + STORY).report.duplicates()).isEqualTo(1);
        }
    }
}

package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        return RoundTrip.of(DatasetFormat.PHOENIX, events.toArray(DiplomaticEvent[]::new)).text;
    }

    private static List<String> cells(String row) {
        return Splitter.on('\t').splitToList(row.lines().findFirst().orElseThrow());
    }

    private static Optional<String> recognised(String... lines) {
        return new PhoenixFormat().recognise(new FileHead("own.txt", ImmutableList.copyOf(lines)));
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
            assertThat(cells(written(List.of(reversed))).subList(5, 17))
                    .containsExactly("FIN", "FIN", "", "", "NORGOV", "NOR", "GOV", "", "111", "11", "3", "-2.0");
        }

        @Test
        void anActOfOneUponItselfIsARow() {
            DiplomaticEvent event = DiplomaticEvent.builder()
                    .from(read(ROW).event(0))
                    .codings(List.of())
                    .actors(read(ROW).event(0).recipients())
                    .build();
            assertThat(written(List.of(event))).contains("\tFIN\t");
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
    class FromElsewhere {
        private DiplomaticEvent act(String code) {
            return DiplomaticEvent.builder()
                    .id("act-" + code)
                    .addActors(State.of("NOR", Sector.GOV, Sector.MIL))
                    .addRecipients(State.of("FIN"))
                    .cameo(CameoCode.of(code))
                    .addDates(EventDate.on(LocalDate.of(2015, 3, 4)))
                    .build();
        }

        @Test
        void getsWhatThePipelineWouldGiveItsCode() {
            assertThat(cells(RoundTrip.of(DatasetFormat.PHOENIX, act("163")).text)
                            .subList(1, 17))
                    .containsExactly(
                            "20150304",
                            "2015",
                            "03",
                            "04",
                            "NORGOVMIL",
                            "NOR",
                            "GOV",
                            "MIL",
                            "FIN",
                            "FIN",
                            "",
                            "",
                            "163",
                            "16",
                            "3",
                            "-6.5");
        }

        @ParameterizedTest
        @CsvSource({"010, 0", "020, 0", "042, 1", "070, 2", "112, 3", "141, 4", "161, 3", "190, 4"})
        void isInThePipelinesPentaClass(String code, String penta) {
            assertThat(cells(RoundTrip.of(DatasetFormat.PHOENIX, act(code)).text)
                            .get(15))
                    .isEqualTo(penta);
        }

        @Test
        void hasNoScoreWhereTheScaleHasNone() {
            assertThat(cells(RoundTrip.of(DatasetFormat.PHOENIX, act("1661")).text)
                            .get(16))
                    .isEmpty();
        }

        @Test
        void isNumberedByItsRow() {
            RoundTrip two = RoundTrip.of(DatasetFormat.PHOENIX, act("042"), act("043"));
            assertThat(two.text.lines().map(PhoenixTest::cells).map(row -> row.get(0)))
                    .containsExactly("1_demarche", "2_demarche");
            assertThat(two.report.unfilled()).contains("lat", "sentence_ids").doesNotContain("goldstein");
            assertThat(recognised(two.text.lines().toArray(String[]::new))).isPresent();
        }

        @Test
        void isLeftOutWithoutADayOrACode() {
            DiplomaticEvent undated =
                    act("042").toBuilder().dates(ImmutableList.of()).build();
            DiplomaticEvent uncoded =
                    act("042").toBuilder().cameo(Optional.empty()).build();
            WriteReport report = RoundTrip.of(DatasetFormat.PHOENIX, undated, uncoded).report;
            assertThat(report.leftOut()).isEqualTo(2);
            assertThat(report.rules()).containsOnlyKeys("NO_DATE", "NO_CODE");
        }
    }

    @Nested
    class Headers {
        private static final String DOCUMENTED = "EventID\tDate\tYear\tMonth\tDay\tSourceActorFull\tSourceActorEntity"
                + "\tSourceActorRole\tSourceActorAttribute\tTargetActorFull\tTargetActorEntity\tTargetActorRole"
                + "\tTargetActorAttribute\tEventCode\tEventRootCode\tPentaClass\tGoldsteinScore\tIssues\tLat\tLon"
                + "\tLocationName\tStateName\tCountryCode\tSentenceID\tURLs\tNewsSources";

        private DiplomaticEvent bare() {
            return read(ROW).event(0);
        }

        @Test
        void areRecognised() {
            assertThat(recognised(DOCUMENTED, ROW)).get().asString().contains("header");
            assertThat(recognised("\"" + DOCUMENTED.replace("\t", "\"\t\"") + "\""))
                    .isPresent();
            assertThat(recognised(ROW)).get().asString().contains("without a header");
        }

        @Test
        void changeNothingInTheRows() {
            ReadRows read = read(DOCUMENTED, ROW);
            assertThat(read.events).containsExactly(bare());
            assertThat(read.report.rows()).isEqualTo(1);
            assertThat(read.report.warnings()).isEmpty();
        }

        @Test
        void ofQuotedFilesMeanThatCellsAreQuoted() {
            ReadRows read = read(
                    "\"" + DOCUMENTED.replace("\t", "\"\t\"") + "\"", "\"1\"\t\"" + ROW.replace("\t", "\"\t\"") + "\"");
            assertThat(read.events).containsExactly(bare());
        }

        @Test
        void mayHaveTheirOwnOrderAndFewerColumns() {
            ReadRows read = read(
                    "penta_class\ttarget\tsource\tcode\troot_code\tstory_date\teid\tyear",
                    "3\tFIN\tNORGOV\t111\t11\t20150304\t17_9\t2015");
            assertThat(read.event(0).actors()).isEqualTo(bare().actors());
            assertThat(read.event(0).id()).isEqualTo(bare().id());
            assertThat(read.report.warnings()).singleElement().asString().contains("lat", "issues");
        }
    }

    @Nested
    class WithCommas {
        private static final String HEADER =
                "eid,story_date,year,month,day,source,source_root,source_agent,source_others,"
                        + "target,target_root,target_agent,target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,"
                        + "placename,statename,countryname,aid,process";
        private static final String OWN = "17_9,03/04/2015,2015,3,4,NORGOV,NOR,GOV,,FIN,FIN,,,111,11,3,-2,,60.1,10.7,"
                + "\"Oslo, Norway\",Oslo,NOR,7,x";

        @Test
        void theHistoricalFilesAreReadByTheirHeader() {
            ReadRows read = read(HEADER, OWN);
            assertThat(read.event(0).id())
                    .isEqualTo(PhoenixTest.read(ROW).event(0).id());
            assertThat(read.event(0).day()).contains(LocalDate.of(2015, 3, 4));
            assertThat(read.event(0).places()).containsExactly("Oslo, Norway");
            assertThat(read.event(0).codings().get(0).values()).containsEntry("source_root", "NOR");
            assertThat(recognised(HEADER, OWN)).isPresent();
        }

        @Test
        void badRowsAreRejectedAndTheOthersKept() {
            ReadRows read = read(HEADER, "17_9,\"2015\"x", OWN, OWN.replace("03/04/2015", "13/44/2015"));
            assertThat(read.events).hasSize(1);
            assertThat(read.issues).extracting(RowIssue::rule).containsExactly("COLUMNS", "DATE");
        }
    }

    @Nested
    class BackFromJsonLines {
        @Test
        void rowsAreWhatTheyWere() {
            String odd = ROW.replace("NORGOV\tNOR\tGOV", "NOR?\tNOR\t").replace("17_9", "18_9");
            String text = ROW + "\n" + odd + "\n" + ROW + "\n";
            RoundTrip back = RoundTrip.raw(DatasetFormat.PHOENIX, text);
            assertThat(back.text).isEqualTo(text);
            assertThat(back.report.verbatim()).isEqualTo(3);
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

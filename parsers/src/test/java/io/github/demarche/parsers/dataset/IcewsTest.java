package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ICEWS files and their variants, in and out. */
class IcewsTest {
    static final String HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                    + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                    + "\tProvince\tCountry\tLatitude\tLongitude";
    private static final String ROW =
            "71\t2016-03-09\tForeign Affairs (Norway)\tExecutive,Foreign Ministry,Government\tNorway\tCriticize or"
                    + " denounce\t111\t-2\tRussia\tNA\tRussian Federation\t880\t3\tOwn Wire\tOslo\tNA\tOslo fylke\tNorway"
                    + "\t59.9\t10.7";
    private static final String NO_CODE_HEADER = HEADER.replace("CAMEO Code\t", "");
    private static final String NO_CODE_ROW = ROW.replace("\t111\t", "\t").replace("2016-03-09", "3/9/2016");

    private static ReadRows read(String... lines) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.ICEWS).named("icews", "1"), "own.tab", String.join("\n", lines));
    }

    private static String written(List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.ICEWS, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }

    /** Returns the row with the cell of that column in place of its own. */
    private static String with(String row, int column, String cell) {
        String[] cells = row.split("\t", -1);
        cells[column] = cell;
        return String.join("\t", cells);
    }

    @Nested
    class Published {
        @Test
        void aRowGivesAnEvent() {
            DiplomaticEvent event = read(HEADER, ROW).event(0);
            assertThat(event.actorPrincipals()).extracting(c -> c.code()).containsExactly("NOR");
            assertThat(event.recipientPrincipals()).extracting(c -> c.code()).containsExactly("RUS");
            assertThat(event.cameo()).contains(CameoCode.of("111"));
            assertThat(event.type()).contains(EventType.ACCUSE);
            assertThat(event.mode()).contains(Mode.DISAPPROVE);
            assertThat(event.day()).get().hasToString("2016-03-09");
            assertThat(event.places()).containsExactly("Oslo, Oslo fylke, Norway");
            assertThat(event.mentions().get(0).row()).contains("71/2016-03-09");
        }

        @Test
        void whatTheRowSaysStandsVerbatim() {
            SourceCoding coding = read(HEADER, ROW).event(0).codings().get(0);
            assertThat(coding.scheme()).isEqualTo("CAMEO");
            assertThat(coding.code()).isEqualTo("111");
            assertThat(coding.values())
                    .containsEntry("Intensity", "-2")
                    .containsEntry("Publisher", "Own Wire")
                    .containsEntry("Story ID", "880")
                    .containsEntry("Sentence Number", "3")
                    .containsEntry("Source Sectors", "Executive,Foreign Ministry,Government")
                    .containsEntry("District", "NA");
        }

        @Test
        void nothingIsLeftBehind() {
            assertThat(read(HEADER, ROW).report.leftBehind()).isEmpty();
        }

        @Test
        void windowsEndsOfLinesAreNoPartOfTheLastCell() {
            ReadRows rows = read(HEADER + "\r", ROW + "\r");
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Longitude", "10.7");
            assertThat(rows.report.warnings()).isEmpty();
        }

        @Test
        void naAndNullAndNothingAreMissing() {
            for (String missing : List.of("NA", "NULL", "")) {
                String row = with(with(with(ROW, 8, missing), 9, missing), 10, missing);
                DiplomaticEvent event = read(HEADER, with(row, 15, missing)).event(0);
                assertThat(event.recipients()).isEmpty();
                assertThat(event.actors()).hasSize(1);
            }
        }
    }

    @Nested
    class Variants {
        @Test
        void withoutCodesTheEventTextGivesThemAndTheCodingKeepsNone() {
            ReadRows rows = read(NO_CODE_HEADER, NO_CODE_ROW);
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("111"));
            assertThat(rows.event(0).codings().get(0).code()).isEmpty();
            assertThat(rows.report.warnings()).singleElement().asString().contains("derived from Event Text");
            assertThat(rows.issues).isEmpty();
        }

        @Test
        void aTextThatNoCodeHasLeavesTheEventUntyped() {
            ReadRows rows = read(NO_CODE_HEADER, NO_CODE_ROW.replace("Criticize or denounce", "Wave at"));
            assertThat(rows.event(0).cameo()).isEmpty();
            assertThat(rows.event(0).type()).isEmpty();
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("EVENT_TEXT");
            assertThat(rows.issues.get(0).value()).isEqualTo("Wave at");
        }

        @Test
        void textsAreReadInWhateverCaseAndQuotes() {
            ReadRows rows = read(
                    NO_CODE_HEADER,
                    NO_CODE_ROW.replace("Criticize or denounce", "meet at a 'third' location"),
                    NO_CODE_ROW.replace("Criticize or denounce", "Demand").replace("71", "72"));
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("044"));
            assertThat(rows.event(1).cameo()).contains(CameoCode.of("100"));
        }

        @Test
        void datesMayBeMonthDayYear() {
            assertThat(read(NO_CODE_HEADER, NO_CODE_ROW).event(0).day()).get().hasToString("2016-03-09");
            assertThat(read(HEADER, with(ROW, 1, "12/31/2016")).event(0).day())
                    .get()
                    .hasToString("2016-12-31");
            ReadRows wrong = read(HEADER, with(ROW, 1, "31/12/2016"));
            assertThat(wrong.events).isEmpty();
            assertThat(wrong.issues).extracting(RowIssue::rule).containsExactly("DATE");
        }

        @Test
        void theKeyIsTheSameHoweverTheDateIsWritten() {
            assertThat(read(HEADER, with(ROW, 1, "3/9/2016")).event(0).id())
                    .isEqualTo(read(HEADER, ROW).event(0).id());
        }

        @Test
        void rowsMayHaveTheCodeThatTheHeaderLacks() {
            ReadRows rows = read(NO_CODE_HEADER, ROW);
            assertThat(rows.event(0).codings().get(0).code()).isEqualTo("111");
            assertThat(rows.event(0).recipientPrincipals())
                    .extracting(c -> c.code())
                    .containsExactly("RUS");
            assertThat(rows.report.warnings())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("line 2")
                    .contains("20 cells");
        }

        @Test
        void aTailBehindTheCodeIsRepairedWithAMessage() {
            ReadRows rows = read(HEADER, with(ROW, 6, "13y"));
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("13"));
            assertThat(rows.event(0).codings().get(0).code()).isEqualTo("13y");
            assertThat(rows.issues).singleElement().satisfies(issue -> {
                assertThat(issue.rule()).isEqualTo("CODE_TAIL");
                assertThat(issue.column()).isEqualTo("CAMEO Code");
                assertThat(issue.value()).isEqualTo("13y");
                assertThat(issue.line()).isEqualTo(2);
            });
        }

        @Test
        void columnsAreFoundByTheirNames() {
            ReadRows rows = read(
                    "event_date\tsource_name\tsource_country\tevent_text\ttarget_name\ttarget_country\tother",
                    "2016-03-09\tNorway\tNorway\tPraise or endorse\tSweden\tSweden\tx");
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("051"));
            assertThat(rows.event(0).actorPrincipals())
                    .extracting(c -> c.code())
                    .containsExactly("NOR");
            assertThat(rows.report.warnings())
                    .singleElement()
                    .asString()
                    .contains("lacks")
                    .contains("Event ID");
        }

        @Test
        void aHeaderMayBeMissing() {
            ReadRows rows = read(ROW);
            assertThat(rows.events).hasSize(1);
            assertThat(rows.report.warnings()).singleElement().asString().contains("no header");
        }
    }

    @Nested
    class Quoted {
        @Test
        void quotesAroundTextAreNoPartOfIt() {
            String quoted = ROW.replace("Foreign Affairs (Norway)", "\"Foreign Affairs (Norway)\"")
                    .replace("Own Wire", "\"The \"\"Own\"\" Wire\"")
                    .replace("\tRussian Federation\t", "\t\"Russian Federation\"\t");
            DiplomaticEvent event = read(HEADER, quoted).event(0);
            assertThat(event.actors()).isEqualTo(read(HEADER, ROW).event(0).actors());
            assertThat(event.codings().get(0).values()).containsEntry("Publisher", "The \"Own\" Wire");
        }

        @Test
        void aTabWithinQuotesIsText() {
            DiplomaticEvent event =
                    read(HEADER, ROW.replace("Own Wire", "\"Own\tWire\"")).event(0);
            assertThat(event.codings().get(0).values())
                    .containsEntry("Publisher", "Own\tWire")
                    .containsEntry("Longitude", "10.7");
        }

        @Test
        void cellsThatDifferOnlyInWhereATabStandsAreNotTakenForEachOther() {
            String one = with(with(ROW, 3, "Government"), 2, "\"Norway\tMilitary\"");
            String other = with(with(with(ROW, 0, "72"), 2, "Norway"), 3, "\"Military\tGovernment\"");
            ReadRows rows = read(HEADER, one, other);
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Source Name", "Norway\tMilitary");
            assertThat(rows.event(1).codings().get(0).values()).containsEntry("Source Name", "Norway");
            assertThat(rows.event(1).actors()).isNotEqualTo(rows.event(0).actors());
        }

        @Test
        void aQuoteMayStandBehindABackslash() {
            DiplomaticEvent event = read(HEADER, ROW.replace("Own Wire", "\"Own \\\"W\\\" Wire\""))
                    .event(0);
            assertThat(event.codings().get(0).values()).containsEntry("Publisher", "Own \"W\" Wire");
        }

        @Test
        void anEmptyStringIsNothing() {
            String row = with(with(with(ROW, 8, "\"\""), 9, "\"\""), 10, "\"\"");
            assertThat(read(HEADER, row).event(0).recipients()).isEmpty();
        }

        @Test
        void aQuoteThatIsNotClosedIsALetter() {
            ReadRows rows =
                    read(HEADER, ROW.replace("Own Wire", "\"Own Wire").replace("Oslo fylke", "\"Viken\" fylke"));
            assertThat(rows.event(0).codings().get(0).values())
                    .containsEntry("Publisher", "\"Own Wire")
                    .containsEntry("Province", "\"Viken\" fylke");
        }

        @Test
        void quotesThatWouldSwallowATabAreLetters() {
            ReadRows rows = read(HEADER, ROW.replace("Own Wire\tOslo", "\"Own Wire\tOslo\""));
            assertThat(rows.event(0).codings().get(0).values())
                    .containsEntry("Publisher", "\"Own Wire")
                    .containsEntry("City", "Oslo\"");
        }

        @Test
        void theHeaderMayBeQuoted() {
            ReadRows rows = read('"' + HEADER.replace("\t", "\"\t\"") + '"', ROW);
            assertThat(rows.events).hasSize(1);
            assertThat(rows.report.warnings()).isEmpty();
        }

        @Test
        void aFormulaWithinQuotesRunsInNoSpreadsheet() {
            String evil = ROW.replace("Own Wire", "\"=HYPERLINK(1)\"");
            ReadRows rows =
                    ReadRows.of(DatasetReader.of(DatasetFormat.ICEWS).keepRaw(), "own.tab", HEADER + "\n" + evil);
            String text = written(rows.events);
            assertThat(text).contains("\t\"'=HYPERLINK(1)\"\t");
            assertThat(read(text.split("\n")).event(0).codings().get(0).values())
                    .containsEntry("Publisher", "=HYPERLINK(1)");
        }
    }

    @Nested
    class Repetitions {
        @Test
        void anIdMayBeUsedOnAnotherDay() {
            ReadRows rows = read(HEADER, ROW, with(ROW, 1, "2016-03-10"));
            assertThat(rows.event(0).id()).isNotEqualTo(rows.event(1).id());
            assertThat(rows.report.repeatedKeys()).isZero();
            assertThat(rows.report.duplicates()).isZero();
        }

        @Test
        void exactRepetitionsAreCounted() {
            ReadRows rows = read(HEADER, ROW, ROW, with(ROW, 6, "112"));
            assertThat(rows.report.duplicates()).isEqualTo(1);
            assertThat(rows.report.repeatedKeys()).isEqualTo(1);
            assertThat(rows.event(1).id()).isEqualTo(rows.event(0).id());
            assertThat(rows.event(2).id()).isNotEqualTo(rows.event(0).id());
        }

        @Test
        void headersWithinTheFileAreSkippedAndCounted() {
            ReadRows rows = read(HEADER, ROW, HEADER, with(ROW, 0, "72"));
            assertThat(rows.events).hasSize(2);
            assertThat(rows.report.skipped()).isEqualTo(1);
            assertThat(rows.report.rows()).isEqualTo(3);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("HEADER");
        }

        @Test
        void anotherHeaderWithinTheFileHoldsFromThereOn() {
            ReadRows rows = read(HEADER, ROW, NO_CODE_HEADER, NO_CODE_ROW.replace("71", "72"));
            assertThat(rows.events).hasSize(2);
            assertThat(rows.event(1).cameo()).contains(CameoCode.of("111"));
            assertThat(rows.event(1).recipients()).isEqualTo(rows.event(0).recipients());
        }
    }

    @Nested
    class Malformed {
        @Test
        void rowsThatDoNotFitAreRejectedAndTheOthersKept() {
            List<String> rejects = new ArrayList<>();
            DatasetReader reader = DatasetReader.of(DatasetFormat.ICEWS).onReject(rejects::add);
            ReadRows rows = ReadRows.of(reader, "own.tab", HEADER + "\n71\t2016-03-09\tNorway\n" + ROW + "\n");
            assertThat(rows.events).hasSize(1);
            assertThat(rows.report.rejected()).isEqualTo(1);
            assertThat(rows.issues).singleElement().satisfies(issue -> {
                assertThat(issue.rule()).isEqualTo("COLUMNS");
                assertThat(issue.line()).isEqualTo(2);
            });
            assertThat(rejects).containsExactly("71\t2016-03-09\tNorway");
        }

        @Test
        void surplusEmptyCellsAreDropped() {
            ReadRows rows = read(HEADER, ROW + "\t\t");
            assertThat(rows.events).hasSize(1);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("SURPLUS_COLUMNS");
        }

        @Test
        void aCodeThatIsNoneRejectsTheRow() {
            ReadRows rows = read(HEADER, with(ROW, 6, "abc"));
            assertThat(rows.events).isEmpty();
            assertThat(rows.issues).extracting(RowIssue::column).containsExactly("CAMEO Code");
        }

        @Test
        void countriesAndSectorsThatNobodyKnowsAreToldAndKept() {
            ReadRows rows = read(HEADER, with(with(ROW, 4, "Atlantis"), 3, "Government,Fishmongers"));
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("COUNTRY", "SECTOR");
            assertThat(rows.issues).extracting(RowIssue::value).containsExactly("Atlantis", "Fishmongers");
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Source Country", "Atlantis");
        }
    }

    @Nested
    class Detected {
        private String reason(String... lines) {
            FileHead head = new FileHead("own.tab", ImmutableList.copyOf(lines));
            return new IcewsFormat().recognise(head).orElse("");
        }

        @Test
        void eachVariantSaysWhy() {
            assertThat(reason(HEADER, ROW))
                    .isEqualTo("a header with Event ID, Source Name, Event Text and Target Name");
            assertThat(reason(NO_CODE_HEADER, NO_CODE_ROW))
                    .contains("not CAMEO Code")
                    .contains("month/day/year");
            assertThat(reason(HEADER, ROW.replace("Own Wire", "\"Own Wire\""))).contains("quotes");
            assertThat(reason('"' + HEADER.replace("\t", "\"\t\"") + '"', ROW)).contains("header");
            assertThat(reason(ROW)).contains("without a header");
        }

        @Test
        void otherFilesAreNotTakenForIt() {
            assertThat(reason("Event ID\tEvent Date\tEvent Type\tActor Name", "1\t2020-01-01\tAID\tx"))
                    .isEmpty();
            assertThat(reason("19930101\tUSA\tRUS\t111")).isEmpty();
        }
    }

    @Nested
    class Written {
        @Test
        void rowsComeBackAsTheyWere() {
            String other = with(with(ROW, 0, "72"), 2, "Barack Obama");
            String text = HEADER + "\n" + ROW + "\n" + other + "\n";
            assertThat(written(read(text.split("\n")).events)).isEqualTo(text);
        }

        @Test
        void aRowWithoutItsCodeIsWrittenWithIt() {
            assertThat(written(read(NO_CODE_HEADER, NO_CODE_ROW).events)).isEqualTo(HEADER + "\n" + ROW + "\n");
        }

        @Test
        void aChangedEventKeepsTheNamesThatTravelled() {
            DiplomaticEvent event = read(HEADER, ROW).event(0);
            DiplomaticEvent reversed = event.toBuilder()
                    .actors(event.recipients())
                    .recipients(event.actors())
                    .cameo(CameoCode.of("112"))
                    .build();
            assertThat(written(List.of(reversed)))
                    .contains("\tRussia\tNA\tRussian Federation\tAccuse\t112\t-2\tForeign Affairs (Norway)\t"
                            + "Executive,Foreign Ministry,Government\tNorway\t880\t");
        }

        @Test
        void aRowWithQuotesOfItsOwnIsReadAgainAsItIs() {
            String row = ROW.replace("Own Wire", "\"\"\"Own\"\"\"");
            DiplomaticEvent event = read(HEADER, row).event(0);
            assertThat(event.codings().get(0).values()).containsEntry("Publisher", "\"Own\"");
            assertThat(read(written(List.of(event)).split("\n")).event(0).codings())
                    .isEqualTo(event.codings());
        }
    }
}

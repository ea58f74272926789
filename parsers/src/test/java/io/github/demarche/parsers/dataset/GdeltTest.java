package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** GDELT's event files, in and out. */
class GdeltTest {
    private static final LocalDate DAY = LocalDate.of(2016, 10, 13);

    private static DiplomaticEvent.Builder foreign() {
        return DiplomaticEvent.builder()
                .addMentions(Provenance.inRow("other", "", "1"))
                .addDates(EventDate.on(LocalDate.of(2011, 2, 28)))
                .addActors(State.of("ROU", Sector.GOV))
                .cameo(CameoCode.of("0211"))
                .type(EventType.REQUEST);
    }

    private static List<String> cells(DiplomaticEvent event) {
        String row = GdeltRows.written(DatasetFormat.GDELT2, List.of(event));
        return List.of(row.strip().isEmpty() ? new String[0] : row.split("\t", -1));
    }

    @Nested
    class Events {
        @Test
        void aRowGivesAnEvent() {
            DiplomaticEvent event = GdeltRows.event(GdeltRows.v2());
            assertThat(event.actors()).containsExactly(State.of("NOR", Sector.GOV));
            assertThat(event.recipients()).containsExactly(State.of("FIN"));
            assertThat(event.type()).contains(EventType.ACCUSE);
            assertThat(event.dates()).containsExactly(EventDate.on(DAY));
            assertThat(event.places()).containsExactly("Oslo, Oslo, Norway");
            assertThat(event.mentions()).containsExactly(Provenance.inRow("gdelt", "2", "700000001"));
        }

        @Test
        void whatTheRowSaysStandsVerbatimInTheOrderOfTheColumns() {
            SourceCoding coding = GdeltRows.event(GdeltRows.v2()).codings().get(0);
            assertThat(coding.scheme()).isEqualTo("CAMEO");
            assertThat(coding.code()).isEqualTo("111");
            assertThat(coding.values().keySet())
                    .containsExactly(
                            "GLOBALEVENTID",
                            "Actor1Code",
                            "Actor1Name",
                            "Actor1CountryCode",
                            "Actor1Type1Code",
                            "Actor2Code",
                            "Actor2Name",
                            "Actor2CountryCode",
                            "IsRootEvent",
                            "GoldsteinScale",
                            "NumMentions",
                            "NumSources",
                            "NumArticles",
                            "AvgTone",
                            "ActionGeo_Type",
                            "ActionGeo_FullName",
                            "ActionGeo_CountryCode",
                            "ActionGeo_ADM2Code",
                            "ActionGeo_Lat",
                            "ActionGeo_Long",
                            "DATEADDED",
                            "SOURCEURL");
            assertThat(coding.values()).containsEntry("GoldsteinScale", "-2.0").containsEntry("AvgTone", "-1.5");
        }

        @Test
        void nobodyIsNoReasonToDropARow() {
            GdeltRows row = GdeltRows.v2().side("Actor1").side("Actor2");
            ReadRows rows = GdeltRows.read(DatasetFormat.GDELT2, row.line());
            assertThat(rows.event(0).actors()).isEmpty();
            assertThat(rows.event(0).recipients()).isEmpty();
            assertThat(rows.report.repaired()).isZero();
        }

        @Test
        void aMereStatementHasNoTypeAndIsAnEvent() {
            DiplomaticEvent event = GdeltRows.event(GdeltRows.v2().set("EventCode", "010"));
            assertThat(event.type()).isEmpty();
            assertThat(event.cameo()).contains(CameoCode.of("010"));
        }

        @Test
        void aCodeThatLostItsZeroIsMendedAndStandsVerbatim() {
            ReadRows rows = GdeltRows.read(
                    DatasetFormat.GDELT2, GdeltRows.v2().set("EventCode", "51").line());
            assertThat(rows.event(0).cameo()).contains(CameoCode.of("051"));
            assertThat(rows.event(0).codings().get(0).code()).isEqualTo("51");
            assertThat(rows.issues).singleElement().satisfies(issue -> {
                assertThat(issue.column()).isEqualTo("EventCode");
                assertThat(issue.rule()).isEqualTo("LEADING_ZERO");
            });
        }

        @Test
        void placesOfTheActorsAreLeftBehindAndSaidToBe() {
            ReadReport report =
                    GdeltRows.read(DatasetFormat.GDELT2, GdeltRows.v2().line()).report;
            assertThat(report.leftBehind())
                    .hasSize(16)
                    .allMatch(name -> name.startsWith("Actor1Geo_") || name.startsWith("Actor2Geo_"));
            assertThat(GdeltRows.readRaw(DatasetFormat.GDELT2, GdeltRows.v2().line())
                            .report
                            .leftBehind())
                    .isEmpty();
        }
    }

    @Nested
    class Days {
        @Test
        void whatIsNoDayIsMendedByTheDayOfTheReport() {
            for (String bad : new String[] {"20161399", "09990101", "201610", "", "2016101", "1e7"}) {
                ReadRows rows = GdeltRows.read(
                        DatasetFormat.GDELT2, GdeltRows.v2().set("SQLDATE", bad).line());
                assertThat(rows.event(0).dates()).containsExactly(EventDate.on(DAY, EventDate.Basis.REPORTED));
                assertThat(rows.event(0).codings().get(0).values()).containsEntry("SQLDATE", bad);
                assertThat(rows.issues).singleElement().satisfies(issue -> {
                    assertThat(issue.outcome()).isEqualTo(RowIssue.Outcome.REPAIRED);
                    assertThat(issue.column()).isEqualTo("SQLDATE");
                    assertThat(issue.value()).isEqualTo(bad);
                });
            }
        }

        @Test
        void theSameBadDayInTwoRowsIsMendedByTheDayOfEach() {
            ReadRows rows = GdeltRows.read(
                    DatasetFormat.GDELT2,
                    GdeltRows.v2().set("SQLDATE", "0").line(),
                    GdeltRows.v2()
                            .set("SQLDATE", "0")
                            .set("DATEADDED", "20161015000000")
                            .line());
            assertThat(rows.event(1).day()).contains(LocalDate.of(2016, 10, 15));
            assertThat(rows.issues).hasSize(2);
        }

        @Test
        void aRowWithoutAnyDayIsRejected() {
            ReadRows rows = GdeltRows.read(
                    DatasetFormat.GDELT2,
                    GdeltRows.v2().set("SQLDATE", "0").set("DATEADDED", "0").line());
            assertThat(rows.events).isEmpty();
            assertThat(rows.report.rejected()).isEqualTo(1);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("DATE");
        }

        @Test
        void aDayMayHaveHyphens() {
            assertThat(GdeltRows.event(GdeltRows.v2().set("SQLDATE", "2016-10-13"))
                            .dates())
                    .containsExactly(EventDate.on(DAY));
        }
    }

    @Nested
    class Version1 {
        @Test
        void hasNoSecondLevelUnitAndADayForTheTimeAdded() {
            DiplomaticEvent event = GdeltRows.event(GdeltRows.v1());
            assertThat(event.actors()).containsExactly(State.of("NOR", Sector.GOV));
            assertThat(event.places()).containsExactly("Oslo, Oslo, Norway");
            assertThat(event.codings().get(0).values())
                    .containsEntry("DATEADDED", "20161014")
                    .containsEntry("SOURCEURL", "https://example.org/a");
        }

        @Test
        void rowsWithoutSourcesMayStandAmongThoseWith() {
            ReadRows rows = GdeltRows.read(
                    DatasetFormat.GDELT1,
                    GdeltRows.v1().line(57),
                    GdeltRows.v1().set("GLOBALEVENTID", "2").line());
            assertThat(rows.events).hasSize(2);
            assertThat(rows.issues).isEmpty();
            assertThat(rows.event(0).codings().get(0).values()).doesNotContainKey("SOURCEURL");
        }

        @Test
        void comesBackAtItsWidthWhereTheRawRowTravels() {
            String text = GdeltRows.v1().line(57) + "\n"
                    + GdeltRows.v1().set("GLOBALEVENTID", "2").line() + "\n";
            ReadRows rows = GdeltRows.readRaw(DatasetFormat.GDELT1, text.split("\n", -1));
            assertThat(GdeltRows.written(DatasetFormat.GDELT1, rows.events)).isEqualTo(text);
        }
    }

    @Nested
    class Headers {
        @Test
        void arePassedOver() {
            for (DatasetFormat format : List.of(DatasetFormat.GDELT1, DatasetFormat.GDELT2)) {
                String row = (format == DatasetFormat.GDELT1 ? GdeltRows.v1() : GdeltRows.v2()).line();
                ReadRows rows = GdeltRows.read(format, GdeltRows.header(format), row);
                assertThat(rows.events).hasSize(1);
                assertThat(rows.report.rows()).isEqualTo(1);
            }
        }

        @Test
        void mayNameFewerColumnsInAnotherOrder() {
            ReadRows rows = GdeltRows.read(
                    DatasetFormat.GDELT2,
                    "globaleventid\tEventCode\tSQLDATE\tActor1Code\tActor1CountryCode\tSomething",
                    "5\t111\t20161013\tNOR\tNOR\tx");
            assertThat(rows.event(0).actors()).containsExactly(State.of("NOR"));
            assertThat(rows.event(0).type()).contains(EventType.ACCUSE);
            assertThat(rows.report.warnings()).anyMatch(warning -> warning.contains("SOURCEURL"));
        }
    }

    @Nested
    class Written {
        @Test
        void aRowComesBackAsItWasEvenWithoutTheRawRow() {
            String row = GdeltRows.v2()
                    .set("Actor1Geo_Type", "")
                    .set("Actor2Geo_Type", "")
                    .line();
            ReadRows rows = GdeltRows.read(DatasetFormat.GDELT2, row);
            assertThat(GdeltRows.written(DatasetFormat.GDELT2, rows.events)).isEqualTo(row + "\n");
        }

        @Test
        void cellsThatDoNotFollowFromTheDayOrCodeComeBackToo() {
            String row = GdeltRows.v2()
                    .set("Actor1Geo_Type", "")
                    .set("Actor2Geo_Type", "")
                    .set("FractionDate", "2016.7")
                    .set("QuadClass", "")
                    .set("EventBaseCode", "11")
                    .set("SQLDATE", "2016/10/13")
                    .line();
            ReadRows rows = GdeltRows.read(DatasetFormat.GDELT2, row);
            assertThat(GdeltRows.written(DatasetFormat.GDELT2, rows.events)).isEqualTo(row + "\n");
        }

        @Test
        void anEventOfAnotherSourceGetsTheDerivedColumns() {
            List<String> cells = cells(foreign().build());
            assertThat(cells).hasSize(61);
            assertThat(cells.subList(0, 5)).containsExactly("", "20110228", "201102", "2011", "2011.1589");
            assertThat(cells.subList(5, 15))
                    .containsExactly("ROMGOV", "ROMANIA (GOVERNMENT)", "ROM", "", "", "", "", "GOV", "", "");
            assertThat(cells.subList(26, 30)).containsExactly("0211", "021", "02", "1");
        }

        @Test
        void theFractionHasFourPlacesAndThirtyDaysAMonth() {
            assertThat(GdeltDates.fraction(LocalDate.of(2013, 3, 13))).isEqualTo("2013.2000");
            assertThat(GdeltDates.fraction(LocalDate.of(2013, 1, 1))).isEqualTo("2013.0027");
            assertThat(GdeltDates.fraction(LocalDate.of(2013, 12, 31))).isEqualTo("2013.9890");
        }

        @Test
        void investigationsAndProtestsHaveTheClassOfGdelt() {
            assertThat(cells(foreign().cameo(CameoCode.of("090")).build()).get(29))
                    .isEqualTo("2");
            assertThat(cells(foreign()
                                    .type(EventType.PROTEST)
                                    .cameo(CameoCode.of("14"))
                                    .build())
                            .subList(26, 30))
                    .containsExactly("140", "140", "14", "3");
        }

        @Test
        void aJointActGivesARowForEachPair() {
            DiplomaticEvent joint = foreign()
                    .addActors(State.of("BGR"))
                    .addRecipients(State.of("SRB"))
                    .build();
            assertThat(GdeltRows.written(DatasetFormat.GDELT2, List.of(joint)).lines())
                    .hasSize(2);
        }

        @Test
        void aGroupWritesItsHomeAndKnownCode() {
            DiplomaticEvent event = foreign()
                    .actors(List.of(Group.builder()
                            .name("Taliban")
                            .home(Country.of("AFG"))
                            .code(ActorCode.parse("AFGREBTAL"))
                            .addSectors(Sector.REB)
                            .build()))
                    .build();
            assertThat(cells(event).subList(5, 15))
                    .containsExactly("AFGREBTAL", "TALIBAN", "AFG", "TAL", "", "", "", "REB", "", "");
        }

        @Test
        void aThreatIsWrittenAsAThreatAndWhatDidNotHappenNotAtAll() {
            DiplomaticEvent threatened = foreign()
                    .type(EventType.SANCTION)
                    .cameo(CameoCode.of("163"))
                    .status(Status.THREATENED)
                    .build();
            assertThat(cells(threatened).get(28)).isEqualTo("13");
            StringWriter text = new StringWriter();
            DatasetWriter out = DatasetWriter.of(DatasetFormat.GDELT2, text);
            DiplomaticEvent row = GdeltRows.readRaw(
                            DatasetFormat.GDELT2, GdeltRows.v2().line())
                    .event(0);
            out.write(row.toBuilder().status(Status.NEGATED).build());
            out.finish();
            assertThat(text.toString()).isEmpty();
            assertThat(out.report().rules()).containsEntry("STATUS", 1L);
        }

        @Test
        void anEventWithoutADayOrCodeIsLeftOutAndCounted() {
            StringWriter text = new StringWriter();
            DatasetWriter out = DatasetWriter.of(DatasetFormat.GDELT2, text);
            out.write(foreign().dates(List.of()).build());
            out.finish();
            assertThat(text.toString()).isEmpty();
            assertThat(out.report().leftOut()).isEqualTo(1);
            assertThat(out.report().rules()).containsEntry("NO_DATE", 1L);
        }
    }
}

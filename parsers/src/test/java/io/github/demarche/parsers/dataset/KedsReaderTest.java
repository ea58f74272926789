package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.PloverCategory;
import io.github.demarche.parsers.dataset.RowIssue.Outcome;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of KEDS and TABARI text, all of our own making. */
class KedsReaderTest {
    /** 1822 exists in CAMEO only, 223 in WEIS only. */
    private static final String CAMEO_ROW = "2001-02-03\tNORGOV\tFINMIL\t1822";

    private static final String WEIS_ROW = "1988-02-03\tNOR\tFIN\t223";

    private static Actor source(String code, String schemeRow) {
        return ReadRows.keds("2001-02-03\t" + code + "\tFIN\t190", schemeRow)
                .event(0)
                .actors()
                .iterator()
                .next();
    }

    @Test
    void readsWhoDidWhatToWhomAndWhen() {
        ReadRows read = ReadRows.keds("date\tsource\ttarget\tcode\tdesc", CAMEO_ROW + "\t(PHYSICAL ASSAULT)");
        assertThat(read.event(0).actors()).containsExactly(State.of("NOR", Sector.GOV));
        assertThat(read.event(0).recipients()).containsExactly(State.of("FIN", Sector.MIL));
        assertThat(read.event(0).dates()).containsExactly(EventDate.on(LocalDate.of(2001, 2, 3)));
        assertThat(read.event(0).cameo()).contains(CameoCode.of("1822"));
        assertThat(read.event(0).hostility()).isEqualTo(Hostility.HOSTILE);
        assertThat(read.report.rows()).isEqualTo(1);
    }

    @Test
    void keepsWhatTheRowSaysVerbatim() {
        ReadRows read =
                ReadRows.keds(" 2001-02-03\tGBRGOV/FRA\tFIN \t036\t(MEET) met \"old\" friends\tand left", CAMEO_ROW);
        assertThat(read.event(0).codings()).singleElement().satisfies(coding -> {
            assertThat(coding.scheme()).isEqualTo("CAMEO");
            assertThat(coding.code()).isEqualTo("036");
            assertThat(coding.values())
                    .containsEntry("source", "GBRGOV/FRA")
                    .containsEntry("target", "FIN ")
                    .containsEntry("desc", "(MEET) met \"old\" friends\tand left");
        });
    }

    @Test
    void namesDatasetVersionAndRowWithOrWithoutAHeader() {
        DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS).named("north", "3");
        ReadRows bare = ReadRows.of(reader, "own.tab", CAMEO_ROW + "\n" + CAMEO_ROW);
        ReadRows headed =
                ReadRows.of(reader, "own.tab", "\uFEFFdate\tsource\ttarget\tcode\r\n" + CAMEO_ROW + "\r\n" + CAMEO_ROW);
        assertThat(bare.event(1).mentions()).containsExactly(Provenance.inRow("north", "3", "2"));
        assertThat(headed.events).isEqualTo(bare.events);
        assertThat(bare.event(0).id()).isNotEqualTo(bare.event(1).id());
    }

    @Test
    void takesTheNameOfTheFileForTheDataset() {
        assertThat(ReadRows.keds(CAMEO_ROW).report.dataset()).isEqualTo("own");
    }

    @ParameterizedTest
    @CsvSource({
        "1979-04-15, 1979-04-15",
        "19790415, 1979-04-15",
        "790415, 1979-04-15",
        "300101, 2030-01-01",
        "310101, 1931-01-01",
        "000229, 2000-02-29"
    })
    void readsTheDaysOfTheProject(String cell, LocalDate day) {
        assertThat(ReadRows.keds(cell + "\tNOR\tFIN\t1822").event(0).day()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1979-02-30", "1979-4-15", "7904", "", "15.04.1979", "197904xx", "00000415", "1979/04/15"})
    void rejectsWhatIsNoDay(String cell) {
        ReadRows read = ReadRows.keds(CAMEO_ROW, cell + "\tNOR\tFIN\t1822");
        assertThat(read.events).hasSize(1);
        assertThat(read.issues).singleElement().satisfies(issue -> {
            assertThat(issue.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.column()).isEqualTo("date");
            assertThat(issue.value()).isEqualTo(cell);
            assertThat(issue.rule()).isEqualTo("DATE");
        });
    }

    @Test
    void leavesOutRowsThatDocumentTheFile() {
        ReadRows read =
                ReadRows.keds("DOC\tDOC\tDOC\t999", "790415\tDOC\tDOC\t999", "790416\tNOR\tFIN\t***", CAMEO_ROW);
        assertThat(read.report.skipped()).isEqualTo(3);
        assertThat(read.report.rules()).containsEntry("DOCUMENTATION", 2L).containsEntry("NON_EVENT", 1L);
        assertThat(read.events).hasSize(1);
    }

    @Test
    void countsEveryRowOnce() {
        ReadRows read = ReadRows.keds(
                "date\tsource\ttarget\tcode",
                CAMEO_ROW,
                "",
                "2001-02-04\tNOR",
                "no tabs at all",
                "2001-02-31\tnobody?\tFIN\t0841]",
                "2001-02-05\tnobody?\tFIN\t0841]",
                "2001-02-05\tDOC\tDOC\t999",
                "2001-02-05\tNOR\tFIN\tpeace");
        assertThat(read.report.rows()).isEqualTo(7);
        assertThat(read.report.kept()).isEqualTo(2);
        assertThat(read.report.repaired()).isEqualTo(1);
        assertThat(read.report.skipped()).isEqualTo(1);
        assertThat(read.report.rejected()).isEqualTo(4);
        assertThat(read.report.events()).isEqualTo(2).isEqualTo(read.events.size());
        assertThat(read.report.rules())
                .containsEntry("COLUMNS", 2L)
                .containsEntry("ACTOR_CODE", 2L)
                .containsEntry("CODE_TAIL", 2L)
                .containsEntry("DATE", 1L)
                .containsEntry("CODE", 1L);
        assertThat(read.report.firstIssues()).isEqualTo(read.issues);
    }

    @Test
    void keepsRowsWithoutOneOfTheSides() {
        ReadRows read = ReadRows.keds("2001-02-03\t---\tFIN\t1822", "2001-02-03\tNOR\t\t1822");
        assertThat(read.event(0).actors()).isEmpty();
        assertThat(read.event(1).recipients()).isEmpty();
        assertThat(read.report.kept()).isEqualTo(2);
    }

    @Test
    void boundsTheLengthOfALineAndReadsOn() {
        ReadRows read =
                ReadRows.keds(CAMEO_ROW, "2001-02-03\tNOR\tFIN\t1822\t" + "x".repeat(LineSource.LONGEST), CAMEO_ROW);
        assertThat(read.report.kept()).isEqualTo(2);
        assertThat(read.issues).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("LENGTH");
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.value()).hasSizeLessThan(200);
        });
    }

    @Test
    void readsMoreRowsThanItHoldsInMemory() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 30_000; row++) {
            rows.append("2001-02-03\tNOR\tFIN\t1822\tthe ").append(row).append("th\n");
        }
        ReadRows read = ReadRows.of(DatasetReader.of(DatasetFormat.KEDS), "own.tab", rows.toString());
        assertThat(read.report.kept()).isEqualTo(30_000);
        assertThat(read.event(29_999).codings().get(0).values()).containsEntry("desc", "the 29999th");
        assertThat(read.events.stream().map(event -> event.id()).distinct()).hasSize(30_000);
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(ReadRows.keds().report.rows()).isZero();
    }

    @Test
    void saysWhichFileCannotBeRead() {
        DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS);
        assertThatThrownBy(() -> reader.read(Path.of("no", "such.tab")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("such.tab");
    }

    @Nested
    class Schemes {
        @Test
        void areToldByTheCodesThatOnlyOneHas() {
            assertThat(ReadRows.keds(CAMEO_ROW).report.scheme()).isEqualTo(CodingScheme.CAMEO);
            assertThat(ReadRows.keds(WEIS_ROW).report.scheme()).isEqualTo(CodingScheme.WEIS);
        }

        @Test
        void warnWhenTheNameOfTheFileSaysOtherwise() {
            DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS);
            ReadRows read = ReadRows.of(reader, "north.cameo.tsv", WEIS_ROW);
            assertThat(read.report.scheme()).isEqualTo(CodingScheme.WEIS);
            assertThat(read.report.warnings()).singleElement().asString().contains("CAMEO", "WEIS", "1 in WEIS only");
        }

        @Test
        void warnWhenTheCallerSaysOtherwiseAndFollowTheCaller() {
            DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS).codedIn(CodingScheme.CAMEO);
            ReadRows read = ReadRows.of(reader, "own.tab", WEIS_ROW);
            assertThat(read.report.scheme()).isEqualTo(CodingScheme.CAMEO);
            assertThat(read.report.warnings()).singleElement().asString().contains("look like WEIS");
        }

        @Test
        void followTheNameWhenNoCodeTells() {
            DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS);
            ReadRows read = ReadRows.of(reader, "north.weis.tsv", "1988-02-03\tNOR\tFIN\t031");
            assertThat(read.report.scheme()).isEqualTo(CodingScheme.WEIS);
            assertThat(read.report.warnings()).singleElement().asString().contains("no code tells");
        }

        @Test
        void decideWhatACodeMeans() {
            String row = "1988-02-03\tNOR\tFIN\t031";
            assertThat(ReadRows.keds(row, CAMEO_ROW).event(0).type()).contains(EventType.AGREE);
            assertThat(ReadRows.keds(row, WEIS_ROW).event(0).type()).contains(EventType.CONSULT);
            assertThat(ReadRows.keds(row, WEIS_ROW).event(0).cameo()).isEmpty();
        }

        @Test
        void decideWhatAnActorCodeMeans() {
            assertThat(source("AUS", CAMEO_ROW)).isEqualTo(State.of("AUS"));
            assertThat(source("AUS", WEIS_ROW)).isEqualTo(State.of("AUT"));
        }

        @Test
        void ofOtherFilesAreRefused() {
            DatasetReader reader = DatasetReader.of(DatasetFormat.KEDS);
            assertThatThrownBy(() -> reader.codedIn(CodingScheme.ICB))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ICB");
        }
    }

    @Nested
    class Codes {
        @Test
        void giveTypeAndModeByTheCrosswalk() {
            ReadRows read = ReadRows.keds("2001-02-03\tNOR\tFIN\t164", CAMEO_ROW);
            Crosswalk standard = Crosswalk.standard();
            assertThat(read.event(0).type())
                    .isEqualTo(standard.plover(CameoCode.of("164")).map(PloverCategory::type));
            assertThat(read.report.crosswalk()).isEqualTo(standard.toString());
        }

        @Test
        void followTheCrosswalkOfTheCaller() {
            PloverCategory own = PloverCategory.of(EventType.SANCTION, Mode.EXPEL);
            Crosswalk changed = Crosswalk.standard().withPlover(CameoCode.of("1822"), own);
            ReadRows read = ReadRows.of(DatasetReader.of(DatasetFormat.KEDS).crosswalk(changed), "own.tab", CAMEO_ROW);
            assertThat(read.event(0).mode()).contains(Mode.EXPEL);
            assertThat(read.report.crosswalk()).endsWith("+changed");
        }

        @Test
        void withoutATypeAreEventsAllTheSame() {
            ReadRows read = ReadRows.keds("2001-02-03\tNOR\tFIN\t010", CAMEO_ROW);
            assertThat(read.event(0).type()).isEmpty();
            assertThat(read.event(0).hostility()).isEqualTo(Hostility.NEUTRAL);
        }

        @ParameterizedTest
        @CsvSource({
            "0841], 0841, CODE_TAIL",
            "36, 036, LEADING_ZERO",
            "0330, 033, UNKNOWN_CODE",
            "18229, 1822, UNKNOWN_CODE"
        })
        void areRepairedWhereTheyCanBe(String cell, String code, String rule) {
            ReadRows read = ReadRows.keds("2001-02-03\tNOR\tFIN\t" + cell, CAMEO_ROW);
            assertThat(read.event(0).cameo()).contains(CameoCode.of(code));
            assertThat(read.event(0).codings().get(0).code()).isEqualTo(cell);
            assertThat(read.report.rules()).containsExactly(java.util.Map.entry(rule, 1L));
            assertThat(read.report.repaired()).isEqualTo(1);
        }

        @Test
        void ofNoSchemeAreKeptUntyped() {
            ReadRows read = ReadRows.keds("2001-02-03\tNOR\tFIN\t777", CAMEO_ROW);
            assertThat(read.event(0).type()).isEmpty();
            assertThat(read.issues.get(0).message()).contains("untyped");
        }

        @Test
        void ofWeisFallBackOnTheirCategory() {
            ReadRows read = ReadRows.keds("1988-02-03\tNOR\tFIN\t199", WEIS_ROW, "1988-02-03\tNOR\tFIN\t011");
            assertThat(read.event(0).type()).contains(EventType.SANCTION);
            assertThat(read.event(1).type()).contains(EventType.ASSAULT);
            assertThat(read.event(2).type()).contains(EventType.RETREAT);
        }
    }

    @Nested
    class Actors {
        @Test
        void ofAStateArePartsOfIt() {
            assertThat(source("NORGOVMIL", CAMEO_ROW)).isEqualTo(State.of("NOR", Sector.GOV, Sector.MIL));
            assertThat(source("PAL", CAMEO_ROW)).isEqualTo(State.of("PSE"));
        }

        @Test
        void whoRebelActForThemselves() {
            Actor rebels = source("NORREB", CAMEO_ROW);
            assertThat(rebels).isInstanceOf(Group.class);
            assertThat(rebels.code().orElseThrow().value()).isEqualTo("NORREB");
            assertThat(rebels.principal()).isEmpty();
            assertThat(((Group) rebels).home()).isEqualTo(State.of("NOR").principal());
        }

        @Test
        void ofFaithAndNationAreGroups() {
            assertThat(source("MOSREB", CAMEO_ROW)).isInstanceOf(Group.class);
            assertThat(source("KUR", CAMEO_ROW).name()).isEqualTo("Kurds");
        }

        @Test
        void ofManyStatesAreOrganisationsOrCollectives() {
            assertThat(source("IGOUNO", CAMEO_ROW)).isInstanceOf(Organisation.class);
            assertThat(source("NAT", WEIS_ROW).name()).isEqualTo("NATO");
            assertThat(source("ARB", CAMEO_ROW)).isInstanceOf(Collective.class);
        }

        @Test
        void thatNobodyKnowsKeepTheirCode() {
            assertThat(source("QQZ", CAMEO_ROW)).isInstanceOf(Unresolved.class);
            assertThat(source("QQZ", CAMEO_ROW).label()).isEqualTo("QQZ");
            assertThat(source("QQZMIL", CAMEO_ROW).sectors()).containsExactly(Sector.MIL);
        }

        @Test
        void withSlashesBetweenThemActTogether() {
            assertThat(ReadRows.keds("2001-02-03\tNOR/SWE\tFIN\t1822").event(0).actors())
                    .containsExactly(State.of("NOR"), State.of("SWE"));
        }
    }

    @Test
    void aYearBeforeTheFirstThousandIsAMisreadNumber() {
        ReadRows rows = ReadRows.keds("0979-04-15\tNOR\tFIN\t1822", "1979-04-15\tNOR\tFIN\t1822");
        assertThat(rows.report.rejected()).isEqualTo(1);
        assertThat(rows.issues.get(0).value()).isEqualTo("0979-04-15");
    }
}

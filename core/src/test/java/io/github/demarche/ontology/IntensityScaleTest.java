package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntensityScaleTest {
    private static final IntensityScale ICEWS = IntensityScale.icews();
    private static final IntensityScale OLDER = IntensityScale.cameoScale05b1();
    private static final IntensityScale PLOVER = IntensityScale.plover2021();

    @ParameterizedTest
    @CsvSource({
        "016, -5, 3.4",
        "018, 3.4, 3.4",
        "124, -4, -5",
        "161, -4, -4",
        "163, -8, -6.5",
        "164, -6.5, -7",
        "166, -7, -8",
        "174, -5, -5",
        "0874, 10, 10",
        "190, -10, -10"
    })
    void agreesWithBothPublishedTablesOfCameo(String code, double icews, double older) {
        assertThat(value(ICEWS, code)).contains(icews);
        assertThat(value(OLDER, code)).contains(older);
    }

    @ParameterizedTest
    @CsvSource({"019, 3.4", "116, -2", "129, -5", "1663, -7"})
    void hasCodesInIcewsThatTheOlderTableLacks(String code, double icews) {
        assertThat(value(ICEWS, code)).contains(icews);
        assertThat(value(OLDER, code)).isEmpty();
    }

    @Test
    void differsBetweenTheTwoTablesInFiveCodes() {
        assertThat(CameoCode.all())
                .filteredOn(code -> ICEWS.intensity(code).isPresent()
                        && OLDER.intensity(code).isPresent()
                        && !value(ICEWS, code.code()).equals(value(OLDER, code.code())))
                .extracting(CameoCode::code)
                .containsExactly("016", "124", "163", "164", "166");
    }

    @Test
    void leavesCyberCodesWithoutAValue() {
        assertThat(value(ICEWS, "155")).isEmpty();
        assertThat(value(ICEWS, "176")).isEmpty();
    }

    @Test
    void scoresEveryPloverTypeAndEveryModeButOne() {
        for (EventType type : EventType.values()) {
            assertThat(PLOVER.intensity(type)).isPresent();
            for (Mode mode : type.modes()) {
                assertThat(PLOVER.intensity(type, mode).isPresent())
                        .as("%s/%s", type, mode.code())
                        .isEqualTo(mode != Mode.VANDALIZE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SANCTION/expel, -5.5",
        "SANCTION, -6",
        "THREATEN/expel, -3.5",
        "COERCE/deport, -7",
        "RETREAT/disarm, 10",
        "AID, 10",
        "REQUEST, 0",
        "ASSAULT/unconventional, -10"
    })
    void agreesWithThePloverManual(String category, double score) {
        assertThat(PLOVER.intensity(PloverCategory.parse(category)))
                .map(Intensity::value)
                .contains(score);
    }

    @Test
    void putsThePrintedSignOfAccusationsRightAndSaysSo() {
        assertThat(PLOVER.intensity(EventType.ACCUSE)).map(Intensity::value).contains(-3.0);
        assertThat(PLOVER.corrections()).containsExactly("ACCUSE is printed as 3 and taken as -3");
    }

    @Test
    void keepsThePrintedSignWhereAsked() {
        IntensityScale printed = IntensityScale.plover2021AsPrinted();

        assertThat(printed.intensity(EventType.ACCUSE)).map(Intensity::value).contains(3.0);
        assertThat(printed.intensity(EventType.ACCUSE, Mode.ALLEGE))
                .map(Intensity::value)
                .contains(-3.5);
        assertThat(printed.corrections()).isEmpty();
        assertThat(printed).isNotEqualTo(PLOVER);
    }

    @Test
    void ignoresContexts() {
        PloverCategory category = PloverCategory.builder()
                .type(EventType.AID)
                .addContexts(Context.HEALTH)
                .build();

        assertThat(PLOVER.intensity(category)).isEqualTo(PLOVER.intensity(EventType.AID));
    }

    @ParameterizedTest
    @CsvSource({"010, 1", "072, 8.3", "094, -0.1", "201, -5", "223, -10", "226, -8"})
    void agreesWithGoldsteinOnWeis(String code, double score) {
        assertThat(IntensityScale.weisGoldstein().intensity(WeisCode.of(code)))
                .map(Intensity::value)
                .contains(score);
    }

    @Test
    void saysNothingOnOtherSchemes() {
        assertThat(ICEWS.intensity(WeisCode.of("031"))).isEmpty();
        assertThat(ICEWS.intensity(EventType.AID)).isEmpty();
        assertThat(PLOVER.intensity(CameoCode.of("07"))).isEmpty();
        assertThat(IntensityScale.weisGoldstein().intensity(CameoCode.of("031")))
                .isEmpty();
    }

    @Test
    void givesItsNameAndEndsToEveryValue() {
        Intensity intensity = ICEWS.intensity(CameoCode.of("163")).orElseThrow();

        assertThat(intensity.scale()).isEqualTo(ICEWS.name()).isEqualTo("ICEWS");
        assertThat(intensity.version()).isEqualTo(ICEWS.version());
        assertThat(intensity.minimum()).isEqualTo(ICEWS.minimum()).isEqualTo(-10);
        assertThat(intensity.maximum()).isEqualTo(ICEWS.maximum()).isEqualTo(10);
        assertThat(ICEWS.scheme()).isEqualTo("cameo");
    }

    @Test
    void isFoundByName() {
        assertThat(IntensityScale.names())
                .containsExactly(
                        "ICEWS", "CAMEO_SCALE_0_5B1", "PLOVER_2021", "PLOVER_2021_AS_PRINTED", "WEIS_GOLDSTEIN")
                .allSatisfy(name -> assertThat(IntensityScale.of(name).name()).isEqualTo(name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityScale.of("GOLDSTEIN"))
                .withMessageStartingWith("unknown scale \"GOLDSTEIN\"; there are [ICEWS, ");
    }

    @Test
    void survivesSerialization() {
        assertThat(Serialized.copyOf(PLOVER)).isEqualTo(PLOVER).hasSameHashCodeAs(PLOVER);
    }

    @Nested
    class OfAUser {
        @Test
        void isReadFromATable() {
            IntensityScale scale = read("# severity, 0 to 100\nplover\tscore\nSANCTION/expel\t40\nASSAULT\t100\n");

            assertThat(scale.intensity(EventType.SANCTION, Mode.EXPEL))
                    .map(Intensity::value)
                    .contains(40.0);
            assertThat(scale.intensity(EventType.SANCTION)).isEmpty();
            assertThat(scale).hasToString("SEVERITY 2");
            assertThat(scale.scheme()).isEqualTo("plover");
        }

        @Test
        void mayScoreWeisOrCameo() {
            assertThat(read("weis\tscore\n223\t90\n").intensity(WeisCode.of("223")))
                    .isPresent();
            assertThat(read("cameo\tscore\n0211\t1.5\n").intensity(CameoCode.of("0211")))
                    .isPresent();
        }

        @Test
        void refusesWhatItCannotRead() {
            refuses("icb\tscore\n1\t2\n", "the first column must be named one of [cameo, weis, plover], was \"icb\"");
            refuses("cameo\tvalue\n163\t2\n", "SEVERITY: no column \"score\"");
            refuses("cameo\tscore\n1639\t2\n", "SEVERITY:2: unknown CAMEO code \"1639\"");
            refuses("cameo\tscore\n163\tmuch\n", "SEVERITY:2: the score must be a number, was \"much\"");
            refuses("cameo\tscore\n163\t101\n", "SEVERITY:2: the score must be between 0.0 and 100.0, was 101");
            refuses("cameo\tscore\n163\tNaN\n", "SEVERITY:2: the score must be between");
            refuses("cameo\tscore\n163\t1\n163\t2\n", "SEVERITY:3: 163 is told twice");
            refuses("", "SEVERITY: no column \"score\"");
        }

        @Test
        void refusesEndsThatAreNoneOrANamelessScale() {
            StringReader table = new StringReader("cameo\tscore\n");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IntensityScale.fromReader("S", "1", 3, 3, table))
                    .withMessageContaining("were 3.0 and 3.0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IntensityScale.fromReader(" ", "1", 0, 3, table))
                    .withMessage("a scale needs a name");
        }

        private void refuses(String table, String message) {
            assertThatIllegalArgumentException().isThrownBy(() -> read(table)).withMessageStartingWith(message);
        }

        private IntensityScale read(String table) {
            return IntensityScale.fromReader("SEVERITY", "2", 0, 100, new StringReader(table));
        }
    }

    private static Optional<Double> value(IntensityScale scale, String code) {
        return scale.intensity(CameoCode.of(code)).map(Intensity::value);
    }
}

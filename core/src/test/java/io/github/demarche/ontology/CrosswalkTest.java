package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {
    private static final Crosswalk STANDARD = Crosswalk.standard();
    private static final Crosswalk PRINTED = Crosswalk.plover2021File();

    @Nested
    class FromCameo {
        @ParameterizedTest
        @CsvSource({
            "163, SANCTION/discontinue",
            "161, SANCTION/expel",
            "1661, SANCTION/expel",
            "1663, SANCTION/expel",
            "1622, SANCTION/discontinue",
            "085, RETREAT",
            "0354, CONCEDE",
            "0874, RETREAT/disarm",
            "114, ACCUSE/disapprove",
            "116, SANCTION/convict",
            "174, COERCE/deport",
            "176, COERCE/cyber",
            "1712, ASSAULT/destroy",
            "0233, REQUEST/assist",
            "186, ASSAULT/targeted",
            "20, ASSAULT"
        })
        void readsCodesByThePloverManual(String code, String category) {
            assertThat(STANDARD.plover(CameoCode.of(code)))
                    .map(PloverCategory::code)
                    .contains(category);
        }

        @ParameterizedTest
        @CsvSource({
            "163, COERCE/restrict",
            "161, SANCTION/withdraw",
            "0354, AGREE",
            "116, ACCUSE/disapprove",
            "174, COERCE/deport",
            "192, COERCE/seize",
            "0813, RETREAT",
            "08, CONCEDE"
        })
        void readsCodesAsPrintedWhereAsked(String code, String category) {
            assertThat(PRINTED.plover(CameoCode.of(code)))
                    .map(PloverCategory::code)
                    .contains(category);
        }

        @ParameterizedTest
        @CsvSource({
            "085, RETREAT, ease",
            "0842, RETREAT, return",
            "1722, COERCE, ban",
            "1321, THREATEN, political",
            "186, ASSAULT, assassinate",
            "203, ASSAULT, cleansing",
            "202, ASSAULT, massacre",
            "1712, ASSAULT, seize",
            "175, ASSAULT, pro_autocracy"
        })
        void leavesOutPrintedModesThatTheManualLacksAndReportsThem(String code, EventType type, String word) {
            CameoCode cameo = CameoCode.of(code);

            assertThat(PRINTED.plover(cameo)).map(PloverCategory::code).contains(type.name());
            assertThat(PRINTED.conflictsOf(cameo))
                    .flatExtracting(CrosswalkConflict::readings)
                    .anyMatch(reading -> reading.source().equals("CAMEO2PLOVER-2021")
                            && reading.statement().contains(word));
        }

        @Test
        void hasAtLeastTypeForEveryCodeButComment() {
            assertThat(CameoCode.all())
                    .allSatisfy(code -> assertThat(STANDARD.plover(code).isPresent())
                            .as(code.code())
                            .isEqualTo(!code.root().code().equals("01")));
        }

        @Test
        void hasNothingForAppealsAsPrinted() {
            assertThat(PRINTED.plover(CameoCode.of("0233"))).isEmpty();
            assertThat(PRINTED.plover(CameoCode.of("016"))).isEmpty();
        }

        @Test
        void keepsContexts() {
            assertThat(STANDARD.plover(CameoCode.of("1124")).orElseThrow().contexts())
                    .containsExactly(Context.MILITARY, Context.LEGAL);
            assertThat(STANDARD.plover(CameoCode.of("073")).orElseThrow().contexts())
                    .containsExactly(Context.HUMAN_SECURITY);
            assertThat(PRINTED.plover(CameoCode.of("073")).orElseThrow().contexts())
                    .isEmpty();
            assertThat(STANDARD.plover(CameoCode.of("175")).orElseThrow().contexts())
                    .containsExactly(Context.MILITARY, Context.PRO_AUTOCRACY);
        }

        @Test
        void tellsTheAttitudeOfCodesWithAndWithoutType() {
            assertThat(STANDARD.hostility(CameoCode.of("161"))).isEqualTo(Hostility.HOSTILE);
            assertThat(STANDARD.hostility(CameoCode.of("019"))).isEqualTo(Hostility.CONCILIATORY);
            assertThat(STANDARD.hostility(CameoCode.of("016"))).isEqualTo(Hostility.NEUTRAL);
            assertThat(PRINTED.hostility(CameoCode.of("0233"))).isEqualTo(Hostility.NEUTRAL);
        }
    }

    @Nested
    class ToCameo {
        @ParameterizedTest
        @EnumSource
        void hasACodeOfTheSameTypeForEveryTypeAndMostModes(EventType type) {
            assertThat(STANDARD.cameo(PloverCategory.of(type)).flatMap(STANDARD::plover))
                    .map(PloverCategory::type)
                    .contains(type);
            assertThat(type.modes())
                    .filteredOn(mode -> mode != Mode.RESIGN)
                    .allSatisfy(mode -> assertThat(STANDARD.cameo(PloverCategory.of(type, mode))
                                    .flatMap(STANDARD::plover))
                            .map(PloverCategory::type)
                            .contains(type));
        }

        @ParameterizedTest
        @CsvSource({
            "SANCTION/discontinue, 163",
            "SANCTION/expel, 161",
            "CONSULT/phone, 041",
            "COERCE/cyber, 176",
            "REQUEST/meet, 106",
            "RETREAT/resign, 0831",
            "AID, 070"
        })
        void takesTheNearestCode(String category, String code) {
            assertThat(STANDARD.cameo(PloverCategory.parse(category))).contains(CameoCode.of(code));
        }

        @Test
        void prefersTheCodeOfTheInstrument() {
            PloverCategory sanction = PloverCategory.of(EventType.SANCTION, Mode.DISCONTINUE);

            assertThat(STANDARD.cameo(sanction, Instrument.AID_SUSPENSION)).contains(CameoCode.of("162"));
            assertThat(STANDARD.cameo(sanction, Instrument.SUSPENSION_OF_TALKS)).contains(CameoCode.of("164"));
            assertThat(STANDARD.cameo(Instrument.SUMMONS)).contains(CameoCode.of("114"));
        }

        @Test
        void keepsAThreatAThreat() {
            PloverCategory threat = PloverCategory.of(EventType.THREATEN, Mode.RELATIONS);

            assertThat(STANDARD.cameo(threat, Instrument.EXPULSION)).contains(CameoCode.of("1313"));
        }

        @Test
        void asksTheCategoryForAnUnknownInstrument() {
            PloverCategory sanction = PloverCategory.of(EventType.SANCTION);

            assertThat(STANDARD.cameo(sanction, Instrument.of("UNHEARD_OF"))).contains(CameoCode.of("160"));
            assertThat(STANDARD.cameo(Instrument.of("UNHEARD_OF"))).isEmpty();
        }
    }

    @Nested
    class OfInstruments {
        @Test
        void tellsTypeAndMode() {
            assertThat(STANDARD.type(Instrument.EXPULSION)).contains(EventType.SANCTION);
            assertThat(STANDARD.plover(Instrument.RECALL_OF_AMBASSADOR))
                    .contains(PloverCategory.of(EventType.SANCTION, Mode.WITHDRAW));
            assertThat(STANDARD.type(Instrument.of("UNHEARD_OF"))).isEmpty();
        }

        @Test
        void asksTheVocabularyThatAUserGives() {
            Instrument own = Instrument.of("CANAL_TOLL");
            InstrumentEntry entry = InstrumentEntry.builder()
                    .instrument(own)
                    .type(EventType.SANCTION)
                    .hostility(Hostility.HOSTILE)
                    .domain(Domain.ECONOMIC)
                    .label("canal toll")
                    .build();
            Crosswalk extended = STANDARD.withInstruments(STANDARD.instruments().plus(entry));

            assertThat(extended.type(own)).contains(EventType.SANCTION);
            assertThat(STANDARD.type(own)).isEmpty();
        }
    }

    @Nested
    class Classes {
        @ParameterizedTest
        @CsvSource({
            "012, 1, 0",
            "0233, 1, 1",
            "036, 1, 1",
            "046, 1, 1",
            "057, 1, 1",
            "061, 2, 2",
            "073, 2, 2",
            "085, 2, 2",
            "090, 3, 3",
            "1041, 3, 3",
            "112, 3, 3",
            "125, 3, 3",
            "1312, 3, 3",
            "141, 4, 4",
            "154, 4, 4",
            "161, 4, 4",
            "174, 4, 4",
            "181, 4, 4",
            "190, 4, 4",
            "2042, 4, 4"
        })
        void followIcewsByRoot(String code, int quad, int penta) {
            assertThat(STANDARD.quad(CameoCode.of(code)).number()).isEqualTo(quad);
            assertThat(STANDARD.penta(CameoCode.of(code)).number()).isEqualTo(penta);
        }

        @Test
        void existForEveryCode() {
            assertThat(CameoCode.all()).allSatisfy(code -> {
                assertThat(STANDARD.quad(code)).isNotNull();
                assertThat(STANDARD.penta(code)).isNotNull();
            });
        }

        @Test
        void countSanctionsAsDeeds() {
            assertThat(STANDARD.quad(EventType.SANCTION)).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        }
    }

    @Nested
    class Changed {
        @Test
        void replacesOneCategory() {
            PloverCategory restrict = PloverCategory.of(EventType.COERCE, Mode.RESTRICT);
            Crosswalk changed = STANDARD.withPlover(CameoCode.of("163"), restrict);

            assertThat(changed.plover(CameoCode.of("163"))).contains(restrict);
            assertThat(changed.plover(CameoCode.of("161"))).isEqualTo(STANDARD.plover(CameoCode.of("161")));
            assertThat(STANDARD.plover(CameoCode.of("163"))).isNotEqualTo(changed.plover(CameoCode.of("163")));
        }

        @Test
        void replacesOneCode() {
            PloverCategory expel = PloverCategory.of(EventType.SANCTION, Mode.EXPEL);

            assertThat(STANDARD.withCameo(expel, CameoCode.of("166")).cameo(expel))
                    .contains(CameoCode.of("166"));
        }

        @Test
        void replacesTheClassOfARootAndOfWhatIsBelow() {
            Crosswalk phoenix = STANDARD.withPenta(CameoCode.of("16"), PentaClass.VERBAL_CONFLICT)
                    .withQuad(CameoCode.of("16"), QuadClass.VERBAL_CONFLICT)
                    .withQuad(CameoCode.of("161"), QuadClass.MATERIAL_CONFLICT)
                    .withQuad(EventType.SANCTION, QuadClass.VERBAL_CONFLICT);

            assertThat(phoenix.penta(CameoCode.of("1621"))).isEqualTo(PentaClass.VERBAL_CONFLICT);
            assertThat(phoenix.quad(CameoCode.of("163"))).isEqualTo(QuadClass.VERBAL_CONFLICT);
            assertThat(phoenix.quad(CameoCode.of("161"))).isEqualTo(QuadClass.MATERIAL_CONFLICT);
            assertThat(phoenix.quad(EventType.SANCTION)).isEqualTo(QuadClass.VERBAL_CONFLICT);
            assertThat(phoenix.quad(EventType.COERCE)).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        }

        @Test
        void saysSoInItsVersionOnce() {
            Crosswalk changed = STANDARD.withQuad(EventType.AID, QuadClass.MATERIAL_COOPERATION)
                    .withPenta(CameoCode.of("01"), PentaClass.VERBAL_COOPERATION);

            assertThat(changed.version()).isEqualTo(STANDARD.version() + "+changed");
            assertThat(changed).hasToString("PLOVER-MANUAL-2021 1+changed").isNotEqualTo(STANDARD);
            assertThat(changed.name()).isEqualTo(STANDARD.name());
        }
    }

    @Test
    void readingsHaveNamesOfTheirOwn() {
        assertThat(PRINTED.name()).isEqualTo("CAMEO2PLOVER-2021");
        assertThat(PRINTED).isNotEqualTo(STANDARD);
    }

    @Test
    void survivesSerialization() {
        assertThat(Serialized.copyOf(STANDARD)).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(Serialized.copyOf(PRINTED)).isEqualTo(PRINTED);
    }
}

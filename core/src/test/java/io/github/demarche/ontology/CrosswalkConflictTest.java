package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.CrosswalkConflict.Aspect;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkConflictTest {
    private static final Crosswalk STANDARD = Crosswalk.standard();

    @Test
    void tellsSourcesAndResolutionOfSanctions() {
        CrosswalkConflict conflict = only(CameoCode.of("163"), Aspect.CATEGORY);

        assertThat(conflict.readings())
                .containsExactly(
                        CrosswalkReading.of("PLOVER manual 2021", "international sanctions are SANCTION/discontinue"),
                        CrosswalkReading.of("CAMEO2PLOVER-2021", "COERCE/restrict"));
        assertThat(conflict.resolution()).startsWith("SANCTION/discontinue");
        assertThat(conflict.types()).containsExactly(EventType.SANCTION, EventType.COERCE);
        assertThat(conflict.instruments()).contains(Instrument.TRADE_EMBARGO, Instrument.SANCTIONS_LISTING);
        assertThat(conflict.subject()).startsWith("CAMEO 163; PLOVER SANCTION, COERCE; INSTRUMENT ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"016", "018", "019", "124", "161", "163", "164", "166", "174"})
    void reportsFourScoresForEveryRowOnWhichTheTablesDiffer(String code) {
        assertThat(only(CameoCode.of(code), Aspect.INTENSITY).readings())
                .extracting(CrosswalkReading::source)
                .containsExactly("ICEWS table", "CAMEO.SCALE 0.5B1", "phoenix_pipeline", "py-gdelt");
    }

    @Test
    void quotesTheScoresThatTheScalesHave() {
        for (CameoCode code : CameoCode.all()) {
            for (CrosswalkConflict conflict : STANDARD.conflictsOf(code)) {
                if (conflict.about() == Aspect.INTENSITY) {
                    assertThat(quoted(conflict, "ICEWS table")).isEqualTo(value(IntensityScale.icews(), code));
                    assertThat(quoted(conflict, "CAMEO.SCALE 0.5B1"))
                            .isEqualTo(value(IntensityScale.cameoScale05b1(), code));
                }
            }
        }
    }

    @Test
    void explainsEveryCodeOnWhichTheTwoReadingsDiffer() {
        assertThat(CameoCode.all())
                .filteredOn(code -> !categoryCode(Crosswalk.standard(), code)
                        .equals(categoryCode(Crosswalk.plover2021File(), code)))
                .hasSizeGreaterThan(60)
                .allSatisfy(code -> assertThat(STANDARD.conflictsOf(code))
                        .as(code.code())
                        .anyMatch(conflict -> conflict.about() == Aspect.CATEGORY
                                && conflict.codes().contains(code)));
    }

    @ParameterizedTest
    @CsvSource({"01", "02", "14", "16"})
    void reportsTheClassesOfARootForTheCodesBelow(String root) {
        CameoCode code = CameoCode.of(root);

        assertThat(CameoCode.all())
                .filteredOn(below -> below.isWithin(code))
                .allSatisfy(below -> assertThat(STANDARD.conflictsOf(below))
                        .filteredOn(conflict -> conflict.about() == Aspect.CLASS)
                        .singleElement()
                        .satisfies(conflict -> assertThat(conflict.readings()).hasSizeGreaterThanOrEqualTo(3)));
    }

    @Test
    void reportsBothClassesOfSanction() {
        assertThat(STANDARD.conflictsOf(EventType.SANCTION))
                .filteredOn(conflict -> conflict.about() == Aspect.CLASS)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.readings())
                        .extracting(CrosswalkReading::statement)
                        .containsExactly("quad 4", "quad 3"))
                .satisfies(conflict -> assertThat(conflict.resolution()).isEqualTo("quad 4"));
    }

    @Test
    void reportsTheMisprintedScoreOfAccusations() {
        assertThat(STANDARD.conflictsOf(EventType.ACCUSE))
                .filteredOn(conflict -> conflict.about() == Aspect.INTENSITY)
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.readings().get(0).statement()).isEqualTo("3"));
    }

    @Test
    void reportsOnTheTypesOfBothReadings() {
        CrosswalkConflict lifting = only(CameoCode.of("085"), Aspect.CATEGORY);
        CrosswalkConflict promise = only(CameoCode.of("0354"), Aspect.CATEGORY);

        assertThat(STANDARD.conflictsOf(EventType.RETREAT)).contains(lifting).doesNotContain(promise);
        assertThat(STANDARD.conflictsOf(EventType.CONCEDE)).contains(promise);
        assertThat(STANDARD.conflictsOf(EventType.AGREE)).contains(promise);
    }

    @Test
    void reportsOnInstruments() {
        assertThat(STANDARD.conflictsOf(Instrument.LIFTING_OF_SANCTIONS)).hasSize(1);
        assertThat(STANDARD.conflictsOf(Instrument.EXPULSION)).hasSize(1);
        assertThat(STANDARD.conflictsOf(Instrument.of("UNHEARD_OF"))).isEmpty();
    }

    @Test
    void namesOnlyInstrumentsThatTheVocabularyKnows() {
        assertThat(STANDARD.conflicts())
                .allSatisfy(conflict ->
                        assertThat(STANDARD.instruments().instruments()).containsAll(conflict.instruments()));
    }

    @Test
    void warnsThatTheHostOfAVisitIsTheSourceInCameo() {
        assertThat(only(CameoCode.of("043"), Aspect.ROLE).types()).containsExactly(EventType.CONSULT);
    }

    @Test
    void tellsWhatACodeMeantBefore() {
        assertThat(only(CameoCode.of("016"), Aspect.MEANING).readings())
                .containsExactly(
                        CrosswalkReading.of("CAMEO 1.1b3", "Deny responsibility"),
                        CrosswalkReading.of("CAMEO.SCALE 0.5B1", "Make empathetic comment"));
        assertThat(STANDARD.conflicts())
                .filteredOn(conflict -> conflict.about() == Aspect.MEANING)
                .hasSize(65)
                .allSatisfy(conflict -> assertThat(conflict.readings().get(0).statement())
                        .isEqualTo(conflict.codes().asList().get(0).label()));
    }

    @Test
    void hasNothingToSayOnPlainCodes() {
        assertThat(STANDARD.conflictsOf(CameoCode.of("071"))).isEmpty();
        assertThat(STANDARD.conflictsOf(EventType.COOPERATE)).isEmpty();
    }

    @Test
    void isTheSameForBothReadings() {
        assertThat(Crosswalk.plover2021File().conflicts()).isEqualTo(STANDARD.conflicts());
    }

    @Test
    void equalsByAllItHolds() {
        EqualsVerifier.forClass(ImmutableCrosswalkConflict.class)
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(Instrument.APOLOGY))
                .withPrefabValues(
                        ImmutableList.class, ImmutableList.of(), ImmutableList.of(CrosswalkReading.of("a", "b")))
                .verify();
        EqualsVerifier.forClass(ImmutableCrosswalkReading.class).verify();
    }

    @Test
    void needsTwoReadings() {
        CrosswalkConflict.Builder builder = CrosswalkConflict.builder()
                .subject("CAMEO 01")
                .about(Aspect.CLASS)
                .resolution("none");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("two readings at least, on CAMEO 01");
        assertThatIllegalArgumentException().isThrownBy(() -> CrosswalkReading.of(" ", "quad 3"));
    }

    @Test
    void survivesSerialization() {
        assertThat(Serialized.copyOf(STANDARD.conflicts())).isEqualTo(STANDARD.conflicts());
    }

    private static CrosswalkConflict only(CameoCode code, Aspect aspect) {
        ImmutableList<CrosswalkConflict> found = STANDARD.conflictsOf(code).stream()
                .filter(conflict ->
                        conflict.about() == aspect && conflict.codes().contains(code))
                .collect(ImmutableList.toImmutableList());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Optional<Double> quoted(CrosswalkConflict conflict, String source) {
        String statement = conflict.readings().stream()
                .filter(reading -> reading.source().equals(source))
                .map(CrosswalkReading::statement)
                .findFirst()
                .orElseThrow();
        return statement.equals("no value")
                ? Optional.empty()
                : Optional.of(Double.valueOf(statement.replaceAll(" .*", "")));
    }

    private static Optional<Double> value(IntensityScale scale, CameoCode code) {
        return scale.intensity(code).map(Intensity::value);
    }

    private static String categoryCode(Crosswalk crosswalk, CameoCode code) {
        return crosswalk.plover(code).map(PloverCategory::code).orElse("none");
    }
}

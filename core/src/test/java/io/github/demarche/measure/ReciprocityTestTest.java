package io.github.demarche.measure;

import static io.github.demarche.Acts.DAY0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.Copies;
import io.github.demarche.ontology.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReciprocityTestTest {
    private static final DirectedDyad ANSWERS = DirectedDyad.of("RUS", "USA");
    private static final Coverage YEARS = Coverage.of(DAY0, DAY0.plusDays(1999));
    private static final ReciprocityTest TEST = ReciprocityTest.builder().build();

    /** Provocations and answers on those days after day 0, covered for so many days. */
    private static DyadPanel panel(int days, int[] provocations, int[] answers) {
        DyadPanelBuilder panel = DyadPanel.builder().coverage(Coverage.of(DAY0, DAY0.plusDays(days - 1)));
        add(panel, ANSWERS, provocations, answers);
        return panel.build();
    }

    private static void add(DyadPanelBuilder panel, DirectedDyad dyad, int[] provocations, int[] answers) {
        for (int day : provocations) {
            panel.add(dyad.reversed(), DAY0.plusDays(day));
        }
        for (int day : answers) {
            panel.add(dyad, DAY0.plusDays(day));
        }
    }

    /** Days drawn at random, and each of them so many days later. */
    private static DyadPanel prompt(long seed, int lag) {
        int[] provocations =
                new SplittableRandom(seed).ints(60, 0, 1900).sorted().distinct().toArray();
        int[] answers = new int[provocations.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = provocations[i] + lag;
        }
        return panel(2000, provocations, answers);
    }

    /** Both sides act at random on some days of the same three months. */
    private static DyadPanel tense(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return panel(
                2000,
                random.ints(40, 900, 990).toArray(),
                random.ints(40, 900, 990).toArray());
    }

    @Nested
    class Counting {
        private ReciprocityResult count(int days, int[] provocations, int... answers) {
            return ReciprocityTest.builder()
                    .windowDays(7)
                    .build()
                    .of(panel(days, provocations, answers), ANSWERS)
                    .orElseThrow();
        }

        @Test
        void takesAnswersFromTheNextDayToTheLastOfTheWindow() {
            int[] provocations = {10, 30, 50, 70};

            ReciprocityResult result = count(100, provocations, 10, 31, 57, 78);

            assertThat(result.provocations()).isEqualTo(4);
            assertThat(result.answered()).isEqualTo(2);
            assertThat(result.rate()).isEqualTo(0.5);
        }

        @Test
        void letsOneActAnswerAllProvocationsInItsWindowAndCountsADayOnce() {
            int[] provocations = {10, 12, 12, 14};

            ReciprocityResult result = count(100, provocations, 15, 15);

            assertThat(result.provocations()).isEqualTo(3);
            assertThat(result.answered()).isEqualTo(3);
        }

        @Test
        void leavesOutProvocationsWhoseWindowOutlastsTheObservation() {
            int[] provocations = {10, 92, 93, 99};

            ReciprocityResult result = count(100, provocations, 94);

            assertThat(result.provocations()).isEqualTo(2);
            assertThat(result.answered()).isEqualTo(1);
        }

        @Test
        void leavesOutProvocationsWhoseWindowHasAGap() {
            DyadPanelBuilder panel = DyadPanel.builder()
                    .coverage(Coverage.of(DAY0, DAY0.plusDays(20)).and(DAY0.plusDays(30), DAY0.plusDays(60)));
            add(panel, ANSWERS, new int[] {5, 18, 40}, new int[] {19, 41});

            ReciprocityResult result = TEST.of(panel.build(), ANSWERS).orElseThrow();

            assertThat(result.provocations()).isEqualTo(2);
            assertThat(result.answered()).isEqualTo(1);
        }

        @Test
        void isEmptyWithoutAProvocationToCount() {
            assertThat(TEST.of(panel(100, new int[] {95}, new int[] {96}), ANSWERS))
                    .isEmpty();
            assertThat(TEST.of(panel(100, new int[] {5}, new int[] {6}), DirectedDyad.of("CHL", "PER")))
                    .isEmpty();
        }

        @Test
        void hasNoZWhenChanceNeverDiffers() {
            ReciprocityResult result = count(100, new int[] {10, 30});

            assertThat(result.z()).isEmpty();
            assertThat(result.p()).isEqualTo(1);
            assertThat(result).asString().contains("z undefined");
        }
    }

    @Test
    void findsPromptAnswersUnderEveryModel() {
        for (NullModel model : NullModel.values()) {
            ReciprocityResult result = ReciprocityTest.builder()
                    .nullModel(model)
                    .build()
                    .of(prompt(5, 2), ANSWERS)
                    .orElseThrow();
            assertThat(result.rate()).isEqualTo(1);
            assertThat(result.z().orElseThrow()).as("%s", model).isGreaterThan(4);
            assertThat(result.p()).isBetween(1.0 / 200, 0.02);
            assertThat(result.excess()).isEqualTo(1 - result.nullMean());
        }
    }

    @Test
    void takesACommonTensionForAnswersOnlyWhenChanceForgetsIt() {
        int local = 0;
        for (int seed = 0; seed < 10; seed++) {
            DyadPanel tense = tense(seed);
            assertThat(z(NullModel.CIRCULAR_SHIFT, tense)).as("seed %s", seed).isGreaterThan(1.96);
            assertThat(z(NullModel.DAY_PERMUTATION, tense)).as("seed %s", seed).isGreaterThan(1.96);
            local += z(NullModel.LOCAL_JITTER, tense) > 2.6 ? 1 : 0;
        }
        assertThat(local).isLessThanOrEqualTo(2);
    }

    private static double z(NullModel model, DyadPanel panel) {
        return ReciprocityTest.builder()
                .nullModel(model)
                .build()
                .of(panel, ANSWERS)
                .orElseThrow()
                .z()
                .orElseThrow();
    }

    @Test
    void seesSlowAnswersOfAnInstrumentOnlyWithAWiderJitter() {
        ReciprocityTest narrow =
                ReciprocityTest.builder().jitterDays(2).windowDays(20).build();
        ReciprocityTest wide =
                ReciprocityTest.builder().jitterDays(120).windowDays(20).build();
        DyadPanel slow = prompt(5, 15);

        assertThat(narrow.of(slow, ANSWERS).orElseThrow().p()).isGreaterThan(0.05);
        assertThat(wide.of(slow, ANSWERS).orElseThrow().p()).isLessThan(0.01);
    }

    @Nested
    class OfManyDyads {
        private final DyadPanel panel = many();

        private DyadPanel many() {
            DyadPanelBuilder panel = DyadPanel.builder().coverage(YEARS);
            for (int i = 0; i < 12; i++) {
                SplittableRandom random = new SplittableRandom(i);
                DirectedDyad dyad = DirectedDyad.of("A" + i, "B" + i);
                add(
                        panel,
                        dyad,
                        random.ints(40, 0, 2000).toArray(),
                        random.ints(40, 0, 2000).toArray());
            }
            add(panel, ANSWERS, new int[] {1, 2}, new int[] {3});
            return panel.build();
        }

        @Test
        void testsThoseWithEnoughDaysEachWay() {
            assertThat(ReciprocityTest.candidates(panel, 30)).hasSize(24).doesNotContain(ANSWERS);
            assertThat(ReciprocityTest.candidates(panel, 1)).hasSize(26).contains(ANSWERS, ANSWERS.reversed());
            assertThat(ReciprocityTest.candidates(panel, 2)).doesNotContain(ANSWERS, ANSWERS.reversed());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TEST.ofAll(panel, 0))
                    .withMessageContaining("at least 1, were 0");
        }

        @Test
        void givesEachDyadTheSameResultAloneAsAmongOthers() {
            for (ReciprocityResult result : TEST.ofAll(panel, 30)) {
                DyadPanelBuilder alone = DyadPanel.builder().coverage(YEARS);
                for (DirectedDyad side : ImmutableList.of(result.dyad().reversed(), result.dyad())) {
                    panel.series(side).tallies().forEach(tally -> {
                        for (int i = 0; i < tally.count(); i++) {
                            alone.add(side, LocalDate.ofEpochDay(tally.day()));
                        }
                    });
                }
                ReciprocityResult withoutQ = ReciprocityResult.builder()
                        .from(result)
                        .q(OptionalDouble.empty())
                        .build();
                assertThat(TEST.of(alone.build(), result.dyad())).contains(withoutQ);
            }
        }

        @Test
        void givesQsThatAreNotBelowP() {
            assertThat(TEST.ofAll(panel, 30))
                    .hasSize(24)
                    .allMatch(result -> result.q().orElseThrow() >= result.p());
        }

        @Test
        void drawsAnewWithAnotherSeed() {
            ReciprocityTest other = ReciprocityTest.builder().seed(2).build();

            assertThat(other.ofAll(panel, 30))
                    .extracting(ReciprocityResult::nullMean)
                    .isNotEqualTo(TEST.ofAll(panel, 30).stream()
                            .map(ReciprocityResult::nullMean)
                            .toList());
            assertThat(TEST.ofAll(panel, 30)).isEqualTo(TEST.ofAll(panel, 30));
        }
    }

    @Nested
    class PowerOnPlantedLinks {
        private final DyadPanel panel = panel(
                2000,
                new SplittableRandom(1).ints(60, 0, 1990).toArray(),
                new SplittableRandom(2).ints(60, 0, 1990).toArray());

        private double power(double share, double lag) {
            PlantedLinks planted = PlantedLinks.builder()
                    .share(share)
                    .meanLagDays(lag)
                    .repetitions(60)
                    .build();
            return TEST.power(panel, ANSWERS, planted).orElseThrow().power();
        }

        @Test
        void growsWithTheShareOfAnswers() {
            assertThat(power(0.9, 2)).isGreaterThan(0.95);
            assertThat(power(0.15, 2)).isStrictlyBetween(power(0, 2), power(0.9, 2));
        }

        @Test
        void isAboutAlphaWhenNothingIsPlanted() {
            assertThat(power(0, 2)).isLessThan(0.2);
        }

        @Test
        void isLittleForAnswersSlowerThanTheJitter() {
            assertThat(power(0.3, 60)).isLessThan(power(0.3, 2) / 2);
        }

        @Test
        void doesNotDependOnWhatTheSeriesHoldsAlready() {
            PlantedLinks nothing = PlantedLinks.builder()
                    .share(0)
                    .meanLagDays(1)
                    .repetitions(60)
                    .build();

            assertThat(TEST.power(prompt(5, 2), ANSWERS, nothing).orElseThrow().power())
                    .isLessThan(0.25);
        }

        @Test
        void isTheSameEachTime() {
            assertThat(power(0.15, 3)).isEqualTo(power(0.15, 3));
            PlantedLinks planted =
                    PlantedLinks.builder().share(0.5).meanLagDays(1).build();
            assertThat(TEST.power(panel, DirectedDyad.of("CHL", "PER"), planted))
                    .isEmpty();
        }
    }

    @Nested
    class Values {
        @Test
        void alwaysNameTheNullModelAndItsSettings() {
            assertThat(TEST).hasToString("LOCAL_JITTER of 30 days, window 7 days, 199 draws, seed 1");
            assertThat(ReciprocityTest.builder()
                            .putJitterByInstrument(Instrument.TARIFF, 90)
                            .build())
                    .asString()
                    .contains("{TARIFF=90}");
            assertThat(ReciprocityTest.builder()
                            .nullModel(NullModel.CIRCULAR_SHIFT)
                            .build())
                    .hasToString("CIRCULAR_SHIFT, window 7 days, 199 draws, seed 1");
            assertThat(TEST.of(prompt(5, 2), ANSWERS).orElseThrow())
                    .asString()
                    .startsWith("RUS>USA answered")
                    .contains("(by chance ", ", z ", ", p ")
                    .endsWith(" under " + TEST);
        }

        @Test
        void refuseWhatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReciprocityTest.builder().jitterDays(0).build())
                    .withMessageContaining("at least 1 day, was 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReciprocityTest.builder()
                            .putJitterByInstrument(Instrument.TARIFF, 0)
                            .build())
                    .withMessageContaining("TARIFF");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReciprocityTest.builder().windowDays(0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReciprocityTest.builder().draws(1).build());
            PlantedLinks.Builder links = PlantedLinks.builder().meanLagDays(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.share(1.1).build())
                    .withMessageContaining("between 0 and 1, was 1.1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.share(1).meanLagDays(0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.meanLagDays(1).alpha(1).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.alpha(0.1).repetitions(0).build());
        }

        @Test
        void equalByValueAndSurviveSerialization() {
            EqualsVerifier.forClass(ImmutableReciprocityTest.class)
                    .withPrefabValues(
                            ImmutableSortedMap.class,
                            ImmutableSortedMap.of(),
                            ImmutableSortedMap.of(Instrument.TARIFF, 90))
                    .verify();
            for (Class<?> type : List.of(ImmutableReciprocityResult.class, ImmutableDetectionPower.class)) {
                EqualsVerifier.forClass(type)
                        .withPrefabValues(
                                ReciprocityTest.class,
                                TEST,
                                ReciprocityTest.builder().seed(2).build())
                        .verify();
            }
            EqualsVerifier.forClass(ImmutablePlantedLinks.class).verify();
            EqualsVerifier.forClass(ImmutableSeriesPoint.class).verify();
            ReciprocityResult result = TEST.of(prompt(5, 2), ANSWERS).orElseThrow();
            assertThat(Copies.serialized(result)).isEqualTo(result);
            PlantedLinks planted =
                    PlantedLinks.builder().share(0.5).meanLagDays(1).build();
            DetectionPower power = TEST.power(prompt(5, 2), ANSWERS, planted).orElseThrow();
            assertThat(Copies.serialized(power)).isEqualTo(power);
        }
    }

    @Test
    void countsTheBenjaminiHochbergRatesOfAKnownSet() {
        double[] q = FalseDiscovery.qValues(new double[] {0.04, 0.01, 0.03, 0.5});

        assertThat(q).usingComparatorWithPrecision(1e-12).containsExactly(4 * 0.04 / 3, 0.04, 4 * 0.04 / 3, 0.5);
        assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
        assertThat(FalseDiscovery.qValues(new double[] {0.9, 1})[0]).isCloseTo(1, within(1e-12));
    }
}

package io.github.demarche.measure;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** One dyad's provocations and answers as days, and how they compare with draws from the null model. */
final class Exchange {
    private final DirectedDyad dyad;
    private final ReciprocityTest test;
    private final CoveredDays covered;
    private final int[] provocations;
    private final ActDays answers;

    private Exchange(
            DirectedDyad dyad, ReciprocityTest test, CoveredDays covered, int[] provocations, ActDays answers) {
        this.dyad = dyad;
        this.test = test;
        this.covered = covered;
        this.provocations = provocations;
        this.answers = answers;
    }

    static Exchange of(DyadPanel panel, DirectedDyad dyad, ReciprocityTest test) {
        CoveredDays covered = new CoveredDays(panel.coverage());
        int[] provocations = panel.series(dyad.reversed()).tallies().stream()
                .mapToInt(act -> covered.offset(act.day()))
                .distinct()
                .filter(day -> covered.isCovered(day, test.windowDays() + 1))
                .toArray();
        ActDays answers = ActDays.of(panel.series(dyad).tallies(), covered, test);
        return new Exchange(dyad, test, covered, provocations, answers);
    }

    boolean isEmpty() {
        return provocations.length == 0;
    }

    ReciprocityResult test() {
        int observed = answered(answers.toBits());
        NullDraws draws = draws(random("test"));
        double[] rates = new double[test.draws()];
        int atLeast = 0;
        for (int i = 0; i < rates.length; i++) {
            int drawn = answered(ActDays.bits(draws.draw(answers)));
            rates[i] = (double) drawn / provocations.length;
            atLeast += drawn >= observed ? 1 : 0;
        }
        return ReciprocityResult.builder()
                .dyad(dyad)
                .test(test)
                .provocations(provocations.length)
                .answered(observed)
                .nullMean(Mean.of(rates).getAsDouble())
                .nullSd(StandardDeviation.of(rates).getAsDouble())
                .drawsAtLeast(atLeast)
                .build();
    }

    DetectionPower power(PlantedLinks planted) {
        SplittableRandom random = random("power");
        NullDraws draws = draws(random);
        int detected = 0;
        for (int i = 0; i < planted.repetitions(); i++) {
            ActDays answersAndPlanted = answers.moved(draws.draw(answers), plant(planted, random), test.jitterDays());
            detected += isDetected(answersAndPlanted, draws, planted.alpha()) ? 1 : 0;
        }
        return DetectionPower.builder()
                .dyad(dyad)
                .test(test)
                .planted(planted)
                .detected(detected)
                .build();
    }

    private int[] plant(PlantedLinks planted, SplittableRandom random) {
        return Arrays.stream(provocations)
                .filter(day -> random.nextDouble() < planted.share())
                .map(day -> day + lag(planted.meanLagDays(), random))
                .filter(covered::isCovered)
                .toArray();
    }

    /** An exponential time, rounded up; far ones end up beyond any coverage without overflowing. */
    private static int lag(double mean, SplittableRandom random) {
        double lag = Math.ceil(-mean * Math.log1p(-random.nextDouble()));
        return (int) Math.max(1, Math.min(lag, Integer.MAX_VALUE / 2.0));
    }

    /** Draws until p is certain to be above alpha, or all have been drawn. */
    private boolean isDetected(ActDays acts, NullDraws draws, double alpha) {
        int observed = answered(acts.toBits());
        double most = alpha * (test.draws() + 1) - 1;
        int atLeast = 0;
        for (int i = 0; i < test.draws() && atLeast <= most; i++) {
            atLeast += answered(ActDays.bits(draws.draw(acts))) >= observed ? 1 : 0;
        }
        return atLeast <= most;
    }

    /** Counts the provocations with an answer 1 to so many days later. */
    private int answered(BitSet days) {
        int answered = 0;
        for (int provocation : provocations) {
            int next = days.nextSetBit(provocation + 1);
            answered += next >= 0 && next <= provocation + test.windowDays() ? 1 : 0;
        }
        return answered;
    }

    private NullDraws draws(SplittableRandom random) {
        return new NullDraws(test.nullModel(), covered, random);
    }

    /** Random numbers of this dyad and purpose alone, the same on every machine. */
    private SplittableRandom random(String purpose) {
        Hasher hash = Hashing.sha256().newHasher().putLong(test.seed());
        for (String part : new String[] {purpose, dyad.actor(), dyad.recipient()}) {
            hash.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
        }
        return new SplittableRandom(hash.hash().asLong());
    }
}

package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.Instrument;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A test whether one party answers the other more often than chance would have it, under a named null model.
 *
 * <p>Counted is the share of provocation days that are followed by an act the other way 1 to {@link #windowDays()} days
 * later: {@code rho_W}. Acts of one day do not answer each other, for which came first is unknown. A provocation whose
 * window is not wholly covered counts neither as answered nor as unanswered. Then the answering side's days are moved as
 * the null model says, {@link #draws()} times, and the share is counted again.
 *
 * <pre>{@code
 * ReciprocityTest test = ReciprocityTest.builder().seed(7).build(); // LOCAL_JITTER of 30 days
 * for (ReciprocityResult result : test.ofAll(panel, 30)) {
 *     result.z(); // of what the actor does within a week of the recipient's acts
 * }
 * }</pre>
 *
 * <p>Every dyad has random numbers of its own, made from the seed and the names of its parties: it gets the same result
 * alone, among others, and on another machine. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class ReciprocityTest implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int JITTER_DAYS = 30;
    private static final int WINDOW_DAYS = 7;
    private static final int DRAWS = 199;

    ReciprocityTest() {}

    /** Returns what is taken for chance; {@link NullModel#LOCAL_JITTER} by default. */
    @Value.Default
    public NullModel nullModel() {
        return NullModel.LOCAL_JITTER;
    }

    /**
     * Returns by how many days at most local jitter moves an act, either way; 30 by default. Answers that take longer than
     * this are hardly seen.
     */
    @Value.Default
    public int jitterDays() {
        return JITTER_DAYS;
    }

    /** Returns the instruments whose acts have another jitter: more days for slow ones, such as sanctions. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Instrument, Integer> jitterByInstrument();

    /** Returns within how many days an act answers another; 7 by default. */
    @Value.Default
    public int windowDays() {
        return WINDOW_DAYS;
    }

    /** Returns how often the null model is drawn from; 199 by default, which lets p be 0.005 at the least. */
    @Value.Default
    public int draws() {
        return DRAWS;
    }

    /** Returns the seed; 1 by default. */
    @Value.Default
    public long seed() {
        return 1;
    }

    /**
     * Tests whether the dyad's actor answers its recipient; empty if there is no provocation with a wholly covered window.
     * The result has no q, for that needs the other dyads.
     */
    public final Optional<ReciprocityResult> of(DyadPanel panel, DirectedDyad dyad) {
        Exchange exchange = Exchange.of(panel, dyad, this);
        return exchange.isEmpty() ? Optional.empty() : Optional.of(exchange.test());
    }

    /**
     * Tests all dyads with so many days of acts each way, in their order, and gives each its q among them.
     *
     * @param minimumDays the fewest days with acts that either side must have, at least 1
     * @throws IllegalArgumentException if the minimum is below 1
     */
    public final ImmutableList<ReciprocityResult> ofAll(DyadPanel panel, int minimumDays) {
        return FalseDiscovery.withQ(candidates(panel, minimumDays).stream()
                .flatMap(dyad -> of(panel, dyad).stream())
                .collect(toImmutableList()));
    }

    /**
     * Returns the dyads with so many days of acts each way, in their order: what {@link #ofAll} tests.
     *
     * @throws IllegalArgumentException if the minimum is below 1
     */
    public static ImmutableList<DirectedDyad> candidates(DyadPanel panel, int minimumDays) {
        checkArgument(minimumDays >= 1, "the fewest days must be at least 1, were %s", minimumDays);
        return panel.dyads().stream()
                .filter(dyad -> panel.series(dyad).days().size() >= minimumDays)
                .filter(dyad -> panel.series(dyad.reversed()).days().size() >= minimumDays)
                .collect(toImmutableList());
    }

    /**
     * Tells how often this test would detect answers that are known to be there. The dyad's own series is drawn from the null
     * model, so that whatever it held is broken; then answers are planted among its acts, and the test is run.
     *
     * @return empty if there is no provocation with a wholly covered window
     */
    public final Optional<DetectionPower> power(DyadPanel panel, DirectedDyad dyad, PlantedLinks planted) {
        Exchange exchange = Exchange.of(panel, dyad, this);
        return exchange.isEmpty() ? Optional.empty() : Optional.of(exchange.power(planted));
    }

    /** Returns the settings in words. */
    @Override
    public final String toString() {
        String jitter = nullModel() != NullModel.LOCAL_JITTER
                ? ""
                : " of " + jitterDays() + " days" + (jitterByInstrument().isEmpty() ? "" : ", " + jitterByInstrument());
        return nullModel() + jitter + ", window " + windowDays() + " days, " + draws() + " draws, seed " + seed();
    }

    @Value.Check
    void check() {
        checkArgument(jitterDays() >= 1, "the jitter must be at least 1 day, was %s", jitterDays());
        jitterByInstrument()
                .forEach((instrument, days) ->
                        checkArgument(days >= 1, "the jitter of %s must be at least 1 day, was %s", instrument, days));
        checkArgument(windowDays() >= 1, "the window must be at least 1 day, was %s", windowDays());
        checkArgument(draws() >= 2, "there must be at least 2 draws, were %s", draws());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds tests. */
    public static final class Builder extends ImmutableReciprocityTest.Builder {
        Builder() {}
    }
}

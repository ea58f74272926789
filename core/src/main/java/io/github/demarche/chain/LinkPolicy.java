package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what rules {@link ChainLinker} infers that one act answers another. Immutable.
 *
 * <p>A response at day {@code t} to a provocation at day {@code s} has the responsibility {@code phi(t - s) / (mu + sum
 * phi(t - s'))}, with {@code phi(d) = branching * b * exp(-b d)} and {@code b = ln 2 / half-life}; the sum is over all
 * that the provoker did to the responder before {@code t}, and {@code mu} is how often the responder acts against the
 * provoker anyway. That is the attribution of an exponential Hawkes process (Blundell, Beck and Heller, NIPS 2012) with
 * given parameters, not fitted ones: it puts links in order and is no probability.
 *
 * <pre>{@code
 * LinkPolicy policy = LinkPolicy.builder()
 *         .windowDays(60)
 *         .candidateWhen((provocation, response) -> provocation.isHostile() && response.isHostile())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class LinkPolicy implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int MAX_DAYS = 36_525;

    LinkPolicy() {}

    /** Which of the provocations that pass the threshold a response is linked to. */
    public enum Matching {
        /** The one with the greatest responsibility; of one day, that with the smallest id. */
        BEST,
        /** All of them. */
        ALL
    }

    /** What is made of acts in both directions on one day. There is never a link within a day: their order is unknown. */
    public enum SameDay {
        /** Each counts, as an answer to earlier days and as a provocation for later ones. */
        KEEP,
        /**
         * Those that have their like in the other direction, in type, mode and instrument, leave by {@link
         * SideDoor#MIRRORED}: a clash told once from either side.
         */
        SET_MIRRORED_ASIDE
    }

    /**
     * Says which acts may answer which. Implementations must be immutable and return the same answer for the same input.
     */
    @FunctionalInterface
    public interface CandidateRule extends Serializable {
        /** Tells whether the response, realised and later, and by the one acted upon, may answer the provocation. */
        boolean mayAnswer(DyadicAct provocation, DyadicAct response);
    }

    /** Says who acts for whom. Implementations must be immutable and return the same answer for the same input. */
    @FunctionalInterface
    public interface AllianceRule extends Serializable {
        /** Tells whether {@code helper} may answer on that day for what was done to {@code injured}. */
        boolean isAllied(String helper, String injured, LocalDate day);
    }

    /** Says which dyads are one's own. Implementations must be immutable and return the same answer for the same input. */
    @FunctionalInterface
    public interface DyadRule extends Serializable {
        /** Tells whether links within the dyad, and of its members for others, are to be found here. */
        boolean isOwn(Dyad dyad);
    }

    private enum Standard implements CandidateRule, DyadRule {
        RULE;

        @Override
        public boolean mayAnswer(DyadicAct provocation, DyadicAct response) {
            return provocation.isHostile() && response.isHostile();
        }

        @Override
        public boolean isOwn(Dyad dyad) {
            return true;
        }
    }

    /**
     * Returns how many days after its provocation a response may come, 30 by default: of the responses that ICB dates, 85 %
     * came within 30 days of the trigger and 95 % within 81.
     */
    @Value.Default
    public int windowDays() {
        return 30;
    }

    /**
     * Returns after how many days without an act in the dyad its open provocations are dropped, 90 by default, as with the
     * episodes of a graph. It matters where the window is the longer one.
     */
    @Value.Default
    public int gapDays() {
        return 90;
    }

    /** Returns the half-life of a provocation's effect in days, 7 by default: 67 % of ICB's responses came in 7 days. */
    @Value.Default
    public double halfLifeDays() {
        return 7;
    }

    /** Returns how many responses a provocation is taken to bring about, 0.5 by default; above 0. Not calibrated. */
    @Value.Default
    public double branching() {
        return 0.5;
    }

    /** Returns the half-life in days over which the base rate is counted, 180 by default. */
    @Value.Default
    public double baseRateHalfLifeDays() {
        return 180;
    }

    /**
     * Returns the least base rate in acts a day, 1/365 by default and 0 or more: an act a year, so that a dyad of which
     * little is known does not give certainty.
     */
    @Value.Default
    public double leastBaseRate() {
        return 1 / 365.0;
    }

    /**
     * Returns after how many days without an act a dyad is forgotten, its base rate with it: 720 by default, four half-lives.
     * It bounds the memory that a linker needs.
     */
    @Value.Default
    public int memoryDays() {
        return 720;
    }

    /** Returns the least responsibility of a link, from 0 to 1; 0.2 by default. */
    @Value.Default
    public double threshold() {
        return 0.2;
    }

    /** Returns to which provocations a response is linked, {@link Matching#BEST} by default: one act discharges one. */
    @Value.Default
    public Matching matching() {
        return Matching.BEST;
    }

    /** Returns what is made of acts in both directions on one day, {@link SameDay#KEEP} by default. */
    @Value.Default
    public SameDay sameDay() {
        return SameDay.KEEP;
    }

    /**
     * Returns how many open provocations a direction of a dyad keeps, 16 by default. When there are more, the earliest give
     * way, and of one day those with the smaller ids; they still count in the sum.
     */
    @Value.Default
    public int maxOpen() {
        return 16;
    }

    /** Returns how many days an act may come behind the watermark, 0 by default. */
    @Value.Default
    public int latenessDays() {
        return 0;
    }

    /** Returns the last day of observation, inclusive; acts dated after it leave by {@link SideDoor#FUTURE}. */
    public abstract Optional<LocalDate> asOf();

    /**
     * Returns which acts may answer which; by default hostile ones hostile ones. With a rule of one's own all realised acts
     * of a dyad are candidates, the base rate is of all the responder's acts, and the sum is over the open provocations that
     * the rule lets pass.
     */
    @Value.Default
    public CandidateRule candidateWhen() {
        return Standard.RULE;
    }

    /**
     * Returns whether conciliatory acts are linked too, as {@link Relation#CONCESSION} to conciliatory ones, with rates of
     * their own; not by default. A rule of one's own sees them anyway, and excludes this.
     */
    @Value.Default
    public boolean conciliatory() {
        return false;
    }

    /** Returns within how many days a threat must be carried out for a {@link Relation#FULFILMENT}, 90 by default. */
    @Value.Default
    public int threatWindowDays() {
        return 90;
    }

    /** Returns the half-life of a threat in days, 30 by default. Not calibrated. */
    @Value.Default
    public double threatHalfLifeDays() {
        return 30;
    }

    /**
     * Returns who may answer for whom. Empty by default: timing does not show solidarity, for 33 to 47 % of hostile events
     * have a third party with a grievance against their recipient. With a rule, an act without a provocation of its own may be
     * linked to what its recipient did to an ally, {@code onBehalfOf} him.
     */
    public abstract Optional<AllianceRule> solidarity();

    /**
     * Returns which dyads are one's own, all by default; acts of others leave by {@link SideDoor#ELSEWHERE}. It is for
     * partitions that are given more than their own. With {@link #solidarity()} all must be given to all.
     */
    @Value.Default
    public DyadRule dyads() {
        return Standard.RULE;
    }

    final boolean hasOwnRule() {
        return candidateWhen() != Standard.RULE;
    }

    final boolean hasAllDyads() {
        return dyads() == Standard.RULE;
    }

    /** Returns the policy with all defaults. */
    public static LinkPolicy standard() {
        return builder().build();
    }

    /** Returns a builder that holds this policy's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkDays("windowDays", windowDays(), 1);
        checkDays("gapDays", gapDays(), 1);
        checkDays("memoryDays", memoryDays(), gapDays());
        checkDays("threatWindowDays", threatWindowDays(), 1);
        checkDays("latenessDays", latenessDays(), 0);
        checkArgument(maxOpen() >= 1, "maxOpen must be 1 or more, was %s", maxOpen());
        checkPositive("halfLifeDays", halfLifeDays());
        checkPositive("baseRateHalfLifeDays", baseRateHalfLifeDays());
        checkPositive("threatHalfLifeDays", threatHalfLifeDays());
        checkPositive("branching", branching());
        checkArgument(threshold() >= 0 && threshold() <= 1, "threshold must be from 0 to 1, was %s", threshold());
        checkArgument(
                leastBaseRate() >= 0 && Double.isFinite(leastBaseRate()),
                "leastBaseRate must be zero or more acts a day, was %s",
                leastBaseRate());
        checkArgument(
                !conciliatory() || !hasOwnRule(),
                "conciliatory goes with the default rule; a rule of one's own sees conciliatory acts anyway");
    }

    private static void checkDays(String name, int days, int least) {
        checkArgument(
                days >= least && days <= MAX_DAYS, "%s must be from %s to %s, was %s", name, least, MAX_DAYS, days);
    }

    private static void checkPositive(String name, double value) {
        checkArgument(value > 0 && Double.isFinite(value), "%s must be above zero, was %s", name, value);
    }

    /** Builds policies. */
    public static final class Builder extends ImmutableLinkPolicy.Builder {
        Builder() {}
    }
}

package io.github.demarche.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
import org.immutables.value.Value;

/**
 * Who answered a provocation on behalf of the one that it hit, how soon after, how much of the answer is theirs, and how the
 * provoker paid them back. Immutable.
 *
 * <pre>{@code
 * for (Solidarity solidarity : Solidarity.of(graph.view())) {
 *     solidarity.responders();        // at least so many states joined
 *     solidarity.share("diplomats");  // their share of all diplomats expelled
 * }
 * }</pre>
 *
 * <p>Only links that say so ({@link io.github.demarche.chain.ResponseLink#onBehalfOf()}) are solidarity; timing never is.
 */
@Value.Immutable
@DemarcheStyle
public abstract class Solidarity implements Serializable {
    private static final long serialVersionUID = 1;

    Solidarity() {}

    /** What the days until others join are counted from. */
    public enum Start {
        /** The first response by the principal itself. */
        PRINCIPAL_RESPONSE,
        /** The provocation, as the principal is silent. */
        PROVOCATION
    }

    /** Returns what counts as a response, by which matching and which clock. */
    public abstract AnswerRule rule();

    /** Returns what is answered. */
    public abstract DiplomaticEvent provocation();

    /** Returns the party on whose behalf others answer. */
    public abstract String principal();

    /** Returns the principal's own answer; empty if it is silent. Its days are those from the provocation. */
    public abstract Optional<Responder> principalResponse();

    /** Returns the others, at least one, in the order of their first acts and then of their names. */
    public abstract ImmutableList<Responder> joiners();

    /** Returns what the joiners' days are counted from. */
    public final Start start() {
        return principalResponse().isPresent() ? Start.PRINCIPAL_RESPONSE : Start.PROVOCATION;
    }

    /** Returns how many states joined at least; a part of a joint act is not added to the whole. */
    public final int responders() {
        return joiners().stream()
                .filter(joiner -> !joiner.isPart())
                .mapToInt(Responder::atLeast)
                .sum();
    }

    /** Returns the median of the joiners' days, of those that are exact; the mean of the middle two; empty if none are. */
    public final OptionalDouble medianDays() {
        double[] exact = joiners().stream()
                .filter(joiner ->
                        joiner.minDays().isPresent() && joiner.minDays().equals(joiner.maxDays()))
                .mapToDouble(joiner -> joiner.minDays().getAsLong())
                .toArray();
        return exact.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(exact));
    }

    /**
     * Returns the joiners' share of all that is counted in the unit in answer to the provocation, their own and the principal's;
     * from 0 to 1. Empty if a count is no exact number, or missing where a like act has one; no count is made up.
     *
     * @param unit as {@link io.github.demarche.event.Quantity#unit()} writes it
     */
    public final OptionalDouble share(String unit) {
        return Magnitudes.share(acts(joiners().stream().filter(joiner -> !joiner.isPart())), allActs(), unit);
    }

    /**
     * Returns one joiner's share, or the principal's, in the same way.
     *
     * @param unit as {@link io.github.demarche.event.Quantity#unit()} writes it
     */
    public final OptionalDouble share(Responder responder, String unit) {
        return Magnitudes.share(responder.acts(), allActs(), unit);
    }

    private List<DiplomaticEvent> allActs() {
        return acts(
                Stream.concat(principalResponse().stream(), joiners().stream()).filter(one -> !one.isPart()));
    }

    private static List<DiplomaticEvent> acts(Stream<Responder> responders) {
        return responders.flatMap(one -> one.acts().stream()).distinct().collect(toImmutableList());
    }

    /** Returns the solidarity in the view by {@link AnswerRule#standard()}, as {@link #of(GraphView, AnswerRule)} does. */
    public static ImmutableList<Solidarity> of(GraphView view) {
        return of(view, AnswerRule.standard());
    }

    /**
     * Returns the solidarity in the view, one for each provocation and each party on whose behalf others answered it, in the
     * order of the provocations and then of the parties. Responses are those of the rule that occurred or go on.
     */
    public static ImmutableList<Solidarity> of(GraphView view, AnswerRule rule) {
        return new SolidarityFinder(view, rule).find();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    static final class Builder extends ImmutableSolidarity.Builder {
        Builder() {}
    }
}

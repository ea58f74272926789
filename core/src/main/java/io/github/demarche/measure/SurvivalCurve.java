package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.chain.GraphView;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How long provocations wait for an answer: {@code S(d) = prod over days k <= d of (1 - r_k / n_k)} (Kaplan and Meier 1958),
 * where of n provocations that still wait on day k after them, r cease to. Those open at the end of the observation are
 * censored on that day, after what happened on it. Immutable.
 *
 * <p>Response, settlement and compliance compete: {@link #incidence} is the share that comes to one of them by a day
 * (Aalen and Johansen 1978). The first that comes counts.
 *
 * <pre>{@code
 * SurvivalCurve curve = SurvivalCurve.of(graph.view(), LocalDate.of(2018, 12, 31));
 * curve.survival(30); // the share of provocations without any answer after 30 days
 * curve.incidence(Outcome.RESPONSE, 30);
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class SurvivalCurve implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    SurvivalCurve() {}

    /** Why a provocation is not in the curve; the first reason that holds. */
    public enum LeftOut {
        /** It has no date by the rule's clock. */
        UNDATED,
        /** It is, or may be, later than the end of the observation. */
        AFTER_END,
        /** It was answered, and no answer has a date by the rule's clock that is not before the provocation. */
        ANSWER_NOT_PLACED,
        /** The dates leave open on which day it was first answered, or how long exactly it was seen to wait. */
        IMPRECISE
    }

    /** Returns what counted as an answer, and by which clock. */
    public abstract AnswerRule rule();

    /** Returns the last day of the observation, inclusive. */
    public abstract LocalDate end();

    /** Returns the number of provocations in the curve. */
    public abstract int provocations();

    /** Returns how many of them still waited at the end. */
    public abstract int censored();

    /** Returns how many provocations are not in the curve, by the reason; reasons that never held are absent. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LeftOut, Integer> leftOut();

    /** Returns the days on which some ceased to wait, in their order; empty if none did. */
    public abstract ImmutableList<SurvivalStep> steps();

    /** Returns the longest that any of the provocations was observed to wait: the curve says nothing of later days. */
    public abstract OptionalLong lastDay();

    /** Returns the share that still waits for any of the outcomes after so many days; 1 before the first step. */
    public final double survival(long day) {
        double survival = 1;
        for (SurvivalStep step : steps()) {
            survival = step.day() <= day ? step.survival() : survival;
        }
        return survival;
    }

    /** Returns the share that has come to the outcome, before any other, within so many days. */
    public final double incidence(Outcome outcome, long day) {
        double incidence = 0;
        for (SurvivalStep step : steps()) {
            incidence = step.day() <= day ? step.incidence().getOrDefault(outcome, 0.0) : incidence;
        }
        return incidence;
    }

    /**
     * Returns Kaplan and Meier's estimate for one outcome alone, with the others as censored: what would still wait if they
     * did not exist and were independent of it. With competing outcomes its complement overstates {@link #incidence}.
     */
    public final double survivalOf(Outcome outcome, long day) {
        double survival = 1;
        for (SurvivalStep step : steps()) {
            if (step.day() <= day) {
                survival *= 1 - (double) step.events().getOrDefault(outcome, 0) / step.atRisk();
            }
        }
        return survival;
    }

    /** Returns the first day after which at most half still wait; empty if more than half wait to the end. */
    public final OptionalLong median() {
        return steps().stream()
                .filter(step -> step.survival() <= HALF + ROUNDING)
                .mapToLong(SurvivalStep::day)
                .findFirst();
    }

    /** Estimates the curve of all provocations of the view under {@link AnswerRule#standard()}. */
    public static SurvivalCurve of(GraphView view, LocalDate end) {
        return of(view, end, AnswerRule.standard());
    }

    /**
     * Estimates the curve of all provocations of the view.
     *
     * @param end the last day of the observation, inclusive; what is later is not seen
     */
    public static SurvivalCurve of(GraphView view, LocalDate end, AnswerRule rule) {
        return new Waits(new Answers(view, rule), end)
                .curve()
                .rule(rule)
                .end(end)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds curves. */
    static final class Builder extends ImmutableSurvivalCurve.Builder {
        Builder() {}
    }
}

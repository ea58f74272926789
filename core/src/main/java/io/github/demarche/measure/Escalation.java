package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.chain.ResponseThread;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Whether an exchange grows from step to step: the Theil–Sen slope of what is measured, over the number of the step. Immutable.
 *
 * <pre>{@code
 * for (ResponseThread thread : graph.view().threads()) {
 *     Escalation.byScale(thread, IntensityScale.plover2021()).slope(); // points of the scale a step
 *     Escalation.byQuantity(thread, "diplomats").factor();             // 1.5: half as many again at each step
 * }
 * }</pre>
 *
 * <p>An act without a value leaves its place empty: the steps beside it stay as far apart as they are, and nothing is filled
 * in. The significance is given from {@value #ENOUGH} values on; below that it would say nothing, and the slope stands alone.
 */
@Value.Immutable
@DemarcheStyle
public abstract class Escalation implements Serializable {
    private static final long serialVersionUID = 1;

    /** The fewest values for which {@link #mannKendall()} is given. */
    public static final int ENOUGH = 8;

    Escalation() {}

    /** Returns what is measured: the name of the scale, or the unit whose natural logarithm is. */
    public abstract String measure();

    /** Returns the values by the place of their acts in the thread, from 0: {@code |G|}, or {@code ln q}. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Double> values();

    /** Returns the number of acts that have a value. */
    public final int size() {
        return values().size();
    }

    /** Tells whether there are too few values for a significance. */
    public final boolean isSmall() {
        return size() < ENOUGH;
    }

    /** Returns the median of the slopes of all pairs of acts, by step; above 0 for a growth. Empty below two values. */
    public final OptionalDouble slope() {
        return Trend.theilSen(values());
    }

    /** Returns the two-sided p of Mann and Kendall's test against no trend; empty where {@link #isSmall()}. */
    public final OptionalDouble mannKendall() {
        return isSmall()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Trend.mannKendall(values().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
    }

    /** Tells whether the values are logarithms of a quantity. */
    abstract boolean logarithmic();

    /**
     * Returns {@code exp(mean ln(q_{k+1} / q_k))} over neighbouring acts that both have a number: how many times as large
     * each step is as the one before. Empty for a scale, and when no two neighbours have a number.
     */
    public final OptionalDouble factor() {
        if (!logarithmic()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        int steps = 0;
        for (int place : values().keySet()) {
            Double before = values().get(place - 1);
            if (before != null) {
                sum += values().getOrDefault(place, before) - before;
                steps++;
            }
        }
        return steps == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.exp(sum / steps));
    }

    /** Returns the escalation by {@code |G|} on a scale. */
    public static Escalation byScale(ResponseThread thread, IntensityScale scale) {
        return of(
                scale.name(),
                false,
                thread.events(),
                act -> act.intensity(scale).map(Intensity::magnitude));
    }

    /**
     * Returns the escalation by {@code ln q} in a unit. Only acts with one exact number of it, above zero, have a value: a
     * range, or numbers that contradict each other, decide nothing.
     *
     * @throws IllegalArgumentException if {@code unit} is blank
     */
    public static Escalation byQuantity(ResponseThread thread, String unit) {
        checkArgument(!unit.isBlank(), "a quantity needs a unit, such as \"diplomats\"");
        return of(unit, true, thread.events(), act -> logarithm(act, unit));
    }

    private static Optional<Double> logarithm(DiplomaticEvent act, String unit) {
        List<Quantity> told = act.quantities().stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .toList();
        boolean agreed = !told.isEmpty()
                && told.get(0).isExact()
                && told.stream()
                        .allMatch(quantity -> quantity.min().equals(told.get(0).min()) && quantity.isExact());
        long number = agreed ? told.get(0).min().orElse(0) : 0;
        return number > 0 ? Optional.of(Math.log((double) number)) : Optional.empty();
    }

    private static Escalation of(
            String measure,
            boolean logarithmic,
            List<DiplomaticEvent> acts,
            Function<DiplomaticEvent, Optional<Double>> value) {
        ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
        for (int place = 0; place < acts.size(); place++) {
            int here = place;
            value.apply(acts.get(place)).ifPresent(known -> values.put(here, known));
        }
        return new Builder()
                .measure(measure)
                .logarithmic(logarithmic)
                .values(values.buildOrThrow())
                .build();
    }

    /** Builds escalations. */
    static final class Builder extends ImmutableEscalation.Builder {
        Builder() {}
    }
}

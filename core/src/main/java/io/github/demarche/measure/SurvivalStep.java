package io.github.demarche.measure;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A day after the provocation on which some provocations ceased to wait, and what is left after it. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class SurvivalStep implements Serializable {
    private static final long serialVersionUID = 1;

    SurvivalStep() {}

    /** Returns the number of days after the provocation, 0 for the same day. */
    public abstract long day();

    /** Returns how many provocations still waited as the day began, those last seen on it among them. */
    public abstract int atRisk();

    /** Returns how many ceased to wait on the day, by every outcome. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Outcome, Integer> events();

    /** Returns the estimated share that still waits after the day, from 0 to 1. */
    public abstract double survival();

    /** Returns the estimated share that has come to each outcome by the end of the day; adds up to 1 with the survival. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Outcome, Double> incidence();

    static Builder builder() {
        return new Builder();
    }

    /** Builds steps. */
    static final class Builder extends ImmutableSurvivalStep.Builder {
        Builder() {}
    }
}

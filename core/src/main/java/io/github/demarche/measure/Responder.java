package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** One party that answers a provocation, for itself or for another, and what it got for that. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class Responder implements Serializable {
    private static final long serialVersionUID = 1;

    Responder() {}

    /** Returns the party, as {@link io.github.demarche.chain.Dyad} names it; the name of a collective or organisation. */
    public abstract String party();

    /** Returns how many states that is at least: 1, or what a collective's known members and told number come to. */
    public abstract int atLeast();

    /** Returns the acts by which it answers, at least one, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> acts();

    /** Tells whether all of the acts are parts of joint acts that are counted already: "the US alone" among "20 states". */
    public abstract boolean isPart();

    /**
     * Returns the fewest days from the {@linkplain Solidarity.Start start} to its first act, negative if it acted before; empty
     * where a date is missing.
     */
    public abstract OptionalLong minDays();

    /** Returns the most days; equal to {@link #minDays()} for exact dates, and empty when that is. */
    public abstract OptionalLong maxDays();

    /** Returns the acts by which the provoker answered these acts in turn, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> retaliation();

    /** Returns how large the retaliation is against the acts, in each unit in which both are counted in full. */
    public abstract ImmutableList<MagnitudeRatio> magnitudes();

    @Value.Check
    void check() {
        checkArgument(atLeast() >= 1, "a responder is one state or more, was %s", atLeast());
        checkArgument(!acts().isEmpty(), "%s needs an act to be a responder", party());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds responders. */
    static final class Builder extends ImmutableResponder.Builder {
        Builder() {}
    }
}

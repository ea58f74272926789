package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What became of the acts that a linker was given. It adds up: {@link #accepted()} is the sum of {@link #considered()},
 * {@link #held()} and all of {@link #sideDoors()}. The unit is the {@link DyadicAct}: an event of two states against
 * three counts six times. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class LinkReport implements Serializable {
    LinkReport() {}

    /** Returns how many acts were given. */
    public abstract long accepted();

    /** Returns how many took their place as provocation, response or threat. */
    public abstract long considered();

    /** Returns how many wait for their day to close. */
    public abstract long held();

    /** Returns how many left by each side door, those that nobody used with 0. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<SideDoor, Long> sideDoors();

    /** Returns how many links were found, those of each dyad counted apart. */
    public abstract long links();

    /** Returns how many open provocations gave way to newer ones because a dyad had more than the policy keeps. */
    public abstract long displaced();

    /** Returns how many threats and announcements were made: those carried out, lapsed and open. */
    public abstract long threats();

    /** Returns how many threats were carried out, by timing or by a stated link. */
    public abstract long threatsCarriedOut();

    /** Returns how many threats were not carried out in their window, or gave way to newer ones. */
    public abstract long threatsLapsed();

    /** Returns how many threats still wait. */
    public final long threatsOpen() {
        return threats() - threatsCarriedOut() - threatsLapsed();
    }

    /** Returns of how many dyads the linker remembers something. */
    public abstract long dyads();

    /** Returns how many acts left by that door. */
    public final long leftBy(SideDoor door) {
        return sideDoors().getOrDefault(door, 0L);
    }

    @Value.Check
    void check() {
        long sum = considered()
                + held()
                + sideDoors().values().stream().mapToLong(Long::longValue).sum();
        checkArgument(accepted() == sum, "counts must add up: %s accepted, %s accounted for", accepted(), sum);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    static final class Builder extends ImmutableLinkReport.Builder {
        Builder() {}
    }
}

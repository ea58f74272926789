package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Two parties to an affair, whichever acts: {@code RUS|USA}. A party is the code of the state that an actor acts for, or
 * the actor's own label when it acts for none. Immutable; ordered by the first party, then by the second.
 */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class Dyad implements Comparable<Dyad>, Serializable {
    Dyad() {}

    /** Returns the party that stands first in the alphabet. */
    @Value.Parameter
    public abstract String first();

    /** Returns the other party. */
    @Value.Parameter
    public abstract String second();

    /**
     * Returns the dyad of two parties, the same whichever is given first.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public static Dyad of(String one, String other) {
        return one.compareTo(other) <= 0 ? ImmutableDyad.of(one, other) : ImmutableDyad.of(other, one);
    }

    @Value.Check
    void check() {
        checkArgument(!first().equals(second()), "a dyad needs two parties, was %s twice", first());
    }

    @Override
    public final int compareTo(Dyad other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : second().compareTo(other.second());
    }

    /** Returns both parties with a bar between them. */
    @Override
    public final String toString() {
        return first() + "|" + second();
    }
}

package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.Dyad;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One party's side of a dyad: what the actor does to the recipient, as {@code RUS>USA}. Immutable; ordered by the actor,
 * then by the recipient.
 */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class DirectedDyad implements Comparable<DirectedDyad>, Serializable {
    private static final long serialVersionUID = 1;

    DirectedDyad() {}

    /** Returns who acts: a party as {@link Dyad} names it. */
    @Value.Parameter
    public abstract String actor();

    /** Returns upon whom. */
    @Value.Parameter
    public abstract String recipient();

    /**
     * Returns the side of the one who acts upon the other.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public static DirectedDyad of(String actor, String recipient) {
        return ImmutableDirectedDyad.of(actor, recipient);
    }

    /** Returns the other side: what the recipient does to the actor. */
    public final DirectedDyad reversed() {
        return of(recipient(), actor());
    }

    /** Returns the two parties without the direction. */
    public final Dyad undirected() {
        return Dyad.of(actor(), recipient());
    }

    @Value.Check
    void check() {
        checkArgument(!actor().equals(recipient()), "a dyad needs two parties, was %s twice", actor());
    }

    @Override
    public final int compareTo(DirectedDyad other) {
        int byActor = actor().compareTo(other.actor());
        return byActor != 0 ? byActor : recipient().compareTo(other.recipient());
    }

    /** Returns the actor, an angle bracket, and the recipient. */
    @Override
    public final String toString() {
        return actor() + ">" + recipient();
    }
}

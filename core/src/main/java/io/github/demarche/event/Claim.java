package io.github.demarche.event;

import io.github.demarche.actor.Actor;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who says so. An event has one claim or several: the United States alleges, Russia denies.
 *
 * <p>The claim may be about the act or only about its author: that a man was poisoned can be plain while who did it is
 * alleged ({@link Aspect#AUTHORSHIP}).
 */
@Value.Immutable
@DemarcheStyle
public abstract class Claim implements Serializable {
    private static final long serialVersionUID = 1;

    Claim() {}

    /** What of an event a claim is about. */
    public enum Aspect {
        /** The act as a whole. */
        ACT,
        /** Only that this actor did it. */
        AUTHORSHIP
    }

    /** Returns who says so; empty for the narrator of the text. */
    public abstract Optional<Actor> source();

    /** Returns how the source stands to it; {@link Stance#ASSERTS} by default. */
    @Value.Default
    public Stance stance() {
        return Stance.ASSERTS;
    }

    /** Returns how surely the source speaks; {@link Certainty#PLAIN} by default. */
    @Value.Default
    public Certainty certainty() {
        return Certainty.PLAIN;
    }

    /** Returns what the claim is about; {@link Aspect#ACT} by default. */
    @Value.Default
    public Aspect aspect() {
        return Aspect.ACT;
    }

    /** Returns where the source, the stance or the hedge stands in the text. */
    public abstract Optional<Span> span();

    /** Tells whether the narrator of the text makes the claim. */
    public final boolean isNarrator() {
        return source().isEmpty();
    }

    /** Returns the narrator's plain assertion. */
    public static Claim byNarrator() {
        return builder().build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds claims. */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}

package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import org.immutables.value.Value;

/** One of the two events is a part of a joint act that is so linked. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class CollectiveMembership implements LinkEvidence {
    CollectiveMembership() {}

    /** Returns the id of the joint act; not blank. */
    public abstract String collective();

    /** Returns {@link Tier#TEXTUAL}. */
    @Override
    public final Tier tier() {
        return Tier.TEXTUAL;
    }

    @Override
    public final String explain() {
        return "part of the joint act " + collective() + ", which is so linked";
    }

    /**
     * Returns a membership in the joint act of that id.
     *
     * @throws IllegalArgumentException if {@code collective} is blank
     */
    public static CollectiveMembership of(String collective) {
        return builder().collective(collective).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!collective().isBlank(), "a membership needs the id of the joint act");
    }

    /** Builds memberships. */
    public static final class Builder extends ImmutableCollectiveMembership.Builder {
        Builder() {}
    }
}

package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import org.immutables.value.Value;

/** A person's judgement that the two events belong together. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class AnalystNote implements LinkEvidence {
    AnalystNote() {}

    /** Returns who judged; not blank. */
    public abstract String who();

    /** Returns the reason given; may be empty. */
    public abstract String note();

    /** Returns {@link Tier#STATED}. */
    @Override
    public final Tier tier() {
        return Tier.STATED;
    }

    @Override
    public final String explain() {
        return who() + " judges so" + (note().isBlank() ? "" : ": " + note());
    }

    /**
     * Returns a note.
     *
     * @throws IllegalArgumentException if {@code who} is blank
     */
    public static AnalystNote of(String who, String note) {
        return builder().who(who).note(note).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!who().isBlank(), "an analyst's note needs the name of who wrote it");
    }

    /** Builds analysts' notes. */
    public static final class Builder extends ImmutableAnalystNote.Builder {
        Builder() {}
    }
}

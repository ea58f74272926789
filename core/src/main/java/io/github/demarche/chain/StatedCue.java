package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Span;
import io.github.demarche.internal.DemarcheStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Words of a text that join the two events: "in response to", "in retaliation for", "tit-for-tat". */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class StatedCue implements LinkEvidence {
    StatedCue() {}

    /** Returns the words of the cue, as the text has them; not blank. */
    public abstract String cue();

    /** Returns where the words stand in the document. */
    public abstract Optional<Span> span();

    /** Returns the id of the document. */
    public abstract Optional<String> document();

    /** Returns the rule that read the cue. */
    public abstract Optional<Rule> rule();

    /** Returns whom the text has saying it; empty for its narrator. */
    public abstract Optional<Actor> claimant();

    /** Returns {@link Tier#STATED}. */
    @Override
    public final Tier tier() {
        return Tier.STATED;
    }

    @Override
    public final String explain() {
        return claimant().map(actor -> actor.name() + " says").orElse("the text says") + " \"" + cue() + "\""
                + document().map(id -> " in " + id).orElse("")
                + span().map(at -> " at " + at.start()).orElse("")
                + rule().map(by -> " (" + by + ")").orElse("");
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!cue().isBlank(), "a stated cue needs the words of the text");
    }

    /** Builds stated cues. */
    public static final class Builder extends ImmutableStatedCue.Builder {
        Builder() {}
    }
}

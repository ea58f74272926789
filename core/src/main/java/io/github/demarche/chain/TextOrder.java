package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import org.immutables.value.Value;

/** The response is told close after the provocation, or close after another answer to it, in one story. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class TextOrder implements LinkEvidence {
    TextOrder() {}

    /** Returns the id of the document; not blank. */
    public abstract String document();

    /** Returns how many sentences later the response is told, 0 for the same sentence. */
    public abstract int sentenceDistance();

    /** Returns {@link Tier#TEXTUAL}. */
    @Override
    public final Tier tier() {
        return Tier.TEXTUAL;
    }

    @Override
    public final String explain() {
        String distance = switch (sentenceDistance()) {
            case 0 -> "in the same sentence";
            case 1 -> "in the next sentence";
            default -> sentenceDistance() + " sentences later";
        };
        return "told " + distance + " of " + document();
    }

    /**
     * Returns an order of telling.
     *
     * @throws IllegalArgumentException if {@code document} is blank or {@code sentenceDistance} is negative
     */
    public static TextOrder of(String document, int sentenceDistance) {
        return builder().document(document).sentenceDistance(sentenceDistance).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!document().isBlank(), "an order of telling needs the document that it is told in");
        checkArgument(sentenceDistance() >= 0, "sentence distance must be zero or more, was %s", sentenceDistance());
    }

    /** Builds orders of telling. */
    public static final class Builder extends ImmutableTextOrder.Builder {
        Builder() {}
    }
}

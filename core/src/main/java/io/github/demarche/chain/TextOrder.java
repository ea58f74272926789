package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The order of telling in one story: the response is told close after the provocation, or close after another answer to
 * it, or the provocation is the likeliest of those told up to it.
 */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class TextOrder implements LinkEvidence {
    private static final int PERCENT = 100;

    TextOrder() {}

    /** Returns the id of the document; not blank. */
    public abstract String document();

    /** Returns how many sentences later the response is told, 0 for the same sentence. */
    public abstract int sentenceDistance();

    /**
     * Returns how likely this provocation is among those that the story offers, from 0 to 1, by the weights of a {@link
     * StoryLinker}; empty when the nearest was taken.
     */
    public abstract OptionalDouble share();

    /** Returns in words what spoke for this provocation, the weightiest first; empty when the nearest was taken. */
    public abstract ImmutableList<String> grounds();

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
        String likely = share().isPresent()
                ? ", and " + Math.round(share().getAsDouble() * PERCENT) + " % likely to be meant"
                        + grounds().stream()
                                .collect(Collectors.joining(", ", grounds().isEmpty() ? "" : ": ", ""))
                : "";
        return "told " + distance + " of " + document() + likely;
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
        double share = share().orElse(0);
        checkArgument(share >= 0 && share <= 1, "share must be from 0 to 1, was %s", share);
    }

    /** Builds orders of telling. */
    public static final class Builder extends ImmutableTextOrder.Builder {
        Builder() {}
    }
}

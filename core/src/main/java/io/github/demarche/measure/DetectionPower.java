package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How often a test detected answers that had been planted into a dyad's series. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class DetectionPower implements Serializable {
    private static final long serialVersionUID = 1;

    DetectionPower() {}

    /** Returns in whose series answers were planted: those of the actor to the recipient. */
    public abstract DirectedDyad dyad();

    /** Returns the test, with its null model. */
    public abstract ReciprocityTest test();

    /** Returns what was planted, and how often. */
    public abstract PlantedLinks planted();

    /** Returns in how many of the repetitions the test gave a p at or below alpha. */
    public abstract int detected();

    /** Returns the share of the repetitions in which it did, from 0 to 1. */
    public final double power() {
        return (double) detected() / planted().repetitions();
    }

    @Value.Check
    void check() {
        checkArgument(
                detected() >= 0 && detected() <= planted().repetitions(),
                "of %s repetitions %s cannot have detected",
                planted().repetitions(),
                detected());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds powers. */
    static final class Builder extends ImmutableDetectionPower.Builder {
        Builder() {}
    }
}

package io.github.demarche.chain;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A link that a view leaves out to stay free of cycles, and why. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class DroppedLink implements Serializable {
    DroppedLink() {}

    /** Why a view leaves a link out. */
    public enum Reason {
        /** The dates prove that the response came before its provocation. */
        REVERSED,
        /** Timing is the only ground, and the dates do not put the provocation before the response. */
        NOT_LATER,
        /** It is the weakest link of a cycle: lowest in tier, then in score, then in id. */
        CYCLE
    }

    /** Returns the link. */
    @Value.Parameter
    public abstract ResponseLink link();

    /** Returns why it is left out. */
    @Value.Parameter
    public abstract Reason reason();

    /** Returns a dropped link. */
    public static DroppedLink of(ResponseLink link, Reason reason) {
        return ImmutableDroppedLink.of(link, reason);
    }
}

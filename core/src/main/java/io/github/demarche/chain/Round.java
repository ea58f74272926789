package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** One exchange: the responses at one depth, each with its provocation. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class Round implements Serializable {
    Round() {}

    /** Returns the number of the round, from 1 for the answers to acts that answer nothing. */
    public abstract int number();

    /** Returns the links whose response stands at this depth, in the view's order; at least one. */
    public abstract ImmutableList<ResponseLink> links();

    static Builder builder() {
        return new Builder();
    }

    /** Builds rounds. */
    static final class Builder extends ImmutableRound.Builder {
        Builder() {}
    }
}

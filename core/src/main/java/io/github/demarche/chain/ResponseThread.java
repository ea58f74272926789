package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** Blow for blow within one dyad: acts by the two parties in turn, each the answer to the one before. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class ResponseThread implements Serializable {
    ResponseThread() {}

    /** Returns the two parties. */
    public abstract Dyad dyad();

    /** Returns the acts in turn, at least two. */
    public abstract ImmutableList<DiplomaticEvent> events();

    /** Returns the links between them: the first joins the first act to the second, and so on. */
    public abstract ImmutableList<ResponseLink> links();

    static Builder builder() {
        return new Builder();
    }

    /** Builds threads. */
    static final class Builder extends ImmutableResponseThread.Builder {
        Builder() {}
    }
}

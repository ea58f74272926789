package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One threat or ultimatum, and what had come of it by a day. Immutable.
 *
 * <pre>{@code
 * graph.view().threats(asOf).stream()
 *         .filter(threat -> threat.outcome() == ThreatOutcome.Outcome.OPEN);
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class ThreatOutcome implements Serializable {
    private static final long serialVersionUID = 1;

    ThreatOutcome() {}

    /** What came of a threat. */
    public enum Outcome {
        /** Nothing yet: neither carried out nor complied with. */
        OPEN,
        /** What was threatened was done, or has begun; also where the threatened had complied first. */
        CARRIED_OUT,
        /** The threatened did what was asked, and the threat was not carried out. */
        COMPLIED_WITH
    }

    /** Returns the threat: the speech act where it is an event of its own, else the act that is threatened. */
    public abstract DiplomaticEvent threat();

    /** Returns the act that the speech act threatens; empty where it is not told, or is itself {@link #threat()}. */
    public abstract Optional<DiplomaticEvent> threatenedAct();

    /** Returns what came of it. */
    public abstract Outcome outcome();

    /** Returns the links to the acts that carried it out or complied with it, in the view's order; empty when it is open. */
    public abstract ImmutableList<ResponseLink> followedBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds outcomes. */
    static final class Builder extends ImmutableThreatOutcome.Builder {
        Builder() {}
    }
}

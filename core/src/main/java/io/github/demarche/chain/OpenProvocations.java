package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Which hostile acts waited for an answer on a day. An answer is an act that occurred or goes on: retaliation, an act for
 * which the provocation is the declared ground, a concession or compliance, or a carried-out threat. Words do not close a
 * provocation: neither a protest, nor the declared decision not to answer, nor an offer to mediate. Immutable.
 *
 * <p>An event counts as of the first day that its clock allows; one without a clock counts on every day.
 */
@Value.Immutable
@DemarcheStyle
public abstract class OpenProvocations implements Serializable {
    OpenProvocations() {}

    /** Returns the day of the count, inclusive. */
    public abstract LocalDate asOf();

    /** Returns the hostile acts without an answer and without a threat of one, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> open();

    /** Returns the hostile acts to which an answer was threatened or announced and none given, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> answeredOnlyByThreats();

    /**
     * Returns those of both lists to which a decision not to answer was declared, in the view's order: they wait for an
     * answer that nobody should expect.
     */
    public abstract ImmutableList<DiplomaticEvent> underRestraint();

    static Builder builder() {
        return new Builder();
    }

    /** Builds lists of open provocations. */
    static final class Builder extends ImmutableOpenProvocations.Builder {
        Builder() {}
    }
}

package io.github.demarche.measure;

import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.event.EventDate;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What counts as an answer to a provocation, and by which dates: the settings of {@link SurvivalCurve} and
 * {@link ResponseRate}, which carry them. Immutable.
 *
 * <pre>{@code
 * AnswerRule rule = AnswerRule.builder()
 *         .clock(EventDate.Basis.ANNOUNCED)
 *         .matching(Matching.ALL)
 *         .build();
 * }</pre>
 *
 * <p>A provocation is a hostile act that occurred or goes on. Its answers are the links from it that occurred or go on, to
 * acts that did; a threatened or announced answer counts from the day of the act that a {@link Relation#FULFILMENT} links
 * to it.
 */
@Value.Immutable
@DemarcheStyle
public abstract class AnswerRule implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ImmutableSortedSet<Relation> DEEDS =
            ImmutableSortedSet.of(Relation.RETALIATION, Relation.IMPUTED_GROUNDS);
    private static final AnswerRule STANDARD = builder().build();

    AnswerRule() {}

    /** Returns the basis of the dates; empty, the default, for each event's own {@code clock()}. */
    public abstract Optional<EventDate.Basis> clock();

    /** Returns which provocations an act discharges; {@link Matching#PRIMARY} by default. */
    @Value.Default
    public Matching matching() {
        return Matching.PRIMARY;
    }

    /**
     * Returns the relations of a response, in the order of the enum; by default those of a hostile deed, RETALIATION and
     * IMPUTED_GROUNDS. What is neither one of these nor CONCESSION or COMPLIANCE, which are outcomes of their own, is no
     * answer.
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<Relation> responses() {
        return DEEDS;
    }

    /** Returns the defaults. */
    public static AnswerRule standard() {
        return STANDARD;
    }

    /** Returns the matching, the relations and the clock. */
    @Override
    public final String toString() {
        return matching() + " matching of " + responses() + " by "
                + clock().map(basis -> basis + " dates").orElse("the events' own clocks");
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableAnswerRule.Builder {
        Builder() {}
    }
}

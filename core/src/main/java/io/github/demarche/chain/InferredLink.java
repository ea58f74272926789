package io.github.demarche.chain;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link that timing suggests, as small as can be: {@link #toResponseLink()} makes the link proper of it, with its id and
 * evidence. A joint act may be linked in several dyads; those links have one id, and {@link
 * ResponseLink#mergedWith(ResponseLink)} makes them one. Immutable.
 */
public final class InferredLink implements Serializable {
    private static final long serialVersionUID = 1;

    /** The order in which a linker gives its links; total. */
    static final Comparator<InferredLink> ORDER = Comparator.comparingInt(
                    (InferredLink link) -> link.response.firstNumber())
            .thenComparing(link -> link.response.id())
            .thenComparing(link -> link.provocation.id())
            .thenComparing(InferredLink::relation)
            .thenComparing(InferredLink::response, DyadicAct.ORDER)
            .thenComparing(InferredLink::provocation, DyadicAct.ORDER)
            .thenComparing(link -> link.injured);

    private final DyadicAct provocation;
    private final DyadicAct response;
    private final Relation relation;
    private final int windowDays;
    private final int candidates;
    private final double responsibility;
    private final double baseRate;
    private final String injured;
    private final String fit;

    private InferredLink(
            DyadicAct provocation, DyadicAct response, Relation relation, Score score, String injured, String fit) {
        this.provocation = provocation;
        this.response = response;
        this.relation = relation;
        this.windowDays = score.windowDays();
        this.candidates = score.candidates();
        this.responsibility = score.responsibility();
        this.baseRate = score.baseRate();
        this.injured = injured;
        this.fit = fit;
    }

    /** How strong a link is, and against what. */
    record Score(int windowDays, int candidates, double responsibility, double baseRate) {}

    static InferredLink answer(DyadicAct provocation, DyadicAct response, Relation relation, Score score) {
        return new InferredLink(provocation, response, relation, score, "", "");
    }

    static InferredLink solidarity(DyadicAct provocation, DyadicAct response, Relation relation, Score score) {
        return new InferredLink(provocation, response, relation, score, provocation.recipientName(), "");
    }

    static InferredLink fulfilment(DyadicAct threat, DyadicAct deed, Score score, String fit) {
        return new InferredLink(threat, deed, Relation.FULFILMENT, score, "", fit);
    }

    /** Returns the act that is answered, or the threat that is carried out. */
    public DyadicAct provocation() {
        return provocation;
    }

    /** Returns the act that answers, or carries out. */
    public DyadicAct response() {
        return response;
    }

    /** Returns how it answers. */
    public Relation relation() {
        return relation;
    }

    /** Returns the days from the last day of the provocation to the first of the response, 1 or more. */
    public int lagDays() {
        return response.firstNumber() - provocation.lastNumber();
    }

    /** Returns the share of the response that the provocation accounts for, 0 to 1. */
    public double responsibility() {
        return responsibility;
    }

    /** Returns the party that the response is for; empty when it is the responder's own affair. */
    public Optional<String> onBehalfOf() {
        return injured.isEmpty() ? Optional.empty() : Optional.of(injured);
    }

    /** Returns the evidence. */
    public Timing evidence() {
        return Timing.builder()
                .lagDays(lagDays())
                .windowDays(windowDays)
                .candidates(candidates)
                .responsibility(responsibility)
                .baseRate(baseRate)
                .fit(fit.isEmpty() ? Optional.empty() : Optional.of(fit))
                .build();
    }

    /** Returns the link, of {@link Tier#INFERRED}. */
    public ResponseLink toResponseLink() {
        return ResponseLink.builder()
                .provocation(provocation.id())
                .response(response.id())
                .relation(relation)
                .status(response.status())
                .onBehalfOf(onBehalfOf().map(InferredLink::actor))
                .addEvidence(evidence())
                .build();
    }

    private static Actor actor(String party) {
        return Country.find(party).isPresent() ? State.of(party) : Unresolved.of(party);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InferredLink that
                && provocation.equals(that.provocation)
                && response.equals(that.response)
                && relation == that.relation
                && windowDays == that.windowDays
                && candidates == that.candidates
                && Double.compare(responsibility, that.responsibility) == 0
                && Double.compare(baseRate, that.baseRate) == 0
                && injured.equals(that.injured)
                && fit.equals(that.fit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provocation, response, responsibility);
    }

    /** Returns both ids and the relation, such as {@code row-17 <- row-21 RETALIATION}. */
    @Override
    public String toString() {
        return provocation.id() + " <- " + response.id() + " " + relation;
    }
}

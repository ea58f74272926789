package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Status;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One event answers another: a response, its provocation, how it answers, and every ground for saying so. Refers to
 * events by id. Immutable.
 *
 * <pre>{@code
 * ResponseLink link = ResponseLink.builder()
 *         .provocation(sanctions.id())
 *         .response(expulsion.id())
 *         .relation(Relation.RETALIATION)
 *         .addEvidence(StatedCue.builder().cue("in response to").build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class ResponseLink implements Serializable {
    private static final Comparator<LinkEvidence> STRONGEST_FIRST = Comparator.comparing(LinkEvidence::tier)
            .thenComparing(LinkEvidence::explain)
            // Explanations round their numbers.
            .thenComparing(LinkEvidence::toString);

    ResponseLink() {}

    /** Returns the id: a hash of provocation, response and relation, whatever the evidence. */
    @Value.Derived
    public String id() {
        return LinkIds.of(provocation(), response(), relation());
    }

    /** Returns the id of the event that is answered. */
    public abstract String provocation();

    /** Returns the id of the event that answers. */
    public abstract String response();

    /** Returns how it answers. */
    public abstract Relation relation();

    /** Returns how real the response is as a response: {@link Status#THREATENED} for one that is only threatened. */
    @Value.Default
    public Status status() {
        return Status.OCCURRED;
    }

    /** Returns who says that it is a response; the narrator's plain assertion when none is given. */
    @Value.Default
    public ImmutableList<Claim> claims() {
        return ImmutableList.of(Claim.byNarrator());
    }

    /** Returns whom the response is for when that is not the responder: the injured one of an act of solidarity. */
    public abstract Optional<Actor> onBehalfOf();

    /** Returns the grounds, at least one and none twice, ordered by tier and then by what they explain. */
    public abstract ImmutableList<LinkEvidence> evidence();

    /** Returns the days between the two as the source states them, counted exclusively: "a day after" is 1. */
    public abstract OptionalInt statedLatencyDays();

    /** Returns the proportion that the source claims, in its words: "in kind", "tit-for-tat". */
    public abstract Optional<String> statedProportion();

    /** Returns the best tier of the evidence. */
    public final Tier tier() {
        return evidence().get(0).tier();
    }

    /**
     * Returns the score, from 0 to 1: {@code 1 - prod(1 - p)} over the kinds of evidence. It orders links of one tier, and
     * is no probability until somebody has calibrated it.
     */
    public final double score() {
        return LinkScores.of(evidence());
    }

    /** Returns the relation, tier, score and each ground, in one line of plain English. */
    public final String explain() {
        return String.format(
                Locale.ROOT,
                "%s, %s, score %.2f: %s",
                relation(),
                tier(),
                score(),
                evidence().stream().map(LinkEvidence::explain).collect(Collectors.joining("; ")));
    }

    /**
     * Returns the one link that this and another report of it make: with the evidence and claims of both, and the more real
     * status. Where the two state different things, the shorter latency, and of words and names those that stand first in
     * the alphabet, are kept; which of the two is given first is of no account.
     *
     * @throws IllegalArgumentException if the ids differ
     */
    public final ResponseLink mergedWith(ResponseLink other) {
        checkArgument(id().equals(other.id()), "only links of one id can be merged, was %s with %s", id(), other.id());
        return equals(other) ? this : LinkMerge.merge(this, other);
    }

    /**
     * Returns a hash of the links, in 64 hexadecimal digits: the same for the same links in whatever order, and for several
     * reports of one link and what they make when merged.
     */
    public static String hashOf(Iterable<ResponseLink> links) {
        return LinkIds.hashOf(links);
    }

    /** Returns a builder that holds this link's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    ResponseLink check() {
        checkArgument(
                !provocation().equals(response()), "an event cannot answer itself, was %s at both ends", response());
        checkArgument(!claims().isEmpty(), "claims must not be empty; leave them out for the narrator's assertion");
        checkArgument(
                !evidence().isEmpty(),
                "a link needs at least one ground; none for %s answering %s",
                response(),
                provocation());
        checkArgument(
                statedLatencyDays().orElse(0) >= 0,
                "stated latency must be zero or more days, was %s",
                statedLatencyDays());
        checkArgument(
                statedProportion().map(words -> !words.isBlank()).orElse(true),
                "a stated proportion needs the words of the source");
        ImmutableList<LinkEvidence> sorted =
                evidence().stream().distinct().sorted(STRONGEST_FIRST).collect(ImmutableList.toImmutableList());
        return sorted.equals(evidence()) ? this : toBuilder().evidence(sorted).build();
    }

    /** Builds links. */
    public static final class Builder extends ImmutableResponseLink.Builder {
        Builder() {}
    }
}

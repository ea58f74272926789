package io.github.demarche.chain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Claim;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes one link of two reports of it, the same whichever comes first. */
final class LinkMerge {
    private static final Comparator<Actor> BY_NAME = comparing(Actor::name).thenComparing(Actor::toString);
    private static final Comparator<Claim> NARRATOR_FIRST =
            comparing((Claim claim) -> !claim.isNarrator()).thenComparing(Claim::toString);

    private LinkMerge() {}

    static ResponseLink merge(ResponseLink one, ResponseLink other) {
        ResponseLink.Builder merged = ResponseLink.builder()
                .provocation(one.provocation())
                .response(one.response())
                .relation(one.relation())
                .status(Stream.of(one.status(), other.status())
                        .min(naturalOrder())
                        .orElseThrow())
                .claims(claims(one, other))
                .onBehalfOf(first(one.onBehalfOf(), other.onBehalfOf(), BY_NAME))
                .statedProportion(first(one.statedProportion(), other.statedProportion(), naturalOrder()))
                .addAllEvidence(one.evidence())
                .addAllEvidence(other.evidence());
        IntStream.concat(one.statedLatencyDays().stream(), other.statedLatencyDays().stream())
                .min()
                .ifPresent(merged::statedLatencyDays);
        return merged.build();
    }

    private static ImmutableList<Claim> claims(ResponseLink one, ResponseLink other) {
        return Stream.concat(one.claims().stream(), other.claims().stream())
                .distinct()
                .sorted(NARRATOR_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other, Comparator<? super T> order) {
        return Stream.concat(one.stream(), other.stream()).min(order);
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Draft.ClaimDraft;
import org.jspecify.annotations.Nullable;

/**
 * How real a clause's act is, and who says so.
 *
 * @param claims empty for the narrator's plain assertion
 * @param speech the speech act that carries it, or null
 * @param dropped whether the governing word already tells it
 */
record Standing(
        Status status,
        ImmutableList<ClaimDraft> claims,
        @Nullable Draft speech,
        boolean dropped) {
    static Standing of(Status status) {
        return new Standing(status, ImmutableList.of(), null, false);
    }

    Standing with(Status other) {
        return new Standing(other, claims, speech, dropped);
    }

    Standing with(ClaimDraft claim) {
        return new Standing(
                status,
                ImmutableList.<ClaimDraft>builder().addAll(claims).add(claim).build(),
                speech,
                dropped);
    }

    Standing spokenBy(@Nullable Draft act) {
        return new Standing(status, claims, act, dropped);
    }
}

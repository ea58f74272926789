package io.github.demarche.chain;

import java.io.Serializable;

/**
 * One ground for a link. Immutable.
 *
 * <p>The kinds are closed, so that a {@code switch} over them can be complete: {@link StatedCue}, {@link CodedPointer},
 * {@link AnalystNote}, {@link TextOrder}, {@link CollectiveMembership}, {@link Timing}.
 */
public sealed interface LinkEvidence extends Serializable
        permits StatedCue, CodedPointer, AnalystNote, TextOrder, CollectiveMembership, Timing {

    /** Returns the tier that a link on this ground alone has. */
    Tier tier();

    /** Returns one line of plain English that tells a reader what the ground is, without a full stop. */
    String explain();
}

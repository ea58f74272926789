package io.github.demarche.chain;

/** Why an act takes no part in linking. Each is counted, and none is lost silently. */
public enum SideDoor {
    /** Nobody is named as its author. */
    NO_ACTOR,
    /** Nobody is named as the one it was done to; a joint act without a recipient is not linked by timing. */
    NO_RECIPIENT,
    /** It is an act of a party against itself. */
    SELF_DIRECTED,
    /** It did not happen, and is no threat or announcement of a hostile act: demanded, hypothetical, denied. */
    NOT_REALISED,
    /** By the policy it can neither provoke nor answer: by default, all that is not hostile. */
    NO_ROLE,
    /** Its dyad belongs to another partition. */
    ELSEWHERE,
    /** It has no date. */
    UNDATED,
    /** It is dated after the last day of observation. */
    FUTURE,
    /** Its day was closed when it came. */
    LATE,
    /** Another act of that id, by the same party against the same, is in the open state. */
    DUPLICATE,
    /** Its like was done in return on the same day, and the policy sets such pairs aside. */
    MIRRORED
}

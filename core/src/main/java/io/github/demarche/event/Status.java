package io.github.demarche.event;

/**
 * How real an act is, in itself and apart from who says so. These are the auxiliary modes of the PLOVER manual
 * (historical, future, hypothetical, negation), told finer.
 */
public enum Status {
    /** It happened. */
    OCCURRED,
    /** It has begun and goes on. */
    ONGOING,
    /** Its author says that it will happen, without making it a threat. */
    ANNOUNCED,
    /** Its author threatens it. */
    THREATENED,
    /** It will happen if something else does. */
    CONDITIONAL,
    /** Somebody asks or orders its author to do it. */
    DEMANDED,
    /** It is thought of: possible, feared, hoped for, or the antecedent of a condition. */
    HYPOTHETICAL,
    /** It is said not to happen or not to have happened. */
    NEGATED;

    /** Tells whether the act has begun: {@link #OCCURRED} or {@link #ONGOING}. */
    public boolean isRealised() {
        return this == OCCURRED || this == ONGOING;
    }
}

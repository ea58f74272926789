package io.github.demarche.chain;

/** How a response answers its provocation. */
public enum Relation {
    /** A hostile act for a hostile act. */
    RETALIATION,
    /** The response is a threat: it answers in words that announce harm. */
    THREAT,
    /** The response is the act that the provocation, a threat or an announcement by the same actor, had spoken of. */
    FULFILMENT,
    /** The response is justified by the provocation, which its actor lays at another's door. */
    IMPUTED_GROUNDS,
    /** The response is in words alone: a protest, a condemnation, a rejection. */
    VERBAL_REACTION,
    /** A conciliatory act answers. */
    CONCESSION,
    /** The response does what a demand or threat had asked for. */
    COMPLIANCE,
    /** The response is a declared decision not to answer. */
    RESTRAINT,
    /** A third party answers by mediating. */
    MEDIATION
}

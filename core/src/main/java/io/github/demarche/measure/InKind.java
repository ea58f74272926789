package io.github.demarche.measure;

/** How like its provocation an answer is in kind, the likest first. */
public enum InKind {
    /** The same instrument; or, where neither act has one, the same type and mode. */
    SAME_ACTION,
    /** Different measures on one rung of the ladder: both diplomatic, both economic, and so on. */
    SAME_DOMAIN,
    /** Measures on different rungs. */
    DIFFERENT
}

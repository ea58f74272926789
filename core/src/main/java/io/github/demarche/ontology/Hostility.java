package io.github.demarche.ontology;

/** Whether an act is against its recipient, for it, or neither; known even of an act that has no type. */
public enum Hostility {
    /** Against the recipient, in word or deed. */
    HOSTILE,
    /** Neither against nor for the recipient. */
    NEUTRAL,
    /** For the recipient, in word or deed. */
    CONCILIATORY
}

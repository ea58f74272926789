package io.github.demarche.event;

/** How surely a source speaks. */
public enum Certainty {
    /** Without reservation. */
    PLAIN,
    /** With one: "believed to", "apparently", "may have". */
    HEDGED
}

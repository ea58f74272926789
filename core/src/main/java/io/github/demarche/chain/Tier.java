package io.github.demarche.chain;

/** On what kind of ground a link stands, the strongest first. Tiers are never mixed silently. */
public enum Tier {
    /** Somebody says so: a cue in the text, a dataset's own pointer, an analyst. */
    STATED,
    /** The order or the make-up of one story suggests it. */
    TEXTUAL,
    /** Timing alone suggests it. */
    INFERRED
}

package io.github.demarche.ontology;

/** Where in its life a measure that lasts is: a renewal is no new provocation, and an easing no new concession. */
public enum Phase {
    /** The measure begins. */
    IMPOSED,
    /** The measure now covers more: persons, goods, territory, a higher rate. */
    WIDENED,
    /** The measure goes on unchanged for another term. */
    RENEWED,
    /** The measure now covers less, and goes on. */
    EASED,
    /** The measure ends. */
    LIFTED;

    /** Returns whether the measure becomes harder in this phase: imposed or widened. */
    public boolean isTightening() {
        return this == IMPOSED || this == WIDENED;
    }

    /** Returns whether the measure becomes softer in this phase: eased or lifted. */
    public boolean isLoosening() {
        return this == EASED || this == LIFTED;
    }
}

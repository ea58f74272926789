package io.github.demarche.event;

/** How a source stands to what it says. */
public enum Stance {
    /** Says that it is so. */
    ASSERTS,
    /** Says that it is so, as an accusation that others may dispute. */
    ALLEGES,
    /** Says that it is so, of itself and to its own disadvantage. */
    ADMITS,
    /** Says that it is not so. */
    DENIES
}

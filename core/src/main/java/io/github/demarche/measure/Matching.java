package io.github.demarche.measure;

/** Which provocations an act discharges when it answers several. */
public enum Matching {
    /**
     * Its primary one only, as {@link io.github.demarche.chain.GraphView#primaryForest()} chooses it among those that the act
     * can discharge, so that one act does not discharge ten unseen. The default.
     */
    PRIMARY,
    /** All that it answers. */
    ALL
}

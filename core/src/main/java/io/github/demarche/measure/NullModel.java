package io.github.demarche.measure;

/**
 * What is taken for chance when answers are counted: how the days of one side are moved about before they are counted
 * again. The choice decides the finding: in a long feud both sides act often at the same times, and against a model that
 * forgets when the tension was, almost every dyad seems to retaliate.
 */
public enum NullModel {
    /**
     * Each act is moved by itself to a covered day at most some days away, each as likely. Keeps the slow rise and fall of
     * tension, and breaks who answered whom: what remains is timing finer than the jitter. The default.
     */
    LOCAL_JITTER,
    /**
     * All acts are moved by one number of covered days, from the end round to the start. Keeps how the acts of one side
     * cluster, and breaks any alignment with the other side, that of a common tension too.
     */
    CIRCULAR_SHIFT,
    /** The days of acts are put on covered days drawn at random, none twice. Keeps nothing but their number. */
    DAY_PERMUTATION
}

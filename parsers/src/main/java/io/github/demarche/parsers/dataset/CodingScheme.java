package io.github.demarche.parsers.dataset;

/**
 * The scheme of the event codes in a file. CAMEO and WEIS share digits and no meanings: 031 is a promise in CAMEO, and a
 * meeting in WEIS.
 */
public enum CodingScheme {
    /** Conflict and Mediation Event Observations: KEDS files since about 2002, ICEWS, GDELT, Phoenix. */
    CAMEO,
    /** The World Event/Interaction Survey, as the KEDS project extended it: KEDS files of the 1980s and 1990s. */
    WEIS,
    /** The Political Language Ontology for Verifiable Event Records, of 2021: POLECAT, NGEC and its own JSON. */
    PLOVER,
    /** The trigger and response types of the International Crisis Behavior project. */
    ICB
}

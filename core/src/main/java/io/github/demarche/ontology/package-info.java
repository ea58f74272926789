/**
 * The words of event coding: types, modes, contexts, instruments and codes, and the tables between them.
 *
 * <p>Start at {@link io.github.demarche.ontology.EventType} for what an act is, and at
 * {@link io.github.demarche.ontology.Crosswalk} for what it is called elsewhere and where published tables disagree.
 * PLOVER's words are closed enums. Instruments are open: extend
 * {@link io.github.demarche.ontology.InstrumentVocabulary} from a file of your own. Scales are chosen by name:
 * {@link io.github.demarche.ontology.IntensityScale}.
 */
@NullMarked
package io.github.demarche.ontology;

import org.jspecify.annotations.NullMarked;

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.event.Rule;
import java.util.Optional;

/**
 * A word of the lexicon that joins a response to its provocation.
 *
 * @param lemma the word
 * @param kind {@code verb}, {@code noun}, {@code adjective} or {@code phrase}
 * @param shape how it stands between the two: see parsers/README.md
 * @param prepositions those behind which the provocation stands
 * @param relation what it says
 * @param proportion what it says of the proportion, such as "in kind"
 */
record CueWord(
        String lemma,
        String kind,
        Shape shape,
        ImmutableSet<String> prepositions,
        Relation relation,
        Optional<String> proportion,
        Rule rule) {

    /** How a cue stands between response and provocation. */
    enum Shape {
        /** The response's clause holds the cue, the provocation is the cue's complement: "in response to X". */
        COMPLEMENT,
        /** The cue is the response itself: "retaliated against X for Y". */
        ACT,
        /** The cue qualifies a response noun: "retaliatory measures". */
        MODIFIER,
        /** Subject is the provocation, object the response: "X prompted Y". */
        CAUSE,
        /** The complement is the one for whose sake it is done: "in solidarity with Z". */
        BEHALF,
        /** The complement is a provocation only behind a measure: "expelled a diplomat over X". */
        GROUNDS
    }
}

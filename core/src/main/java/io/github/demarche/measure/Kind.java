package io.github.demarche.measure;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Domain;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentVocabulary;
import java.io.Serializable;
import java.util.Optional;

/**
 * Says of what kind an act is, for tables of kinds. Implementations must be immutable and return the same answer for the
 * same input.
 *
 * <pre>{@code
 * Kind<Domain> rung = Kind.domain(InstrumentVocabulary.standard());
 * KindTable.of(graph.view(), rung).count(Domain.DIPLOMATIC, Domain.DIPLOMATIC);
 * }</pre>
 *
 * @param <K> the kinds, in their natural order
 */
@FunctionalInterface
public interface Kind<K extends Comparable<? super K>> extends Serializable {
    /** Returns the kind of the act; empty when nothing told of it decides. */
    Optional<K> of(DiplomaticEvent act);

    /** Returns the PLOVER type as the kind. */
    static Kind<EventType> type() {
        return DiplomaticEvent::type;
    }

    /** Returns the instrument as the kind. */
    static Kind<Instrument> instrument() {
        return DiplomaticEvent::instrument;
    }

    /**
     * Returns the rung of the escalation ladder as the kind: that of the instrument, else of type and mode where these stand
     * on one rung only.
     *
     * @param vocabulary says on which rung an instrument stands
     */
    static Kind<Domain> domain(InstrumentVocabulary vocabulary) {
        return new Kinds(vocabulary)::domain;
    }
}

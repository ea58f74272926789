package io.github.demarche.measure;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Domain;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.InstrumentEntry;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.ontology.Mode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares acts in kind. */
final class Kinds implements Serializable {
    private static final long serialVersionUID = 1;

    private final InstrumentVocabulary vocabulary;

    Kinds(InstrumentVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the likest kind of any pair; empty if no pair is alike and one cannot be compared. */
    Optional<InKind> of(List<DiplomaticEvent> provocations, List<DiplomaticEvent> responses) {
        List<Optional<InKind>> kinds = new ArrayList<>();
        for (DiplomaticEvent provocation : provocations) {
            responses.forEach(response -> kinds.add(of(provocation, response)));
        }
        return kinds.stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(likest -> likest != InKind.DIFFERENT || kinds.stream().allMatch(Optional::isPresent));
    }

    private Optional<InKind> of(DiplomaticEvent provocation, DiplomaticEvent response) {
        if (isSameAction(provocation, response)) {
            return Optional.of(InKind.SAME_ACTION);
        }
        return domain(provocation)
                .flatMap(one -> domain(response).map(other -> one == other ? InKind.SAME_DOMAIN : InKind.DIFFERENT));
    }

    private static boolean isSameAction(DiplomaticEvent one, DiplomaticEvent other) {
        if (one.instrument().isPresent() || other.instrument().isPresent()) {
            return one.instrument().equals(other.instrument());
        }
        return one.mode().isPresent()
                && one.mode().equals(other.mode())
                && one.type().equals(other.type());
    }

    /** Returns the rung on which an act stands; empty when instrument, type and mode do not decide. */
    Optional<Domain> domain(DiplomaticEvent event) {
        return event.instrument()
                .flatMap(vocabulary::entry)
                .map(InstrumentEntry::domain)
                .or(() -> event.type().flatMap(type -> domain(type, event.mode())));
    }

    /** The rung of an act without an instrument; empty for types and modes that stand on several. */
    private static Optional<Domain> domain(EventType type, Optional<Mode> mode) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> Optional.of(Domain.VERBAL);
            case MOBILIZE -> Optional.of(Domain.MILITARY_NONVIOLENT);
            case ASSAULT -> Optional.of(Domain.VIOLENT);
            case SANCTION, COERCE -> mode.flatMap(Kinds::domain);
            case COOPERATE, AID, RETREAT, PROTEST -> Optional.empty();
        };
    }

    private static Optional<Domain> domain(Mode mode) {
        return switch (mode) {
            case EXPEL, WITHDRAW, CONVICT, ARREST, DEPORT, CENSOR -> Optional.of(Domain.DIPLOMATIC);
            case CYBER, MISINFORMATION -> Optional.of(Domain.CYBER);
            default -> Optional.empty();
        };
    }
}

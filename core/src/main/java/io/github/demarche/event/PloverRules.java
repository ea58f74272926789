package io.github.demarche.event;

import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.util.Optional;

/**
 * The table by which an act that is not (yet) real is told as a type of its own: PLOVER manual 2021 (AGREE and THREATEN
 * take in what is promised and threatened), and the modality table of Zero-Shot-PLOVER, ACL 2024.
 */
final class PloverRules {
    private PloverRules() {}

    static Optional<PloverCoding> category(EventType type, Optional<Mode> mode, Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Optional.of(PloverCoding.of(type, mode));
            case ANNOUNCED, THREATENED, CONDITIONAL -> Optional.of(intended(type, mode));
            case DEMANDED, HYPOTHETICAL, NEGATED -> Optional.empty();
        };
    }

    /** What "will", "plans to", "promises to" and "threatens to" make of an act. */
    private static PloverCoding intended(EventType type, Optional<Mode> mode) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> PloverCoding.of(EventType.AGREE, Optional.empty());
            case CONCEDE, RETREAT -> PloverCoding.of(EventType.CONCEDE, Optional.empty());
            case REQUEST, ACCUSE, REJECT, THREATEN -> PloverCoding.of(type, mode);
            case PROTEST, SANCTION, COERCE, MOBILIZE, ASSAULT ->
                PloverCoding.of(EventType.THREATEN, threatOf(type, mode));
        };
    }

    /** The mode of THREATEN is the content of the threat. */
    private static Optional<Mode> threatOf(EventType type, Optional<Mode> mode) {
        return switch (type) {
            case SANCTION -> Optional.of(mode.filter(Mode.EXPEL::equals).orElse(Mode.RELATIONS));
            case COERCE -> Optional.of(mode.filter(Mode.ARREST::equals).orElse(Mode.RESTRICT));
            case ASSAULT -> Optional.of(Mode.VIOLENCE);
            default -> Optional.empty();
        };
    }
}

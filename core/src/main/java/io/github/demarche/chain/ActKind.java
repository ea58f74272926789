package io.github.demarche.chain;

import io.github.demarche.event.DiplomaticEvent;

/** What an act is to one who reacts to it in words. */
enum ActKind {
    /** Harm done in deed. */
    DEED,
    /** Words that want an answer: a demand, a threat, an offer. */
    CALL,
    /** Words against somebody. */
    CHARGE,
    /** Kindness in word or deed, and talks. */
    KINDNESS,
    /** Words without any attitude. */
    STATEMENT;

    static ActKind of(DiplomaticEvent event) {
        if (event.type().isEmpty()) {
            return switch (event.hostility()) {
                case HOSTILE -> DEED;
                case CONCILIATORY -> KINDNESS;
                case NEUTRAL -> STATEMENT;
            };
        }
        return switch (event.type().get()) {
            case SANCTION, COERCE, MOBILIZE, ASSAULT, PROTEST -> DEED;
            case REQUEST, THREATEN, AGREE -> CALL;
            case ACCUSE, REJECT -> CHARGE;
            case CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> KINDNESS;
        };
    }
}

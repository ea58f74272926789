package io.github.demarche.examples.benchmarks;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import java.util.Optional;

/** What a trigger and a response of ICB have in common to be called of one kind; their codes differ. */
enum IcbKind {
    VERBAL,
    POLITICAL,
    ECONOMIC,
    OTHER_NON_VIOLENT,
    EXTERNAL_CHANGE,
    INTERNAL_CHALLENGE,
    MILITARY_NON_VIOLENT,
    VIOLENT;

    /** Returns the kind of an act by the code in its row, of which the trigger is the first act; indirect violence is violence, and military acts among several count. */
    static Optional<IcbKind> of(DiplomaticEvent event) {
        SourceCoding coding = event.codings().get(0);
        return event.mentions().get(0).ordinal() == 0 ? ofTrigger(coding.code()) : ofResponse(coding.code());
    }

    private static Optional<IcbKind> ofTrigger(String code) {
        return switch (code) {
            case "1" -> Optional.of(VERBAL);
            case "2" -> Optional.of(POLITICAL);
            case "3" -> Optional.of(ECONOMIC);
            case "4" -> Optional.of(EXTERNAL_CHANGE);
            case "5" -> Optional.of(OTHER_NON_VIOLENT);
            case "6" -> Optional.of(INTERNAL_CHALLENGE);
            case "7" -> Optional.of(MILITARY_NON_VIOLENT);
            case "8", "9" -> Optional.of(VIOLENT);
            default -> Optional.empty();
        };
    }

    private static Optional<IcbKind> ofResponse(String code) {
        return switch (code) {
            case "2" -> Optional.of(VERBAL);
            case "3" -> Optional.of(POLITICAL);
            case "4" -> Optional.of(ECONOMIC);
            case "5" -> Optional.of(OTHER_NON_VIOLENT);
            case "6", "7" -> Optional.of(MILITARY_NON_VIOLENT);
            case "8", "9" -> Optional.of(VIOLENT);
            default -> Optional.empty();
        };
    }
}

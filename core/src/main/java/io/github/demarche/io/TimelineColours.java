package io.github.demarche.io;

import io.github.demarche.chain.Relation;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Stance;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.QuadClass;
import java.util.Optional;

/** The colours and strokes of a timeline: warm for conflict and blue for cooperation, dark for deeds and light for words. */
final class TimelineColours {
    static final String PAPER = "#ffffff";
    static final String INK = "#1f2328";
    static final String GREY = "#59636e";
    static final String FAINT = "#d1d9e0";
    static final String BAND = "#f4f6f9";
    static final String LINK = "#424a53";
    static final String SOLIDARITY = "#7a3fb8";
    static final String PLAIN = "#8c959f";

    private TimelineColours() {}

    static Optional<QuadClass> quad(DiplomaticEvent event) {
        return event.type().map(EventType::quad);
    }

    static String of(Optional<QuadClass> quad) {
        return quad.map(TimelineColours::of).orElse(PLAIN);
    }

    private static String of(QuadClass quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "#54aeff";
            case MATERIAL_COOPERATION -> "#0550ae";
            case VERBAL_CONFLICT -> "#e0891a";
            case MATERIAL_CONFLICT -> "#c2262e";
        };
    }

    static String name(Optional<QuadClass> quad) {
        return quad.map(TimelineColours::name).orElse("no type told");
    }

    private static String name(QuadClass quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "cooperation in word";
            case MATERIAL_COOPERATION -> "cooperation in deed";
            case VERBAL_CONFLICT -> "conflict in word";
            case MATERIAL_CONFLICT -> "conflict in deed";
        };
    }

    static String of(Relation relation) {
        return switch (relation) {
            case RETALIATION -> "#a40e26";
            case THREAT -> "#bc4c00";
            case FULFILMENT -> INK;
            case IMPUTED_GROUNDS -> "#8a4600";
            case VERBAL_REACTION -> "#c99700";
            case CONCESSION -> "#0969da";
            case COMPLIANCE -> "#0a3069";
            case RESTRAINT -> "#1a7f37";
            case MEDIATION -> "#1b7c83";
        };
    }

    /** Whether somebody only alleges the act, or denies it. */
    static boolean isContested(DiplomaticEvent event) {
        return event.claims().stream()
                .anyMatch(claim -> claim.stance() == Stance.ALLEGES || claim.stance() == Stance.DENIES);
    }

    static String dashes(Tier tier) {
        return switch (tier) {
            case STATED -> "none";
            case TEXTUAL -> "6 4";
            case INFERRED -> "1.5 4";
        };
    }

    static String opacity(Tier tier) {
        return tier == Tier.INFERRED ? "0.55" : "0.9";
    }

    static String name(Tier tier) {
        return switch (tier) {
            case STATED -> "answer as stated";
            case TEXTUAL -> "answer by order of the text";
            case INFERRED -> "inferred from timing";
        };
    }
}

package io.github.demarche.io;

import com.google.common.base.Ascii;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.CollectiveMembership;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.LinkEvidence;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.measure.Latency;
import java.util.Optional;

/** Says in a few words how a response answers, on what ground, and how long after. */
final class LinkWords {
    private LinkWords() {}

    /** Returns what goes before the provocation's number: {@code retaliation for}. */
    static String relation(Relation relation) {
        return switch (relation) {
            case RETALIATION -> "retaliation for";
            case THREAT -> "threat in answer to";
            case FULFILMENT -> "carries out";
            case IMPUTED_GROUNDS -> "on grounds of";
            case VERBAL_REACTION -> "reaction to";
            case CONCESSION -> "concession after";
            case COMPLIANCE -> "complies with";
            case RESTRAINT -> "declines to answer";
            case MEDIATION -> "mediates over";
        };
    }

    /** Returns what the response is: {@code retaliation}. */
    static String name(Relation relation) {
        return switch (relation) {
            case RETALIATION -> "retaliation";
            case THREAT -> "threat";
            case FULFILMENT -> "carried out";
            case IMPUTED_GROUNDS -> "grounds";
            case VERBAL_REACTION -> "in words";
            case CONCESSION -> "concession";
            case COMPLIANCE -> "compliance";
            case RESTRAINT -> "restraint";
            case MEDIATION -> "mediation";
        };
    }

    /** Returns the tier, and the best ground in brief: {@code stated: "in response to"}. */
    static String ground(ResponseLink link) {
        LinkEvidence best = link.evidence().get(0);
        if (best instanceof StatedCue cue) {
            return "stated: \"" + EventWords.clean(cue.cue()) + "\"";
        }
        if (best instanceof CodedPointer pointer) {
            return "stated: coded by " + EventWords.clean(pointer.dataset());
        }
        if (best instanceof AnalystNote note) {
            return "stated: judged by " + EventWords.clean(note.who());
        }
        if (best instanceof TextOrder) {
            return "textual: told in this order";
        }
        return best instanceof CollectiveMembership ? "textual: part of a joint answer" : "inferred: timing alone";
    }

    /** Returns the words of the first cue; empty when the link has none. */
    static Optional<String> cue(ResponseLink link) {
        return link.evidence().stream()
                .filter(StatedCue.class::isInstance)
                .map(evidence -> EventWords.clean(((StatedCue) evidence).cue()))
                .findFirst();
    }

    /** Returns the stated latency, else that of the dates: {@code +1 d}, {@code +2-5 d}; empty when neither is known. */
    static Optional<String> shortLatency(GraphView view, ResponseLink link) {
        return days(view, link).map(days -> days.equals("0") ? "same day" : "+" + days + " d");
    }

    /** Returns {@code 1 day later}, {@code 2-5 days later}, {@code on the same day}. */
    static Optional<String> latency(GraphView view, ResponseLink link) {
        return days(view, link).map(days -> switch (days) {
            case "0" -> "on the same day";
            case "1" -> "1 day later";
            default -> days + " days later";
        });
    }

    private static Optional<String> days(GraphView view, ResponseLink link) {
        return latencyOf(view, link).filter(latency -> latency.maxDays() >= 0).map(LinkWords::days);
    }

    /** Returns the latency that the link or its dates give, else that of an offset between the two. */
    static Optional<Latency> latencyOf(GraphView view, ResponseLink link) {
        return view.event(link.provocation())
                .flatMap(cause -> view.event(link.response()).flatMap(answer -> Latency.of(link, cause, answer)))
                // An offset that a relation states is looked for last, because that takes a walk through all of them.
                .or(() -> Latency.of(link, view));
    }

    private static String days(Latency latency) {
        long least = Math.max(0, latency.minDays());
        return least == latency.maxDays() ? Long.toString(least) : least + "-" + latency.maxDays();
    }

    /** Returns the source's words for the proportion, unless the cue has them already. */
    static Optional<String> statedProportion(ResponseLink link) {
        return link.statedProportion()
                .map(EventWords::clean)
                .filter(words -> cue(link)
                        .map(cue -> !Ascii.toLowerCase(cue).contains(Ascii.toLowerCase(words)))
                        .orElse(true));
    }
}

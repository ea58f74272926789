package io.github.demarche.chain;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives links their scores. The values are placeholders until calibrated on labelled links, and good for order only:
 * order of telling 0.45 and same sentence 0.5 are measured on ICBe's reaction pointers, and a share fitted on them stands
 * for itself; a stated ground 0.9 and membership in a joint act 0.8 are not measured.
 */
final class LinkScores {
    private static final double STATED = 0.9;
    private static final double MEMBERSHIP = 0.8;
    private static final double SAME_SENTENCE = 0.5;
    private static final double LATER_SENTENCE = 0.45;

    private LinkScores() {}

    /** Returns {@code 1 - prod(1 - p)} over the best ground of each kind: the same kind twice adds nothing. */
    static double of(Iterable<LinkEvidence> evidence) {
        Map<String, Double> best = new HashMap<>();
        evidence.forEach(ground -> best.merge(kind(ground), value(ground), Math::max));
        // Sorted, so that the last bit of the product does not hang on the order of a hash table.
        return 1 - best.values().stream().sorted().reduce(1.0, (left, p) -> left * (1 - p));
    }

    private static double value(LinkEvidence evidence) {
        if (evidence instanceof Timing timing) {
            return timing.responsibility();
        }
        if (evidence instanceof TextOrder order) {
            return order.share().orElse(order.sentenceDistance() == 0 ? SAME_SENTENCE : LATER_SENTENCE);
        }
        return evidence instanceof CollectiveMembership ? MEMBERSHIP : STATED;
    }

    private static String kind(LinkEvidence evidence) {
        if (evidence instanceof StatedCue) {
            return "cue";
        }
        if (evidence instanceof CodedPointer) {
            return "pointer";
        }
        if (evidence instanceof AnalystNote) {
            return "note";
        }
        if (evidence instanceof TextOrder) {
            return "order";
        }
        return evidence instanceof CollectiveMembership ? "membership" : "timing";
    }
}

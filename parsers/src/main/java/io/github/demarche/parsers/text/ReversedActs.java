package io.github.demarche.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** "Chad received Mali's envoys": what the recipient does in the same act, where a sense says so. */
final class ReversedActs {
    private ReversedActs() {}

    /** Adds an act with the sides changed for each whose sense has one. */
    static void add(List<Draft> drafts) {
        for (Draft draft : new ArrayList<>(drafts)) {
            if (!draft.actors.isEmpty() && !draft.recipients.isEmpty()) {
                draft.sense.reversed().ifPresent(sense -> drafts.add(reversed(draft, sense)));
            }
        }
    }

    private static Draft reversed(Draft draft, Sense sense) {
        Draft other = new Draft(draft.sentence, draft.word, sense, draft.clause, draft.noun, draft.trigger);
        other.actors.addAll(draft.recipients);
        other.recipients.addAll(draft.actors);
        other.claims.addAll(draft.claims);
        other.quantities.addAll(draft.quantities);
        other.dates.addAll(draft.dates);
        other.extent = draft.extent;
        other.status = draft.status;
        other.speech = draft.speech;
        return other;
    }
}

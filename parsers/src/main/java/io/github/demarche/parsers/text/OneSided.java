package io.github.demarche.parsers.text;

import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting or pact that one side announces: who speaks of it is the actor, and whom he would meet the recipient. */
final class OneSided {
    private OneSided() {}

    /** "Chad said it would meet Togo": both act when they have met; till then Chad alone has said so. */
    static void split(Draft draft, @Nullable Clause clause, Agents agents) {
        if (clause == null || !draft.sense.joint() || draft.status != Status.ANNOUNCED || draft.actors.size() < 2) {
            return;
        }
        List<Party> doers = agents.of(clause);
        List<Party> partners = RoleFinder.othersThan(doers, draft.actors);
        boolean speaks = !doers.isEmpty() && !partners.isEmpty() && speaksForItself(clause, doers, agents);
        if (speaks && draft.recipients.isEmpty()) {
            draft.actors.clear();
            draft.actors.addAll(doers);
            draft.recipients.addAll(partners);
        }
    }

    private static boolean speaksForItself(Clause clause, List<Party> doers, Agents agents) {
        Clause teller = clause.role == Role.THAT || clause.role == Role.INFINITIVE ? clause.governor : null;
        return teller != null && RoleFinder.othersThan(doers, agents.of(teller)).isEmpty();
    }
}

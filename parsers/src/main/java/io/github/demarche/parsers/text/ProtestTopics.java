package io.github.demarche.parsers.text;

import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.Sense.Coding;
import java.util.Map;

/** Tells what people protest about from what happens. */
final class ProtestTopics {
    private final Map<NounPhrase, Sense> nounSenses;
    private final Map<Clause, Draft> verbDrafts;

    ProtestTopics(Map<NounPhrase, Sense> nounSenses, Map<Clause, Draft> verbDrafts) {
        this.nounSenses = nounSenses;
        this.verbDrafts = verbDrafts;
    }

    /** "rallied, calling for the release of": the topic of a protest is no second act, but tells against whom it is. */
    boolean isTopic(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null
                || (clause.role != Clause.Role.PARTICIPLE && clause.role != Clause.Role.INFINITIVE)
                || !(isOf(draft, EventType.REQUEST)
                        || isOf(draft, EventType.ACCUSE)
                        || isOf(draft, EventType.PROTEST))) {
            return false;
        }
        NounPhrase subject = clause.subject;
        if (subject != null && !clause.sharedSubject) {
            Sense sense = nounSenses.get(subject);
            return sense != null
                    && sense.coding()
                            .flatMap(Coding::type)
                            .filter(EventType.PROTEST::equals)
                            .isPresent();
        }
        Clause crowd = clause.governor;
        Draft protest = crowd == null ? null : verbDrafts.get(crowd);
        if (crowd == null || protest == null || !isOf(protest, EventType.PROTEST)) {
            return false;
        }
        if (!draft.recipients.isEmpty() && isOnlyPlace(protest, crowd)) {
            protest.recipients.clear();
            protest.recipients.addAll(RoleFinder.othersThan(protest.actors, draft.recipients));
        }
        return true;
    }

    /** Where people gather is a weaker hint at whom they mean than what they call for. */
    private static boolean isOnlyPlace(Draft protest, Clause clause) {
        for (Party party : protest.recipients) {
            boolean placed = party.inferred();
            for (Clause.Oblique oblique : clause.obliques) {
                placed |= oblique.preposition().equals("in")
                        && oblique.phrase().from() <= party.from()
                        && party.to() <= oblique.phrase().to();
            }
            if (!placed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(Draft draft, EventType type) {
        return draft.coding != null && draft.coding.type().filter(type::equals).isPresent();
    }
}

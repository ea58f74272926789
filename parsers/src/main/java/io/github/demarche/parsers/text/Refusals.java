package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import io.github.demarche.parsers.text.Sense.Carries;
import io.github.demarche.parsers.text.Sense.Coding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads "will not" as the act of refusing that it is: a speech act that carries the act refused. Who will not cooperate
 * rejects, and who will not do harm promises not to.
 */
final class Refusals {
    private static final ImmutableSet<String> WILL = ImmutableSet.of("will", "'ll", "shall", "wo", "would");

    private Refusals() {}

    /** Returns the refusal that a negated act with "will" is told by; null if it is none. */
    static @Nullable Draft of(Draft draft, Clause clause) {
        String modal = clause.verb.modal();
        Optional<EventType> type = draft.coding == null ? Optional.empty() : draft.coding.type();
        if (draft.status != Status.NEGATED
                || !clause.verb.negated()
                || modal == null
                || !WILL.contains(modal)
                || clause.verb.perfect()
                || type.isEmpty()
                || draft.actors.isEmpty()) {
            return null;
        }
        Coding coding = coding(type.get());
        return coding == null ? null : refusal(draft, clause, coding);
    }

    private static @Nullable Coding coding(EventType refused) {
        return switch (refused) {
            case CONSULT -> rejection(Mode.MEET, "125");
            case AID, COOPERATE -> rejection(Mode.ASSIST, "120");
            case CONCEDE, RETREAT -> rejection(Mode.YIELD, "124");
            case AGREE, SUPPORT -> rejection(null, "120");
            case PROTEST, SANCTION, COERCE, MOBILIZE, ASSAULT -> promise();
            case REQUEST, ACCUSE, REJECT, THREATEN -> null;
        };
    }

    private static Coding rejection(@Nullable Mode mode, String cameo) {
        return new Coding(
                Optional.of(EventType.REJECT),
                Optional.ofNullable(mode),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CameoCode.of(cameo)),
                Hostility.HOSTILE);
    }

    private static Coding promise() {
        return new Coding(
                Optional.of(EventType.AGREE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CameoCode.of("030")),
                Hostility.CONCILIATORY);
    }

    private static Draft refusal(Draft draft, Clause clause, Coding coding) {
        Rule rule = draft.sense.rule();
        Sense sense = new Sense(
                Optional.of(coding),
                false,
                false,
                ImmutableList.of(),
                draft.sense.actor(),
                draft.sense.recipient(),
                false,
                Optional.of(Carries.NEGATED),
                Rule.of(rule.file(), rule.line(), rule.text() + " | refused by \"will not\""));
        Draft refusal = new Draft(
                draft.sentence,
                draft.word,
                sense,
                clause,
                null,
                draft.sentence.span(clause.verb.from(), clause.verb.main() + 1));
        refusal.extent = draft.extent;
        for (Party party : draft.actors) {
            (isAgent(party, draft, clause) ? refusal.actors : refusal.recipients).add(party);
        }
        refusal.recipients.addAll(draft.recipients);
        refusal.claims.addAll(draft.claims);
        return refusal;
    }

    /** Of the partners of a joint act, the subject is the one who refuses it. */
    private static boolean isAgent(Party party, Draft draft, Clause clause) {
        NounPhrase agent = clause.agent();
        return !draft.sense.joint()
                || agent == null
                || party.equals(draft.actors.get(0))
                || (agent.from() <= party.from() && party.to() <= agent.to());
    }
}

package io.github.demarche.chain;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Measures what speaks for one statement's reacting to one act. */
final class ReactionFeatures {
    private final DiplomaticEvent act;
    private final DiplomaticEvent reaction;
    private final Map<ReactionFeature, Double> values = new EnumMap<>(ReactionFeature.class);

    ReactionFeatures(DiplomaticEvent act, DiplomaticEvent reaction, Telling telling, SharedWords words) {
        this.act = act;
        this.reaction = reaction;
        boolean content = telling.isContentOf(act.id(), reaction.id());
        set(ReactionFeature.OWN_CONTENT, content);
        set(
                ReactionFeature.NOT_REAL,
                !content && (telling.isContent(act.id()) || !act.status().isRealised()));
        place(content, telling, words);
        parties();
        kinds();
    }

    /** Returns the values that are not 0, in the order of the enum. */
    Map<ReactionFeature, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    private void set(ReactionFeature feature, boolean holds) {
        set(feature, holds ? 1 : 0);
    }

    private void set(ReactionFeature feature, double value) {
        if (value != 0) {
            values.put(feature, value);
        }
    }

    private void place(boolean content, Telling telling, SharedWords words) {
        int from = telling.sentence(act).orElseThrow();
        int here = telling.sentence(reaction).orElseThrow();
        if (from < here) {
            set(ReactionFeature.EARLIER_SENTENCE, true);
            set(ReactionFeature.LOG_DISTANCE, Math.log(here - from));
            set(ReactionFeature.SHARED_WORDS, words.between(from, here));
        } else {
            set(ReactionFeature.LATER_IN_SENTENCE, !content && telling.isToldAfter(act, reaction));
        }
    }

    private void parties() {
        set(
                ReactionFeature.AT_SPEAKER,
                !Collections.disjoint(Parties.recipientsAndMembers(act), Parties.actors(reaction)));
        set(
                ReactionFeature.BY_ADDRESSEE,
                !Collections.disjoint(Parties.actorsAndMembers(act), Parties.recipientsAndMembers(reaction)));
    }

    private void kinds() {
        ActKind kind = ActKind.of(act);
        EventType type = reaction.type().orElseThrow();
        boolean refusal = type == EventType.REJECT;
        set(ReactionFeature.REPLY_TO_CALL, kind == ActKind.CALL && (refusal || type == EventType.CONCEDE));
        set(ReactionFeature.DENIAL_OF_CHARGE, kind == ActKind.CHARGE && refusal);
        set(ReactionFeature.COMPLAINT_OF_DEED, kind == ActKind.DEED && type == EventType.ACCUSE);
        set(ReactionFeature.MERE_STATEMENT, kind == ActKind.STATEMENT);
    }
}

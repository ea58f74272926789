package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.QuadClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages whose sentence says what they say: "sent Togo a note demanding an answer" tells a demand of Togo, and the
 * sending is no act of its own.
 */
final class Messages {
    /** Verbs that hold the message. */
    private static final ImmutableSet<String> WRITING =
            ImmutableSet.of("write", "write to", "cable", "wire", "email", "telegraph");

    private final SpeechVerbs speech;

    Messages(Sentence sentence) {
        speech = new SpeechVerbs(sentence.matches);
    }

    /** Gives what is said in messages to those whom they were sent to, and takes away the sending. */
    void merge(List<Draft> drafts, Map<Clause, Draft> verbDrafts) {
        for (Draft said : List.copyOf(drafts)) {
            Draft sent = sending(said, verbDrafts);
            if (sent != null) {
                if (said.recipients.isEmpty()) {
                    said.recipients.addAll(RoleFinder.othersThan(said.actors, sent.recipients));
                }
                drafts.remove(sent);
                verbDrafts.remove(sent.clause);
            }
        }
    }

    private @Nullable Draft sending(Draft said, Map<Clause, Draft> verbDrafts) {
        Clause clause = said.clause;
        if (clause == null || clause.governor == null || clause.role != Clause.Role.PARTICIPLE || !isVerbal(said)) {
            return null;
        }
        Clause above = clause.governor;
        Draft sent = verbDrafts.get(above);
        boolean message = sent != null
                && sent.coding != null
                && sent.coding.type().filter(EventType.CONSULT::equals).isPresent()
                && (WRITING.contains(sent.word.lemma())
                        || (above.object != null && speech.isMessage(above.object))
                        || (above.secondObject != null && speech.isMessage(above.secondObject)));
        return message ? sent : null;
    }

    private static boolean isVerbal(Draft draft) {
        return draft.coding != null
                && draft.coding
                        .type()
                        .filter(type -> type != EventType.CONSULT)
                        .map(EventType::quad)
                        .filter(quad -> quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION)
                        .isPresent();
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.parsers.text.Clause.Role;
import io.github.demarche.parsers.text.Sense.Coding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody calls, writes, meets or travels for: "called him <i>to congratulate him</i>". The infinitive is the
 * caller's, not the called one's, and what is said in a contact was said when the contact took place. So was the help given
 * that somebody travels with.
 */
final class Purposes {
    private final Map<Clause, Sense> verbs;
    private final Map<NounPhrase, Sense> nouns;

    Purposes(Map<Clause, Sense> verbs, Map<NounPhrase, Sense> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** Gives the infinitive behind a contact the subject of that contact. */
    void control(Clause clause) {
        Clause governor = clause.governor;
        if (governor != null
                && isBehindContact(clause)
                && clause.sharedSubject
                && clause.subject != null
                && clause.subject.equals(governor.object)) {
            clause.subject = governor.subject;
        }
    }

    /** Tells whether an infinitive is an act done with the contact before it. */
    boolean isDone(Clause clause) {
        return isBehindContact(clause) && (tellsWords(clause) || (isBehindJourney(clause) && tellsAid(clause)));
    }

    private boolean isBehindContact(Clause clause) {
        Clause governor = clause.governor;
        if (governor == null || governor.verb.passive() || clause.role != Role.INFINITIVE) {
            return false;
        }
        Sense above = verbs.get(governor);
        return clause.nounGovernor == null
                && !clause.reducedRelative
                && above != null
                && above.coding().isPresent()
                && isOf(above.coding().get(), EventType.CONSULT);
    }

    private boolean isBehindJourney(Clause clause) {
        return Objects.requireNonNull(verbs.get(clause.governor))
                .coding()
                .flatMap(Coding::mode)
                .filter(Mode.VISIT::equals)
                .isPresent();
    }

    private boolean tellsAid(Clause clause) {
        Sense sense = verbs.get(clause);
        return sense != null
                && sense.coding().isPresent()
                && isOf(sense.coding().get(), EventType.AID);
    }

    private boolean tellsWords(Clause clause) {
        Sense sense = verbs.get(clause);
        if (sense == null) {
            return false;
        }
        if (sense.coding().isPresent()) {
            return isWords(sense.coding().get());
        }
        if (clause.object == null) {
            return false;
        }
        for (NounPhrase part : clause.object.simples()) {
            Sense noun = nouns.get(part);
            if (noun != null
                    && noun.coding().isPresent()
                    && isWords(noun.coding().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWords(Coding coding) {
        QuadClass quad = coding.type().map(EventType::quad).orElse(QuadClass.VERBAL_COOPERATION);
        return (quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.VERBAL_CONFLICT)
                && (!isOf(coding, EventType.CONSULT) || isMediation(coding));
    }

    /** Whoever goes somewhere to mediate mediates; to discuss things is only what the contact was. */
    private static boolean isMediation(Coding coding) {
        return coding.mode().filter(Mode.THIRD_PARTY::equals).isPresent();
    }

    private static boolean isOf(Coding coding, EventType type) {
        return coding.type().filter(type::equals).isPresent();
    }

    /** How real it is: as real as the contact. */
    static Standing standing(Standing above, Status own) {
        return above.spokenBy(null).with(StandingReader.status(Sense.Carries.OCCURRED, above.status(), own));
    }

    /** Whoever was called or met is who was told. */
    static void address(Draft draft, @Nullable Draft contact) {
        if (contact == null || !draft.recipients.isEmpty()) {
            return;
        }
        List<Party> met = RoleFinder.othersThan(draft.actors, contact.recipients);
        if (met.isEmpty()) {
            met = RoleFinder.othersThan(draft.actors, contact.actors);
        }
        List<Party> sides = draft.sense.joint() ? draft.actors : draft.recipients;
        if (!draft.sense.joint() || draft.actors.size() == 1) {
            met.forEach(party -> sides.add(party.asInferred("who was met")));
        }
    }
}

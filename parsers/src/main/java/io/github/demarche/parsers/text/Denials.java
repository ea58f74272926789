package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Stance;
import io.github.demarche.ontology.EventType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Moscow denied any involvement", "Beijing rejected the charge": finds what is denied among the acts told before. */
final class Denials {
    private static final ImmutableSet<String> VERBS = ImmutableSet.of(
            "deny", "reject", "dismiss", "refute", "rebut", "dispute", "disavow", "disclaim", "call", "contest");

    /** What is denied when the act itself is not named again. */
    private static final ImmutableSet<String> CHARGES = ImmutableSet.of(
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "charge",
            "charges",
            "claim",
            "claims",
            "involvement",
            "responsibility",
            "role",
            "wrongdoing",
            "it",
            "this",
            "that");

    private final ToldActs acts;
    private final Retellings retellings;

    Denials(ToldActs acts, Retellings retellings) {
        this.acts = acts;
        this.retellings = retellings;
    }

    void resolve() {
        for (Draft denial : acts.inOrder()) {
            if (isDenial(denial)) {
                Draft act = denied(denial);
                if (act != null) {
                    act.claims.add(Attribution.claim(denial.actors, Stance.DENIES, denial.trigger));
                }
            }
        }
    }

    private static boolean isDenial(Draft draft) {
        Clause clause = draft.clause;
        return draft.noun == null
                && clause != null
                && !draft.actors.isEmpty()
                && draft.status.isRealised()
                && VERBS.contains(draft.word.lemma())
                && clause.object != null
                && CHARGES.contains(draft.sentence.tokens.lower(clause.object.head()));
    }

    /** The latest act of the story that others lay at the denier's door. */
    private @Nullable Draft denied(Draft denial) {
        Draft last = null;
        for (Draft told : acts.before(denial, Retellings.WINDOW)) {
            Draft act = retellings.canonical(told);
            boolean alleged = act != denial
                    && acts.holds(act)
                    && told.sentence.story == denial.sentence.story
                    && act.coding != null
                    && isLaidAtADoor(act)
                    && Mergers.agreement(act.actors, denial.actors) == Mergers.Agreement.SAME;
            last = alleged ? act : last;
        }
        return last;
    }

    private static boolean isLaidAtADoor(Draft act) {
        boolean accused = act.speech != null
                && act.speech.coding != null
                && act.speech.coding.type().equals(Optional.of(EventType.ACCUSE));
        return accused
                || act.claims.stream()
                        .anyMatch(claim -> claim.stance() == Stance.ALLEGES || claim.stance() == Stance.ASSERTS);
    }
}

package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Draft.ClaimDraft;
import java.util.List;
import java.util.Objects;

/** Reads words before an event noun that say how real it is: "<i>planned</i> sanctions", "<i>alleged</i> attack". */
final class NounModifiers {
    private static final ImmutableMap<String, Status> STATUS_MODIFIERS = ImmutableMap.<String, Status>builder()
            .put("possible", Status.HYPOTHETICAL)
            .put("potential", Status.HYPOTHETICAL)
            .put("future", Status.HYPOTHETICAL)
            .put("proposed", Status.HYPOTHETICAL)
            .put("prospective", Status.HYPOTHETICAL)
            .put("planned", Status.ANNOUNCED)
            .put("upcoming", Status.ANNOUNCED)
            .put("looming", Status.ANNOUNCED)
            .put("imminent", Status.ANNOUNCED)
            .put("threatened", Status.THREATENED)
            .buildOrThrow();

    private NounModifiers() {}

    /** Gives the act the status and claim that the words before its noun tell. */
    static void apply(Draft draft, NounPhrase noun, List<String> modifiers) {
        for (String word : modifiers) {
            if (STATUS_MODIFIERS.containsKey(word)) {
                draft.status = Objects.requireNonNull(STATUS_MODIFIERS.get(word));
            }
            if (word.equals("alleged")
                    || word.equals("suspected")
                    || word.equals("purported")
                    || word.equals("apparent")) {
                boolean apparent = word.equals("apparent");
                draft.claims.add(new ClaimDraft(
                        List.of(),
                        apparent ? Stance.ASSERTS : Stance.ALLEGES,
                        Certainty.HEDGED,
                        Claim.Aspect.ACT,
                        draft.sentence.span(noun.from(), noun.to())));
            }
        }
    }
}

package io.github.demarche.parsers.text;

import io.github.demarche.chain.Relation;
import io.github.demarche.event.Rule;
import io.github.demarche.event.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stated link in the making.
 *
 * @param provocation null when the text does not say what is answered, and the story before must tell
 * @param words the cue as it stands in the text
 * @param rule the cue's rule; empty when the order of telling is all there is
 * @param onBehalfOf the parties for whose sake it is done
 */
record DraftLink(
        @Nullable Draft provocation,
        Draft response,
        Relation relation,
        String words,
        Span span,
        Optional<Rule> rule,
        Optional<String> proportion,
        List<Party> onBehalfOf) {
    /** A link that the order of telling within one sentence suggests. */
    static DraftLink byOrder(Draft provocation, Draft response, Relation relation, Span span) {
        return new DraftLink(provocation, response, relation, "", span, Optional.empty(), Optional.empty(), List.of());
    }

    DraftLink with(Draft newProvocation, Draft newResponse) {
        return new DraftLink(newProvocation, newResponse, relation, words, span, rule, proportion, onBehalfOf);
    }
}

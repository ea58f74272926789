package io.github.demarche.parsers.lexicon;

import io.github.demarche.ontology.CameoCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a verb or a pattern: of what the source does to the target, of what the target does to the source, or of
 * both. Immutable.
 *
 * @param written as it stands between the brackets
 * @param forward what the source does; empty for {@code ---} and before {@code :173}
 * @param reverse what the target does, behind a colon
 * @param rank a {@code !} behind a code that goes before all others of a sentence, a {@code ?} behind one that goes after
 *     them, or a blank
 */
record VerbCode(String written, Optional<String> forward, Optional<String> reverse, char rank) {
    private static final String NULL = "---";

    /** Returns the code; null where it is none: empty, or with another colon behind the first. */
    static @Nullable VerbCode parse(String written) {
        String text = written.strip();
        char rank = ' ';
        if (text.endsWith("!") || text.endsWith("?")) {
            rank = text.charAt(text.length() - 1);
            text = text.substring(0, text.length() - 1).strip();
        }
        int colon = text.indexOf(':');
        String forward = colon < 0 ? text : text.substring(0, colon).strip();
        String reverse = colon < 0 ? "" : text.substring(colon + 1).strip();
        boolean empty = forward.isEmpty() && reverse.isEmpty();
        return empty || !isCode(forward) || !isCode(reverse)
                ? null
                : new VerbCode(written.strip(), act(forward), act(reverse), rank);
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '*') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> act(String code) {
        return code.isEmpty() || code.equals(NULL) || code.equals("***") ? Optional.empty() : Optional.of(code);
    }

    /** Tells whether it says that there is no event. */
    boolean isNull() {
        return forward.isEmpty() && reverse.isEmpty();
    }

    /** Returns the first of its codes that CAMEO does not have. */
    Optional<String> unknown() {
        return forward.filter(code -> !CameoCode.isKnown(code))
                .or(() -> reverse.filter(code -> !CameoCode.isKnown(code)));
    }
}

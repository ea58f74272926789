package io.github.demarche.parsers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was tried, for those who ask why something was or was not coded. */
final class CodingLog {
    /** An event word, the senses tried for it and what came of them. */
    record Try(Sentence sentence, int token, FrameWord word, SenseChooser.Choice choice) {}

    private final boolean kept;
    private final List<Try> tries = new ArrayList<>();

    /** A log that keeps nothing unless {@code kept}. */
    CodingLog(boolean kept) {
        this.kept = kept;
    }

    boolean isKept() {
        return kept;
    }

    void tried(Sentence sentence, int token, FrameWord word, SenseChooser.Choice choice) {
        if (kept) {
            tries.add(new Try(sentence, token, word, choice));
        }
    }

    List<Try> tries() {
        return tries;
    }

    /** Returns why a word was not coded: the first condition that failed in each sense. */
    static List<String> reasons(Try attempt) {
        List<String> reasons = new ArrayList<>();
        Optional<Sense> sense = attempt.choice().sense();
        if (sense.isPresent() && sense.get().bars()) {
            reasons.add("no event by " + sense.get().rule());
        }
        for (SenseChooser.Failure failure : attempt.choice().failures()) {
            reasons.add("'" + failure.condition() + "' does not hold, asked by "
                    + failure.sense().rule());
        }
        return reasons;
    }
}

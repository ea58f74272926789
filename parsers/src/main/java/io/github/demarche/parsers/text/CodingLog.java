package io.github.demarche.parsers.text;

import io.github.demarche.event.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was tried, for those who ask why something was or was not coded. */
final class CodingLog {
    /** An event word, the senses tried for it and what came of them. */
    record Try(Sentence sentence, int token, FrameWord word, SenseChooser.Choice choice) {}

    private static final int LONGEST = 60;

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

    /** Returns why a word was not coded: one line that names the first condition that failed in each sense. */
    static List<String> reasons(Try attempt) {
        List<String> reasons = new ArrayList<>();
        Optional<Sense> sense = attempt.choice().sense();
        if (sense.isPresent() && sense.get().bars()) {
            reasons.add("no event by " + sense.get().rule());
        }
        if (!attempt.choice().failures().isEmpty()) {
            StringBuilder failed = new StringBuilder(sense.isPresent() ? "passed over: " : "no sense fits: ");
            String separator = "";
            for (SenseChooser.Failure failure : attempt.choice().failures()) {
                Rule rule = failure.sense().rule();
                failed.append(separator)
                        .append('\'')
                        .append(shortened(failure.condition().toString()))
                        .append("' does not hold (")
                        .append(rule.file())
                        .append(':')
                        .append(rule.line())
                        .append(')');
                separator = "; ";
            }
            reasons.add(failed.toString());
        }
        return reasons;
    }

    /** A condition may list dozens of words: its beginning tells which it is, and the line where it stands the rest. */
    private static String shortened(String condition) {
        return condition.length() <= LONGEST ? condition : condition.substring(0, LONGEST) + "…";
    }
}

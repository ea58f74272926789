package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** Something in a row of a dataset that could not be taken as it stands, and what became of the row. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class RowIssue implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_VALUE = 120;

    RowIssue() {}

    /** What became of a row. */
    public enum Outcome {
        /** The row is kept, with what the message says put right or left out. */
        REPAIRED,
        /** The row is no event and was not meant as one. */
        SKIPPED,
        /** The row was meant as an event and gives none. */
        REJECTED
    }

    /** Returns what became of the row. */
    @Value.Parameter
    public abstract Outcome outcome();

    /** Returns the number of the line in the file, from 1; the header counts. */
    @Value.Parameter
    public abstract long line();

    /** Returns the name of the column, such as {@code date}; empty when the whole row is meant. */
    @Value.Parameter
    public abstract String column();

    /** Returns the offending value, cut after 120 characters. */
    @Value.Parameter
    public abstract String value();

    /** Returns the stable name of the rule, for programs, such as {@code DATE}. */
    @Value.Parameter
    public abstract String rule();

    /** Returns what was wrong and what would be right, for people. */
    @Value.Parameter
    public abstract String message();

    static RowIssue of(Outcome outcome, long line, String column, String value, String rule, String message) {
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        return ImmutableRowIssue.of(outcome, line, column, shown, rule, message);
    }

    @Value.Check
    void check() {
        checkArgument(line() >= 1, "line must be 1 or more, was %s", line());
        checkArgument(!rule().isBlank() && !message().isBlank(), "an issue needs a rule and a message");
    }

    /** Returns {@code line:column outcome rule: message, was 'value'}. */
    @Override
    public final String toString() {
        return line() + ":" + column() + " " + outcome() + " " + rule() + ": " + message() + ", was '" + value() + "'";
    }
}

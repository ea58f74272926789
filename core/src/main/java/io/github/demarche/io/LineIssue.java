package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** Something in a file of JSON Lines that could not be read as it stands. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class LineIssue implements Serializable {
    private static final int LONGEST_VALUE = 120;

    LineIssue() {}

    /** Returns the number of the line, from 1. */
    @Value.Parameter
    public abstract long line();

    /** Returns the column at which the offending value begins, in UTF-16 code units from 1. */
    @Value.Parameter
    public abstract int column();

    /** Returns what was wrong and what would be right, for people. */
    @Value.Parameter
    public abstract String message();

    /** Returns the offending text, cut after 120 characters; empty when there is none to show. */
    @Value.Parameter
    public abstract String value();

    static LineIssue of(long line, int column, String message, String value) {
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        return ImmutableLineIssue.of(line, Math.max(1, column), message, shown);
    }

    @Value.Check
    void check() {
        checkArgument(line() >= 1, "line must be 1 or more, was %s", line());
        checkArgument(!message().isBlank(), "message must not be blank");
    }

    /** Returns {@code line:column: message}, and the value in quotation marks where there is one. */
    @Override
    public final String toString() {
        return line() + ":" + column() + ": " + message() + (value().isEmpty() ? "" : ", was '" + value() + "'");
    }
}

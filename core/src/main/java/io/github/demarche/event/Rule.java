package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** The rule by which something was coded, with the place in a resource file where a reader can look it up. */
@Value.Immutable
@DemarcheStyle
public abstract class Rule implements Serializable {
    private static final long serialVersionUID = 1;

    Rule() {}

    /** Returns the name of the resource file, such as {@code frames/sanction.txt}. */
    @Value.Parameter
    public abstract String file();

    /** Returns the line in that file, from 1. */
    @Value.Parameter
    public abstract int line();

    /** Returns the rule itself, short, as it stands there. */
    @Value.Parameter
    public abstract String text();

    /**
     * Returns a rule.
     *
     * @throws IllegalArgumentException if {@code line} is below 1
     */
    public static Rule of(String file, int line, String text) {
        return ImmutableRule.of(file, line, text);
    }

    @Value.Check
    void check() {
        checkArgument(line() >= 1, "line must be 1 or more, was %s", line());
    }

    /** Returns {@code file:line text}. */
    @Override
    public final String toString() {
        return file() + ":" + line() + " " + text();
    }
}

package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a lexicon or a dictionary that does not do what its writer may expect. Immutable. Findings are ordered by
 * file and line, and in a line by rule and phrase.
 */
@Value.Immutable
@DemarcheStyle
public abstract class LintFinding implements Comparable<LintFinding>, Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_SHOWN = 200;

    LintFinding() {}

    /** How much a finding matters, worst first. */
    public enum Severity {
        /** The line is not used, or is used against what it says. */
        ERROR,
        /** The line changes what is coded in a way that its writer may not mean. */
        WARNING,
        /** The line is untidy, and coding is the same without it. */
        NOTE
    }

    /** Returns how much it matters. */
    public abstract Severity severity();

    /** Returns the stable name of the rule, for programs, such as {@code SHADOWED}. */
    public abstract String rule();

    /** Returns the name of the file. */
    public abstract String file();

    /** Returns the line in the file, from 1. */
    public abstract int line();

    /** Returns the phrase, word, code or condition that offends, as it is written; empty when the whole line does. */
    public abstract String phrase();

    /** Returns what is wrong and what would be right, for people. */
    public abstract String message();

    /** Returns the place that the line clashes with, as {@code file:line}. */
    public abstract Optional<String> clash();

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(line() >= 1, "line must be 1 or more, was %s", line());
        checkArgument(!rule().isBlank() && !message().isBlank(), "a finding needs a rule and a message");
    }

    @Override
    public final int compareTo(LintFinding other) {
        return ComparisonChain.start()
                .compare(file(), other.file())
                .compare(line(), other.line())
                .compare(rule(), other.rule())
                .compare(phrase(), other.phrase())
                .compare(severity(), other.severity())
                .compare(message(), other.message())
                .compare(clash().orElse(""), other.clash().orElse(""))
                .result();
    }

    /** Returns {@code file:line SEVERITY RULE: message}, with the phrase, cut after 200 characters, and the place it clashes with. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        text.append(file()).append(':').append(line()).append(' ');
        text.append(severity()).append(' ').append(rule()).append(": ");
        if (!phrase().isEmpty()) {
            String phrase = phrase();
            text.append('\'');
            text.append(phrase.length() > LONGEST_SHOWN ? phrase.substring(0, LONGEST_SHOWN) + "..." : phrase);
            text.append("' ");
        }
        text.append(message());
        clash().ifPresent(place -> text.append(" (").append(place).append(')'));
        return text.toString();
    }

    static final class Builder extends ImmutableLintFinding.Builder {
        Builder() {}
    }
}

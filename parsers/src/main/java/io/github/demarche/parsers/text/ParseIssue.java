package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Something in an input that could not be read as it stands: bad input is reported, and throws nothing. Immutable.
 */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class ParseIssue implements Serializable {
    private static final CharMatcher CODE = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.is('_'))
            .precomputed();

    ParseIssue() {}

    /**
     * Returns an issue.
     *
     * @throws IllegalArgumentException if the offset is negative, the code is empty or holds anything but the letters A
     *     to Z, digits and underscores, or the message is blank
     */
    public static ParseIssue of(int offset, String code, String message) {
        return ImmutableParseIssue.of(offset, code, message);
    }

    /** Returns where in the original text it begins, in UTF-16 code units, 0 or more. */
    @Value.Parameter
    public abstract int offset();

    /** Returns the stable name of this kind of issue, for programs, such as {@code UNREADABLE_DATE}. */
    @Value.Parameter
    public abstract String code();

    /** Returns what was wrong and what would be right, for people. */
    @Value.Parameter
    public abstract String message();

    @Value.Check
    void check() {
        checkArgument(offset() >= 0, "offset must be 0 or more, was %s", offset());
        checkArgument(
                !code().isEmpty() && CODE.matchesAllOf(code()),
                "code must be upper-case letters, digits and underscores, was \"%s\"",
                code());
        checkArgument(!message().isBlank(), "message must not be blank, was \"%s\"", message());
    }
}

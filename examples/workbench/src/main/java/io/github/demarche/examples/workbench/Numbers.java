package io.github.demarche.examples.workbench;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads numbers as the benchmark's files have them. */
final class Numbers {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private Numbers() {}

    /** Returns a whole number of 0 or more; empty for any other text. */
    static OptionalInt whole(String text) {
        return Optional.of(text)
                .filter(digits -> !digits.isEmpty() && DIGITS.matchesAllOf(digits))
                .map(Ints::tryParse)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}

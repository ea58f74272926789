package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A stretch of a text, in offsets of Java's {@code String} (UTF-16 code units) into the original text.
 *
 * <pre>{@code
 * Span span = Span.of(4, 11);
 * String words = text.substring(span.start(), span.end());
 * }</pre>
 *
 * <p>A span is never empty. Spans are ordered by their start, then by their end. Immutable.
 */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class Span implements Comparable<Span>, Serializable {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    Span() {}

    /**
     * Returns the span from {@code start}, inclusive, to {@code end}, exclusive.
     *
     * @throws IllegalArgumentException if {@code start} is negative, or {@code end} is not greater than {@code start}
     */
    public static Span of(int start, int end) {
        return ImmutableSpan.of(start, end);
    }

    /** Returns the offset of the first character, 0 or more. */
    @Value.Parameter
    public abstract int start();

    /** Returns the offset after the last character, always greater than {@link #start()}. */
    @Value.Parameter
    public abstract int end();

    @Value.Check
    void check() {
        checkArgument(start() >= 0, "start must be 0 or more, was %s", start());
        checkArgument(end() > start(), "end must be greater than start %s, was %s", start(), end());
    }

    /** Returns the number of UTF-16 code units covered, at least 1. */
    public int length() {
        return end() - start();
    }

    /** Returns whether the other span lies wholly inside this one; a span contains itself. */
    public boolean contains(Span other) {
        return start() <= other.start() && other.end() <= end();
    }

    /** Returns whether the two spans share at least one character; spans that merely touch do not. */
    public boolean overlaps(Span other) {
        return start() < other.end() && other.start() < end();
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}

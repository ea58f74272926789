package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of which the first can be looked at before they are read. */
final class AheadLines {
    /** What is looked at ahead stands in memory, so its length is bounded, whatever the number of lines. */
    private static final int MOST_AHEAD = 1 << 22;

    private final LineSource source;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private @Nullable Line current;

    AheadLines(LineSource source) {
        this.source = source;
    }

    private record Line(String text, long number, boolean cut, boolean ended) {}

    /** Returns the first lines that are not blank, {@code most} of them or as many as memory allows. */
    ImmutableList<String> lookAt(int most) throws IOException {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        int count = 0;
        long length = 0;
        while (count < most && length < MOST_AHEAD) {
            String text = source.next();
            if (text == null) {
                break;
            }
            ahead.add(new Line(text, source.number(), source.wasCut(), source.isEnded()));
            length += text.length();
            if (!text.isBlank()) {
                texts.add(text);
                count++;
            }
        }
        return texts.build();
    }

    /** Returns the next line without its end, or null at the end of the text. */
    @Nullable
    String next() throws IOException {
        current = ahead.poll();
        return current == null ? source.next() : current.text;
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return current == null ? source.number() : current.number;
    }

    /** Tells whether the line that was read last was too long, and is not whole. */
    boolean wasCut() {
        return current == null ? source.wasCut() : current.cut;
    }

    /** Tells whether the line that was read last had an end, and not only the text. */
    boolean isEnded() {
        return current == null ? source.isEnded() : current.ended;
    }
}

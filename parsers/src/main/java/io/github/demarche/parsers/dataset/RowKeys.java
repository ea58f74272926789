package io.github.demarche.parsers.dataset;

import io.github.demarche.parsers.dataset.DuplicateWatch.Verdict;

/**
 * Gives rows the keys by which they are referred to. Two rows of one key that say different things must not be one event;
 * two that say the same are.
 */
final class RowKeys {
    private final DuplicateWatch watch = new DuplicateWatch();

    /** Returns the key as {@link #of(String, long, String, int, RowSink)} does, for a line whose hash code nobody has made. */
    String of(String key, long ordinal, String line, RowSink sink) {
        return of(key, ordinal, line, line.hashCode(), sink);
    }

    /**
     * Returns the dataset's own key, or the row's number where it has none or where another row had the key, and counts
     * repetitions. {@code content} is a hash of the line.
     */
    String of(String key, long ordinal, String line, int content, RowSink sink) {
        if (key.isEmpty()) {
            see(line, content, sink);
            return Long.toString(ordinal);
        }
        return see(key, content, sink) == Verdict.SAME_KEY ? key + "@" + ordinal : key;
    }

    /** Counts a repetition, if it is one. */
    Verdict see(String key, int content, RowSink sink) {
        Verdict verdict = watch.see(key, content);
        switch (verdict) {
            case NEW -> {}
            case SAME_ROW -> sink.duplicate();
            case SAME_KEY -> sink.repeatedKey();
        }
        return verdict;
    }
}

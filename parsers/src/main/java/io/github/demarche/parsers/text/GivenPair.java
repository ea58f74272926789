package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import org.jspecify.annotations.Nullable;

/** Actors whose places in the text a caller gave: who acts, and to whom it is done; null for one that is not asked for. */
record GivenPair(@Nullable Span source, @Nullable Span target) {

    /** On which side of the asked relation a given actor stands. */
    enum Side {
        SOURCE,
        TARGET
    }

    /** A given actor on the tokens {@code from} to {@code to}, exclusive, of one sentence. */
    record Mention(Side side, int from, int to) {
        boolean covers(int token) {
            return from <= token && token < to;
        }

        boolean overlaps(int begin, int end) {
            return from < end && begin < to;
        }
    }

    /** Returns those of the two that stand in a sentence, wholly or in part. */
    ImmutableList<Mention> in(Tokens tokens) {
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        add(mentions, tokens, Side.SOURCE, source);
        add(mentions, tokens, Side.TARGET, target);
        return mentions.build();
    }

    private static void add(ImmutableList.Builder<Mention> mentions, Tokens tokens, Side side, @Nullable Span span) {
        if (span == null) {
            return;
        }
        int from = 0;
        while (from < tokens.size() && tokens.end(from) <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.start(to) < span.end()) {
            to++;
        }
        if (from < to) {
            mentions.add(new Mention(side, from, to));
        }
    }
}

package io.github.demarche.parsers.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What words alone add to the scores of tags, kept for the words met last: a few thousand make up most of any text, and
 * the rows of a word's form are the fullest. For any number of threads: entries are immutable, and a lost one is only
 * computed again.
 */
final class WordScores {
    private static final int SLOTS = 1 << 12;

    private final TaggerModel model;
    private final @Nullable Entry[] entries = new Entry[SLOTS];

    WordScores(TaggerModel model) {
        this.model = model;
    }

    /** The scores of the word that selects {@code rows}. */
    private static final class Entry {
        final int[] rows;
        final int[] scores;

        Entry(int[] rows, int[] scores) {
            this.rows = rows;
            this.scores = scores;
        }
    }

    /** Sets {@code scores} to what the first {@link TaggerFeatures#OF_WORD} rows give. */
    void start(int[] rows, int[] scores) {
        int slot = (rows[0] * 31 + rows[1]) & (SLOTS - 1);
        Entry entry = entries[slot];
        if (entry == null || !Arrays.equals(entry.rows, 0, TaggerFeatures.OF_WORD, rows, 0, TaggerFeatures.OF_WORD)) {
            int[] sums = new int[scores.length];
            model.add(rows, 0, TaggerFeatures.OF_WORD, sums);
            entry = new Entry(Arrays.copyOf(rows, TaggerFeatures.OF_WORD), sums);
            entries[slot] = entry;
        }
        System.arraycopy(entry.scores, 0, scores, 0, scores.length);
    }
}

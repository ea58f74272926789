package io.github.demarche.parsers.text;

import org.jspecify.annotations.Nullable;

/**
 * What words alone, and pairs of tags, add to the scores of tags. Words are kept that were met last: a few thousand make
 * up most of any text, and the rows of a word alone are the fullest. For any number of threads: entries are immutable,
 * and a lost one is only computed again.
 */
final class WordScores {
    private static final int SLOTS = 1 << 12;

    private final TaggerModel model;
    private final @Nullable Entry[] entries = new Entry[SLOTS];
    private final short[][] byTags;

    WordScores(TaggerModel model) {
        this.model = model;
        int tags = model.tagCount() + 1;
        byTags = new short[tags * tags][];
        int[] rows = new int[2];
        for (int second = 0; second < tags; second++) {
            for (int previous = 0; previous < tags; previous++) {
                TaggerFeatures.ofTags(previous - 1, second - 1, model.rowBits(), rows, 0);
                byTags[second * tags + previous] = sum(rows, 2);
            }
        }
    }

    /** The scores that a word adds, by where it stands from the position to be tagged. */
    static final class Entry {
        final int[] key;
        final short[] here;
        final short[] before;
        final short[] after;
        final short[] secondBefore;
        final short[] secondAfter;

        private Entry(TaggerFeatures features, int i, WordScores scores) {
            int[] rows = new int[TaggerFeatures.OF_WORD];
            key = features.key(i);
            features.ofWord(i, rows, 0);
            here = scores.sum(rows, rows.length);
            features.ofWordBefore(i, rows, 0);
            before = scores.sum(rows, 2);
            features.ofWordAfter(i, rows, 0);
            after = scores.sum(rows, 2);
            features.ofSecondBefore(i, rows, 0);
            secondBefore = scores.sum(rows, 1);
            features.ofSecondAfter(i, rows, 0);
            secondAfter = scores.sum(rows, 1);
        }
    }

    private short[] sum(int[] rows, int count) {
        short[] sum = new short[TaggerModel.MOST_TAGS];
        model.add(rows, count, sum);
        return sum;
    }

    /** Returns the entry of a word of the sentence, or of an empty position around it. */
    Entry of(TaggerFeatures features, int i) {
        int slot = features.wordHash(i) & (SLOTS - 1);
        Entry entry = entries[slot];
        if (entry == null || !features.hasKey(i, entry.key)) {
            entry = new Entry(features, i, this);
            entries[slot] = entry;
        }
        return entry;
    }

    /** Returns what the numbers of the two tags before a position add there, -1 before the first token. */
    short[] of(int previous, int second) {
        return byTags[(second + 1) * (model.tagCount() + 1) + previous + 1];
    }
}

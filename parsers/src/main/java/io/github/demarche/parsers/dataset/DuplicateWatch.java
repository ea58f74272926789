package io.github.demarche.parsers.dataset;

import java.util.Arrays;

/**
 * Knows rows again. It remembers the keys of at least the last half million rows and at most of a million, so that memory is
 * bounded: a repetition farther apart than that is not noticed. Rows are told apart by 96 bits of hash.
 */
final class DuplicateWatch {
    private static final int SLOTS = 1 << 20;
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int MOST = SLOTS / 2;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = 40;

    private Generation young = new Generation();
    private Generation old = new Generation();

    /** How a row stands to those before it. */
    enum Verdict {
        /** Neither its key nor its line was seen. */
        NEW,
        /** The same line with the same key was seen. */
        SAME_ROW,
        /** The key was seen, of another line. */
        SAME_KEY
    }

    /** Looks at a row with that key and that hash of all it says, and remembers it. */
    Verdict see(String key, int content) {
        long hash = hash(key);
        Verdict verdict = young.verdict(hash, content);
        if (verdict == Verdict.NEW) {
            verdict = old.verdict(hash, content);
            if (young.size == MOST) {
                Generation forgotten = old;
                old = young;
                young = forgotten;
                young.clear();
            }
            young.put(hash, content);
        }
        return verdict;
    }

    private static long hash(String key) {
        long hash = key.length() + 1L;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    /** A hash table of keys without removal, which grows to {@link #SLOTS}; key 0 is a free slot. */
    private static final class Generation {
        private long[] keys = new long[FIRST_SLOTS];
        private int[] contents = new int[FIRST_SLOTS];
        private int size;

        Verdict verdict(long key, int content) {
            int at = slot(key);
            if (keys[at] == 0) {
                return Verdict.NEW;
            }
            return contents[at] == content ? Verdict.SAME_ROW : Verdict.SAME_KEY;
        }

        void put(long key, int content) {
            if (2 * size == keys.length) {
                grow();
            }
            int at = slot(key);
            keys[at] = key;
            contents[at] = content;
            size++;
        }

        private void grow() {
            long[] formerKeys = keys;
            int[] formerContents = contents;
            keys = new long[2 * formerKeys.length];
            contents = new int[2 * formerKeys.length];
            for (int at = 0; at < formerKeys.length; at++) {
                if (formerKeys[at] != 0) {
                    int slot = slot(formerKeys[at]);
                    keys[slot] = formerKeys[at];
                    contents[slot] = formerContents[at];
                }
            }
        }

        private int slot(long key) {
            int at = (int) ((key * MIX) >>> SHIFT) & (keys.length - 1);
            while (keys[at] != 0 && keys[at] != key) {
                at = (at + 1) & (keys.length - 1);
            }
            return at;
        }

        void clear() {
            Arrays.fill(keys, 0);
            size = 0;
        }
    }
}

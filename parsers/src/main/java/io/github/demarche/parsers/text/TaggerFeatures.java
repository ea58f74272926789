package io.github.demarche.parsers.text;

import java.util.Arrays;

/**
 * What the tagger looks at: for each token of a sentence a few hashes, and for each position the numbers of the rows of
 * weights that they select. The training tool and the tagger share this class, so a change needs a new model.
 */
final class TaggerFeatures {
    /** The number of rows a position selects. */
    static final int COUNT = 29;
    /** The number of rows, the first, that the word alone selects, whatever stands around it. */
    static final int OF_WORD = 8;
    /** The number of rows, the last, that two things select together. */
    static final int OF_PAIRS = 13;
    /** Empty positions before the first and after the last token, so that no context needs a bound check. */
    static final int MARGIN = 2;

    private static final int WORD = 0;
    private static final int SUFFIX1 = 1;
    private static final int SUFFIX2 = 2;
    private static final int SUFFIX3 = 3;
    private static final int SUFFIX4 = 4;
    private static final int PREFIX1 = 5;
    private static final int PREFIX3 = 6;
    private static final int SHAPE = 7;
    private static final int CLASS = 8;
    private static final int WIDTH = 9;

    private static final int SEED = 0x2f6e2b1;
    private static final int ACRONYM = 0x5bd1e995;

    private final int[] signals;
    private final int shift;

    /**
     * Reads a sentence.
     *
     * @param classes what is known of single words
     * @param rowBits the base-two logarithm of the number of rows
     */
    TaggerFeatures(Tokens tokens, WordClasses classes, int rowBits) {
        Casing casing = Casing.of(tokens, classes);
        this.shift = 32 - rowBits;
        int n = tokens.size();
        this.signals = new int[(n + 2 * MARGIN) * WIDTH];
        for (int i = 0; i < MARGIN; i++) {
            signals[i * WIDTH + WORD] = i + 1;
            signals[(n + MARGIN + i) * WIDTH + WORD] = i + 11;
        }
        for (int i = 0; i < n; i++) {
            read(tokens, i, casing, classes, (i + MARGIN) * WIDTH);
        }
    }

    private void read(Tokens tokens, int i, Casing casing, WordClasses classes, int at) {
        String text = tokens.document();
        int start = tokens.start(i);
        int end = tokens.end(i);
        int hash = SEED;
        int shape = 0;
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            shape |= shapeOf(c, k == start);
            char folded = fold(c);
            hash = step(hash, folded);
            if (k == start) {
                signals[at + PREFIX1] = hash;
            } else if (k == start + 2) {
                signals[at + PREFIX3] = hash;
            }
        }
        int word = mix(hash);
        int cased = casing.apply(shape, i, word);
        signals[at + WORD] = Casing.isAcronym(cased) ? mix(word ^ ACRONYM) : word;
        signals[at + CLASS] = classes.classOf(word);
        suffixes(text, start, end, at);
        int length = end - start;
        signals[at + SHAPE] = (cased << 3) | (length < 4 ? length : length < 8 ? 4 : 5);
    }

    private void suffixes(String text, int start, int end, int at) {
        int hash = SEED;
        for (int k = 1; k <= 4; k++) {
            hash = step(hash, end - k >= start ? fold(text.charAt(end - k)) : '^');
            signals[at + k] = hash;
        }
    }

    /** Returns the hash by which the model knows a stretch of text, whatever its case and digits. */
    static int wordHash(String text, int start, int end) {
        int hash = SEED;
        for (int k = start; k < end; k++) {
            hash = step(hash, fold(text.charAt(k)));
        }
        return mix(hash);
    }

    int wordHash(int i) {
        return signals[(i + MARGIN) * WIDTH + WORD];
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private static int shapeOf(char c, boolean first) {
        if (Chars.isUpper(c)) {
            return first ? Casing.CAPITAL : Casing.INNER_CAPITAL;
        }
        if (Chars.isLower(c)) {
            return Casing.SMALL;
        }
        if (Character.isDigit(c)) {
            return Casing.DIGIT;
        }
        return Chars.isHyphen(c) ? Casing.HYPHEN : c == '.' ? Casing.STOP : 0;
    }

    private static int mix(int hash) {
        int h = hash ^ (hash >>> 15);
        h *= 0x2c1b3c6d;
        h ^= h >>> 12;
        h *= 0x297a2d39;
        return h ^ (h >>> 15);
    }

    private static int hashed(int template, int a, int shift) {
        int h = (a + template * 0x9e3779b1) * 0x85ebca6b;
        h ^= h >>> 13;
        return (h * 0xc2b2ae35) >>> shift;
    }

    private int row(int template, int a) {
        return hashed(template, a, shift);
    }

    private int row(int template, int a, int b) {
        return row(template, a * 31 + b * 0x27d4eb2f);
    }

    /**
     * Writes the rows that a position selects.
     *
     * @param previous the number of the tag before, -1 before the first
     * @param second the number of the tag before that
     */
    void rows(int i, int previous, int second, int[] out) {
        ofWord(i, out, 0);
        ofWordBefore(i - 1, out, OF_WORD);
        ofWordAfter(i + 1, out, OF_WORD + 2);
        ofSecondBefore(i - 2, out, OF_WORD + 4);
        ofSecondAfter(i + 2, out, OF_WORD + 5);
        ofTags(previous, second, 32 - shift, out, OF_WORD + 6);
        ofPairs(i, previous, second, out, COUNT - OF_PAIRS);
    }

    /** Writes the {@link #OF_WORD} rows that a word itself selects, whatever stands around it. */
    void ofWord(int i, int[] out, int from) {
        int at = (i + MARGIN) * WIDTH;
        int[] s = signals;
        out[from] = row(0, s[at + WORD]);
        out[from + 1] = row(10, s[at + SUFFIX1], s[at + SHAPE]);
        out[from + 2] = row(11, s[at + SUFFIX2]);
        out[from + 3] = row(12, s[at + SUFFIX3]);
        out[from + 4] = row(13, s[at + SUFFIX4]);
        out[from + 5] = row(14, s[at + PREFIX1]);
        out[from + 6] = row(15, s[at + PREFIX3]);
        out[from + 7] = row(25, s[at + CLASS], s[at + SHAPE]);
    }

    /** Writes the two rows that a word selects for the position behind it. */
    void ofWordBefore(int i, int[] out, int from) {
        int at = (i + MARGIN) * WIDTH;
        out[from] = row(4, signals[at + WORD]);
        out[from + 1] = row(22, signals[at + SUFFIX3]);
    }

    /** Writes the two rows that a word selects for the position before it. */
    void ofWordAfter(int i, int[] out, int from) {
        int at = (i + MARGIN) * WIDTH;
        out[from] = row(5, signals[at + WORD]);
        out[from + 1] = row(21, signals[at + SUFFIX3]);
    }

    /** Writes the row that a word selects for the next position but one. */
    void ofSecondBefore(int i, int[] out, int from) {
        out[from] = row(6, signals[(i + MARGIN) * WIDTH + WORD]);
    }

    /** Writes the row that a word selects for the position two before it. */
    void ofSecondAfter(int i, int[] out, int from) {
        out[from] = row(7, signals[(i + MARGIN) * WIDTH + WORD]);
    }

    /** Writes the two rows that the tags before a position select. */
    static void ofTags(int previous, int second, int rowBits, int[] out, int from) {
        int p = previous + 2;
        out[from] = hashed(8, p, 32 - rowBits);
        out[from + 1] = hashed(9, (second + 2) * 64 + p, 32 - rowBits);
    }

    /** Writes the {@link #OF_PAIRS} rows that a position selects by two things at once. */
    void ofPairs(int i, int previous, int second, int[] out, int from) {
        int at = (i + MARGIN) * WIDTH;
        int[] s = signals;
        int word = s[at + WORD];
        int after = s[at + WIDTH + WORD];
        int p = previous + 2;
        int shape = s[at + SHAPE];
        int suffix = s[at + SUFFIX3];
        int wordClass = s[at + CLASS];
        int nextClass = s[at + WIDTH + CLASS];
        out[from] = row(1, word, p);
        out[from + 1] = row(2, word, after);
        out[from + 2] = row(3, word, s[at - WIDTH + WORD]);
        out[from + 3] = row(16, shape, p);
        out[from + 4] = row(17, shape, s[at + WIDTH + SHAPE]);
        out[from + 5] = row(18, suffix, p);
        out[from + 6] = row(19, s[at + SUFFIX2], after);
        out[from + 7] = row(20, p, after);
        out[from + 8] = row(23, suffix, (second + 2) * 64 + p);
        out[from + 9] = row(24, wordClass, p);
        out[from + 10] = row(26, wordClass, nextClass);
        out[from + 11] = row(27, nextClass, p);
        out[from + 12] = row(28, wordClass, s[at - WIDTH + CLASS]);
    }

    /** Tells whether {@code key} is what {@link #key} returns for the word. */
    boolean hasKey(int i, int[] key) {
        int at = (i + MARGIN) * WIDTH;
        return Arrays.equals(signals, at, at + WIDTH, key, 0, WIDTH);
    }

    /** Returns all that the rows of a word depend on. */
    int[] key(int i) {
        int at = (i + MARGIN) * WIDTH;
        return Arrays.copyOfRange(signals, at, at + WIDTH);
    }
}

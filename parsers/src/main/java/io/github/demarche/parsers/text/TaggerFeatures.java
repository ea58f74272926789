package io.github.demarche.parsers.text;

/**
 * What the tagger looks at: for each token of a sentence a few hashes, and for each position the numbers of the rows of
 * weights that they select. The training tool and the tagger share this class, so a change needs a new model.
 */
final class TaggerFeatures {
    /** The number of rows a position selects. */
    static final int COUNT = 29;
    /** The number of rows, the first, that the word alone selects, whatever stands around it. */
    static final int OF_WORD = 8;

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
    /** Empty positions before the first and after the last token, so that no context needs a bound check. */
    private static final int MARGIN = 2;

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

    private int row(int template, int a) {
        int h = (a + template * 0x9e3779b1) * 0x85ebca6b;
        h ^= h >>> 13;
        return (h * 0xc2b2ae35) >>> shift;
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
        int at = (i + MARGIN) * WIDTH;
        int[] s = signals;
        int word = s[at + WORD];
        int before = s[at - WIDTH + WORD];
        int after = s[at + WIDTH + WORD];
        int p = previous + 2;
        int pp = (second + 2) * 64 + p;
        int shape = s[at + SHAPE];
        int wordClass = s[at + CLASS];
        out[0] = row(0, word);
        out[1] = row(10, s[at + SUFFIX1], shape);
        out[2] = row(11, s[at + SUFFIX2]);
        out[3] = row(12, s[at + SUFFIX3]);
        out[4] = row(13, s[at + SUFFIX4]);
        out[5] = row(14, s[at + PREFIX1]);
        out[6] = row(15, s[at + PREFIX3]);
        out[7] = row(25, wordClass, shape);
        out[8] = row(1, word, p);
        out[9] = row(2, word, after);
        out[10] = row(3, word, before);
        out[11] = row(4, before);
        out[12] = row(5, after);
        out[13] = row(6, s[at - 2 * WIDTH + WORD]);
        out[14] = row(7, s[at + 2 * WIDTH + WORD]);
        out[15] = row(8, p);
        out[16] = row(9, pp);
        out[17] = row(16, shape, p);
        out[18] = row(17, shape, s[at + WIDTH + SHAPE]);
        out[19] = row(18, s[at + SUFFIX3], p);
        out[20] = row(19, s[at + SUFFIX2], after);
        out[21] = row(20, p, after);
        out[22] = row(21, s[at + WIDTH + SUFFIX3]);
        out[23] = row(22, s[at - WIDTH + SUFFIX3]);
        out[24] = row(23, s[at + SUFFIX3], pp);
        out[25] = row(24, wordClass, p);
        out[26] = row(26, wordClass, s[at + WIDTH + CLASS]);
        out[27] = row(27, s[at + WIDTH + CLASS], p);
        out[28] = row(28, wordClass, s[at - WIDTH + CLASS]);
    }
}

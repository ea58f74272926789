package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the tagger's model by the averaged perceptron.
 *
 * <p>Arguments: the model to write, then files of tagged tokens, see {@link TaggedText#read}; before them
 * {@code --words} and a file of words with their tags, see {@link WordTables#classes}, to do better on words that the
 * sentences do not hold. The same files in the same order give the same model, byte for byte.
 */
final class TaggerTraining {
    private static final int ROW_BITS = 18;
    private static final int ITERATIONS = 5;
    /** How often to train, in different orders: the mean of the runs hangs less on one order. */
    private static final int RUNS = 10;

    private static final double SMALLEST_WEIGHT = 0.3;
    private static final long SEED = 20261122;

    private final ImmutableList<TaggedText.Sentence> sentences;
    private final int rowBits;
    private final Tag[] tags;
    private final TaggerModel words;
    private final float[] weights;
    private final float[] totals;
    private final int[] stamps;
    private final float[] sums;
    private int step;

    private TaggerTraining(ImmutableList<TaggedText.Sentence> sentences, WordClasses classes, int rowBits)
            throws IOException {
        this.rowBits = rowBits;
        this.sentences = sentences;
        this.tags = Tag.values();
        this.words = WordTables.of(sentences).model(tags, rowBits, classes);
        this.weights = new float[tags.length << rowBits];
        this.totals = new float[weights.length];
        this.stamps = new int[weights.length];
        this.sums = new float[weights.length];
    }

    public static void main(String[] args) throws IOException {
        boolean words = args[0].equals("--words");
        WordClasses classes = words ? WordTables.classes(Path.of(args[1])) : WordClasses.none();
        List<String> files = List.of(args).subList(words ? 2 : 0, args.length);
        ImmutableList.Builder<TaggedText.Sentence> sentences = ImmutableList.builder();
        for (String file : files.subList(1, files.size())) {
            sentences.addAll(TaggedText.read(Path.of(file)));
        }
        TaggerModel model = train(sentences.build(), classes, ROW_BITS);
        try (OutputStream out = Files.newOutputStream(Path.of(files.get(0)))) {
            model.write(out);
        }
        System.out.println(files.get(0) + ": " + Files.size(Path.of(files.get(0))) + " bytes");
    }

    /** Returns a model with two to the power of {@code rowBits} rows of weights. */
    static TaggerModel train(ImmutableList<TaggedText.Sentence> sentences, WordClasses classes, int rowBits)
            throws IOException {
        TaggerTraining training = new TaggerTraining(sentences, classes, rowBits);
        for (int run = 0; run < RUNS; run++) {
            training.run(new Random(SEED + run));
        }
        return training.model();
    }

    private void run(Random random) {
        Arrays.fill(weights, 0);
        Arrays.fill(totals, 0);
        Arrays.fill(stamps, 0);
        step = 0;
        List<TaggedText.Sentence> order = new ArrayList<>(sentences);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        for (int at = 0; at < weights.length; at++) {
            sums[at] += (totals[at] + (step - stamps[at]) * weights[at]) / Math.max(1, step) / RUNS;
        }
    }

    private void learn(TaggedText.Sentence sentence) {
        Tokens tokens = sentence.tokens();
        TaggerFeatures features = new TaggerFeatures(tokens, words.classes(), rowBits);
        SurfaceTags surface = new SurfaceTags(tokens);
        int[] rows = new int[TaggerFeatures.COUNT];
        int previous = -1;
        int second = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Tag mark = surface.tag(i);
            int number = mark != null ? mark.ordinal() : words.fixedTag(features.wordHash(i));
            if (number < 0) {
                features.rows(i, previous, second, rows);
                number = best(rows);
                int gold = sentence.gold(i).ordinal();
                if (number != gold) {
                    update(rows, gold, 1);
                    update(rows, number, -1);
                }
                step++;
            }
            second = previous;
            previous = number;
        }
    }

    private int best(int[] rows) {
        float[] scores = new float[tags.length];
        for (int row : rows) {
            int base = row * tags.length;
            for (int tag = 0; tag < scores.length; tag++) {
                scores[tag] += weights[base + tag];
            }
        }
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    private void update(int[] rows, int tag, int by) {
        for (int row : rows) {
            int at = row * tags.length + tag;
            totals[at] += (step - stamps[at]) * weights[at];
            stamps[at] = step;
            weights[at] += by;
        }
    }

    /** Prunes and scales to the largest weight: clipping large weights costs accuracy. */
    private TaggerModel model() {
        float largest = 0;
        for (int at = 0; at < weights.length; at++) {
            largest = Math.max(largest, Math.abs(sums[at]));
        }
        int[] offsets = new int[(1 << rowBits) + 1];
        short[] entries = new short[weights.length];
        int size = 0;
        for (int row = 0; row + 1 < offsets.length; row++) {
            for (int tag = 0; tag < tags.length; tag++) {
                float weight = sums[row * tags.length + tag];
                int scaled = Math.round(weight / largest * 127);
                if (scaled != 0 && Math.abs(weight) >= SMALLEST_WEIGHT) {
                    entries[size++] = (short) (tag << 8 | scaled & 0xff);
                }
            }
            offsets[row + 1] = size;
        }
        System.out.println(sentences.size() + " sentences, " + size + " weights, largest " + largest);
        return words.withWeights(offsets, Arrays.copyOf(entries, size));
    }
}

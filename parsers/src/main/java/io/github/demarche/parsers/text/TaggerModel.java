package io.github.demarche.parsers.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the tagger, and what it knows of single words. Immutable: no method writes to an array.
 *
 * <p>Weights are a sparse table: row {@code r} holds the entries {@code offsets[r]} to {@code offsets[r + 1]}, each a
 * tag's number in the high byte and a signed weight in the low one.
 */
final class TaggerModel {
    private static final int MAGIC = 0x44_4d_54_31;
    /** No model has more tags; arrays of this length suit the processor better than shorter ones. */
    static final int MOST_TAGS = 64;

    private static final String RESOURCE = "tagger.model.gz";

    private final Tag[] tags;
    private final int[] numbers = new int[Tag.values().length];
    private final int rowBits;
    private final int[] offsets;
    private final short[] entries;
    private final int[] fixedWords;
    private final byte[] fixedTags;
    private final WordClasses classes;
    private final int mask;
    private final int[] slots;

    /**
     * Keeps the arrays.
     *
     * @param tags the tags by their number
     * @param rowBits the base-two logarithm of the number of rows
     * @param fixedWords the hashes, ascending, of the words that always have the tag in {@code fixedTags}
     */
    @SuppressWarnings("EnumOrdinal") // The array has a place for each tag, and is filled and read here alone.
    TaggerModel(
            Tag[] tags,
            int rowBits,
            int[] offsets,
            short[] entries,
            int[] fixedWords,
            byte[] fixedTags,
            WordClasses classes) {
        this.tags = tags;
        for (int number = 0; number < tags.length; number++) {
            numbers[tags[number].ordinal()] = number;
        }
        this.rowBits = rowBits;
        this.offsets = offsets;
        this.entries = entries;
        this.fixedWords = fixedWords;
        this.fixedTags = fixedTags;
        this.classes = classes;
        this.mask = Math.max(16, Integer.highestOneBit(Math.max(1, fixedWords.length)) * 8) - 1;
        this.slots = slots(fixedWords, mask);
    }

    private static int[] slots(int[] words, int mask) {
        int[] slots = new int[mask + 1];
        for (int k = 0; k < words.length; k++) {
            int slot = words[k] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = k + 1;
        }
        return slots;
    }

    /** Loads the model that comes with the library. */
    static TaggerModel load() {
        try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Returns a model that knows the same of words, with other weights; keeps the arrays. */
    TaggerModel withWeights(int[] otherOffsets, short[] otherEntries) {
        return new TaggerModel(tags, rowBits, otherOffsets, otherEntries, fixedWords, fixedTags, classes);
    }

    int rowBits() {
        return rowBits;
    }

    int tagCount() {
        return tags.length;
    }

    Tag tag(int number) {
        return tags[number];
    }

    /** Returns the number of a tag, 0 for one that the model does not have. */
    @SuppressWarnings("EnumOrdinal") // The array has a place for each tag, and is filled and read here alone.
    int number(Tag tag) {
        return numbers[tag.ordinal()];
    }

    /** Returns the number of the tag that this word always has, or -1. */
    int fixedTag(int wordHash) {
        int slot = wordHash & mask;
        while (slots[slot] != 0) {
            int k = slots[slot] - 1;
            if (fixedWords[k] == wordHash) {
                return fixedTags[k];
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    WordClasses classes() {
        return classes;
    }

    /** Adds to {@code scores}, by the number of the tag, the weights of the first {@code count} rows. */
    void add(int[] rows, int count, short[] scores) {
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            int end = offsets[row + 1];
            for (int k = offsets[row]; k < end; k++) {
                short entry = entries[k];
                scores[entry >> 8] += (byte) entry;
            }
        }
    }

    /** Returns the number of the tag with the highest score; the lower number of two equal ones. */
    int best(short[] scores) {
        int best = 0;
        for (int tag = 1; tag < tags.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    /** Reads what {@link #write} has written. */
    static TaggerModel read(InputStream compressed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed)));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a tagger's model");
        }
        Tag[] tags = new Tag[in.readUnsignedByte()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Tag.parse(in.readUTF());
        }
        int rowBits = in.readUnsignedByte();
        byte[] counts = in.readNBytes(1 << rowBits);
        int[] offsets = new int[counts.length + 1];
        for (int row = 0; row < counts.length; row++) {
            offsets[row + 1] = offsets[row] + counts[row];
        }
        byte[] numbers = in.readNBytes(offsets[counts.length]);
        byte[] weights = in.readNBytes(offsets[counts.length]);
        short[] entries = new short[numbers.length];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = (short) ((numbers[k] << 8) | (weights[k] & 0xff));
        }
        int[] fixedWords = readInts(in);
        byte[] fixedTags = in.readNBytes(fixedWords.length);
        return new TaggerModel(tags, rowBits, offsets, entries, fixedWords, fixedTags, WordClasses.read(in));
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] ints = new int[in.readInt()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = in.readInt();
        }
        return ints;
    }

    /** Writes the model, compressed, the same bytes for the same model. */
    void write(OutputStream target) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(plain);
        out.writeInt(MAGIC);
        out.writeByte(tags.length);
        for (Tag tag : tags) {
            out.writeUTF(tag.penn());
        }
        out.writeByte(rowBits);
        for (int row = 0; row + 1 < offsets.length; row++) {
            out.writeByte(offsets[row + 1] - offsets[row]);
        }
        for (short entry : entries) {
            out.writeByte(entry >> 8);
        }
        for (short entry : entries) {
            out.writeByte(entry);
        }
        writeInts(out, fixedWords);
        out.write(fixedTags);
        classes.write(out);
        try (GZIPOutputStream gzip = new BestGzip(target)) {
            plain.writeTo(gzip);
        }
    }

    private static void writeInts(DataOutputStream out, int[] ints) throws IOException {
        out.writeInt(ints.length);
        for (int value : ints) {
            out.writeInt(value);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

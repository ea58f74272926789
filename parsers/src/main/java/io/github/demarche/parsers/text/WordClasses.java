package io.github.demarche.parsers.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of speech that single words are seen in, most frequent first: a word's class. Immutable but for what it remembers.
 *
 * <p>Words are known by 24 bits of their hash, so that one word in fifty that is not here has some other's class. The
 * first 16 bits choose a bucket, the other 8 stand in it, ascending.
 */
final class WordClasses {
    /** The class of a word that is not known. */
    static final int UNKNOWN = 0;

    private static final int BUCKETS = 1 << 16;
    private static final int LARGEST_CLASS = 255;

    private final Tag[] firstTags;
    private final int[] offsets;
    private final byte[] rests;
    private final byte[] classes;
    /** For the words met last the 24 bits that they are known by, and their class. */
    private final int[] recent = new int[1 << 13];

    private WordClasses(Tag[] firstTags, int[] offsets, byte[] rests, byte[] classes) {
        this.firstTags = firstTags;
        this.offsets = offsets;
        this.rests = rests;
        this.classes = classes;
        this.recent[0] = search(0);
    }

    /**
     * Returns a table of words.
     *
     * @param classByHash the number of its class, 1 to 255, for each word's hash; of two words with the same 24 bits the
     *     one with the lower hash, as an unsigned number, is kept
     * @param firstTags the most frequent tag of each class; the class 0 is that of unknown words
     */
    static WordClasses of(Map<Integer, Integer> classByHash, Tag[] firstTags) {
        SortedMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        sorted.putAll(classByHash);
        SortedMap<Integer, Integer> distinct = new TreeMap<>();
        sorted.forEach((hash, number) -> distinct.putIfAbsent(hash >>> 8, number));
        int[] offsets = new int[BUCKETS + 1];
        byte[] rests = new byte[distinct.size()];
        byte[] classes = new byte[distinct.size()];
        int k = 0;
        for (Map.Entry<Integer, Integer> word : distinct.entrySet()) {
            offsets[(word.getKey() >>> 8) + 1]++;
            rests[k] = word.getKey().byteValue();
            classes[k++] = word.getValue().byteValue();
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            offsets[bucket + 1] += offsets[bucket];
        }
        return new WordClasses(firstTags.clone(), offsets, rests, classes);
    }

    /** Returns a table without words. */
    static WordClasses none() {
        return of(Map.of(), new Tag[] {Tag.FW});
    }

    /** Returns the number of the word's class, {@link #UNKNOWN} if there is none. For any number of threads. */
    int classOf(int wordHash) {
        int slot = (wordHash >>> 8) & (recent.length - 1);
        int known = recent[slot];
        if (((known ^ wordHash) >>> 8) != 0) {
            known = (wordHash & ~LARGEST_CLASS) | search(wordHash);
            recent[slot] = known;
        }
        return known & LARGEST_CLASS;
    }

    private int search(int wordHash) {
        int bucket = wordHash >>> 16;
        byte rest = (byte) (wordHash >>> 8);
        for (int k = offsets[bucket]; k < offsets[bucket + 1]; k++) {
            if (rests[k] == rest) {
                return classes[k] & LARGEST_CLASS;
            }
        }
        return UNKNOWN;
    }

    /** Says whether the words of a class are names rather than anything else. */
    boolean isName(int wordClass) {
        return firstTags[wordClass].isProperNoun();
    }

    /** Reads what {@link #write} has written. */
    static WordClasses read(DataInputStream in) throws IOException {
        Tag[] firstTags = new Tag[in.readUnsignedByte() + 1];
        for (int k = 0; k < firstTags.length; k++) {
            firstTags[k] = Tag.parse(in.readUTF());
        }
        byte[] counts = in.readNBytes(BUCKETS);
        int[] offsets = new int[BUCKETS + 1];
        for (int bucket = 0; bucket < counts.length; bucket++) {
            offsets[bucket + 1] = offsets[bucket] + (counts[bucket] & 0xff);
        }
        byte[] rests = in.readNBytes(offsets[BUCKETS]);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int k = offsets[bucket] + 1; k < offsets[bucket + 1]; k++) {
                rests[k] += rests[k - 1];
            }
        }
        return new WordClasses(firstTags, offsets, rests, in.readNBytes(rests.length));
    }

    /** Writes the table; within a bucket as differences, which compress better. */
    void write(DataOutputStream out) throws IOException {
        out.writeByte(firstTags.length - 1);
        for (Tag tag : firstTags) {
            out.writeUTF(tag.penn());
        }
        byte[] gaps = rests.clone();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            out.writeByte(offsets[bucket + 1] - offsets[bucket]);
            for (int k = offsets[bucket + 1] - 1; k > offsets[bucket]; k--) {
                gaps[k] -= gaps[k - 1];
            }
        }
        out.write(gaps);
        out.write(classes);
    }

    /** Returns the number of words. */
    int size() {
        return classes.length;
    }

    @Override
    public String toString() {
        return size() + " words in " + Arrays.stream(firstTags).distinct().count() + " parts of speech";
    }
}

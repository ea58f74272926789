package io.github.demarche.parsers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of lower-case words, each with the values stored under it. Nodes are numbers and edges one open-addressed table
 * of longs: it was measured at more than twice the speed of maps of phrases.
 *
 * @param <V> what stands under a phrase
 */
final class PhraseTrie<V> {
    private static final int ROOT = 0;
    /** Stands behind a word that is a stem; no word of a text ends in it. */
    private static final char STEM = '*';

    private final Map<String, Integer> wordIds = new HashMap<>();
    private List<V>[] values;
    private int nodes;
    /** The child of the root by the number of its word: every token of a text asks for it. */
    private int[] first = new int[1 << 10];

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;
    private int shortestStem = Integer.MAX_VALUE;

    @SuppressWarnings({"unchecked", "rawtypes"})
    PhraseTrie() {
        values = new List[1 << 10];
        values[nodes++] = List.of();
    }

    /** Stores {@code value} under a phrase whose words single blanks separate; later values come later. */
    void put(String phrase, V value) {
        int node = ROOT;
        for (int start = 0; start < phrase.length(); ) {
            int blank = phrase.indexOf(' ', start);
            int end = blank < 0 ? phrase.length() : blank;
            String word = phrase.substring(start, end);
            start = end + 1;
            if (word.isEmpty()) {
                continue;
            }
            Integer id = wordIds.get(word);
            if (id == null) {
                id = wordIds.size() + 1;
                wordIds.put(word, id);
            }
            node = childOrNew(node, id);
        }
        if (values[node].isEmpty()) {
            values[node] = new ArrayList<>(1);
        }
        values[node].add(value);
    }

    /** Stores {@code value} under a phrase whose last word is a stem: {@link #stemId} finds it for longer words. */
    void putStem(String phrase, V value) {
        put(phrase + STEM, value);
        shortestStem = Math.min(shortestStem, phrase.length() - 1 - phrase.lastIndexOf(' '));
    }

    /** Tells whether any phrase ends in a stem. */
    boolean hasStems() {
        return shortestStem != Integer.MAX_VALUE;
    }

    /** Returns the number of the longest stem that is shorter than {@code word} and that it begins with, or 0. */
    int stemId(String word) {
        for (int end = word.length() - 1; end >= shortestStem; end--) {
            int id = id(word.substring(0, end) + STEM);
            if (id != 0) {
                return id;
            }
        }
        return 0;
    }

    /** Returns the number of {@code word}, or 0 when no phrase holds it. */
    int id(String word) {
        Integer id = wordIds.get(word);
        return id == null ? 0 : id;
    }

    /** Returns the node behind {@code node} (0 at first) on the word of that number, or 0. */
    int next(int node, int wordId) {
        if (node == ROOT) {
            return wordId < first.length ? first[wordId] : 0;
        }
        if (wordId == 0) {
            return 0;
        }
        long key = key(node, wordId);
        for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    /** Returns what stands under the phrase that ends at {@code node}, in the order of storing; not to be changed. */
    List<V> at(int node) {
        return values[node];
    }

    private int childOrNew(int node, int wordId) {
        int child = next(node, wordId);
        if (child != 0) {
            return child;
        }
        child = newNode();
        if (node == ROOT) {
            if (wordId >= first.length) {
                first = Arrays.copyOf(first, wordId * 2);
            }
            first[wordId] = child;
            return child;
        }
        if (edges * 2 >= keys.length) {
            grow();
        }
        insert(key(node, wordId), child);
        edges++;
        return child;
    }

    private int newNode() {
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
        }
        values[nodes] = List.of();
        return nodes++;
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.fill(keys, 0);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                insert(oldKeys[slot], oldTargets[slot]);
            }
        }
    }

    private static long key(int node, int wordId) {
        return ((long) node + 1) << 32 | wordId;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
